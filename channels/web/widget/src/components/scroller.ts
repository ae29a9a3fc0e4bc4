const NEAR_PX = 60;

/** Keeps the newest message in view, unless the buyer is reading further up. */
export class Scroller {
  /** Whether the end of the conversation is in view, or about to be. */
  atEnd = true;
  readonly #changed: () => void;
  #log: HTMLElement | null = null;
  #top = 0;
  // A photo that arrives late makes its message taller; a keyboard makes the log shorter.
  readonly #sizes = new ResizeObserver(() => this.#stay());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Look after this log, as it has just been drawn. */
  follow(log: HTMLElement | null): void {
    if (log !== this.#log) this.#watch(log);
    this.#stay();
  }

  readonly onScroll = (): void => {
    const log = this.#log;
    if (!log || log.clientHeight === 0) return;
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    const upwards = log.scrollTop < this.#top;
    this.#top = log.scrollTop;
    // Content that grew below moves the end away, too; only the buyer moves up.
    const atEnd = near || (this.atEnd && !upwards);
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    this.#changed();
  };

  toEnd(): void {
    this.atEnd = true;
    this.#changed();
  }

  #watch(log: HTMLElement | null): void {
    this.#log = log;
    this.#sizes.disconnect();
    const list = log?.querySelector("ul");
    for (const each of [log, list]) if (each) this.#sizes.observe(each);
  }

  #stay(): void {
    if (this.#log && this.atEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }
}
