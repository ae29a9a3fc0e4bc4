import { ENGLISH, LANGUAGES, type Language, type Strings, type Words } from "./strings/index.ts";

declare global {
  interface Window {
    /** Where `amends-<language>.js` puts its table. */
    AmendsWords?: Partial<Record<Language, Strings>>;
  }
}

/**
 * How the interface gets its words in a language: one small script a language from the gateway.
 *
 * A script, because unlike `fetch` it needs no CORS, and the page's policy allows this origin's scripts
 * already. A table that cannot be had means English.
 */
export function wordsFrom(base: string, nonce: string): (language: Language) => Promise<Words> {
  return async (language) => {
    if (language === ENGLISH.language || !LANGUAGES.includes(language)) return ENGLISH;
    if (!window.AmendsWords?.[language]) {
      await fetched(`${base}/amends-${language}.js?v=${__WORDS_VERSION__}`, nonce);
    }
    const strings = window.AmendsWords?.[language];
    return strings ? { language, strings } : ENGLISH;
  };
}

function fetched(address: string, nonce: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.nonce = nonce;
    script.onload = script.onerror = () => {
      script.remove();
      resolve();
    };
    document.head.append(script);
  });
}
