import type { Blobs } from "./blobs.ts";
import type { Exclusive } from "./locks.ts";
import type { Outcome } from "./protocol.ts";
import type { KeyValue } from "./storage.ts";
import type { Language, Words } from "./strings/index.ts";
import type { Tabs } from "./tabs.ts";
import type { Upload } from "./uploads.ts";

/** What the client needs of a browser; tests bring their own. */
export interface Ports {
  readonly base: string;
  /** Outlives the browser: the token, the outbox, how far the buyer has read. */
  readonly local: KeyValue;
  /** Outlives a page, not a tab: whether the chat is open. */
  readonly page: KeyValue;
  readonly blobs: Blobs;
  readonly tabs: Tabs;
  readonly exclusive: Exclusive;
  readonly fetch: typeof fetch;
  readonly upload: (photo: Upload) => Promise<Outcome>;
  /** The interface's words in a language, or in English where there are none. */
  readonly words: (language: Language) => Promise<Words>;
  /** The page's language first, then the buyer's own. */
  readonly locales: readonly string[];
  /** Whether somebody could be looking at this tab. */
  readonly visible: () => boolean;
}
