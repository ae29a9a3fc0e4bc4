import type { Blobs } from "./blobs.ts";
import type { Connection } from "./connection.ts";
import type { Exclusive } from "./locks.ts";
import { newId, type Draft, type Entry, type Outbox } from "./outbox.ts";
import type { Prepared } from "./photo.ts";
import type { Message, Outcome } from "./protocol.ts";
import { Sender } from "./sender.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";
import type { Upload } from "./uploads.ts";

export interface DeliveryPorts {
  readonly outbox: Outbox;
  readonly store: Store;
  readonly connection: Connection;
  readonly blobs: Blobs;
  readonly tabs: Tabs;
  readonly exclusive: Exclusive;
  readonly upload: (photo: Upload) => Promise<Outcome>;
  readonly base: string;
  readonly locales: () => readonly string[];
  /** Put a message the gateway acknowledged into the log. */
  readonly place: (message: Message) => void;
}

/** From the buyer's hand to the gateway's acknowledgement: the outbox, and what is seen of it. */
export class Delivery {
  readonly #ports: DeliveryPorts;
  readonly #sender: Sender;
  /** The photo on its way, and how to call it back. */
  #uploading: { readonly id: string; readonly recall: AbortController } | null = null;

  constructor(ports: DeliveryPorts) {
    this.#ports = ports;
    this.#sender = new Sender({
      outbox: ports.outbox,
      exclusive: ports.exclusive,
      ready: () => ports.connection.up,
      deliver: (entry) => this.#deliver(entry),
      settled: (entry, outcome) => this.#settled(entry, outcome),
    });
  }

  async send(words: string, photos: readonly Prepared[]): Promise<void> {
    for (const photo of photos) await this.#addPhoto(photo);
    if (words) this.add({ kind: "text", text: words, title: null, name: null });
  }

  add(draft: Draft, id = newId()): void {
    this.#ports.outbox.add(draft, id);
    this.#changed();
    this.#sender.kick();
  }

  retry(id: string): void {
    this.#ports.outbox.retry(id);
    this.#changed();
    this.#sender.kick();
  }

  discard(id: string): void {
    this.#ports.outbox.remove(id);
    void this.#ports.blobs.remove(id);
    this.#changed();
  }

  kick(): void {
    this.#sender.kick();
  }

  stop(): void {
    this.#sender.stop();
  }

  /** Show what the outbox holds, whichever tab put it there. */
  refresh(): void {
    const entries = this.#ports.outbox.list();
    this.#ports.store.set({ entries });
    this.#recallUnless(entries);
    for (const entry of entries) void this.#preview(entry);
    this.#sender.kick();
  }

  /** The gateway has this entry as number `seq`: it moves from the outbox to the log. */
  confirm(id: string, seq: number, at: number): void {
    const { entries, previews } = this.#ports.store.state;
    const entry = entries.find((each) => each.id === id);
    if (entry) this.#ports.place(messageOf(entry, seq, at, previews.get(id) ?? null));
  }

  /** Messages in the log are no longer to be sent, even where their acknowledgement got lost. */
  settle(messages: readonly Message[]): void {
    const waiting = new Set(this.#ports.store.state.entries.map((entry) => entry.id));
    const arrived = messages.flatMap(({ clientId }) => clientId ?? []);
    const done = arrived.filter((id) => waiting.has(id));
    for (const id of done) {
      this.#ports.outbox.remove(id);
      void this.#ports.blobs.remove(id);
    }
    if (done.length > 0) this.#ports.store.set({ entries: this.#ports.outbox.list() });
  }

  forget(): void {
    this.#sender.stop();
    this.#ports.outbox.clear();
    void this.#ports.blobs.clear();
    this.#recallUnless([]);
    for (const address of this.#ports.store.state.previews.values()) URL.revokeObjectURL(address);
  }

  /** A photo that the buyer took back, in whichever tab, is not uploaded to its end. */
  #recallUnless(entries: readonly Entry[]): void {
    const uploading = this.#uploading;
    if (!entries.some(({ id }) => id === uploading?.id)) uploading?.recall.abort();
  }

  async #addPhoto({ blob, name }: Prepared): Promise<void> {
    const id = newId();
    await this.#ports.blobs.put(id, blob);
    this.add({ kind: "photo", text: "", title: null, name }, id);
  }

  #changed(): void {
    this.refresh();
    this.#ports.tabs.tell({ kind: "outbox" });
  }

  async #preview(entry: Entry): Promise<void> {
    const { store, blobs } = this.#ports;
    if (entry.kind !== "photo" || store.state.previews.has(entry.id)) return;
    const blob = await blobs.get(entry.id);
    if (!blob || store.state.previews.has(entry.id)) return;
    const previews = new Map(store.state.previews).set(entry.id, URL.createObjectURL(blob));
    store.set({ previews });
  }

  #deliver(entry: Entry): Promise<Outcome> {
    const { connection, locales } = this.#ports;
    return entry.kind === "text" ? connection.say(entry, locales()) : this.#upload(entry);
  }

  async #upload(entry: Entry): Promise<Outcome> {
    const { base, blobs, connection, store, upload } = this.#ports;
    const blob = await blobs.get(entry.id);
    // The browser made room and threw the photo away: the buyer has to choose it again.
    if (!blob) return { kind: "refused", code: "not_an_image", message: null };
    const token = connection.token;
    if (!token) return { kind: "later", code: "unavailable", afterMs: null };
    const name = entry.name ?? "photo";
    const onProgress = (share: number): void => {
      store.set({ progress: new Map(store.state.progress).set(entry.id, share) });
    };
    const url = `${base}/api/uploads`;
    const recall = new AbortController();
    const { signal } = recall;
    this.#uploading = { id: entry.id, recall };
    const outcome = await upload({ url, token, clientId: entry.id, name, blob, signal, onProgress });
    this.#uploading = null;
    // Nobody waits for it any more: on with the next entry.
    if (signal.aborted) return { kind: "refused", code: "recalled", message: null };
    if (outcome.kind === "unauthorised") connection.distrust(token);
    return outcome;
  }

  async #settled(entry: Entry, outcome: Outcome): Promise<void> {
    const { outbox, store, tabs } = this.#ports;
    store.set({ slowedDown: outcome.kind === "later" && outcome.code === "rate_limited" });
    if (outcome.kind === "sent") {
      this.confirm(entry.id, outcome.seq, outcome.at);
      outbox.remove(entry.id);
      tabs.tell({ kind: "sent", id: entry.id, seq: outcome.seq, at: outcome.at });
    } else if (outcome.kind === "refused") {
      outbox.fail(entry.id, { code: outcome.code, message: outcome.message });
      this.#changed();
    }
  }
}

function messageOf(entry: Entry, seq: number, at: number, photo: string | null): Message {
  return {
    seq,
    at,
    author: "buyer",
    name: null,
    text: entry.title ?? entry.text,
    replies: [],
    repliesDisabled: false,
    photo,
    clientId: entry.id,
    lang: null,
  };
}
