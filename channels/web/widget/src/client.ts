import { announce } from "./announce.ts";
import { Connection } from "./connection.ts";
import { Delivery } from "./delivery.ts";
import { Events } from "./events.ts";
import { absorb, append, EMPTY_LOG, hasGap, lastSeq, type Log } from "./log.ts";
import { Outbox } from "./outbox.ts";
import type { Prepared } from "./photo.ts";
import type { Ports } from "./ports.ts";
import type { Credentials, Message, QuickReply, Status } from "./protocol.ts";
import { Session } from "./session.ts";
import { initialState, NOBODY_YET, Store } from "./store.ts";
import { ReadMark } from "./read-mark.ts";
import { pickLanguage, type Language } from "./strings/index.ts";
import type { TabNews } from "./tabs.ts";
import { telegramLink } from "./telegram.ts";

const OPEN = "amends.open";
const PATIENCE_MS = 1_500;
const TYPING_LASTS_MS = 20_000;

/** The conversation of one buyer in one tab: everything but the pixels. */
export class Client {
  readonly store: Store;
  readonly events = new Events();
  readonly #ports: Ports;
  readonly #session: Session;
  readonly #connection: Connection;
  readonly #delivery: Delivery;
  readonly #readMark: ReadMark;
  #conversation: string | null = null;
  #refreshing: Promise<void> | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #renewed = new Set<number>();
  #chosen: string | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
    const language = pickLanguage(ports.locales) ?? "en";
    this.store = new Store({ ...initialState(language), open: ports.page.get(OPEN) !== null });
    this.#readMark = new ReadMark(ports.local);
    const outbox = new Outbox(ports.local);
    this.#session = new Session({
      base: ports.base,
      storage: ports.local,
      exclusive: ports.exclusive,
      fetch: ports.fetch,
      locale: () => this.#locales(),
      onOtherBuyer: () => outbox.clear(),
    });
    this.#connection = this.#connect();
    this.#delivery = new Delivery({
      outbox,
      store: this.store,
      connection: this.#connection,
      blobs: ports.blobs,
      tabs: ports.tabs,
      exclusive: ports.exclusive,
      upload: ports.upload,
      base: ports.base,
      locales: () => this.#locales(),
      place: (message) => this.#placeOne(message),
    });
    ports.tabs.listen((news) => this.#hear(news));
    this.store.subscribe((state, before) => announce(this.events, state, before));
  }

  /** Fetch the words of the language to begin with, but do not keep the buyer waiting for them. */
  async prepare(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.#speak(this.store.state.language), patience]);
  }

  /** Take up where an earlier page left off. A visitor who never opened the chat causes no request. */
  start(): void {
    this.#delivery.refresh();
    const { open, entries } = this.store.state;
    if (open || entries.length > 0 || this.#session.current()) this.#online();
    this.events.emit("ready", null);
  }

  open(): void {
    this.#ports.page.set(OPEN, "1");
    this.store.set({ open: true, gone: false });
    this.#online();
    this.#markRead();
  }

  close(): void {
    this.#ports.page.remove(OPEN);
    this.store.set({ open: false });
  }

  /** Send photos, then words; both are kept until the gateway has them. */
  async send(words: string, photos: readonly Prepared[] = []): Promise<void> {
    this.#online();
    await this.#delivery.send(words, photos);
  }

  /** Answer with a button: the buyer sees its title, the bot reads its payload. */
  tap({ title, payload }: QuickReply): void {
    this.#online();
    this.#delivery.add({ kind: "text", text: payload, title, name: null });
  }

  retry(id: string): void {
    this.#delivery.retry(id);
  }

  discard(id: string): void {
    this.#delivery.discard(id);
  }

  /** Ask once more for message `seq`: its photo's signed address has run out. */
  renewPhoto(seq: number): void {
    if (this.#renewed.has(seq)) return;
    this.#renewed.add(seq);
    void (this.#refreshing ?? Promise.resolve()).then(() => this.#refresh(seq - 1));
  }

  /** A link that goes on in Telegram, once; `null` when there is none to be had. */
  telegramLink(): Promise<string | null> {
    return telegramLink({ ...this.#ports, connection: this.#connection, store: this.store });
  }

  identify(jwt: string): void {
    this.#session.identify(jwt);
    this.store.set({ gone: false });
    if (this.#connection.running) this.#connection.restart();
  }

  setLanguage(code: string): void {
    const language = pickLanguage([code]);
    if (!language) return;
    this.#chosen = language;
    void this.#speak(language);
  }

  /** The network or the buyer came back. */
  wake(): void {
    this.#markRead();
    if (this.#connection.up) void this.#refresh();
    else this.#connection.wake();
    this.#delivery.kick();
  }

  /** Forget this buyer on this device, in all tabs. */
  shutdown(): void {
    this.#ports.tabs.tell({ kind: "shutdown" });
    this.#forget();
  }

  /** Let go of the network and the other tabs; what is stored stays. */
  dispose(): void {
    this.#connection.stop();
    this.#delivery.stop();
    this.#ports.tabs.close();
    clearTimeout(this.#typing);
  }

  #connect(): Connection {
    return new Connection({
      base: this.#ports.base,
      credentials: () => this.#session.credentials(),
      renew: (refused) => this.#session.renew(refused),
      since: () => this.store.state.log.cursor,
      onUp: (credentials) => void this.#up(credentials),
      onDown: () => this.store.set({ link: "down", typing: null }),
      onMessage: (message) => this.#placeOne(message),
      onUnplaced: () => void this.#refresh(),
      onStatus: (status) => this.#follow(status),
      onTyping: ({ on, who }) => this.#showTyping(on, who),
    });
  }

  #online(): void {
    if (this.#connection.running) return;
    this.store.set({ link: "connecting" });
    this.#connection.start();
  }

  async #up(credentials: Credentials): Promise<void> {
    const changed = this.#conversation !== null && this.#conversation !== credentials.conversation;
    this.#conversation = credentials.conversation;
    if (changed) this.#startOver();
    const { telegram } = credentials;
    this.store.set({ link: "up", telegram, readSeq: this.#readMark.get(this.#conversation) });
    this.#ports.tabs.tell({ kind: "session" });
    await this.#refresh();
    this.#delivery.kick();
  }

  /** Another conversation begins: nothing of the former one may stay on the screen. */
  #startOver(): void {
    this.#renewed.clear();
    this.store.set({ log: EMPTY_LOG, loaded: false, status: NOBODY_YET, typing: null, readSeq: 0 });
  }

  /** Fetch the truth. One question at a time; a silent connection is given up. */
  #refresh(since = this.store.state.log.cursor): Promise<void> {
    this.#refreshing ??= this.#sync(since).finally(() => {
      this.#refreshing = null;
      // Something arrived meanwhile that the answer could not contain.
      if (hasGap(this.store.state.log) && this.#connection.up) void this.#refresh();
    });
    return this.#refreshing;
  }

  async #sync(since: number): Promise<void> {
    const conversation = this.#conversation;
    const asked = lastSeq(this.store.state.log);
    const answer = await this.#connection.sync(since);
    if (conversation !== this.#conversation) return this.#sync(0);
    if (!answer) {
      this.#connection.drop();
      return;
    }
    if (answer.status) this.#follow(answer.status);
    this.#place(answer.messages, absorb(this.store.state.log, answer.messages, asked));
    this.store.set({ loaded: true });
  }

  #placeOne(message: Message): void {
    this.#place([message], append(this.store.state.log, message));
    // A photo acknowledged before this tab could load it from the device: the gateway has it.
    if (message.text === "" && message.photo === null) this.renewPhoto(message.seq);
  }

  #place(incoming: readonly Message[], log: Log): void {
    const known = new Set(this.store.state.log.messages.map((each) => each.seq));
    const fromShop = incoming.some((each) => each.author !== "buyer");
    this.store.set({ log, ...(fromShop ? { typing: null } : {}) });
    this.#delivery.settle(incoming);
    this.#markRead();
    for (const { seq, author } of incoming) {
      if (!known.has(seq)) this.events.emit("message", { seq, author });
    }
    if (hasGap(log)) void this.#refresh();
  }

  #follow(status: Status): void {
    const before = this.store.state.status;
    const spoken = status.language === before.language ? null : pickLanguage([status.language]);
    this.store.set({ status });
    if (spoken) void this.#speak(spoken);
  }

  /** Change the interface's language; the former words stay until the new ones are here. */
  async #speak(language: Language): Promise<void> {
    this.store.set({ language });
    const words = await this.#ports.words(language);
    if (this.store.state.language === language) this.store.set({ words });
  }

  #showTyping(on: boolean, who: string | null): void {
    clearTimeout(this.#typing);
    this.store.set({ typing: on ? { on, who } : null });
    // Whoever was writing may have gone without a word.
    if (on) this.#typing = setTimeout(() => this.store.set({ typing: null }), TYPING_LASTS_MS);
  }

  #markRead(): void {
    const { open, log, readSeq } = this.store.state;
    const last = lastSeq(log);
    if (!open || last <= readSeq || !this.#ports.visible()) return;
    this.#readMark.set(this.#conversation, last);
    this.store.set({ readSeq: last });
    this.#ports.tabs.tell({ kind: "read", seq: last });
  }

  #hear(news: TabNews): void {
    if (news.kind === "outbox") this.#delivery.refresh();
    else if (news.kind === "sent") this.#delivery.confirm(news.id, news.seq, news.at);
    else if (news.kind === "read") this.store.set({ readSeq: news.seq });
    else if (news.kind === "shutdown") this.#forget();
    else this.#rejoin();
  }

  /** Another tab has got a different conversation: follow it. */
  #rejoin(): void {
    const now = this.#session.current()?.conversation;
    if (this.#connection.running && now !== this.#conversation) this.#connection.restart();
  }

  #forget(): void {
    this.#connection.stop();
    this.#delivery.forget();
    this.#session.forget();
    this.#conversation = null;
    this.#readMark.clear();
    this.#ports.page.remove(OPEN);
    const { language, words } = this.store.state;
    this.store.set({ ...initialState(language), words, gone: true });
    this.events.emit("shutdown", null);
  }

  #locales(): string[] {
    return [...new Set([this.#chosen, ...this.#ports.locales].filter((each) => each !== null))];
  }
}
