/**
 * `amends.js`: all that a shop's page pays for before somebody wants help.
 *
 * It shows the launcher and answers `window.Amends`. The widget itself is fetched at the first sign of
 * interest (pointer, focus, click, `open()`), or when the page is idle for a buyer who has a conversation.
 */
import type { AmendsApi, Handover } from "./api.ts";
import { readConfig } from "./config.ts";
import { BUBBLE, TICK } from "./launcher-icon.ts";
import { launcherLabel } from "./launcher-labels.ts";
import css from "./styles/launcher.css?inline";

const LAUNCHER = `<button class="launcher" part="launcher" data-testid="launcher" type="button"><svg viewBox="0 0 24 24"><path d="${BUBBLE}"/><path d="${TICK}"/></svg></button>`;

function start(script: HTMLScriptElement): void {
  const config = readConfig(script);
  const host = document.createElement("amends-widget");
  const queue: Handover["queue"] = [];
  let wanted = false;

  const load = (): void => {
    if (wanted) return;
    wanted = true;
    const widget = document.createElement("script");
    widget.src = `${config.base}/amends-widget.js?v=${__WIDGET_VERSION__}`;
    widget.nonce = script.nonce;
    // Without a network now, the next click tries again.
    widget.onerror = () => (wanted = false);
    document.head.append(widget);
  };

  const api: AmendsApi & { handover?: Handover } = {
    handover: { config, host, queue, nonce: script.nonce },
    open() {
      queue.push((real) => real.open());
      load();
    },
    close: () => queue.push((real) => real.close()),
    identify: (jwt) => queue.push((real) => real.identify(jwt)),
    setLanguage: (code) => queue.push((real) => real.setLanguage(code)),
    shutdown() {
      queue.push((real) => real.shutdown());
      load();
    },
    on(event, listener) {
      let off = (): unknown => (listener = () => {});
      queue.push((real) => (off = real.on(event, (detail) => listener(detail))));
      return () => off();
    },
  };
  window.Amends = api;

  const shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML = LAUNCHER;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const button = shadow.firstChild as HTMLButtonElement;
  button.ariaLabel = launcherLabel(config.locale ? [config.locale] : navigator.languages);
  button.onpointerenter = button.onfocus = load;
  button.onclick = api.open;

  const show = (): void => {
    document.body.append(host);
    if (remembered()) (window.requestIdleCallback ?? setTimeout)(load);
  };
  if (document.body) show();
  else addEventListener("DOMContentLoaded", show);
}

/** Whether an earlier page left a conversation, or something unsent, on this device. */
function remembered(): boolean {
  try {
    return Object.keys({ ...localStorage, ...sessionStorage }).some((key) => /^amends\./.test(key));
  } catch {
    return false;
  }
}

const script = document.currentScript as HTMLScriptElement | null;
// A page that embeds the tag twice still gets one chat.
if (script && !window.Amends) start(script);
