/** A phone, upright or on its side; the style sheet says the same. */
const PHONE = "(max-width: 520px), (max-height: 480px)";
const STOPS = "button:not(:disabled), textarea, a[href], [tabindex='0']";

/** Whether the open chat covers the whole screen. */
export function isFullScreen(): boolean {
  return matchMedia(PHONE).matches;
}

/** Whether focusing a text field would throw a keyboard over half of the screen. */
export function hasTouchKeyboard(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}

/** Keep Tab inside a dialog that hides all the rest. */
export function keepFocusInside(event: KeyboardEvent, panel: HTMLElement, root: ShadowRoot): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)].filter((each) => each.offsetParent);
  const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
  if (root.activeElement !== last && panel.contains(root.activeElement)) return;
  event.preventDefault();
  first?.focus();
}

/**
 * While the chat covers a phone's screen, the page behind must not scroll, and the panel must end above the
 * on-screen keyboard. Browsers tell the latter only through `visualViewport`.
 */
export class FullScreen {
  readonly #host: HTMLElement;
  #overflow: string | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  update(open: boolean): void {
    if (open && isFullScreen()) this.#enter();
    else this.#leave();
  }

  #enter(): void {
    if (this.#overflow !== null) return;
    const page = document.documentElement.style;
    this.#overflow = page.overflow;
    page.overflow = "hidden";
    visualViewport?.addEventListener("resize", this.#fit);
    visualViewport?.addEventListener("scroll", this.#fit);
    this.#fit();
  }

  #leave(): void {
    if (this.#overflow === null) return;
    document.documentElement.style.overflow = this.#overflow;
    this.#overflow = null;
    visualViewport?.removeEventListener("resize", this.#fit);
    visualViewport?.removeEventListener("scroll", this.#fit);
    this.#host.style.removeProperty("--_height");
    this.#host.style.removeProperty("--_top");
  }

  readonly #fit = (): void => {
    if (!visualViewport || visualViewport.scale > 1) return;
    this.#host.style.setProperty("--_height", `${visualViewport.height}px`);
    this.#host.style.setProperty("--_top", `${visualViewport.offsetTop}px`);
  };
}
