import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Entry, Failure } from "../outbox.ts";
import type { Bubble } from "../timeline.ts";
import * as icons from "./icons.ts";
import { photoAddress } from "./photo-address.ts";
import { quickReplies } from "./quick-replies.ts";
import type { View } from "./view.ts";
import { wording } from "./wording.ts";

/** One message: who, what, when, and whether it arrived. */
export function bubble(row: Bubble, view: View): TemplateResult {
  const { author, first, last, entry } = row;
  const classes = `row ${author} ${first ? "first" : ""} ${last ? "last" : ""} ${stateOf(row)}`;
  return html`<li class=${classes} data-testid="message-${author}" data-state=${stateOf(row)}>
    ${first && author === "agent"
      ? html`<p class="name"><bdi>${row.name ?? view.strings.person}</bdi></p>`
      : html`<span class="sr">${speaker(row, view)}: </span>`}
    ${row.text ? words(row) : nothing} ${row.photo || entry?.kind === "photo" ? photo(row, view) : nothing}
    ${foot(row, view)}
    ${row.replies.length > 0 ? quickReplies(row, view) : nothing}
  </li>`;
}

function stateOf({ entry }: Bubble): "sent" | "sending" | "failed" {
  if (!entry) return "sent";
  return entry.failure ? "failed" : "sending";
}

function speaker({ author, name }: Bubble, { strings }: View): string {
  if (author === "buyer") return strings.you;
  return author === "bot" ? strings.bot : (name ?? strings.person);
}

/** Words as words, never as markup. The direction is the text's own, so it is set on the text alone. */
function words({ text, lang }: Bubble): TemplateResult {
  return html`<div class="bubble" part="bubble"><span dir="auto" lang=${lang ?? nothing}>${wording(text)}</span></div>`;
}

function photo(row: Bubble, { state, config, strings, act }: View): TemplateResult {
  const address = row.photo && photoAddress(row.photo, config.base);
  const share = row.entry ? state.progress.get(row.entry.id) : undefined;
  const renew = (): void => {
    if (row.seq !== null) act.renewPhoto(row.seq);
  };
  return html`<div class="picture">
    ${address
      ? html`<a href=${address} target="_blank" rel="noopener noreferrer"
          ><img src=${address} alt=${strings.photo} @error=${renew} /><span class="sr"
            >(${strings.newTab})</span
          ></a
        >`
      : html`<span class="blank">${icons.picture}</span>`}
    ${row.entry && !row.entry.failure
      ? html`<progress aria-label=${strings.sending} max="1" value=${share ?? 0}></progress
          ><button
            type="button"
            data-testid="recall"
            aria-label=${strings.removePhoto}
            @click=${() => act.discard(row.key)}
          >
            ${icons.cross}
          </button>`
      : nothing}
  </div>`;
}

/** When it was said, or what became of it: under the last of several, and under each that failed. */
function foot(row: Bubble, view: View): TemplateResult | typeof nothing {
  if (row.entry?.failure) return failure(row.entry, row.entry.failure, view);
  if (!row.last) return nothing;
  return row.entry ? html`<p class="meta">${view.strings.sending}</p>` : time(row, view);
}

function failure(entry: Entry, { code, message }: Failure, { strings, act }: View): TemplateResult {
  const long = code === "too_long";
  return html`<div class="meta failure" data-testid="error" role="alert">
    <p>${icons.alert}<span dir="auto">${reason(code, message, strings)}</span></p>
    <button type="button" data-testid="retry" @click=${() => (long ? act.edit(entry.id, entry.text) : act.retry(entry.id))}>
      ${long ? strings.edit : strings.retry}
    </button>
    <button type="button" data-testid="discard" @click=${() => act.discard(entry.id)}>
      ${strings.discard}
    </button>
  </div>`;
}

function reason(code: string, message: string | null, strings: View["strings"]): string {
  if (code === "too_long") return strings.tooLong;
  if (message) return message;
  if (code === "too_large") return strings.tooLarge;
  if (code === "too_many") return strings.tooMany;
  return ["not_an_image", "unsupported_type", "bomb"].includes(code)
    ? strings.notAPhoto
    : strings.failed;
}

function time({ at, author }: Bubble, { state, strings }: View): TemplateResult {
  const clock = new Intl.DateTimeFormat(state.words.language, { timeStyle: "short" });
  return html`<p class="meta">
    <time datetime=${new Date(at).toISOString()}>${clock.format(at)}</time>${author === "buyer"
      ? html`${icons.tick}<span class="sr">${strings.sent}</span>`
      : nothing}
  </p>`;
}
