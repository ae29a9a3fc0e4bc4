import { html, type TemplateResult } from "lit/html.js";
import type { Bubble } from "../timeline.ts";
import * as icons from "./icons.ts";
import type { View } from "./view.ts";
import { wording } from "./wording.ts";

/** The bot's buttons. Once one was used, or a newer question asked, they stay as a record. */
export function quickReplies(row: Bubble, { act }: View): TemplateResult {
  return html`<div class="replies" role="group">
    ${row.replies.map((reply) => {
      const chosen = !row.repliesOpen && reply.title === row.chosen;
      return html`<button
        class="chip ${chosen ? "chosen" : ""}"
        part="quick-reply"
        data-testid="quick-reply"
        type="button"
        ?disabled=${!row.repliesOpen}
        @click=${() => act.tap(reply)}
      >
        ${chosen ? icons.tick : ""}<span dir="auto">${wording(reply.title)}</span>
      </button>`;
    })}
  </div>`;
}
