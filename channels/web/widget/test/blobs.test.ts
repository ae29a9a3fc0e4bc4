import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { BrowserBlobs } from "../src/blobs.ts";

test("a photo waits in the browser until it is sent", async () => {
  await new BrowserBlobs().put("c1", new Blob(["pixels"]));
  const nextPage = new BrowserBlobs();
  expect(await (await nextPage.get("c1"))?.text()).toBe("pixels");
  await nextPage.remove("c1");
  expect(await new BrowserBlobs().get("c1")).toBeNull();
});

test("logging out removes all photos", async () => {
  const blobs = new BrowserBlobs();
  await blobs.put("c1", new Blob(["a"]));
  await blobs.clear();
  expect(await new BrowserBlobs().get("c1")).toBeNull();
});

test("where the browser has no database, the page's memory serves", async () => {
  const original = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  const blobs = new BrowserBlobs();
  await blobs.put("c1", new Blob(["pixels"]));
  expect(await (await blobs.get("c1"))?.text()).toBe("pixels");
  indexedDB.open = original;
});
