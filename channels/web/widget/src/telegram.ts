import type { Connection } from "./connection.ts";
import type { Ports } from "./ports.ts";
import type { Store } from "./store.ts";

const TIMEOUT_MS = 10_000;
const TELEGRAM = /^https:\/\/t\.me\/\S+$/;

export interface TelegramPorts extends Pick<Ports, "base" | "fetch"> {
  readonly connection: Pick<Connection, "token" | "distrust">;
  readonly store: Pick<Store, "set">;
}

/** A link that opens this conversation in Telegram, once; `null` when there is none to be had now. */
export async function telegramLink(ports: TelegramPorts): Promise<string | null> {
  const { connection, store } = ports;
  const { token = "" } = connection;
  try {
    const response = await ask(ports, token);
    if (response.status === 401) connection.distrust(token);
    // The shop has no Telegram any more.
    if (response.status === 404) store.set({ telegram: false });
    return response.ok ? addressIn(await response.json()) : null;
  } catch {
    return null;
  }
}

function ask({ base, fetch }: TelegramPorts, token: string): Promise<Response> {
  return fetch(`${base}/api/telegram-link`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    credentials: "omit",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

/** Buyers are sent to Telegram and to nobody else, whatever the answer says. */
function addressIn(answer: unknown): string | null {
  const url = (answer as { readonly url?: unknown } | null)?.url;
  return typeof url === "string" && TELEGRAM.test(url) ? url : null;
}
