import en, { type Strings } from "./en.ts";

export type { Strings };

/** The languages of the product, in the order of the project's vocabulary. */
export const LANGUAGES = [
  "en", "es", "fr", "de", "it", "pt", "nl", "pl", "ru", "tr", "ar", "zh", "ja", "ko", "th",
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Those with a table of their own beside this file; the others are shown in English. */
export const TRANSLATED: readonly Language[] = ["es", "de", "zh", "ar"];

const RIGHT_TO_LEFT: readonly Language[] = ["ar"];

/** The interface's words, and the language they are in. */
export interface Words {
  readonly language: Language;
  readonly strings: Strings;
}

/** English travels with the widget; the other tables are fetched when they are needed. */
export const ENGLISH: Words = { language: "en", strings: en };

/** The first of the codes ("es-MX", "zh_Hans" ...) that the product speaks. */
export function pickLanguage(codes: readonly (string | null | undefined)[]): Language | null {
  for (const code of codes) {
    const base = code?.toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((each) => each === base);
    if (found) return found;
  }
  return null;
}

export function directionOf(language: Language): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
}

/** Put values into a sentence: `fill("{name} joined", { name: "Sam" })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
