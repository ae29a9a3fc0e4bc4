import { randomBytes } from "node:crypto";

/** What the gateway remembers, and a real one keeps in its database: it survives a killed gateway. */
export interface Line {
  readonly seq: number;
  readonly author: "buyer" | "bot" | "agent" | "system";
  readonly text: string;
  readonly at: string;
  readonly title?: string | undefined;
  readonly client_id?: string | undefined;
  readonly name?: string | undefined;
  readonly lang?: string | undefined;
  readonly quick_replies: readonly { readonly title: string; readonly payload: string }[];
  readonly attachment: { readonly type: "image"; readonly payload: { readonly src: string } } | null;
}

export interface Status {
  readonly holder: "bot" | "waiting" | "agent";
  readonly agent_name?: string;
  readonly language: string;
  readonly online: boolean;
}

export class Conversation {
  readonly id: string = randomBytes(9).toString("base64url");
  readonly lines: Line[] = [];
  status: Status = { holder: "bot", language: "en", online: true };

  add(line: Partial<Line> & Pick<Line, "author">): Line {
    const at = new Date().toISOString();
    const blank = { text: "", at, quick_replies: [], attachment: null };
    const added = { ...blank, ...line, seq: this.lines.length + 1 };
    this.lines.push(added);
    return added;
  }

  /** The line this client id already has: delivered twice, counted once. */
  withClientId(id: string): Line | undefined {
    return this.lines.find((line) => line.client_id === id);
  }
}

export class World {
  readonly #byToken = new Map<string, Conversation>();
  readonly #byBuyer = new Map<string, Conversation>();
  readonly photos = new Map<string, { readonly type: string; readonly bytes: Buffer }>();

  /** A token for a new conversation, or for the one of the buyer a JWT names. */
  issue(buyer: string | null, language: string): { token: string; conversation: string } {
    const known = buyer === null ? undefined : this.#byBuyer.get(buyer);
    const conversation = known ?? new Conversation();
    if (!known) conversation.status = { ...conversation.status, language };
    if (buyer !== null) this.#byBuyer.set(buyer, conversation);
    const token = randomBytes(18).toString("base64url");
    this.#byToken.set(token, conversation);
    return { token, conversation: conversation.id };
  }

  byToken(token: unknown): Conversation | undefined {
    return typeof token === "string" ? this.#byToken.get(token) : undefined;
  }

  /** Let every token handed out so far expire. The conversations of known buyers stay theirs. */
  expireTokens(): void {
    this.#byToken.clear();
  }

  get conversations(): Conversation[] {
    return [...new Set(this.#byToken.values())];
  }
}
