import { expect, test } from "vitest";
import { photoAddress } from "../src/components/photo-address.ts";
import { runs } from "../src/links.ts";
import { fit, looksLikePhoto, renamed } from "../src/photo.ts";

const links = (text: string): string[] => runs(text).flatMap((run) => run.href ?? []);

test("a text is cut at its web addresses and nothing is lost", () => {
  const text = "See https://shop.example/a?b=1&c=2, or http://shop.example.";
  expect(links(text)).toEqual(["https://shop.example/a?b=1&c=2", "http://shop.example"]);
  expect(runs(text).map((run) => run.text).join("")).toBe(text);
});

test("only http and https become links", () => {
  const hostile = "javascript:alert(1) data:text/html,x file:///etc www.shop.example <img src=x>";
  expect(links(hostile)).toEqual([]);
});

test("sentence marks around an address are not part of it", () => {
  expect(links("(https://shop.example/x)")).toEqual(["https://shop.example/x"]);
  expect(links("https://shop.example/wiki/Mug_(stone)")).toEqual(["https://shop.example/wiki/Mug_(stone)"]);
  expect(links("请看https://shop.example/a。谢谢")).toEqual(["https://shop.example/a"]);
});

test("an address without a host is no link", () => {
  expect(links("https:// and http://[")).toEqual([]);
});

test("photos are shown from the gateway and from this device, from nowhere else", () => {
  const base = "https://gateway.example";
  expect(photoAddress("/api/evidence/1?k=s", base)).toBe("https://gateway.example/api/evidence/1?k=s");
  expect(photoAddress("blob:https://shop.example/1", base)).toBe("blob:https://shop.example/1");
  expect(photoAddress("javascript:alert(1)", base)).toBeNull();
  expect(photoAddress("data:image/svg+xml,<svg/>", base)).toBeNull();
});

test("a photo shrinks to the longest edge and never grows", () => {
  expect(fit(4800, 2400, 2400)).toEqual([2400, 1200]);
  expect(fit(300, 200, 2400)).toEqual([300, 200]);
  expect(fit(10_000, 1, 2400)).toEqual([2400, 1]);
});

test("what looks like a photo is taken, drawings that can carry scripts are not", () => {
  expect(looksLikePhoto({ type: "image/jpeg", name: "a" })).toBe(true);
  expect(looksLikePhoto({ type: "", name: "IMG_1.HEIC" })).toBe(true);
  expect(looksLikePhoto({ type: "image/svg+xml", name: "a.svg" })).toBe(false);
  expect(looksLikePhoto({ type: "application/pdf", name: "invoice.png" })).toBe(false);
  expect(looksLikePhoto({ type: "", name: "notes.txt" })).toBe(false);
});

test("a redrawn photo is named after what it has become", () => {
  expect(renamed("IMG_1.png")).toBe("IMG_1.jpg");
  expect(renamed(".png")).toBe("photo.jpg");
});
