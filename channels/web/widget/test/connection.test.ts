import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Browser, screen } from "./support/browser.ts";
import { TestGateway } from "./server/gateway.ts";
import type { Conversation } from "./server/world.ts";

let gateway: TestGateway;
let browser: Browser;

beforeEach(async () => {
  gateway = new TestGateway();
  await gateway.start();
  browser = new Browser(gateway.base);
});

afterEach(async () => {
  browser.quit();
  await gateway.kill();
});

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 20 });

function conversation(): Conversation {
  const [only] = gateway.world.conversations;
  if (!only) throw new Error("No conversation yet.");
  return only;
}

test("a visitor who never opens the chat causes no request", async () => {
  const tab = browser.tab();
  tab.wake();
  expect(tab.store.state.link).toBe("idle");
  expect(gateway.world.conversations).toEqual([]);
});

test("what was said while the connection was gone is there when it is back", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.loaded).toBe(true));
  gateway.say(conversation(), { author: "bot", text: "one" });
  await soon(() => expect(screen(tab)).toEqual(["bot: one"]));
  await gateway.kill();
  conversation().add({ author: "bot", text: "two" });
  conversation().add({ author: "agent", name: "Sam", text: "three" });
  await gateway.start();
  await soon(() => expect(screen(tab)).toEqual(["bot: one", "bot: two", "agent: three"]));
});

test("a gateway that hangs up politely is called again", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
  gateway.hangUp();
  await soon(() => expect(tab.store.state.link).toBe("down"));
  await soon(() => expect(tab.store.state.link).toBe("up"));
});

test("a hole in the numbers is filled from the log", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.loaded).toBe(true));
  conversation().add({ author: "bot", text: "the lost one" });
  gateway.say(conversation(), { author: "bot", text: "the next one" });
  await soon(() => expect(screen(tab)).toEqual(["bot: the lost one", "bot: the next one"]));
  expect(tab.store.state.log.cursor).toBe(2);
});

test("a page change keeps the history and the open chat", async () => {
  const page = browser.tab();
  page.open();
  await page.send("hello");
  await soon(() => expect(page.store.state.entries).toEqual([]));
  browser.close(page);
  const next = browser.tab();
  await soon(() => expect(screen(next)).toEqual(["buyer: hello"]));
  expect(gateway.world.conversations).toHaveLength(1);
});

test("an expired token is replaced, and what was unsent goes out under the new one", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
  gateway.world.expireTokens();
  gateway.hangUp();
  await tab.send("still here");
  await soon(() => expect(screen(tab)).toEqual(["buyer: still here"]));
});

test("no token while the gateway is busy: the widget comes back after the asked pause", async () => {
  gateway.faults.refuseTokens.push({ status: 429, retryAfter: 0.3 }, { status: 503 });
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
});

test("what is written in one tab shows in the other, once", async () => {
  const [left, right] = [browser.tab(), browser.tab()];
  left.open();
  await soon(() => expect(left.store.state.link).toBe("up"));
  right.open();
  await soon(() => expect(right.store.state.loaded).toBe(true));
  await left.send("from the left");
  await right.send("from the right");
  const both = ["buyer: from the left", "buyer: from the right"];
  await soon(() => expect(screen(left)).toEqual(both));
  await soon(() => expect(screen(right)).toEqual(both));
  expect(gateway.deliveries).toHaveLength(2);
});

test("two tabs that open at the same time share one conversation", async () => {
  const [left, right] = [browser.tab(), browser.tab()];
  left.open();
  right.open();
  await soon(() => expect(left.store.state.link).toBe("up"));
  await soon(() => expect(right.store.state.link).toBe("up"));
  expect(gateway.world.conversations).toHaveLength(1);
});

test("a message counts as unread until one tab has shown it", async () => {
  browser.visible = false;
  const [left, right] = [browser.tab(), browser.tab()];
  const counts: number[] = [];
  right.events.on("unread", ({ count }) => counts.push(count));
  left.open();
  right.open();
  await soon(() => expect(right.store.state.loaded && left.store.state.loaded).toBe(true));
  gateway.say(conversation(), { author: "bot", text: "news" });
  await soon(() => expect(counts).toEqual([1]));
  await soon(() => expect(screen(left)).toEqual(["bot: news"]));
  browser.visible = true;
  left.wake();
  await soon(() => expect(counts).toEqual([1, 0]));
});

test("the interface follows the conversation's language and the shop's wish", async () => {
  const tab = browser.tab();
  const spoken: string[] = [];
  tab.events.on("language", ({ language }) => spoken.push(language));
  tab.open();
  await soon(() => expect(tab.store.state.loaded).toBe(true));
  gateway.setStatus(conversation(), { language: "ar" });
  await soon(() => expect(spoken).toEqual(["ar"]));
  tab.setLanguage("es-MX");
  await tab.send("hola");
  await soon(() => expect(gateway.locales).toEqual([["es", "en-GB"]]));
  expect(spoken).toEqual(["ar", "es"]);
});

test("a message tells the browser's time zone", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.loaded).toBe(true));
  await tab.send("hola");
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBeTruthy();
  await soon(() => expect(gateway.zones).toEqual([timeZone]));
});

test("typing shows until the message is there", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.loaded).toBe(true));
  gateway.typing(conversation(), true, "Sam");
  await soon(() => expect(tab.store.state.typing?.who).toBe("Sam"));
  gateway.say(conversation(), { author: "agent", name: "Sam", text: "There you are" });
  await soon(() => expect(tab.store.state.typing).toBeNull());
});

test("a buyer who logs in gets their own conversation, in all tabs", async () => {
  const [left, right] = [browser.tab(), browser.tab()];
  left.open();
  await left.send("as a guest");
  await soon(() => expect(left.store.state.entries).toEqual([]));
  right.open();
  await soon(() => expect(screen(right)).toEqual(["buyer: as a guest"]));
  left.identify("signed:ana");
  await soon(() => expect(screen(left)).toEqual([]));
  await soon(() => expect(screen(right)).toEqual([]));
  await left.send("as Ana");
  await soon(() => expect(screen(right)).toEqual(["buyer: as Ana"]));
});

test("a forged identity is served as a guest", async () => {
  const tab = browser.tab();
  tab.identify("forged");
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
});

test("one buyer's unsent words never go out in another buyer's name", async () => {
  const tab = browser.tab();
  tab.identify("signed:ana");
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
  await gateway.kill();
  await tab.send("Ana's secret");
  browser.close(tab);
  await gateway.start();
  const next = browser.tab();
  next.identify("signed:bruno");
  await soon(() => expect(next.store.state.loaded).toBe(true));
  expect(gateway.deliveries).toEqual([]);
});

test("after shutdown nothing of the buyer is left on the device", async () => {
  const [left, right] = [browser.tab(), browser.tab()];
  left.open();
  await left.send("goodbye");
  await soon(() => expect(left.store.state.entries).toEqual([]));
  left.shutdown();
  expect(browser.local.keys()).toEqual([]);
  await soon(() => expect(right.store.state.gone).toBe(true));
  expect(screen(left)).toEqual([]);
});
