/**
 * The gateway's words, and the only place where its JSON becomes typed values.
 *
 * Every parser takes `unknown` and answers `null` for what it cannot read: a strange message must never
 * break the page of a shop.
 */

export type Author = "buyer" | "bot" | "agent" | "system";
export type Holder = "bot" | "waiting" | "agent";

export interface QuickReply {
  readonly title: string;
  readonly payload: string;
}

/** One entry of the conversation's log. `seq` is its place; `at` is in milliseconds since 1970. */
export interface Message {
  readonly seq: number;
  readonly author: Author;
  readonly name: string | null;
  readonly text: string;
  readonly replies: readonly QuickReply[];
  readonly repliesDisabled: boolean;
  readonly photo: string | null;
  readonly clientId: string | null;
  readonly lang: string | null;
  readonly at: number;
}

export interface Status {
  readonly holder: Holder;
  readonly agentName: string | null;
  readonly language: string | null;
  readonly online: boolean;
}

export interface Typing {
  readonly on: boolean;
  /** A person's name; `null` is whoever answers now. */
  readonly who: string | null;
}

export interface Sync {
  readonly messages: readonly Message[];
  readonly status: Status | null;
}

export interface Credentials {
  readonly token: string;
  readonly conversation: string;
  /** Whether the conversation can go on in Telegram. */
  readonly telegram: boolean;
}

/** What became of one thing the buyer sent. */
export type Outcome =
  | { readonly kind: "sent"; readonly seq: number; readonly at: number }
  | { readonly kind: "refused"; readonly code: string; readonly message: string | null }
  | { readonly kind: "later"; readonly code: string; readonly afterMs: number | null }
  | { readonly kind: "unauthorised" };

type Fields = Readonly<Record<string, unknown>>;

const AUTHORS: readonly string[] = ["buyer", "bot", "agent", "system"];
const HOLDERS: readonly string[] = ["bot", "waiting", "agent"];
/** Answers that no later try can change. */
const FINAL: readonly string[] = ["too_long", "bad_request"];

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function time(value: unknown): number {
  const parsed = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(parsed) ? Date.now() : parsed;
}

function quickReplies(value: unknown): QuickReply[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const title = text(fields(each)["title"]);
    return title ? [{ title, payload: text(fields(each)["payload"]) ?? title }] : [];
  });
}

function photo(value: unknown): string | null {
  return text(fields(fields(value)["payload"])["src"]);
}

/** A log entry as `sync` and `buyer_message` give it: everything at the top level. */
export function parseMessage(value: unknown, fallback: Author = "buyer"): Message | null {
  const all = fields(value);
  const seq = all["seq"];
  if (typeof seq !== "number" || !Number.isSafeInteger(seq)) return null;
  const author = all["author"];
  return {
    seq,
    author: AUTHORS.includes(author as string) ? (author as Author) : fallback,
    name: text(all["name"]),
    // What a buyer tapped shows as its title; the payload is for the bot alone.
    text: text(all["title"]) ?? text(all["text"]) ?? "",
    replies: quickReplies(all["quick_replies"]),
    repliesDisabled: all["disabled_replies"] === true,
    photo: photo(all["attachment"]),
    clientId: text(all["client_id"]),
    lang: text(all["lang"]),
    at: time(all["at"]),
  };
}

/** `bot_uttered`: Rasa's words at the top level, ours inside `metadata`. */
export function parseBotUttered(value: unknown): Message | null {
  const all = fields(value);
  const { text: words, quick_replies, attachment } = all;
  return parseMessage({ ...fields(all["metadata"]), text: words, quick_replies, attachment }, "bot");
}

export function parseStatus(value: unknown): Status | null {
  const all = fields(value);
  const holder = all["holder"];
  if (!HOLDERS.includes(holder as string)) return null;
  return {
    holder: holder as Holder,
    agentName: text(all["agent_name"]),
    language: text(all["language"]),
    online: all["online"] !== false,
  };
}

export function parseTyping(value: unknown): Typing {
  const all = fields(value);
  return { on: all["on"] === true, who: all["who"] === "bot" ? null : text(all["who"]) };
}

/** The answer to `sync`, or `null` when the gateway answered something else. */
export function parseSync(value: unknown): Sync | null {
  const all = fields(value);
  if (!Array.isArray(all["messages"])) return null;
  const messages = all["messages"].map((each: unknown) => parseMessage(each));
  return { messages: messages.filter((each) => each !== null), status: parseStatus(all["status"]) };
}

export function parseCredentials(value: unknown): Credentials | null {
  const all = fields(value);
  const token = text(all["token"]);
  const conversation = text(all["conversation"]) ?? "";
  return token ? { token, conversation, telegram: all["telegram"] === true } : null;
}

/** The acknowledgement of `user_uttered`. An unreadable one counts as "not yet". */
export function parseAck(value: unknown): Outcome {
  const all = fields(value);
  if (all["ok"] === true && typeof all["seq"] === "number") {
    return { kind: "sent", seq: all["seq"], at: time(all["at"]) };
  }
  return outcomeOfError(fields(all["error"]));
}

/** Whether an error, of an acknowledgement or of a refused handshake, asks for a new token. */
export function isUnauthorised(code: unknown): boolean {
  return typeof code === "string" && /^unauthori[sz]ed$/i.test(code);
}

function outcomeOfError(error: Fields): Outcome {
  const code = text(error["code"]) ?? "unavailable";
  if (isUnauthorised(code)) return { kind: "unauthorised" };
  if (FINAL.includes(code)) return { kind: "refused", code, message: text(error["message"]) };
  return { kind: "later", code, afterMs: seconds(error["retry_after"]) };
}

/** The answer to an upload: an HTTP status, its Retry-After header, and the body already read as JSON. */
export function parseUpload(status: number, retryAfter: string | null, body: unknown): Outcome {
  const all = fields(body);
  if (status >= 200 && status < 300 && typeof all["seq"] === "number") {
    return { kind: "sent", seq: all["seq"], at: time(all["at"]) };
  }
  if (status === 401) return { kind: "unauthorised" };
  const error = fields(all["error"]);
  const code = text(error["code"]) ?? "unavailable";
  if (status === 429 && code !== "too_many") {
    return { kind: "later", code: "rate_limited", afterMs: seconds(retryAfter) };
  }
  const final = status >= 400 && status < 500 && code !== "unavailable";
  if (final) return { kind: "refused", code, message: text(error["message"]) };
  return { kind: "later", code: "unavailable", afterMs: seconds(retryAfter) };
}

/** Seconds, as a number or in a header, turned into milliseconds. */
export function seconds(value: unknown): number | null {
  const parsed = typeof value === "string" ? Number.parseFloat(value) : value;
  return typeof parsed === "number" && Number.isFinite(parsed) && parsed >= 0 ? parsed * 1000 : null;
}
