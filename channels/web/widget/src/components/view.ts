import type { Config } from "../config.ts";
import type { QuickReply } from "../protocol.ts";
import type { State } from "../store.ts";
import type { Strings } from "../strings/index.ts";

/** What every part of the interface is drawn from. */
export interface View {
  readonly state: State;
  readonly config: Config;
  readonly strings: Strings;
  readonly act: Actions;
}

export interface Actions {
  readonly toggle: () => void;
  readonly close: () => void;
  readonly tap: (reply: QuickReply) => void;
  readonly retry: (id: string) => void;
  readonly discard: (id: string) => void;
  /** Take a refused message back into the composer. */
  readonly edit: (id: string, words: string) => void;
  readonly telegram: () => void;
  readonly renewPhoto: (seq: number) => void;
}

/** Whom the buyer is talking with, by name. */
export function partner({ state, strings }: View): string {
  if (state.status.holder !== "agent") return strings.bot;
  return state.status.agentName ?? strings.person;
}
