import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Client } from "../client.ts";
import type { Config } from "../config.ts";
import { lastSeq } from "../log.ts";
import type { QuickReply } from "../protocol.ts";
import { directionOf, type Strings } from "../strings/index.ts";
import composerCss from "../styles/composer.css?inline";
import launcherCss from "../styles/launcher.css?inline";
import logCss from "../styles/log.css?inline";
import panelCss from "../styles/panel.css?inline";
import { composer, grow, type Chosen } from "./composer.ts";
import { Drafts, type DraftProblem } from "./drafts.ts";
import { DrawnElement } from "./element.ts";
import { FullScreen, hasTouchKeyboard, isFullScreen, keepFocusInside } from "./full-screen.ts";
import { header } from "./header.ts";
import * as icons from "./icons.ts";
import { launcher } from "./launcher.ts";
import { log } from "./log.ts";
import { showInNewTab } from "./new-tab.ts";
import { notices } from "./notices.ts";
import { Scroller } from "./scroller.ts";
import type { Actions, View } from "./view.ts";

/** `<amends-widget>`: the launcher and the chat, in one shadow root. */
export class AmendsWidget extends DrawnElement {
  readonly #drafts = new Drafts(() => void this.redraw());
  readonly #scroller = new Scroller(() => void this.redraw());
  readonly #fullScreen = new FullScreen(this);
  #client: Client | null = null;
  #config: Config | null = null;
  #act: Actions | null = null;
  /** The panel is drawn from its first opening on; closing only hides it, so a half-written line stays. */
  #everOpen = false;
  #dragging = false;
  /** The way to Telegram was asked for and there was none. */
  #noLink = false;
  /** The last message that was at the end of the log while the end was in view. */
  #seen = 0;

  constructor() {
    super([launcherCss, panelCss, logCss, composerCss]);
  }

  /** Start drawing this client. */
  begin(client: Client, config: Config): void {
    this.#client = client;
    this.#config = config;
    this.#act = this.#actionsOf(client);
    client.store.subscribe(() => void this.redraw());
    client.events.on("open", () => this.#focusInside());
    client.events.on("shutdown", () => this.#clear());
    if (config.theme) this.setAttribute("theme", config.theme);
    // The loader's launcher makes room for ours, which keeps the focus if that one had it.
    const focused = this.shadowRoot?.activeElement;
    void this.redraw().then(() => focused && this.find(".launcher")?.focus());
  }

  protected override draw(): TemplateResult | typeof nothing {
    const client = this.#client;
    if (!client || !this.#config || !this.#act || client.store.state.gone) return nothing;
    const { state } = client.store;
    const { strings, language } = state.words;
    const view: View = { state, strings, config: this.#config, act: this.#act };
    this.#everOpen ||= state.open;
    return html`<div
      role="region"
      aria-label=${this.#config.title ?? strings.title}
      lang=${language}
    >
      ${this.#everOpen ? this.#panel(view, directionOf(language)) : nothing} ${launcher(view)}
    </div>`;
  }

  protected override drawn(): void {
    this.#scroller.follow(this.find(".log"));
    this.#fullScreen.update(this.#client?.store.state.open ?? false);
  }

  #panel(view: View, direction: string): TemplateResult {
    const { state, strings, config } = view;
    return html`<section
      class="panel ${this.#dragging ? "dropping" : ""}"
      part="panel"
      role="dialog"
      data-testid="panel"
      tabindex="-1"
      aria-label=${config.title ?? strings.title}
      aria-modal=${isFullScreen() && state.open}
      ?hidden=${!state.open}
      @keydown=${this.#onKey}
      @paste=${this.#onPaste}
      @dragover=${(event: DragEvent) => this.#onDrag(event, true)}
      @dragleave=${(event: DragEvent) => this.#onDrag(event, false)}
      @drop=${this.#onDrop}
    >
      ${this.#inside(view, direction)}
    </section>`;
  }

  /** The panel stays in the page's corner; only what is inside follows the interface's direction. */
  #inside(view: View, direction: string): TemplateResult {
    const { strings } = view;
    const dropHere = html`<div class="drop">${icons.picture}${strings.dropHere}</div>`;
    return html`<div class="inside" dir=${direction}>
      ${header(view)} ${log(view, this.#scroller.onScroll)} ${this.#jump(view)}
      ${notices(view, problemIn(strings, this.#drafts.problem) ?? (this.#noLink ? strings.notNow : null))}
      ${composer(view, this.#drafts.photos, {
        submit: () => this.#submit(),
        pick: (files) => void this.#drafts.add(files),
        remove: (photo) => this.#remove(photo),
      })}
      ${this.#dragging ? dropHere : nothing}
    </div>`;
  }

  #jump({ state, strings }: View): TemplateResult | typeof nothing {
    const last = lastSeq(state.log);
    if (this.#scroller.atEnd) this.#seen = last;
    if (last === this.#seen) return nothing;
    return html`<div class="jump">
      <button type="button" data-testid="jump" @click=${() => this.#scroller.toEnd()}>
        ${icons.down}<span>${strings.newMessages}</span>
      </button>
    </div>`;
  }

  #actionsOf(client: Client): Actions {
    return {
      toggle: () => (client.store.state.open ? this.#close() : client.open()),
      close: () => this.#close(),
      tap: (reply) => this.#tap(client, reply),
      retry: (id) => client.retry(id),
      discard: (id) => this.#discard(client, id),
      edit: (id, words) => this.#edit(id, words),
      telegram: () => void this.#toTelegram(client),
      renewPhoto: (seq) => client.renewPhoto(seq),
    };
  }

  /** Focus goes in when the chat opens, by whatever way, and back to the launcher when it closes. */
  #focusInside(): void {
    void this.redraw().then(() => {
      this.#scroller.toEnd();
      this.#stay();
    });
  }

  #close(): void {
    this.#client?.close();
    void this.redraw().then(() => this.find(".launcher")?.focus());
  }

  /** Send, look at the end of the conversation, and stay ready to write. */
  #tap(client: Client, reply: QuickReply): void {
    client.tap(reply);
    this.#scroller.toEnd();
    this.#stay();
  }

