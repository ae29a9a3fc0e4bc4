import { expect, test } from "vitest";
import {
  isUnauthorised,
  parseAck,
  parseBotUttered,
  parseMessage,
  parseStatus,
  parseSync,
  parseTyping,
  parseUpload,
} from "../src/protocol.ts";

test("a bot's message is read from Rasa's words and our metadata", () => {
  const message = parseBotUttered({
    text: "Shall we send it again?",
    quick_replies: [{ title: "Yes", payload: "/affirm", content_type: "text" }],
    attachment: { type: "image", payload: { src: "/api/evidence/1?k=x" } },
    metadata: { seq: 4, author: "agent", name: "Sam", at: "2026-03-04T12:00:00Z", lang: "en" },
  });
  expect(message).toEqual({
    seq: 4,
    author: "agent",
    name: "Sam",
    text: "Shall we send it again?",
    replies: [{ title: "Yes", payload: "/affirm" }],
    repliesDisabled: false,
    photo: "/api/evidence/1?k=x",
    clientId: null,
    lang: "en",
    at: Date.UTC(2026, 2, 4, 12),
  });
});

test("history never shows the payload of a button the buyer tapped", () => {
  expect(parseMessage({ seq: 1, author: "buyer", text: "/affirm", title: "Yes" })?.text).toBe("Yes");
});

test.each([null, 7, "text", {}, { seq: "1" }, { seq: 1.5 }, []])("%j is no message", (value) => {
  expect(parseMessage(value)).toBeNull();
});

test("an unreadable line of the log is left out, the others stay", () => {
  const sync = parseSync({ messages: [{ seq: 1, author: "bot", text: "a" }, "?"], status: null });
  expect(sync?.messages.map((each) => each.text)).toEqual(["a"]);
  expect(sync?.status).toBeNull();
});

test("a status without a known holder is none", () => {
  expect(parseStatus({ holder: "nobody" })).toBeNull();
  expect(parseStatus({ holder: "agent", agent_name: "Sam", language: "es", online: false })).toEqual({
    holder: "agent",
    agentName: "Sam",
    language: "es",
    online: false,
  });
});

test("a bot that is writing has no name: the interface calls it in its own words", () => {
  expect(parseTyping({ on: true, who: "bot" })).toEqual({ on: true, who: null });
  expect(parseTyping({ on: true, who: "Sam" })).toEqual({ on: true, who: "Sam" });
});

test("an acknowledgement tells sent, later, refused and unauthorised apart", () => {
  const error = (code: string, retry_after?: number): unknown => ({
    ok: false,
    error: { code, message: "m", retry_after },
  });
  expect(parseAck({ ok: true, seq: 3, at: "2026-03-04T12:00:00Z" }).kind).toBe("sent");
  expect(parseAck(error("too_long")).kind).toBe("refused");
  expect(parseAck(error("bad_request")).kind).toBe("refused");
  expect(parseAck(error("unauthorised")).kind).toBe("unauthorised");
  expect(parseAck(error("rate_limited", 2))).toEqual({ kind: "later", code: "rate_limited", afterMs: 2000 });
  expect(parseAck(null)).toEqual({ kind: "later", code: "unavailable", afterMs: null });
});

test("an upload's answer is read from its status, its header and its body", () => {
  const refused = { error: { code: "too_large", message: "Too large." } };
  expect(parseUpload(200, null, { evidence_id: "e", seq: 2 }).kind).toBe("sent");
  expect(parseUpload(413, null, refused)).toEqual({ kind: "refused", code: "too_large", message: "Too large." });
  expect(parseUpload(429, "3", {})).toEqual({ kind: "later", code: "rate_limited", afterMs: 3000 });
  expect(parseUpload(429, null, { error: { code: "too_many", message: "m" } }).kind).toBe("refused");
  expect(parseUpload(401, null, null).kind).toBe("unauthorised");
  expect(parseUpload(503, null, { error: { code: "unavailable" } }).kind).toBe("later");
  expect(parseUpload(0, null, null).kind).toBe("later");
});

test("both spellings of the refusal count", () => {
  expect(["unauthorised", "Unauthorized", "nope", 401].map(isUnauthorised)).toEqual([true, true, false, false]);
});
