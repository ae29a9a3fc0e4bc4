/**
 * Behaves towards a gateway as rasa-webchat 1 does on a page: `node rasa-webchat.ts <gateway> <stored session> <words...>`.
 *
 * Says one thing after the other, each once the last was answered, and prints what its buyer would have seen.
 * It knows a message by its keys alone, and looks into whatever is called an attachment.
 */
import { once } from "node:events";
import { io } from "socket.io-client";

interface BotUttered {
  readonly text?: string;
  readonly quick_replies?: readonly { readonly title: string }[];
  readonly attachment?: { readonly type: string };
  readonly metadata?: unknown;
}

const [gateway = "", stored = "", ...words] = process.argv.slice(2);
const shown: string[] = [];
const socket = io(gateway, { path: "/socket.io/", reconnection: false });

function show({ metadata: _, ...message }: BotUttered): void {
  const keys = Object.keys(message).sort().join(" ");
  if (keys === "text") shown.push(`text: ${message.text}`);
  else if (keys === "quick_replies text") {
    const titles = message.quick_replies?.map(({ title }) => title).join(", ");
    shown.push(`buttons: ${message.text} [${titles}]`);
  } else if ("attachment" in message) {
    // As there, without a question mark: an attachment of null ends the chat.
    shown.push(`${(message as Required<BotUttered>).attachment.type}: ${message.text}`);
  }
}

socket.on("connect", () => socket.emit("session_request", { session_id: stored || null }));
socket.on("bot_uttered", show);
const [confirmed] = (await once(socket as never, "session_confirm")) as [string | { session_id: string }];
const session = typeof confirmed === "string" ? confirmed : confirmed.session_id;
for (const message of words) {
  const answer = once(socket as never, "bot_uttered");
  socket.emit("user_uttered", { message, customData: { language: "en" }, session_id: session });
  await answer;
}
socket.disconnect();
process.stdout.write(JSON.stringify({ session, startedOver: session !== stored, shown }));
