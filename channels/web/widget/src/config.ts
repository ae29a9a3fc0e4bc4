/** What a shop may write on the script tag. */
export interface Config {
  /** The gateway's origin: where the script came from. */
  readonly base: string;
  /** `data-locale`: the page's language. */
  readonly locale: string | null;
  /** `data-title`: the chat's name. */
  readonly title: string | null;
  /** `data-theme`: "light", "dark", or the visitor's own choice. */
  readonly theme: string | null;
}

export function readConfig(script: HTMLScriptElement): Config {
  const { locale = null, title = null, theme = null } = script.dataset;
  return { base: new URL(script.src, location.href).origin, locale, title, theme };
}
