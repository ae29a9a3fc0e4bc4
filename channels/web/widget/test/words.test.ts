// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import es from "../src/strings/es.ts";
import { ENGLISH, type Language } from "../src/strings/index.ts";
import { wordsFrom } from "../src/words.ts";

afterEach(() => {
  vi.restoreAllMocks();
  delete window.AmendsWords;
});

/** Plays the browser that fetches a script: `arrive` is what the script does. */
function fetching(arrive: ((script: HTMLScriptElement) => void) | null): string[] {
  const addresses: string[] = [];
  vi.spyOn(document.head, "append").mockImplementation((node) => {
    const script = node as HTMLScriptElement;
    addresses.push(script.src);
    arrive?.(script);
    queueMicrotask(() => (arrive ? script.onload : script.onerror)?.call(script, new Event("done")));
  });
  return addresses;
}

test("a table of words is fetched from the gateway once", async () => {
  const addresses = fetching(() => (window.AmendsWords = { es }));
  const words = wordsFrom("https://gateway.example", "");
  expect(await words("es")).toEqual({ language: "es", strings: es });
  await words("es");
  expect(addresses).toEqual(["https://gateway.example/amends-es.js?v=test"]);
});

test("a table that cannot be had means English, and the next wish tries again", async () => {
  const addresses = fetching(null);
  const words = wordsFrom("https://gateway.example", "");
  expect(await words("es")).toBe(ENGLISH);
  await words("es");
  expect(addresses).toHaveLength(2);
});

test("English and languages without a table cost no request", async () => {
  const addresses = fetching(null);
  const words = wordsFrom("https://gateway.example", "");
  expect([await words("en"), await words("sw" as Language)]).toEqual([ENGLISH, ENGLISH]);
  expect(addresses).toEqual([]);
});
