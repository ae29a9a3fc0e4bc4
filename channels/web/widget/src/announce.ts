import type { Events } from "./events.ts";
import { unread, type State } from "./store.ts";

/** Tell the page what changed, in the words of `Amends.on`. */
export function announce(events: Events, state: State, before: State): void {
  const { open, language, status } = state;
  if (open !== before.open) events.emit(open ? "open" : "close", null);
  if (language !== before.language) events.emit("language", { language });
  const count = unread(state).length;
  if (count !== unread(before).length) events.emit("unread", { count });
  const { holder, agentName } = status;
  if (holder !== before.status.holder || agentName !== before.status.agentName) {
    events.emit("status", { holder, agentName });
  }
}
