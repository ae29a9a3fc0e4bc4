import type { Message } from "./protocol.ts";

/**
 * The conversation as far as this tab knows it.
 *
 * `cursor` is the highest `seq` up to which nothing is missing: what a reconnecting tab asks from.
 */
export interface Log {
  readonly messages: readonly Message[];
  readonly cursor: number;
}

export const EMPTY_LOG: Log = { messages: [], cursor: 0 };

/** Add one live message. The cursor moves only as far as the log is without holes. */
export function append(log: Log, message: Message): Log {
  return advanced(union(log.messages, [message]), log.cursor);
}

/**
 * Add an answer to `sync`. It is complete, whatever numbers it skips, up to its own last message and up
 * to `asked`, the last one that was known when the question went out.
 */
export function absorb(log: Log, messages: readonly Message[], asked: number): Log {
  const cursor = Math.max(log.cursor, asked, ...messages.map((each) => each.seq));
  return advanced(union(log.messages, messages), cursor);
}

/** The highest `seq` known, holes or not. */
export function lastSeq(log: Log): number {
  return log.messages.at(-1)?.seq ?? 0;
}

/** Whether a message is known that lies behind a hole. */
export function hasGap(log: Log): boolean {
  return lastSeq(log) > log.cursor;
}

function advanced(messages: readonly Message[], from: number): Log {
  let cursor = from;
  for (const each of messages) if (each.seq === cursor + 1) cursor = each.seq;
  return { messages, cursor };
}

function union(known: readonly Message[], incoming: readonly Message[]): Message[] {
  const bySeq = new Map(known.map((each) => [each.seq, each]));
  for (const each of incoming) bySeq.set(each.seq, replacing(bySeq.get(each.seq), each));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

/** The newer copy wins, but a photo still on show from this device is not fetched again. */
function replacing(old: Message | undefined, fresh: Message): Message {
  if (!old?.photo?.startsWith("blob:") || !fresh.photo) return fresh;
  return { ...fresh, photo: old.photo };
}
