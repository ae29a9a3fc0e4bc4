import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Browser, screen } from "./support/browser.ts";
import { TestGateway } from "./server/gateway.ts";

let gateway: TestGateway;
let browser: Browser;

beforeEach(async () => {
  gateway = new TestGateway((here, conversation, line) => {
    here.say(conversation, { author: "bot", text: `You said ${line.attachment ? "photo" : line.text}` });
  });
  await gateway.start();
  browser = new Browser(gateway.base);
});

afterEach(async () => {
  browser.quit();
  await gateway.kill();
});

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const photo = { blob: new Blob(["pixels"], { type: "image/jpeg" }), name: "parcel.jpg" };

test("a message reaches the gateway and its answer comes back", async () => {
  const tab = browser.tab();
  tab.open();
  await tab.send("My order is late");
  await soon(() => expect(screen(tab)).toEqual(["buyer: My order is late", "bot: You said My order is late"]));
  expect(gateway.locales).toEqual([["en-GB", "es"]]);
});

test("a quick reply shows its title and sends its payload", async () => {
  const tab = browser.tab();
  tab.open();
  tab.tap({ title: "Yes, send it", payload: "/affirm" });
  await soon(() => expect(screen(tab)).toEqual(["buyer: Yes, send it", "bot: You said /affirm"]));
});

test("two messages typed while the gateway is down arrive once and in order", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
  await gateway.kill();
  await soon(() => expect(tab.store.state.link).toBe("down"));
  await tab.send("first");
  await tab.send("second");
  expect(screen(tab)).toEqual(["sending: first", "sending: second"]);
  await gateway.start();
  tab.wake();
  await soon(() => expect(tab.store.state.entries).toEqual([]));
  const said = gateway.world.conversations[0]?.lines.filter((line) => line.author === "buyer");
  expect(said?.map((line) => line.text)).toEqual(["first", "second"]);
});

test("a gateway killed in mid-delivery gets the message again and counts it once", async () => {
  gateway.faults.loseAcks = true;
  const tab = browser.tab();
  tab.open();
  await tab.send("only once");
  await soon(() => expect(gateway.deliveries).toHaveLength(1));
  gateway.faults.loseAcks = false;
  await gateway.kill();
  await gateway.start();
  await soon(() => expect(tab.store.state.entries).toEqual([]));
  await soon(() => expect(screen(tab)).toEqual(["buyer: only once", "bot: You said only once"]));
});

test("a tab closed while the gateway was down leaves its message to the next tab", async () => {
  const first = browser.tab();
  first.open();
  await soon(() => expect(first.store.state.link).toBe("up"));
  await gateway.kill();
  await first.send("please do not lose this");
  browser.close(first);
  await gateway.start();
  const next = browser.tab();
  await soon(() => expect(screen(next)[0]).toBe("buyer: please do not lose this"));
});

test("photos go first, then the words that were written with them", async () => {
  const tab = browser.tab();
  tab.open();
  await tab.send("only two shirts", [photo, photo]);
  await soon(() => expect(tab.store.state.entries).toEqual([]));
  const said = screen(tab).filter((line) => line.startsWith("buyer"));
  expect(said).toEqual(["buyer: [photo]", "buyer: [photo]", "buyer: only two shirts"]);
});

test("a photo taken while offline is sent after the connection is back", async () => {
  const tab = browser.tab();
  tab.open();
  await soon(() => expect(tab.store.state.link).toBe("up"));
  await gateway.kill();
  await tab.send("", [photo]);
  browser.close(tab);
  await gateway.start();
  const next = browser.tab();
  await soon(() => expect(screen(next)).toEqual(["buyer: [photo]", "bot: You said photo"]));
  expect([...gateway.world.photos.values()][0]?.bytes.toString()).toBe("pixels");
});

test("a refused photo says why, holds up nothing, and can be tried again", async () => {
  gateway.faults.refuseUploads.push({ status: 415, code: "not_an_image", message: "Esto no es una foto." });
  const tab = browser.tab();
  tab.open();
  await tab.send("and some words", [photo]);
  await soon(() => expect(screen(tab)).toContain("buyer: and some words"));
  const failed = tab.store.state.entries[0];
  expect(failed?.failure).toEqual({ code: "not_an_image", message: "Esto no es una foto." });
  tab.retry(failed?.id ?? "");
  await soon(() => expect(screen(tab)).toContain("buyer: [photo]"));
});

/** Uploads begin and do not end until the returned function is called. */
function hold(): () => void {
  let goOn = (): void => {};
  gateway.faults.holdUploads = new Promise((resolve) => (goOn = resolve));
  return goOn;
}

test.each(["the same tab", "another tab"])(
  "a photo taken back in %s stays on the device, and the words behind it go on",
  async (where) => {
    const goOn = hold();
    const tab = browser.tab();
    const other = where === "the same tab" ? tab : browser.tab();
    tab.open();
    await soon(() => expect(tab.store.state.link).toBe("up"));
    await tab.send("and these words", [photo]);
    await soon(() => expect(other.store.state.entries).toHaveLength(2));
    other.discard(other.store.state.entries[0]?.id ?? "");
    await soon(() => expect(screen(tab)[0]).toBe("buyer: and these words"));
    goOn();
    await tab.send("and these");
    await soon(() => expect(screen(tab)).toContain("bot: You said and these"));
    expect(gateway.world.photos.size).toBe(0);
  },
);

test("a photo the gateway took in before it was taken back is shown as sent", async () => {
  const tab = browser.tab();
  tab.open();
  tab.store.subscribe(({ log, entries }) => {
    const [entry] = entries;
    if (log.messages.length === 0 && entry && tab.store.state.progress.get(entry.id)) tab.discard(entry.id);
  });
  await tab.send("", [photo]);
  await soon(() => expect(screen(tab)).toEqual(["buyer: [photo]", "bot: You said photo"]));
});

test("a message that is too long fails for good and can be discarded", async () => {
  gateway.faults.refuse.push({ code: "too_long", message: "Too long." });
  const tab = browser.tab();
  tab.open();
  await tab.send("far too many words");
  await soon(() => expect(screen(tab)).toEqual(["failed: far too many words"]));
  tab.discard(tab.store.state.entries[0]?.id ?? "");
  expect(screen(tab)).toEqual([]);
});

test("a buyer who is too quick is told so, and the message follows after the asked pause", async () => {
  gateway.faults.refuse.push({ code: "rate_limited", message: "Slow.", retry_after: 0.4 });
  const tab = browser.tab();
  tab.open();
  await tab.send("quick");
  await soon(() => expect(tab.store.state.slowedDown).toBe(true));
  expect(screen(tab)).toEqual(["sending: quick"]);
  await soon(() => expect(screen(tab)[0]).toBe("buyer: quick"));
  expect(tab.store.state.slowedDown).toBe(false);
});

test("an upload that may not go yet waits as long as the gateway says", async () => {
  gateway.faults.refuseUploads.push({ status: 429, code: "rate_limited", message: "Slow.", retryAfter: 1 });
  const tab = browser.tab();
  tab.open();
  await tab.send("", [photo]);
  await soon(() => expect(tab.store.state.slowedDown).toBe(true));
  await soon(() => expect(screen(tab)[0]).toBe("buyer: [photo]"));
});
