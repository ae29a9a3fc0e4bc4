import type { Exclusive } from "./locks.ts";
import { parseCredentials, seconds, type Credentials } from "./protocol.ts";
import type { KeyValue } from "./storage.ts";

const KEY = "amends.session";

/** The gateway gave no token. `afterMs` is when it asks us to come back, if it said so. */
export class TokenRefusedError extends Error {
  readonly status: number;
  readonly afterMs: number | null;

  constructor(status: number, afterMs: number | null) {
    super(`The gateway gave no token (HTTP ${status}).`);
    this.name = "TokenRefusedError";
    this.status = status;
    this.afterMs = afterMs;
  }
}

export interface SessionPorts {
  readonly base: string;
  readonly storage: KeyValue;
  readonly exclusive: Exclusive;
  readonly fetch: typeof fetch;
  readonly locale: () => readonly string[];
  /** One known buyer takes another's place on this device: nothing of the former may be sent. */
  readonly onOtherBuyer: () => void;
}

/** A conversation's token, and whether the shop vouched for the buyer when it was given. */
export interface Saved extends Credentials {
  readonly known: boolean;
}

/** Who this browser is to the gateway: one opaque token, shared by all tabs of the shop. */
export class Session {
  readonly #ports: SessionPorts;
  #jwt: string | null = null;
  #stale = false;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  current(): Saved | null {
    const raw = this.#ports.storage.get(KEY);
    if (!raw) return null;
    try {
      const value: unknown = JSON.parse(raw);
      const credentials = parseCredentials(value);
      return credentials && { ...credentials, known: (value as Partial<Saved>).known === true };
    } catch {
      return null;
    }
  }

  /** The saved token, or a new one. Tabs that ask at the same time get the same conversation. */
  async credentials(): Promise<Saved> {
    return this.#ports.exclusive("session", async () => {
      const saved = this.current();
      return saved && !this.#stale ? saved : this.#ask();
    });
  }

  /** Replace a token the gateway refused, unless another tab has done so already. */
  async renew(refused: string): Promise<Saved> {
    return this.#ports.exclusive("session", async () => {
      const saved = this.current();
      return saved && saved.token !== refused ? saved : this.#ask();
    });
  }

  /** From now on ask as the buyer this JWT (signed by the shop's backend) names. It is never stored. */
  identify(jwt: string): void {
    this.#jwt = jwt;
    this.#stale = true;
  }

  forget(): void {
    this.#jwt = null;
    this.#stale = false;
    this.#ports.storage.remove(KEY);
  }

  async #ask(): Promise<Saved> {
    const response = await this.#post();
    // The shop's JWT was refused: the buyer can still be helped as a guest.
    if (response.status === 401 && this.#jwt !== null) {
      this.#jwt = null;
      return this.#ask();
    }
    if (!response.ok) {
      throw new TokenRefusedError(response.status, seconds(response.headers.get("Retry-After")));
    }
    const credentials = parseCredentials(await response.json());
    if (!credentials) throw new TokenRefusedError(response.status, null);
    return this.#keep({ ...credentials, known: this.#jwt !== null });
  }

  #keep(saved: Saved): Saved {
    const before = this.current();
    if (before?.known && saved.known && before.conversation !== saved.conversation) {
      this.#ports.onOtherBuyer();
    }
    this.#stale = false;
    this.#ports.storage.set(KEY, JSON.stringify(saved));
    return saved;
  }

  #post(): Promise<Response> {
    const { base, fetch, locale } = this.#ports;
    const body = { ...(this.#jwt === null ? {} : { jwt: this.#jwt }), locale: locale() };
    return fetch(`${base}/api/token`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      credentials: "omit",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS),
    });
  }
}

const TOKEN_TIMEOUT_MS = 10_000;
