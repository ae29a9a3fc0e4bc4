import { nothing, render, type TemplateResult } from "lit/html.js";

/**
 * A custom element drawn with Lit's templates.
 *
 * Lit's own base class would add reactive properties and style fallbacks for old browsers, about 2.5 kB that a
 * widget with one store and one element has no use for (docs/decisions/0003-own-widget.md).
 */
export abstract class DrawnElement extends HTMLElement {
  readonly #sheets: CSSStyleSheet[];
  #root: ShadowRoot | null = null;
  #drawing: Promise<void> | null = null;

  constructor(styles: readonly string[]) {
    super();
    this.#sheets = styles.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  }

  /** What the element looks like now. */
  protected abstract draw(): TemplateResult | typeof nothing;

  /** Called after each drawing. */
  protected drawn(): void {}

  /** Draw soon, once for however many changes. Resolves when it is done. */
  redraw(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = null;
      render(this.draw(), this.root, { host: this });
      this.drawn();
    });
    return this.#drawing;
  }

  /** The shadow root. One the loader made is emptied and taken over. */
  protected get root(): ShadowRoot {
    if (!this.#root) {
      this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      this.#root.replaceChildren();
      // Style sheets made by script need no permission from a strict Content-Security-Policy.
      this.#root.adoptedStyleSheets = this.#sheets;
    }
    return this.#root;
  }

  protected find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind | null {
    return this.root.querySelector<Kind>(selector);
  }
}
