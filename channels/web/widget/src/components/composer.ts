import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Prepared } from "../photo.ts";
import * as icons from "./icons.ts";
import type { View } from "./view.ts";

/** A photo chosen but not sent: `address` shows it. */
export interface Chosen extends Prepared {
  readonly address: string;
}

export interface ComposerActions {
  readonly submit: () => void;
  readonly pick: (files: readonly File[]) => void;
  readonly remove: (photo: Chosen) => void;
}

/** Where the buyer writes, and adds photos. */
export function composer(
  { strings }: View,
  photos: readonly Chosen[],
  actions: ComposerActions,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    actions.submit();
  };
  return html`<form class="composer" part="composer" @submit=${onSubmit}>
    ${photos.length > 0 ? previews(photos, strings.removePhoto, actions) : nothing}
    <div class="field">
      ${picker("attach", strings.attach, icons.picture, actions.pick)}
      ${picker("camera", strings.camera, icons.camera, actions.pick)}
      <textarea
        rows="1"
        dir="auto"
        data-testid="composer"
        enterkeyhint="send"
        autocomplete="off"
        aria-label=${strings.write}
        placeholder=${strings.write}
        @input=${grow}
        @keydown=${(event: KeyboardEvent) => onKey(event, actions.submit)}
      ></textarea>
      <button
        class="send ${photos.length > 0 ? "armed" : ""}"
        part="send"
        data-testid="send"
        type="submit"
        aria-label=${strings.send}
      >
        ${icons.send}
      </button>
    </div>
  </form>`;
}

/** As high as its text, up to the limit in the style sheet. */
export function grow(event: { readonly target: EventTarget | null }): void {
  const area = event.target as HTMLTextAreaElement;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

/** Enter sends, unless it only ends a word in an input method (Chinese, Japanese, Korean ...). */
export function onKey(event: KeyboardEvent, submit: () => void): void {
  const composing = event.isComposing || event.keyCode === 229;
  if (event.key !== "Enter" || event.shiftKey || composing) return;
  event.preventDefault();
  submit();
}

type Pick = ComposerActions["pick"];

/** A real button in front of a file input that nobody has to find. */
function picker(kind: "attach" | "camera", label: string, icon: unknown, pick: Pick): TemplateResult {
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    pick([...(input.files ?? [])]);
    input.value = "";
  };
  const onClick = (event: Event): void => {
    const input = (event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement;
    input.click();
  };
  return html`<button class="plain ${kind}" type="button" data-testid=${kind} aria-label=${label} @click=${onClick}>
      ${icon}</button
    ><input
      type="file"
      hidden
      data-testid="${kind}-input"
      accept="image/*,.heic,.heif"
      aria-label=${label}
      ?multiple=${kind === "attach"}
      capture=${kind === "camera" ? "environment" : nothing}
      @change=${onChange}
    />`;
}

function previews(photos: readonly Chosen[], label: string, { remove }: ComposerActions): TemplateResult {
  return html`<ul class="previews" data-testid="previews">
    ${photos.map(
      (photo) => html`<li>
        <img src=${photo.address} alt=${photo.name} />
        <button
          type="button"
          data-testid="remove-photo"
          aria-label="${label}: ${photo.name}"
          @click=${() => remove(photo)}
        >
          ${icons.cross}
        </button>
      </li>`,
    )}
  </ul>`;
}
