import type { Author, Holder } from "./protocol.ts";

/** What `Amends.on` can listen to, and what the listener is given. No event carries a buyer's words. */
export interface AmendsEvents {
  readonly ready: null;
  readonly open: null;
  readonly close: null;
  readonly message: { readonly seq: number; readonly author: Author };
  readonly unread: { readonly count: number };
  readonly status: { readonly holder: Holder; readonly agentName: string | null };
  readonly language: { readonly language: string };
  readonly shutdown: null;
}

export type EventName = keyof AmendsEvents;
export type Listener<Name extends EventName> = (detail: AmendsEvents[Name]) => void;

/** A listener of the page. One that throws stops neither the widget nor its neighbours. */
export class Events {
  readonly #listeners = new Map<EventName, Set<Listener<never>>>();

  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
    const all = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, all.add(listener));
    return () => all.delete(listener);
  }

  emit<Name extends EventName>(name: Name, detail: AmendsEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as Listener<Name>)(detail);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
