import { EMPTY_LOG, type Log } from "./log.ts";
import type { Entry } from "./outbox.ts";
import type { Message, Status, Typing } from "./protocol.ts";
import { ENGLISH, type Language, type Words } from "./strings/index.ts";

/** Everything the interface shows. Replaced as a whole, never changed in place. */
export interface State {
  readonly open: boolean;
  /** After `shutdown` nothing is shown until the shop opens or identifies again. */
  readonly gone: boolean;
  readonly link: "idle" | "connecting" | "up" | "down";
  /** Whether the conversation's history has arrived. */
  readonly loaded: boolean;
  readonly log: Log;
  readonly entries: readonly Entry[];
  /** Share of a photo that was uploaded, by client id. */
  readonly progress: ReadonlyMap<string, number>;
  /** Addresses of photos still on this device, by client id. */
  readonly previews: ReadonlyMap<string, string>;
  readonly status: Status;
  readonly typing: Typing | null;
  readonly slowedDown: boolean;
  /** Whether the conversation can go on in Telegram. */
  readonly telegram: boolean;
  /** The conversation's language. */
  readonly language: Language;
  /** The words the interface is shown in: the same language, once they have arrived. */
  readonly words: Words;
  readonly readSeq: number;
}

export const NOBODY_YET: Status = { holder: "bot", agentName: null, language: null, online: true };

export function initialState(language: Language): State {
  return {
    open: false,
    gone: false,
    link: "idle",
    loaded: false,
    log: EMPTY_LOG,
    entries: [],
    progress: new Map(),
    previews: new Map(),
    status: NOBODY_YET,
    typing: null,
    slowedDown: false,
    telegram: false,
    language,
    words: ENGLISH,
    readSeq: 0,
  };
}

/** Messages from the shop that the buyer has not seen. */
export function unread(state: State): readonly Message[] {
  const fromShop = (each: Message): boolean => each.author === "bot" || each.author === "agent";
  return state.log.messages.filter((each) => fromShop(each) && each.seq > state.readSeq);
}

export class Store {
  #state: State;
  readonly #listeners = new Set<(state: State, before: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  subscribe(listener: (state: State, before: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
