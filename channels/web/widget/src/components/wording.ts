import { html, type TemplateResult } from "lit/html.js";
import { runs } from "../links.ts";

/** Letters, and once or twice a hyphen and what has a digit in it: an order number, or the short number of a case. */
const NUMBER = /(\b[a-z]{1,6}(?:-(?=\w*\d)\w{1,9}){1,2}\b(?!-))/i;

/** Words as they are drawn: web addresses are links, and no line breaks inside an order number. */
export function wording(text: string): readonly unknown[] {
  return runs(text).flatMap((run) => (run.href ? link(run.href) : unbroken(run.text)));
}

function link(address: string): TemplateResult {
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${address}</a>`;
}

/** `bdi`, because a number in front of Arabic words must not turn them to the left. */
function unbroken(text: string): readonly (string | TemplateResult)[] {
  return text.split(NUMBER).map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : part));
}
