import type { Entry } from "../../src/outbox.ts";
import type { Message } from "../../src/protocol.ts";

const NOON = Date.UTC(2026, 2, 4, 12);

export function message(change: Partial<Message> = {}): Message {
  return {
    seq: 1,
    author: "bot",
    name: null,
    text: "Hello",
    replies: [],
    repliesDisabled: false,
    photo: null,
    clientId: null,
    lang: null,
    at: NOON,
    ...change,
  };
}

export function entry(change: Partial<Entry> = {}): Entry {
  return { id: "e1", kind: "text", text: "Hi", title: null, name: null, at: NOON, failure: null, ...change };
}
