/**
 * Behaves towards a gateway as RasaHQ's chat-widget does on a page: `node chat-widget.ts <gateway> <token or ""> <words...>`.
 *
 * Its session is a uuid of its own, a new one each time; what the gateway confirms it does not listen to. A token
 * travels in the handshake. Prints what its buyer would have seen.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { io } from "socket.io-client";

interface BotUttered {
  readonly text?: string;
  readonly type?: string;
  readonly quick_replies?: readonly { readonly title: string; readonly payload: string }[];
  readonly attachment?: { readonly type: string };
}

const [gateway = "", token = "", ...words] = process.argv.slice(2);
const shown: string[] = [];
const session_id = randomUUID();
const socket = io(gateway, { autoConnect: false, ...(token ? { auth: { token } } : {}) });

function show(message: BotUttered): void {
  if (message.attachment?.type === "image") shown.push(`image: ${message.text}`);
  else if (message.quick_replies?.length) {
    shown.push(`buttons: ${message.text} [${message.quick_replies.map(({ title }) => title).join(", ")}]`);
  } else if (message.text && message.type === undefined) shown.push(`text: ${message.text}`);
  else throw new Error(`No such kind of message: ${JSON.stringify(message)}`);
}

socket.on("bot_uttered", show);
socket.connect();
socket.emit("session_request", { session_id });
for (const message of words) {
  const answer = once(socket as never, "bot_uttered");
  socket.emit("user_uttered", { message, session_id });
  await answer;
}
socket.disconnect();
process.stdout.write(JSON.stringify({ session: session_id, shown }));
