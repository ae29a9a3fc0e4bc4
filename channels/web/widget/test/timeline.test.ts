import { expect, test } from "vitest";
import { EMPTY_LOG } from "../src/log.ts";
import type { Message } from "../src/protocol.ts";
import { NOBODY_YET, type State } from "../src/store.ts";
import { timeline, type Bubble, type Row } from "../src/timeline.ts";
import { entry, message } from "./support/builders.ts";

const REPLIES = [{ title: "Yes", payload: "/affirm" }];

function rows(messages: readonly Message[], change: Partial<State> = {}): Row[] {
  const log = { ...EMPTY_LOG, messages };
  return timeline({ log, entries: [], previews: new Map(), status: NOBODY_YET, ...change });
}

function bubbles(...given: Parameters<typeof rows>): Bubble[] {
  return rows(...given).filter((row) => row.kind === "bubble");
}

test("each day is named once", () => {
  const later = message({ seq: 2, at: message().at + 86_400_000 });
  expect(rows([message(), later]).map((row) => row.kind)).toEqual(["day", "bubble", "day", "bubble"]);
});

test("only the outer ones of several messages in a row carry name and time", () => {
  const [first, middle, last] = bubbles([1, 2, 3].map((seq) => message({ seq })));
  expect([first?.first, first?.last]).toEqual([true, false]);
  expect([middle?.first, middle?.last]).toEqual([false, false]);
  expect([last?.first, last?.last]).toEqual([false, true]);
});

test("buttons work until the buyer has answered", () => {
  const question = message({ replies: REPLIES });
  const answer = message({ seq: 2, author: "buyer", text: "Yes" });
  expect(bubbles([question])[0]?.repliesOpen).toBe(true);
  expect(bubbles([question, answer])[0]).toMatchObject({ repliesOpen: false, chosen: "Yes" });
});

test("a tapped button is used up before the gateway has acknowledged it", () => {
  const [question] = bubbles([message({ replies: REPLIES })], { entries: [entry({ title: "Yes" })] });
  expect(question).toMatchObject({ repliesOpen: false, chosen: "Yes" });
});

test("something the gateway refused leaves the buttons in use", () => {
  const failed = entry({ kind: "photo", failure: { code: "not_an_image", message: null } });
  expect(bubbles([message({ replies: REPLIES })], { entries: [failed] })[0]?.repliesOpen).toBe(true);
});

test("a newer question puts older buttons out of use, a plain sentence does not", () => {
  const question = message({ replies: REPLIES });
  const plain = message({ seq: 2 });
  expect(bubbles([question, plain])[0]?.repliesOpen).toBe(true);
  expect(bubbles([question, plain, message({ seq: 3, replies: REPLIES })])[0]?.repliesOpen).toBe(false);
});

test("buttons the gateway has disabled stay disabled", () => {
  expect(bubbles([message({ replies: REPLIES, repliesDisabled: true })])[0]?.repliesOpen).toBe(false);
});

test("a person is announced once, before their first words", () => {
  const [hello, again] = [2, 3].map((seq) => message({ seq, author: "agent", name: "Sam" }));
  const kinds = rows([message(), hello as Message, again as Message]).map((row) => row.kind);
  expect(kinds).toEqual(["day", "bubble", "joined", "bubble", "bubble"]);
});

test("a person who has said nothing yet is announced at the end", () => {
  const status = { ...NOBODY_YET, holder: "agent", agentName: "Sam" } as const;
  expect(rows([message()], { status }).at(-1)).toEqual({ kind: "joined", key: "joined", name: "Sam" });
});

test("where the gateway announces the person itself, nothing is added", () => {
  const note = message({ seq: 1, author: "system", text: "Sam is here" });
  const kinds = rows([note, message({ seq: 2, author: "agent" })]).map((row) => row.kind);
  expect(kinds).toEqual(["day", "note", "bubble"]);
});

test("a message keeps its key from sending to sent, and is never shown twice", () => {
  const waiting = bubbles([], { entries: [entry({ id: "c1" })] });
  const sent = bubbles([message({ author: "buyer", clientId: "c1" })], { entries: [entry({ id: "c1" })] });
  expect(waiting.map((row) => row.key)).toEqual(["c1"]);
  expect(sent.map((row) => row.key)).toEqual(["c1"]);
});
