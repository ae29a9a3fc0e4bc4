import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { fill } from "../strings/index.ts";
import { timeline, type Row } from "../timeline.ts";
import { bubble } from "./bubble.ts";
import { partner, type View } from "./view.ts";
import { wording } from "./wording.ts";

/** The conversation. History is not read out; what comes after it is. */
export function log(view: View, onScroll: () => void): TemplateResult {
  const { state, strings } = view;
  const rows = timeline(state);
  return html`<div
    class="log"
    part="log"
    role="log"
    tabindex="0"
    data-testid="log"
    aria-label=${strings.conversation}
    aria-live=${state.loaded ? "polite" : "off"}
    @scroll=${onScroll}
  >
    ${rows.length === 0 && state.link !== "idle" ? welcome(view) : nothing}
    <ul>
      ${repeat(
        rows,
        (row) => row.key,
        (row) => draw(row, view),
      )}
      ${state.typing ? typing(view) : nothing}
    </ul>
  </div>`;
}

function draw(row: Row, view: View): TemplateResult {
  const { strings, state } = view;
  switch (row.kind) {
    case "day":
      return html`<li class="day">${dayName(row.at, state.words.language)}</li>`;
    case "joined":
      return html`<li class="note" data-testid="joined">
        <span dir="auto">${fill(strings.joined, { name: row.name ?? strings.person })}</span>
      </li>`;
    case "note":
      return html`<li class="note" data-testid="message-system">
        <span dir="auto" lang=${row.lang ?? nothing}>${wording(row.text)}</span>
      </li>`;
    case "bubble":
      return bubble(row, view);
  }
}

/** Openings to tap. Their words are ours, so what they mean is sent along and need not be guessed. */
function welcome({ strings, act }: View): TemplateResult {
  const openings = [
    { title: strings.missing, payload: "/missing_items" },
    { title: strings.late, payload: "/late_delivery" },
    { title: strings.damaged, payload: "/quality_complaint" },
    { title: strings.charged, payload: "/billing_duplicate" },
  ];
  return html`<div class="welcome" data-testid="welcome">
    <h3>${strings.welcome}</h3>
    <p>${strings.welcomeMore}</p>
    ${openings.map(
      (opening) =>
        html`<button class="chip" type="button" data-testid="suggestion" @click=${() => act.tap(opening)}>
          ${opening.title}
        </button>`,
    )}
  </div>`;
}

function typing(view: View): TemplateResult {
  const name = view.state.typing?.who ?? partner(view);
  return html`<li class="row typing" data-testid="typing">
    <span class="sr">${fill(view.strings.typing, { name })}</span><i></i><i></i><i></i>
  </li>`;
}

const DAY_MS = 86_400_000;

/** "Today", "yesterday", or the date, in the interface's language. */
function dayName(at: number, language: string): string {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(at) - midnight(Date.now())) / DAY_MS);
  if (ago === 0 || ago === -1) {
    return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(ago, "day");
  }
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at);
}
