/** How long to wait before the next try: quick at first, never longer than ten seconds, never in step. */
export class Backoff {
  #tries = 0;

  next(): number {
    const wait = Math.min(FIRST_MS * 2 ** this.#tries, LONGEST_MS);
    this.#tries += 1;
    return wait * (0.7 + Math.random() * 0.6);
  }

  reset(): void {
    this.#tries = 0;
  }
}

const FIRST_MS = 300;
const LONGEST_MS = 10_000;
