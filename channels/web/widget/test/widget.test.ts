// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Client } from "../src/client.ts";
import { AmendsWidget } from "../src/components/widget.ts";
import { onKey } from "../src/components/composer.ts";
import { Events } from "../src/events.ts";
import { initialState, Store, type State } from "../src/store.ts";
import ar from "../src/strings/ar.ts";
import { showUnreadInTitle } from "../src/title.ts";
import { entry, message } from "./support/builders.ts";

const CONFIG = { base: "https://gateway.example", locale: null, title: null, theme: null };

let store: Store;
let widget: AmendsWidget;
const ACTS = ["send", "tap", "retry", "discard", "renewPhoto", "telegramLink"] as const;
let client: Record<(typeof ACTS)[number], ReturnType<typeof vi.fn>>;

beforeAll(() => customElements.define("amends-widget", AmendsWidget));

beforeEach(async () => {
  store = new Store({ ...initialState("en"), link: "up", loaded: true });
  const events = new Events();
  store.subscribe((state, before) => {
    if (state.open && !before.open) events.emit("open", null);
  });
  client = Object.fromEntries(ACTS.map((name) => [name, vi.fn()])) as typeof client;
  const open = (): void => store.set({ open: true });
  const close = (): void => store.set({ open: false });
  widget = new AmendsWidget();
  document.body.append(widget);
  widget.begin({ ...client, store, events, open, close } as unknown as Client, CONFIG);
  await widget.redraw();
});

afterEach(() => {
  widget.remove();
  vi.unstubAllGlobals();
});

const all = (id: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(`[data-testid=${id}]`) ?? []),
];
const the = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => {
  const [found] = all(id);
  if (!found) throw new Error(`Nothing is called ${id}.`);
  return found as Kind;
};
const show = async (change: Partial<State>): Promise<void> => {
  store.set({ open: true, ...change });
  await widget.redraw();
  await widget.redraw();
};
const log = (...messages: State["log"]["messages"]): Partial<State> => ({ log: { messages, cursor: 9 } });
const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, composed: true, ...more });

test("the closed launcher is all there is until it is used", () => {
  expect(the("launcher").getAttribute("aria-expanded")).toBe("false");
  expect(all("panel")).toEqual([]);
});

test("opening shows a named dialog and puts the focus into it; Escape gives it back", async () => {
  the("launcher").click();
  await show({});
  const panel = the("panel");
  expect(panel.getAttribute("role")).toBe("dialog");
  expect(panel.getAttribute("aria-label")).toBe("Help with your order");
  expect(widget.shadowRoot?.activeElement).toBe(the("composer"));
  panel.dispatchEvent(press("Escape"));
  await vi.waitFor(() => expect(panel.hidden).toBe(true));
  await vi.waitFor(() => expect(widget.shadowRoot?.activeElement).toBe(the("launcher")));
});

test("the conversation is a log with a list in it, and history is not read out", async () => {
  await show({ ...log(message()), loaded: false });
  expect(the("log").getAttribute("role")).toBe("log");
  expect(the("log").getAttribute("aria-live")).toBe("off");
  expect(the("log").querySelector(":scope > ul > li")).not.toBeNull();
  await show({ loaded: true });
  expect(the("log").getAttribute("aria-live")).toBe("polite");
});

test("markup in a message stays text, and only web addresses become links", async () => {
  const text = "<img src=x onerror=alert(1)> https://shop.example/a javascript:alert(1)";
  await show(log(message({ text })));
  const bubble = the("message-bot");
  expect(bubble.querySelector("img")).toBeNull();
  expect(bubble.querySelector(".bubble")?.textContent).toBe(text);
  const links = [...bubble.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://shop.example/a"]);
  expect(links[0]?.rel).toContain("noopener");
});

test("a text's direction is its own: dir=auto sits on the text alone", async () => {
  await show(log(message({ text: "مرحبا", lang: "ar" })));
  const span = the("message-bot").querySelector("[dir=auto]");
  expect(span?.textContent).toBe("مرحبا");
  expect(span?.getAttribute("lang")).toBe("ar");
});

test("the interface changes its language and direction while it is open", async () => {
  await show({ words: { language: "ar", strings: ar } });
  expect(the("panel").querySelector("[dir=rtl]")).not.toBeNull();
  expect(the<HTMLTextAreaElement>("composer").placeholder).toBe(ar.write);
});

test("an opening of the empty chat says what it means", async () => {
  await show({});
  the("suggestion").click();
  expect(client.tap).toHaveBeenCalledWith({ title: "Something is missing", payload: "/missing_items" });
});

test("a button sends its reply, and works once", async () => {
  const replies = [{ title: "Yes", payload: "/affirm" }];
  await show(log(message({ replies })));
  the("quick-reply").click();
  expect(client.tap).toHaveBeenCalledWith(replies[0]);
  await show({ entries: [entry({ text: "/affirm", title: "Yes" })] });
  expect(the<HTMLButtonElement>("quick-reply").disabled).toBe(true);
  expect(the("message-buyer").textContent).toContain("Yes");
  expect(the("message-buyer").textContent).not.toContain("/affirm");
});

test("Enter sends and empties the field; blank lines are not sent", async () => {
  await show({});
  const field = the<HTMLTextAreaElement>("composer");
  field.value = "  hello  ";
  field.dispatchEvent(press("Enter"));
  expect(client.send).toHaveBeenCalledExactlyOnceWith("hello", []);
  expect(field.value).toBe("");
  field.dispatchEvent(press("Enter"));
  expect(client.send).toHaveBeenCalledOnce();
});

test.each([{ shiftKey: true }, { isComposing: true }, { keyCode: 229 }])(
  "Enter with %j does not send: a new line, or a word of an input method",
  (more) => {
    const submit = vi.fn();
    onKey(press("Enter", more), submit);
    expect(submit).not.toHaveBeenCalled();
  },
);

test("a refused message says why and offers a way on", async () => {
  const failure = { code: "not_an_image", message: "Esto no es una foto." };
  await show({ entries: [entry({ kind: "photo", text: "", failure })] });
  expect(the("message-buyer").dataset["state"]).toBe("failed");
  expect(the("error").textContent).toContain("Esto no es una foto.");
  the("retry").click();
  expect(client.retry).toHaveBeenCalledWith("e1");
  the("discard").click();
  expect(client.discard).toHaveBeenCalledWith("e1");
});

test("a message that is too long goes back into the field", async () => {
  await show({ entries: [entry({ text: "very long", failure: { code: "too_long", message: null } })] });
  the("retry").click();
  expect(client.discard).toHaveBeenCalledWith("e1");
  expect(the<HTMLTextAreaElement>("composer").value).toBe("very long");
});

test("a photo on its way shows how far it has come", async () => {
  await show({ entries: [entry({ kind: "photo", text: "" })], progress: new Map([["e1", 0.4]]) });
  expect(the("message-buyer").querySelector("progress")?.getAttribute("value")).toBe("0.4");
});

test("a file that is no photo is refused in words, at once", async () => {
  await show({});
  const input = the<HTMLInputElement>("attach-input");
  Object.defineProperty(input, "files", { value: [new File(["%PDF"], "a.pdf", { type: "application/pdf" })] });
  input.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(the("error").textContent).toContain("cannot be read as a photo"));
});