  /** The button that was pressed is gone: the focus stays in the chat, without a keyboard over a phone. */
  #stay(): void {
    this.find(hasTouchKeyboard() ? ".panel" : "textarea")?.focus();
  }

  #discard(client: Client, id: string): void {
    client.discard(id);
    this.#stay();
  }

  #remove(photo: Chosen): void {
    this.#drafts.remove(photo);
    this.#stay();
  }

  #submit(): void {
    const area = this.#area();
    const words = area?.value.trim() ?? "";
    if (!area || (words === "" && this.#drafts.photos.length === 0)) return;
    void this.#client?.send(words, this.#drafts.take());
    this.#write("");
    this.#scroller.toEnd();
    area.focus();
  }

  async #toTelegram(client: Client): Promise<void> {
    this.#noLink = !(await showInNewTab(() => client.telegramLink()));
    await this.redraw();
  }

  #edit(id: string, words: string): void {
    this.#client?.discard(id);
    this.#write(words);
    this.#area()?.focus();
  }

  #write(words: string): void {
    const area = this.#area();
    if (!area) return;
    area.value = words;
    grow({ target: area });
  }

  #clear(): void {
    this.#drafts.take();
    this.#write("");
    this.#everOpen = false;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // What is typed here is not meant for the shop's keyboard shortcuts.
    event.stopPropagation();
    if (event.key === "Escape" && !event.isComposing) this.#close();
    const panel = this.find(".panel");
    if (event.key === "Tab" && isFullScreen() && panel) keepFocusInside(event, panel, this.root);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#drafts.add(files);
  };

  #onDrag(event: DragEvent, over: boolean): void {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#dragging = over;
    void this.redraw();
  }

  readonly #onDrop = (event: DragEvent): void => {
    this.#onDrag(event, false);
    void this.#drafts.add([...(event.dataTransfer?.files ?? [])]);
  };

  #area(): HTMLTextAreaElement | null {
    return this.find<HTMLTextAreaElement>("textarea");
  }
}

function problemIn(strings: Strings, problem: DraftProblem | null): string | null {
  if (problem === null) return null;
  const words = { too_large: strings.tooLarge, too_many: strings.tooMany };
  return problem === "not_an_image" ? strings.notAPhoto : words[problem];
}
