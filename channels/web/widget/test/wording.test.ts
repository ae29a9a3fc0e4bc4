// @vitest-environment happy-dom
import { html, render } from "lit/html.js";
import { expect, test } from "vitest";
import { wording } from "../src/components/wording.ts";

function drawn(text: string): HTMLElement {
  const place = document.createElement("div");
  render(html`${wording(text)}`, place);
  return place;
}

const whole = (text: string): string[] => [...drawn(text).querySelectorAll("bdi")].map((each) => each.innerText);

test.each([
  ["Order A-1006 and case C-1042.", ["A-1006", "C-1042"]],
  ["وجدت الطلب \u2068A-1006\u2069 باسمك", ["A-1006"]],
  ["订单A-1006的两件", ["A-1006"]],
  ["sent as R-7f3k2", ["R-7f3k2"]],
  ["my a-1006", ["a-1006"]],
  ["AB-2026-10061 is late", ["AB-2026-10061"]],
])("in %s the numbers are one piece each", (text, numbers) => {
  expect(whole(text)).toEqual(numbers);
  expect(drawn(text).textContent).toBe(text);
});

test.each(["e-mail, pre-order", "2026-11-18", "10-12 days", "A-10061006100610061006", "x-1-y"])(
  "%s may break where it likes",
  (text) => {
    expect(whole(text)).toEqual([]);
    expect(drawn(text).textContent).toBe(text);
  },
);

test("a number inside an address stays part of the link", () => {
  const place = drawn("See https://shop.example/orders/A-1006 now");
  expect(place.querySelector("bdi")).toBeNull();
  expect(place.querySelector("a")?.href).toBe("https://shop.example/orders/A-1006");
});
