import type { Exclusive } from "./locks.ts";
import type { Entry, Outbox } from "./outbox.ts";
import type { Outcome } from "./protocol.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export interface SenderPorts {
  readonly outbox: Outbox;
  readonly exclusive: Exclusive;
  /** Whether there is a connection to deliver over. */
  readonly ready: () => boolean;
  readonly deliver: (entry: Entry) => Promise<Outcome>;
  readonly settled: (entry: Entry, outcome: Outcome) => Promise<void>;
}

/**
 * Delivers the outbox, one entry at a time and in order, until it is empty.
 *
 * Only one tab delivers at any moment. Should two deliver the same entry all the same (a tab without Web
 * Locks, an acknowledgement that got lost), the client id lets the gateway count it once.
 */
export class Sender {
  readonly #ports: SenderPorts;
  #running = false;
  #again = false;
  #failures = 0;
  /** Until when the gateway asked us to be quiet, in milliseconds since 1970. */
  #quietUntil = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: SenderPorts) {
    this.#ports = ports;
  }

  /** Deliver now. A wait of our own is cut short, one the gateway asked for is not. */
  kick(): void {
    clearTimeout(this.#waiting);
    const quiet = this.#quietUntil - Date.now();
    if (quiet > 0) {
      this.#waiting = setTimeout(() => this.kick(), quiet);
      return;
    }
    this.#again = true;
    if (!this.#running) void this.#run();
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#again) {
      this.#again = false;
      const wait = await this.#drain();
      if (wait !== null) this.#waiting = setTimeout(() => this.kick(), wait);
    }
    this.#running = false;
  }

  /** Deliver until the outbox is empty (`null`) or a pause is due (milliseconds). */
  async #drain(): Promise<number | null> {
    while (this.#ports.ready()) {
      const outcome = await this.#ports.exclusive("outbox", () => this.#deliverNext());
      if (outcome === null) return null;
      if (outcome.kind === "later") return this.#pause(outcome.afterMs);
      // The connection is being renewed; it kicks again once it is up.
      if (outcome.kind === "unauthorised") return this.#backoff();
      this.#failures = 0;
    }
    return null;
  }

  async #deliverNext(): Promise<Outcome | null> {
    const entry = this.#ports.outbox.next();
    if (!entry || !this.#ports.ready()) return null;
    const outcome = await this.#ports.deliver(entry);
    await this.#ports.settled(entry, outcome);
    return outcome;
  }

  #pause(askedMs: number | null): number {
    if (askedMs === null) return this.#backoff();
    this.#quietUntil = Date.now() + askedMs;
    return askedMs;
  }

  #backoff(): number {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, LONGEST_WAIT_MS);
    this.#failures += 1;
    return wait;
  }
}
