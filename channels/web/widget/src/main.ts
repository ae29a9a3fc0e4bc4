/** `amends-widget.js`: takes over from the loader. */
import type { AmendsApi, Handover } from "./api.ts";
import { BrowserBlobs } from "./blobs.ts";
import { Client } from "./client.ts";
import { AmendsWidget } from "./components/widget.ts";
import type { Config } from "./config.ts";
import { browserTurns } from "./locks.ts";
import { openStorage } from "./storage.ts";
import { openTabs } from "./tabs.ts";
import { showUnreadInTitle } from "./title.ts";
import { wordsFrom } from "./words.ts";
import { upload } from "./uploads.ts";
import { onWake } from "./wake.ts";

function clientFor(config: Config, nonce: string): Client {
  const own = navigator.languages ?? [navigator.language];
  return new Client({
    base: config.base,
    local: openStorage(() => localStorage),
    page: openStorage(() => sessionStorage),
    blobs: new BrowserBlobs(),
    tabs: openTabs(),
    exclusive: browserTurns(),
    fetch: (...request) => fetch(...request),
    upload,
    words: wordsFrom(config.base, nonce),
    locales: config.locale ? [config.locale, ...own] : own,
    visible: () => document.visibilityState === "visible",
  });
}

function apiOf(client: Client): AmendsApi {
  return {
    open: () => client.open(),
    close: () => client.close(),
    identify: (jwt) => client.identify(jwt),
    setLanguage: (code) => client.setLanguage(code),
    shutdown: () => client.shutdown(),
    on: (event, listener) => client.events.on(event, listener),
  };
}

async function takeOver({ config, host, queue, nonce }: Handover): Promise<void> {
  const client = clientFor(config, nonce);
  await client.prepare();
  // A method the page took apart (`const { open } = window.Amends`) still fills the queue: run it at once.
  const api = apiOf(client);
  queue.push = (...calls) => {
    for (const call of calls) call(api);
    return 0;
  };
  Object.assign(window.Amends ?? {}, api);
  customElements.define("amends-widget", AmendsWidget);
  if (host instanceof AmendsWidget) host.begin(client, config);
  showUnreadInTitle(client.store);
  onWake(() => client.wake());
  for (const call of queue.splice(0)) call(api);
  client.start();
}

const handover = window.Amends?.handover;
if (handover) {
  delete window.Amends?.handover;
  void takeOver(handover);
}