test("a chosen photo can be looked at, removed, and sent with words", async () => {
  await show({});
  const input = the<HTMLInputElement>("attach-input");
  const files = ["a.gif", "b.gif"].map((name) => new File(["GIF89a"], name, { type: "image/gif" }));
  Object.defineProperty(input, "files", { value: files });
  input.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(all("remove-photo")).toHaveLength(2));
  the("remove-photo").click();
  await vi.waitFor(() => expect(all("remove-photo")).toHaveLength(1));
  the<HTMLTextAreaElement>("composer").value = "look";
  the("send").closest("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  expect(client.send.mock.calls[0]?.[1]).toMatchObject([{ name: "b.gif" }]);
});

test("a photo whose address has run out is asked for again", async () => {
  await show(log(message({ text: "", photo: "/api/evidence/1?k=old" })));
  const image = the("message-bot").querySelector("img");
  expect(image?.src).toBe("https://gateway.example/api/evidence/1?k=old");
  image?.dispatchEvent(new Event("error"));
  expect(client.renewPhoto).toHaveBeenCalledWith(1);
});

test("a lost connection, a person and typing are told in words", async () => {
  const status = { holder: "agent", agentName: "Sam", language: "en", online: true } as const;
  await show({ link: "down", status, typing: { on: true, who: "Sam" }, ...log(message()) });
  expect(the("connection").textContent).toContain("What you write is kept");
  expect(the("status").textContent).toContain("Sam");
  expect(the("joined").textContent).toContain("Sam joined the chat");
  expect(the("typing").textContent).toContain("Sam is writing");
});

test("unread messages are counted on the launcher and in the page's title", async () => {
  document.title = "Shop";
  const stop = showUnreadInTitle(store);
  store.set(log(message(), message({ seq: 2 })));
  await widget.redraw();
  expect(the("badge").textContent?.trim()).toBe("2");
  expect(the("launcher").getAttribute("aria-label")).toBe("Help. New messages: 2");
  expect(document.title).toBe("(2) Shop");
  store.set({ readSeq: 2 });
  expect(document.title).toBe("Shop");
  stop();
});

test("there is a way to Telegram only where the shop has one", async () => {
  await show({});
  expect(all("telegram")).toEqual([]);
  await show({ telegram: true });
  expect(the("telegram").getAttribute("aria-label")).toBe("Continue in Telegram");
});

test("the way to Telegram opens in a tab that knows nothing of this one", async () => {
  const tab = { opener: window as unknown, close: vi.fn(), location: { replace: vi.fn() } };
  vi.stubGlobal("open", () => tab);
  client.telegramLink.mockResolvedValue("https://t.me/shop_bot?start=once");
  await show({ telegram: true });
  the("telegram").click();
  await vi.waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith("https://t.me/shop_bot?start=once"));
  expect(tab.opener).toBeNull();
  expect(tab.close).not.toHaveBeenCalled();
});

test("a way to Telegram that is not to be had now closes its tab and is told in words", async () => {
  const tab = { close: vi.fn() };
  vi.stubGlobal("open", () => tab);
  client.telegramLink.mockResolvedValue(null);
  await show({ telegram: true });
  the("telegram").click();
  await vi.waitFor(() => expect(the("error").textContent).toContain("That did not work"));
  expect(tab.close).toHaveBeenCalledOnce();
});

test("after shutdown nothing is drawn", async () => {
  await show({ gone: true });
  expect(all("launcher")).toEqual([]);
});
