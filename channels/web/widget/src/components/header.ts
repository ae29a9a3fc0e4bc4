import { html, nothing, type TemplateResult } from "lit/html.js";
import * as icons from "./icons.ts";
import { partner, type View } from "./view.ts";

/** Who is there, and the way out. */
export function header(view: View): TemplateResult {
  const { state, strings, config, act } = view;
  const holder = state.status.holder;
  const initial = [...partner(view)][0];
  return html`<header part="header">
    <span class="face ${holder}" aria-hidden="true">${holder === "agent" ? initial : icons.chat}</span>
    <div class="who">
      <h2><bdi>${config.title ?? strings.title}</bdi></h2>
      <p data-testid="status" role="status">${hint(view)}</p>
    </div>
    ${state.telegram
      ? html`<button
          class="plain"
          type="button"
          data-testid="telegram"
          title=${strings.telegram}
          aria-label=${strings.telegram}
          @click=${act.telegram}
        >
          ${icons.plane}
        </button>`
      : nothing}
    <button
      class="plain"
      type="button"
      data-testid="close"
      aria-label=${strings.close}
      @click=${act.close}
    >
      ${icons.cross}
    </button>
  </header>`;
}

function hint(view: View): TemplateResult {
  const { status } = view.state;
  const { waiting, personHint, botHint, away } = view.strings;
  if (status.holder === "waiting") return html`${status.online ? waiting : away}`;
  const [name, more] = [partner(view), status.holder === "agent" ? personHint : botHint];
  return html`<bdi>${name}</bdi><span aria-hidden="true"> · </span>${more}`;
}
