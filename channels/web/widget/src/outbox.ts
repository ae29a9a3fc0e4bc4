import type { KeyValue } from "./storage.ts";

const PREFIX = "amends.out.";

/** Something the buyer sent that the gateway has not acknowledged yet. */
export interface Entry {
  /** The client id: the gateway counts two deliveries of one id as one. */
  readonly id: string;
  readonly kind: "text" | "photo";
  /** What the bot reads: the words, or a quick reply's payload. Empty for a photo. */
  readonly text: string;
  /** What the buyer saw and tapped, when that differs from `text`. */
  readonly title: string | null;
  /** The file's name, for a photo. */
  readonly name: string | null;
  readonly at: number;
  readonly failure: Failure | null;
}

export interface Failure {
  readonly code: string;
  /** A sentence in the buyer's language, where the gateway gave one. */
  readonly message: string | null;
}

export type Draft = Pick<Entry, "kind" | "text" | "title" | "name">;

/**
 * The durable queue of what is still to be sent, in the order it was written.
 *
 * Each entry has a key of its own, so tabs that add and remove at the same time never overwrite each
 * other. Writing is synchronous: what the buyer sent survives a tab that closes in the same instant.
 */
export class Outbox {
  readonly #storage: KeyValue;
  #last = 0;

  constructor(storage: KeyValue) {
    this.#storage = storage;
  }

  add(draft: Draft, id = newId()): Entry {
    // Two messages of one millisecond still keep their order.
    this.#last = Math.max(Date.now(), this.#last + 1);
    const entry: Entry = { ...draft, id, at: this.#last, failure: null };
    this.#write(entry);
    return entry;
  }

  /** Everything unacknowledged, oldest first, failed ones included. */
  list(): Entry[] {
    return this.#storage
      .keys()
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .flatMap((key) => this.#read(key) ?? []);
  }

  /** The next entry to deliver. One the gateway refused for good does not hold up those behind it. */
  next(): Entry | null {
    return this.list().find((entry) => entry.failure === null) ?? null;
  }

  fail(id: string, failure: Failure): void {
    this.#change(id, failure);
  }

  retry(id: string): void {
    this.#change(id, null);
  }

  remove(id: string): void {
    const entry = this.list().find((each) => each.id === id);
    if (entry) this.#storage.remove(keyOf(entry));
  }

  clear(): void {
    for (const entry of this.list()) this.#storage.remove(keyOf(entry));
  }

  #change(id: string, failure: Failure | null): void {
    const entry = this.list().find((each) => each.id === id);
    if (entry) this.#write({ ...entry, failure });
  }

  #write(entry: Entry): void {
    this.#storage.set(keyOf(entry), JSON.stringify(entry));
  }

  #read(key: string): Entry | null {
    try {
      return JSON.parse(this.#storage.get(key) ?? "null") as Entry | null;
    } catch {
      this.#storage.remove(key);
      return null;
    }
  }
}

function keyOf(entry: Entry): string {
  return `${PREFIX}${String(entry.at).padStart(15, "0")}.${entry.id}`;
}

/** 128 random bits. Unlike `crypto.randomUUID` it also works on pages without HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
