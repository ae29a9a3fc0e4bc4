import type { Config } from "./config.ts";
import type { EventName, Listener } from "./events.ts";

/** What a shop's page can do with the chat: `window.Amends`. */
export interface AmendsApi {
  open(): void;
  close(): void;
  /** Say who the buyer is, with a JWT signed by the shop's backend. */
  identify(jwt: string): void;
  /** Show the chat in this language ("es", "ar" ...), whatever was spoken before. */
  setLanguage(code: string): void;
  /** Forget the buyer on this device: call it when they log out. */
  shutdown(): void;
  /** Listen to an event. Returns how to stop. */
  on<Name extends EventName>(event: Name, listener: Listener<Name>): () => void;
}

/** What the loader hands over to the widget once that has arrived. */
export interface Handover {
  readonly config: Config;
  readonly host: HTMLElement;
  /** The script tag's nonce, for scripts that follow. */
  readonly nonce: string;
  /** What the page asked for in the meantime. */
  readonly queue: ((api: AmendsApi) => unknown)[];
}

declare global {
  interface Window {
    Amends?: AmendsApi & { handover?: Handover };
  }
}
