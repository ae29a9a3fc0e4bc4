import { expect, test } from "vitest";
import { openStorage } from "../src/storage.ts";

function forbidden(): never {
  throw new DOMException("Storage is blocked.", "SecurityError");
}

/** A storage area in which each use fails, as a full or lost one does. */
function broken(): Storage {
  return new Proxy({} as Storage, { get: () => forbidden, ownKeys: forbidden });
}

test.each([
  ["may not even be named", forbidden],
  ["fails at every use", broken],
])("storage that %s is replaced by memory", (_, area) => {
  const storage = openStorage(area);
  storage.set("amends.a", "1");
  expect(storage.get("amends.a")).toBe("1");
  expect(storage.keys()).toEqual(["amends.a"]);
  storage.remove("amends.a");
  expect(storage.get("amends.a")).toBeNull();
});
