const FIRST_MS = 300;
const LONGEST_MS = 8_000;
const GROWTH = 1.5;

/**
 * How long to wait before the next try. Quick at first, so that a restarting gateway is found within a
 * second or two; never longer than eight seconds; and never in step with other browsers.
 */
export class Backoff {
  #tries = 0;

  next(): number {
    const wait = Math.min(FIRST_MS * GROWTH ** this.#tries, LONGEST_MS);
    this.#tries += 1;
    return wait * (0.7 + Math.random() * 0.6);
  }

  reset(): void {
    this.#tries = 0;
  }
}
