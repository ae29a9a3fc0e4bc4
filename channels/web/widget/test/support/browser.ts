import { randomUUID } from "node:crypto";
import { MemoryBlobs } from "../../src/blobs.ts";
import { Client } from "../../src/client.ts";
import { localTurns } from "../../src/locks.ts";
import { parseUpload, type Message, type Outcome } from "../../src/protocol.ts";
import { MemoryStorage } from "../../src/storage.ts";
import { ENGLISH } from "../../src/strings/index.ts";
import { openTabs } from "../../src/tabs.ts";
import type { Upload } from "../../src/uploads.ts";

/** One buyer's browser: its tabs share storage, photos and locks, and nothing else. */
export class Browser {
  readonly local = new MemoryStorage();
  readonly blobs = new MemoryBlobs();
  readonly #exclusive = localTurns();
  readonly #channel = `amends-${randomUUID()}`;
  readonly #base: string;
  readonly #tabs = new Set<Client>();
  visible = true;

  constructor(base: string) {
    this.#base = base;
  }

  /** A page of the shop, with the widget on it. */
  tab(page = new MemoryStorage()): Client {
    const client = new Client({
      base: this.#base,
      local: this.local,
      page,
      blobs: this.blobs,
      tabs: openTabs(this.#channel),
      exclusive: this.#exclusive,
      fetch,
      upload,
      words: async () => ENGLISH,
      locales: ["en-GB", "es"],
      visible: () => this.visible,
    });
    this.#tabs.add(client);
    client.start();
    return client;
  }

  /** Close one tab as the buyer would: whatever was going on just stops. */
  close(client: Client): void {
    this.#tabs.delete(client);
    client.dispose();
  }

  quit(): void {
    for (const client of this.#tabs) this.close(client);
  }
}

/** What the buyer reads, oldest first; what is still unsent is marked. */
export function screen({ store }: Client): string[] {
  const { log, entries } = store.state;
  const line = (each: Message): string => `${each.author}: ${each.photo ? "[photo]" : each.text}`;
  const unsent = entries.map(({ kind, text, title, failure }) => {
    return `${failure ? "failed" : "sending"}: ${kind === "photo" ? "[photo]" : (title ?? text)}`;
  });
  return [...log.messages.map(line), ...unsent];
}

/** The upload without a browser's XMLHttpRequest: the same request, the same answers. */
async function upload(photo: Upload): Promise<Outcome> {
  const form = new FormData();
  form.append("client_id", photo.clientId);
  form.append("file", photo.blob, photo.name);
  try {
    const headers = { Authorization: `Bearer ${photo.token}` };
    const response = await fetch(photo.url, { method: "POST", headers, body: form, signal: photo.signal });
    photo.onProgress(1);
    return parseUpload(response.status, response.headers.get("Retry-After"), await response.json());
  } catch {
    return parseUpload(0, null, null);
  }
}
