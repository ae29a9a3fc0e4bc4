import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Client } from "../src/client.ts";
import { TestGateway } from "./server/gateway.ts";
import { Browser } from "./support/browser.ts";

const LINK = "https://t.me/shop_bot?start=once";

let gateway: TestGateway;
let browser: Browser;

beforeEach(async () => {
  gateway = new TestGateway();
  gateway.telegram = { status: 200, url: LINK };
  await gateway.start();
  browser = new Browser(gateway.base);
});

afterEach(async () => {
  browser.quit();
  await gateway.kill();
});

async function opened(): Promise<Client> {
  const tab = browser.tab();
  tab.open();
  await vi.waitFor(() => expect(tab.store.state.link).toBe("up"), { timeout: 10_000 });
  return tab;
}

test("a shop with Telegram gives a link for this conversation", async () => {
  const tab = await opened();
  expect(tab.store.state.telegram).toBe(true);
  expect(await tab.telegramLink()).toBe(LINK);
});

test("the next page of the shop knows of Telegram as well", async () => {
  browser.close(await opened());
  const next = await opened();
  expect(next.store.state.telegram).toBe(true);
  expect(gateway.world.conversations).toHaveLength(1);
});

test("a shop without Telegram shows no way to it", async () => {
  gateway.telegram = null;
  expect((await opened()).store.state.telegram).toBe(false);
});

test("a shop that gave Telegram up shows the way to it no longer", async () => {
  const tab = await opened();
  gateway.telegram = null;
  expect(await tab.telegramLink()).toBeNull();
  expect(tab.store.state.telegram).toBe(false);
});

test("a token that is refused is replaced, and the next wish gets its link", async () => {
  const tab = await opened();
  gateway.world.expireTokens();
  expect(await tab.telegramLink()).toBeNull();
  await vi.waitFor(async () => expect(await tab.telegramLink()).toBe(LINK), { timeout: 10_000 });
});

test.each(["https://evil.example/t.me/", "javascript:alert(1)//https://t.me/", "http://t.me/shop_bot", ""])(
  "%s is no way to Telegram",
  async (url) => {
    gateway.telegram = { status: 200, url };
    const tab = await opened();
    expect(await tab.telegramLink()).toBeNull();
    expect(tab.store.state.telegram).toBe(true);
  },
);

test("a gateway that stumbles gives no link and stays a gateway with Telegram", async () => {
  gateway.telegram = { status: 503, url: LINK };
  const tab = await opened();
  expect(await tab.telegramLink()).toBeNull();
  await gateway.kill();
  expect(await tab.telegramLink()).toBeNull();
  expect(tab.store.state.telegram).toBe(true);
});
