import type { KeyValue } from "./storage.ts";

const KEY = "amends.read";

/** How far a conversation was read on this device; of another conversation it says nothing. */
export class ReadMark {
  readonly #storage: KeyValue;

  constructor(storage: KeyValue) {
    this.#storage = storage;
  }

  get(conversation: string | null): number {
    const [seq, of] = (this.#storage.get(KEY) ?? "").split(" ");
    return of === conversation ? Number(seq) || 0 : 0;
  }

  set(conversation: string | null, seq: number): void {
    this.#storage.set(KEY, `${seq} ${conversation}`);
  }

  clear(): void {
    this.#storage.remove(KEY);
  }
}
