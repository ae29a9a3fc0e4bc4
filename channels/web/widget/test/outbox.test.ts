import { expect, test, vi } from "vitest";
import { Outbox } from "../src/outbox.ts";
import { BrowserStorage, MemoryStorage, openStorage } from "../src/storage.ts";

const words = (text: string) => ({ kind: "text", text, title: null, name: null }) as const;

test("what was written survives the page, in order, even within one millisecond", () => {
  vi.useFakeTimers();
  const storage = new MemoryStorage();
  const outbox = new Outbox(storage);
  for (const each of ["one", "two", "three"]) outbox.add(words(each));
  vi.useRealTimers();
  expect(new Outbox(storage).list().map((entry) => entry.text)).toEqual(["one", "two", "three"]);
});

test("a refused entry stays but holds up nothing", () => {
  const outbox = new Outbox(new MemoryStorage());
  const [bad, good] = [outbox.add(words("bad")), outbox.add(words("good"))];
  outbox.fail(bad.id, { code: "too_long", message: null });
  expect(outbox.next()?.id).toBe(good.id);
  outbox.retry(bad.id);
  expect(outbox.next()?.id).toBe(bad.id);
});

test("two tabs that write at the same time lose nothing", () => {
  const storage = new MemoryStorage();
  const [left, right] = [new Outbox(storage), new Outbox(storage)];
  const mine = left.add(words("left"));
  right.add(words("right"));
  left.remove(mine.id);
  expect(right.list().map((entry) => entry.text)).toEqual(["right"]);
});

test("what is not ours is neither read nor removed", () => {
  const storage = new MemoryStorage();
  storage.set("cart", "[1]");
  new Outbox(storage).clear();
  expect(storage.keys()).toEqual(["cart"]);
});

test("an entry that cannot be read is dropped instead of blocking the queue", () => {
  const storage = new MemoryStorage();
  storage.set("amends.out.000.x", "{");
  expect(new Outbox(storage).list()).toEqual([]);
  expect(storage.keys()).toEqual([]);
});

test("where the browser blocks its storage, memory takes its place", () => {
  const storage = openStorage(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  storage.set("key", "value");
  expect(storage.get("key")).toBe("value");
});

test("a full storage keeps the new value in memory", () => {
  const full = { getItem: () => "old", setItem: () => fail(), removeItem: () => {}, length: 1 };
  const storage = new BrowserStorage(full as unknown as Storage);
  storage.set("key", "new");
  expect(storage.get("key")).toBe("new");
  storage.remove("key");
  expect(storage.get("key")).toBe("old");
});

function fail(): never {
  throw new DOMException("full", "QuotaExceededError");
}
