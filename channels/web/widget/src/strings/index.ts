import en, { type Strings } from "./en.ts";

export type { Strings };

/** The code of a language that has a table beside this file. */
export type Language = string;

/** All of them; put in by the build, which looks into the folder. */
export const LANGUAGES: readonly Language[] = __LANGUAGES__;

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)$/;

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
  return RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
}

/** Put values into a sentence: `fill("{name} joined", { name: "Sam" })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
