/** Small values that outlive the page, where the browser allows it. */
export interface KeyValue {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** Keeps values for as long as the page lives: the fallback, and what tests use. */
export class MemoryStorage implements KeyValue {
  readonly #values = new Map<string, string>();

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.#values.set(key, value);
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }
}

/**
 * A Web Storage area in which every failure (blocked, full, gone) falls back to memory.
 *
 * A value that could not be written is kept in memory, and memory wins when reading.
 */
export class BrowserStorage implements KeyValue {
  readonly #memory = new MemoryStorage();
  readonly #area: Storage;

  constructor(area: Storage) {
    this.#area = area;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? this.#try(() => this.#area.getItem(key), null);
  }

  set(key: string, value: string): void {
    const written = this.#try(() => {
      this.#area.setItem(key, value);
      return true;
    }, false);
    if (written) this.#memory.remove(key);
    else this.#memory.set(key, value);
  }

  remove(key: string): void {
    this.#memory.remove(key);
    this.#try(() => this.#area.removeItem(key), undefined);
  }

  keys(): string[] {
    return [...new Set([...this.#try(() => Object.keys(this.#area), []), ...this.#memory.keys()])];
  }

  #try<T>(use: () => T, fallback: T): T {
    try {
      return use();
    } catch {
      return fallback;
    }
  }
}

/** Open `localStorage` or `sessionStorage`; merely naming it throws where the browser blocks it. */
export function openStorage(area: () => Storage): KeyValue {
  try {
    return new BrowserStorage(area());
  } catch {
    return new MemoryStorage();
  }
}
