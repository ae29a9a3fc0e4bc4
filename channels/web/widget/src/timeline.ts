import type { Entry } from "./outbox.ts";
import type { Author, Message, QuickReply } from "./protocol.ts";
import type { State } from "./store.ts";

/** One row of the conversation as it is drawn. `key` stays the same from "sending" to "sent". */
export type Row =
  | { readonly kind: "day"; readonly key: string; readonly at: number }
  | { readonly kind: "joined"; readonly key: string; readonly name: string | null }
  | { readonly kind: "note"; readonly key: string; readonly text: string; readonly lang: string | null }
  | Bubble;

export interface Bubble {
  readonly kind: "bubble";
  readonly key: string;
  readonly seq: number | null;
  readonly author: Exclude<Author, "system">;
  readonly name: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly photo: string | null;
  readonly at: number;
  /** First and last of several in a row by the same author. */
  readonly first: boolean;
  readonly last: boolean;
  readonly replies: readonly QuickReply[];
  readonly repliesOpen: boolean;
  /** The title of the button the buyer chose. */
  readonly chosen: string | null;
  /** The unsent entry behind this bubble; `null` once it is in the log. */
  readonly entry: Entry | null;
}

type Shown = Pick<State, "log" | "entries" | "previews" | "status">;

/** Turn the log and the outbox into rows: days, who joined, bubbles, and which buttons still work. */
export function timeline({ log, entries, previews, status }: Shown): Row[] {
  const { messages } = log;
  const sent = new Set(messages.map((each) => each.clientId));
  const unsent = entries.filter((entry) => !sent.has(entry.id));
  // What was refused for good answers nothing: the buttons above it still work.
  const answers = unsent.filter((entry) => entry.failure === null);
  const rows: Row[] = [];
  messages.forEach((_, index) => {
    rows.push(...before(messages, index), rowOf(messages, index, answers));
  });
  unsent.forEach((entry, index) => {
    const at = index === 0 ? messages.at(-1)?.at : unsent[index - 1]?.at;
    rows.push(...day(at, entry.at, entry.id), unsentRow(entry, previews.get(entry.id) ?? null));
  });
  const talking = messages.findLast((each) => each.author !== "buyer");
  if (status.holder === "agent" && talking?.author === "bot") {
    rows.push({ kind: "joined", key: "joined", name: status.agentName });
  }
  return marked(rows);
}

function before(messages: readonly Message[], index: number): Row[] {
  const message = messages[index] as Message;
  const rows = day(messages[index - 1]?.at, message.at, String(message.seq));
  const previous = messages.slice(0, index).findLast((each) => each.author !== "buyer");
  // The gateway may say itself who came; then there is nothing to add.
  if (message.author === "agent" && (!previous || previous.author === "bot")) {
    rows.push({ kind: "joined", key: `joined${message.seq}`, name: message.name });
  }
  return rows;
}

function day(before: number | undefined, at: number, key: string): Row[] {
  const same = before !== undefined && new Date(before).toDateString() === new Date(at).toDateString();
  return same ? [] : [{ kind: "day", key: `day${key}`, at }];
}

function rowOf(messages: readonly Message[], index: number, answers: readonly Entry[]): Row {
  const message = messages[index] as Message;
  const { seq, text, lang, at, photo, name, replies, author } = message;
  const key = message.clientId ?? `m${seq}`;
  if (author === "system") return { kind: "note", key, text, lang };
  const after = messages.slice(index + 1);
  const answered = answers.length > 0 || after.some((each) => each.author === "buyer");
  const superseded = after.some((each) => each.replies.length > 0);
  return {
    ...{ kind: "bubble", key, seq, author, name, text, lang, photo, at, replies, entry: null },
    repliesOpen: !answered && !superseded && !message.repliesDisabled,
    chosen: chosenAfter(after, answers),
    first: true,
    last: true,
  };
}

/** What the buyer said right after these buttons. */
function chosenAfter(after: readonly Message[], answers: readonly Entry[]): string | null {
  const next = after.find((each) => each.author === "buyer" || each.replies.length > 0);
  if (next) return next.author === "buyer" ? next.text : null;
  return answers[0]?.title ?? null;
}

function unsentRow(entry: Entry, photo: string | null): Bubble {
  return {
    kind: "bubble",
    key: entry.id,
    seq: null,
    author: "buyer",
    name: null,
    text: entry.title ?? entry.text,
    lang: null,
    photo,
    at: entry.at,
    first: true,
    last: true,
    replies: [],
    repliesOpen: false,
    chosen: null,
    entry,
  };
}

/** Tell each bubble whether its neighbours are by the same author. */
function marked(rows: readonly Row[]): Row[] {
  const author = (row: Row | undefined): string | null =>
    row?.kind === "bubble" ? `${row.author} ${row.name}` : null;
  return rows.map((row, index) =>
    row.kind === "bubble"
      ? {
          ...row,
          first: author(rows[index - 1]) !== author(row),
          last: author(rows[index + 1]) !== author(row),
        }
      : row,
  );
}
