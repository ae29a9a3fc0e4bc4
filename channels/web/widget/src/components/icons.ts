import { svg, type SVGTemplateResult } from "lit/html.js";
import { BUBBLE, TICK } from "../launcher-icon.ts";

/** Line icons on a grid of 24; they take the text's colour and are silent to screen readers. */
function icon(...lines: string[]): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true">${lines.map((line) => svg`<path d=${line} />`)}</svg>`;
}

export const chat = icon(BUBBLE, TICK);
export const down = icon("m6.5 9.5 5.5 5.5 5.5-5.5");
export const cross = icon("m7 7 10 10", "M17 7 7 17");
export const send = icon("M12 19V5.5", "m6 11.5 6-6 6 6");
export const picture = icon(
  "M6.5 4.5h11a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2Z",
  "m5 17 4.6-4.6a1.5 1.5 0 0 1 2.1 0L17 18",
  "M15 10.4a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8Z",
);
export const camera = icon(
  "M4.5 8h3L9 5.5h6L16.5 8h3A1.5 1.5 0 0 1 21 9.5v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-8A1.5 1.5 0 0 1 4.5 8Z",
  "M12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
);
export const plane = icon("m20.5 4.5-17 6.8 6.2 2.4 2.4 6.3Z", "m9.7 13.7 4-3.4");
export const tick = icon("m6 12.5 4 4 8-9");
export const alert = icon("M12 8v5", "M12 16.2v.1", "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z");
