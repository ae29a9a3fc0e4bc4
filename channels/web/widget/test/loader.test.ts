// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AmendsApi } from "../src/api.ts";

async function embed(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const script = document.createElement("script");
  Object.assign(script.dataset, attributes);
  Object.defineProperty(script, "src", { value: "https://gateway.example/amends.js" });
  vi.spyOn(document, "currentScript", "get").mockReturnValue(script);
  vi.resetModules();
  await import("../src/loader.ts");
  const host = document.querySelector<HTMLElement>("amends-widget");
  if (!host) throw new Error("The loader showed nothing.");
  return host;
}

const widgets = (): string[] =>
  [...document.head.querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "");
let asked: HTMLScriptElement[] = [];
const launcher = (host: HTMLElement): HTMLElement => host.shadowRoot?.firstChild as HTMLElement;

beforeEach(() => {
  // What the head is given is looked at, not fetched.
  vi.spyOn(document.head, "append").mockImplementation((...nodes) => {
    for (const node of nodes as HTMLScriptElement[]) {
      asked.push(node);
      document.head.insertBefore(inert(node), null);
    }
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  asked = [];
  document.body.replaceChildren();
  localStorage.clear();
  delete window.Amends;
});

function inert(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement("script");
  copy.type = "application/json";
  copy.setAttribute("src", script.src);
  return copy;
}

test("a page that loads pays for the launcher alone", async () => {
  const host = await embed({ locale: "es" });
  expect(launcher(host).ariaLabel).toBe("Ayuda");
  expect(widgets()).toEqual([]);
});

test("interest fetches the widget once, from where the loader came", async () => {
  const host = await embed();
  launcher(host).dispatchEvent(new Event("pointerenter"));
  launcher(host).click();
  expect(widgets()).toEqual(["https://gateway.example/amends-widget.js?v=test"]);
});

test("a widget that did not arrive is fetched again at the next click", async () => {
  const host = await embed();
  launcher(host).click();
  asked[0]?.dispatchEvent(new Event("error"));
  launcher(host).click();
  expect(widgets()).toHaveLength(2);
});

test("a buyer who has a conversation gets the widget without asking", async () => {
  localStorage.setItem("amends.session", "{}");
  vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
  await embed();
  expect(widgets()).toHaveLength(1);
});

test("what the page asks for early is handed over in order", async () => {
  await embed();
  const heard = vi.fn();
  window.Amends?.identify("jwt");
  const stop = window.Amends?.on("open", heard);
  window.Amends?.open();
  const real = { identify: vi.fn(), open: vi.fn(), on: vi.fn(() => stopReal) };
  const stopReal = vi.fn();
  for (const call of window.Amends?.handover?.queue ?? []) call(real as unknown as AmendsApi);
  expect(real.identify).toHaveBeenCalledWith("jwt");
  expect(real.open).toHaveBeenCalledOnce();
  expect(real.on).toHaveBeenCalledWith("open", expect.any(Function));
  stop?.();
  expect(stopReal).toHaveBeenCalledOnce();
});

test("a tag that is embedded twice gives one chat", async () => {
  await embed();
  await embed();
  expect(document.querySelectorAll("amends-widget")).toHaveLength(1);
});
