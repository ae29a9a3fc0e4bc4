import { html, nothing, type TemplateResult } from "lit/html.js";
import * as icons from "./icons.ts";
import type { View } from "./view.ts";

/** What is in the way at the moment. It fades in late, so a short hiccup passes unseen. */
export function notices({ state, strings }: View, problem: string | null): TemplateResult {
  const broken = state.link === "down";
  const words = navigator.onLine ? strings.connecting : strings.offline;
  return html`
    <div role="status" data-testid="connection">
      ${broken ? html`<p class="notice late">${words}</p>` : nothing}
      ${state.slowedDown && !broken ? html`<p class="notice">${strings.slowDown}</p>` : nothing}
    </div>
    <div role="alert">
      ${problem
        ? html`<p class="notice bad" data-testid="error">${icons.alert}<span>${problem}</span></p>`
        : nothing}
    </div>
  `;
}
