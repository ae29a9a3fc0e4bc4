import { html, nothing, type TemplateResult } from "lit/html.js";
import { launcherLabel } from "../launcher-labels.ts";
import { unread } from "../store.ts";
import * as icons from "./icons.ts";
import type { View } from "./view.ts";

const MOST = 9;

/** The round button in the corner, with the number of unread messages on it. */
export function launcher({ state, strings, act }: View): TemplateResult {
  const count = unread(state).length;
  const label = state.open ? strings.close : launcherLabel([state.language]);
  return html`<button
    class="launcher"
    part="launcher"
    data-testid="launcher"
    type="button"
    lang=${state.open ? state.words.language : state.language}
    aria-expanded=${state.open}
    aria-label=${count > 0 ? `${label}. ${strings.newMessages}: ${count}` : label}
    @click=${act.toggle}
  >
    ${state.open ? icons.down : icons.chat}
    ${count > 0 && !state.open
      ? html`<span class="badge" part="badge" data-testid="badge" aria-hidden="true"
          >${count > MOST ? `${MOST}+` : count}</span
        >`
      : nothing}
  </button>`;
}
