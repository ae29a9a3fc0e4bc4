/** What tabs of one shop tell each other. The conversation itself each of them hears from the gateway. */
export type TabNews =
  | { readonly kind: "outbox" }
  | { readonly kind: "sent"; readonly id: string; readonly seq: number; readonly at: number }
  | { readonly kind: "read"; readonly seq: number }
  | { readonly kind: "session" }
  | { readonly kind: "shutdown" };

export interface Tabs {
  tell(news: TabNews): void;
  listen(hear: (news: TabNews) => void): void;
  close(): void;
}

const KINDS: readonly string[] = ["outbox", "sent", "read", "session", "shutdown"];

/** BroadcastChannel, or silence where the browser has none or forbids it. */
export function openTabs(name = "amends"): Tabs {
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Each tab still learns everything from the gateway, only a little later.
  }
  return {
    tell: (news) => channel?.postMessage(news),
    listen: (hear) => {
      if (!channel) return;
      channel.onmessage = (event: MessageEvent<unknown>) => {
        const news = event.data as TabNews | null;
        if (news && KINDS.includes(news.kind)) hear(news);
      };
    },
    close: () => {
      channel?.close();
      channel = null;
    },
  };
}
