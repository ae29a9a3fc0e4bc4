import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket as TcpSocket } from "node:net";
import { Server, type Socket } from "socket.io";
import { answerHttp } from "./http.ts";
import { World, type Conversation, type Line, type Status } from "./world.ts";

/** What a test may ask the gateway to do wrong. */
export interface Faults {
  /** Take the message, then lose the acknowledgement. */
  loseAcks: boolean;
  /** Errors for the next messages, first come first served. */
  readonly refuse: { code: string; message: string; retry_after?: number }[];
  /** Answers for the next uploads. */
  readonly refuseUploads: { status: number; code: string; message: string; retryAfter?: number }[];
  /** Answers for the next requests for a token. */
  readonly refuseTokens: { status: number; retryAfter?: number }[];
  /** Uploads that came are taken in no earlier than this. */
  holdUploads: Promise<void>;
}

export type Brain = (gateway: TestGateway, conversation: Conversation, line: Line) => void;

export type Pages = (request: IncomingMessage, response: ServerResponse) => boolean;

type Ack = (answer: unknown) => void;
interface Said {
  readonly message: string;
  readonly metadata: { readonly client_id: string; readonly locale: string[]; readonly zone?: string; readonly title?: string };
}

/**
 * A small gateway that speaks the widget's protocol: real HTTP, real socket.io, memory instead of a
 * database. `kill` drops every connection without a word, as kill -9 does; `start` comes back on the same
 * port with the same world.
 */
export class TestGateway {
  readonly world = new World();
  readonly faults: Faults = { loseAcks: false, refuse: [], refuseUploads: [], refuseTokens: [], holdUploads: Promise.resolve() };
  /** Every delivery, repeated ones included: client ids in order of arrival. */
  readonly deliveries: string[] = [];
  readonly locales: string[][] = [];
  /** What a request for a way to Telegram is answered; `null` where the shop has none. */
  telegram: { status: number; url: string } | null = null;
  readonly zones: (string | undefined)[] = [];
  port = 0;
  #http: HttpServer | null = null;
  #io: Server | null = null;
  readonly #wires = new Set<TcpSocket>();
  readonly #brain: Brain;
  /** Answers what is not the protocol, where it can: the demo's pages. */
  readonly pages: Pages | null;

  constructor(brain: Brain = () => {}, pages: Pages | null = null) {
    this.#brain = brain;
    this.pages = pages;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const http = createServer((request, response) => void answerHttp(this, request, response));
    const io = new Server(http, { cors: { origin: "*" }, serveClient: false });
    io.use((socket, next) => {
      const conversation = this.world.byToken(socket.handshake.auth["token"]);
      if (conversation) socket.data = conversation;
      next(conversation ? undefined : new Error("unauthorised"));
    });
    io.on("connection", (socket) => this.#serve(socket, socket.data as Conversation));
    http.on("connection", (wire) => {
      this.#wires.add(wire);
      wire.on("close", () => this.#wires.delete(wire));
    });
    await new Promise<void>((resolve) => http.listen(this.port, "127.0.0.1", resolve));
    this.port = (http.address() as AddressInfo).port;
    [this.#http, this.#io] = [http, io];
  }

  /** Gone in an instant: nothing is flushed, nobody is told. */
  async kill(): Promise<void> {
    const [http, io] = [this.#http, this.#io];
    if (!http || !io) return;
    [this.#http, this.#io] = [null, null];
    const closed = new Promise((resolve) => http.close(resolve));
    for (const wire of this.#wires) wire.destroy();
    await closed;
    io.engine.close();
  }

  /** Refuse the conversations' sockets politely, as a gateway does that restarts. */
  hangUp(): void {
    this.#io?.disconnectSockets(true);
  }

  say(conversation: Conversation, line: Partial<Line> & Pick<Line, "author">): Line {
    const added = conversation.add(line);
    const { seq, author, name, at, lang, text, quick_replies, attachment } = added;
    const metadata = { seq, author, name, at, lang };
    this.#to(conversation).emit("bot_uttered", { text, quick_replies, attachment, metadata });
    return added;
  }

  setStatus(conversation: Conversation, change: Partial<Status>): void {
    conversation.status = { ...conversation.status, ...change };
    this.#to(conversation).emit("status", conversation.status);
  }

  typing(conversation: Conversation, on: boolean, who = "bot"): void {
    this.#to(conversation).emit("typing", { on, who });
  }

  /** Take a photo in: the upload is a turn of the conversation. */
  receivePhoto(conversation: Conversation, clientId: string, src: string): Line {
    const attachment = { type: "image", payload: { src } } as const;
    return this.#receive(conversation, { author: "buyer", client_id: clientId, attachment }, null);
  }

  #serve(socket: Socket, conversation: Conversation): void {
    void socket.join(conversation.id);
    socket.on("session_request", ({ session_id }: { session_id: string }) => {
      socket.emit("session_confirm", session_id);
    });
    socket.on("sync", ({ since }: { since: number }, ack: Ack) => {
      const messages = conversation.lines.filter((line) => line.seq > since);
      ack({ messages, status: conversation.status });
    });
    socket.on("user_uttered", (said: Said, ack: Ack) => this.#hear(socket, conversation, said, ack));
  }

  #hear(socket: Socket, conversation: Conversation, said: Said, ack: Ack): void {
    const { client_id, locale, zone, title } = said.metadata;
    const error = this.faults.refuse.shift();
    if (error) return ack({ ok: false, error });
    this.locales.push(locale);
    this.zones.push(zone);
    const line = { author: "buyer", text: said.message, client_id, title } as const;
    const { seq, at } = this.#receive(conversation, line, socket);
    if (!this.faults.loseAcks) ack({ ok: true, seq, at });
  }

  #receive(
    conversation: Conversation,
    line: Partial<Line> & Pick<Line, "author"> & { readonly client_id: string },
    socket: Socket | null,
  ): Line {
    this.deliveries.push(line.client_id);
    const known = conversation.withClientId(line.client_id);
    if (known) return known;
    const added = conversation.add(line);
    (socket?.to(conversation.id) ?? this.#to(conversation)).emit("buyer_message", added);
    this.#brain(this, conversation, added);
    return added;
  }

  #to(conversation: Conversation): { emit(event: string, value: unknown): void } {
    return { emit: (event, value) => void this.#io?.to(conversation.id).emit(event, value) };
  }
}
