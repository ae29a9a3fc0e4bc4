import { expect, test } from "vitest";
import { absorb, append, EMPTY_LOG, hasGap } from "../src/log.ts";
import { message } from "./support/builders.ts";

test("live messages in order leave no gap", () => {
  const log = append(append(EMPTY_LOG, message({ seq: 1 })), message({ seq: 2 }));
  expect([log.cursor, hasGap(log)]).toEqual([2, false]);
});

test("a message that skips a number is shown at once and leaves a gap", () => {
  const log = append(append(EMPTY_LOG, message({ seq: 1 })), message({ seq: 3 }));
  expect(log.messages.map((each) => each.seq)).toEqual([1, 3]);
  expect([log.cursor, hasGap(log)]).toEqual([1, true]);
});

test("a message that comes late takes its place and closes the gap", () => {
  const log = [1, 3, 2].reduce((before, seq) => append(before, message({ seq })), EMPTY_LOG);
  expect(log.messages.map((each) => each.seq)).toEqual([1, 2, 3]);
  expect(log.cursor).toBe(3);
});

test("the same message twice is one message", () => {
  const log = append(append(EMPTY_LOG, message()), message());
  expect(log.messages).toHaveLength(1);
});

test("numbers the gateway never uses are no gap once it has been asked", () => {
  const live = append(append(EMPTY_LOG, message({ seq: 1 })), message({ seq: 5 }));
  const log = absorb(live, [], 5);
  expect([log.cursor, hasGap(log)]).toEqual([5, false]);
});

test("the gateway's copy replaces ours, but a photo on this device keeps its address", () => {
  const local = append(EMPTY_LOG, message({ seq: 1, photo: "blob:here", text: "" }));
  const log = absorb(local, [message({ seq: 1, photo: "/api/evidence/1", name: "Ana" })], 1);
  expect(log.messages[0]).toMatchObject({ photo: "blob:here", name: "Ana" });
});
