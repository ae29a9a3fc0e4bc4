import { io, type Socket } from "socket.io-client";
import { Backoff } from "./backoff.ts";
import type { Entry } from "./outbox.ts";
import * as protocol from "./protocol.ts";
import type { Credentials, Message, Outcome, Status, Sync, Typing } from "./protocol.ts";
import { TokenRefusedError } from "./session.ts";

const CONNECT_TIMEOUT_MS = 8_000;
const WHOLE_TRY_MS = 12_000;
const ANSWER_TIMEOUT_MS = 10_000;

export interface ConnectionPorts {
  readonly base: string;
  readonly credentials: () => Promise<Credentials>;
  readonly renew: (refused: string) => Promise<Credentials>;
  /** The last `seq` up to which nothing is missing here. */
  readonly since: () => number;
  readonly onUp: (credentials: Credentials) => void;
  readonly onDown: () => void;
  readonly onMessage: (message: Message) => void;
  /** Something arrived that cannot be placed in the log: ask for the truth. */
  readonly onUnplaced: () => void;
  readonly onStatus: (status: Status) => void;
  readonly onTyping: (typing: Typing) => void;
}

/**
 * One socket to the gateway, for as long as it takes.
 *
 * The library's own reconnection is off: a refused handshake, a server that hangs up, a dead network and a
 * token that expired all go through the one loop here, which never gives up.
 */
export class Connection {
  readonly #ports: ConnectionPorts;
  readonly #socket: Socket;
  readonly #backoff = new Backoff();
  #credentials: Credentials | null = null;
  #refused: string | null = null;
  #refusals = 0;
  #state: "stopped" | "waiting" | "trying" | "up" = "stopped";
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts starts and stops, so that a late answer to an earlier try is ignored. */
  #era = 0;

  constructor(ports: ConnectionPorts) {
    this.#ports = ports;
    this.#socket = io(ports.base, {
      autoConnect: false,
      forceNew: true,
      reconnection: false,
      timeout: CONNECT_TIMEOUT_MS,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      auth: (answer) => answer({ token: this.#credentials?.token, since: ports.since() }),
    });
    this.#listen();
  }

  get up(): boolean {
    return this.#state === "up";
  }

  get running(): boolean {
    return this.#state !== "stopped";
  }

  start(): void {
    if (this.#state !== "stopped") return;
    this.#era += 1;
    this.#backoff.reset();
    void this.#try();
  }

  stop(): void {
    this.#era += 1;
    this.#state = "stopped";
    clearTimeout(this.#timer);
    this.#socket.disconnect();
  }

  /** Leave the present conversation, if any, and connect with the session's present token. */
  restart(): void {
    this.stop();
    this.start();
  }

  /** The network or the buyer came back: try at once instead of waiting. */
  wake(): void {
    if (this.#state !== "waiting") return;
    clearTimeout(this.#timer);
    this.#backoff.reset();
    void this.#try();
  }

  /** Deliver words. Resolves, never rejects, and at the latest after the answer's time-out. */
  async say(entry: Entry, locale: readonly string[]): Promise<Outcome> {
    const { id, text, title } = entry;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const metadata = { client_id: id, locale, zone, ...(title === null ? {} : { title }) };
    const token = this.#credentials?.token;
    const words = { message: text, session_id: token, metadata };
    const outcome = protocol.parseAck(await this.#ask("user_uttered", words));
    if (outcome.kind === "unauthorised") this.distrust(token);
    return outcome;
  }

  /** Everything after `since`, or `null` when there was no answer. */
  async sync(since: number): Promise<Sync | null> {
    return protocol.parseSync(await this.#ask("sync", { since }));
  }

  /** The present token, for requests beside the socket. */
  get token(): string | undefined {
    return this.#credentials?.token;
  }

  /** The gateway said 401 to `token`: get another one and come back with it. */
  distrust(token: string | undefined): void {
    if (!token || token !== this.#credentials?.token) return;
    this.#refused = token;
    this.drop();
  }

  /** Give up a connection that is silent or no longer welcome, and build a new one. */
  drop(): void {
    if (this.#state === "up") this.#socket.disconnect();
  }

  async #ask(event: string, value: object): Promise<unknown> {
    try {
      return (await this.#socket
        .timeout(ANSWER_TIMEOUT_MS)
        .emitWithAck(event, value)) as unknown;
    } catch {
      return null;
    }
  }

  async #try(): Promise<void> {
    const era = this.#era;
    this.#state = "trying";
    try {
      const credentials = await this.#fetchCredentials();
      if (era !== this.#era) return;
      this.#credentials = credentials;
      this.#timer = setTimeout(() => this.#giveUpTry(), WHOLE_TRY_MS);
      this.#socket.connect();
    } catch (error) {
      if (era !== this.#era) return;
      this.#later(error instanceof TokenRefusedError ? error.afterMs : null);
    }
  }

  /** The network is there but nobody finishes the handshake. */
  #giveUpTry(): void {
    this.#socket.disconnect();
    this.#later(null);
  }

  async #fetchCredentials(): Promise<Credentials> {
    if (this.#refused === null) return this.#ports.credentials();
    const fresh = await this.#ports.renew(this.#refused);
    this.#refused = null;
    return fresh;
  }

  #later(afterMs: number | null): void {
    if (this.#state === "stopped") return;
    this.#state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(), afterMs ?? this.#backoff.next());
    this.#ports.onDown();
  }

  #listen(): void {
    const on = this.#ports;
    this.#socket.on("connect", () => this.#connected());
    this.#socket.on("disconnect", () => this.#later(null));
    this.#socket.on("connect_error", (error) => this.#rejected(error));
    this.#socket.on("bot_uttered", (value: unknown) => this.#place(protocol.parseBotUttered(value)));
    this.#socket.on("buyer_message", (value: unknown) => this.#place(protocol.parseMessage(value)));
    this.#socket.on("typing", (value: unknown) => on.onTyping(protocol.parseTyping(value)));
    this.#socket.on("status", (value: unknown) => {
      const status = protocol.parseStatus(value);
      if (status) on.onStatus(status);
    });
  }

  #connected(): void {
    if (!this.#credentials) return;
    clearTimeout(this.#timer);
    this.#state = "up";
    this.#backoff.reset();
    this.#refusals = 0;
    this.#socket.emit("session_request", { session_id: this.#credentials.token });
    this.#ports.onUp(this.#credentials);
  }

  /** A handshake the gateway answered with "unauthorised" needs a new token; any other one, patience. */
  #rejected(error: Error & { readonly data?: unknown }): void {
    const code = (error.data as { readonly code?: unknown } | undefined)?.code;
    if (!protocol.isUnauthorised(code) && !protocol.isUnauthorised(error.message)) {
      this.#later(null);
      return;
    }
    this.#refused = this.#credentials?.token ?? null;
    this.#refusals += 1;
    // An expired token is nothing to wait for; a gateway that refuses the new one as well is.
    this.#later(this.#refusals === 1 ? 0 : null);
  }

  #place(message: Message | null): void {
    if (message) this.#ports.onMessage(message);
    else this.#ports.onUnplaced();
  }
}
