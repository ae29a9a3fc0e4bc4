/**
 * The languages of the widget: one table each in `src/strings`, found when it is built and when it is tested.
 *
 * To add a language, add its table; nothing lists them.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Strings } from "./src/strings/en.ts";

const FOLDER = fileURLToPath(new URL("./src/strings/", import.meta.url));
const TABLE = /^([a-z]{2,3})\.ts$/;

export interface Table {
  readonly language: string;
  readonly strings: Strings;
}

/** Every table of the folder: English first, the others by their codes. */
export async function tables(folder = FOLDER): Promise<readonly Table[]> {
  const codes = readdirSync(folder).flatMap((file) => TABLE.exec(file)?.[1] ?? []);
  const others = codes.filter((code) => code !== "en").sort();
  return Promise.all(
    ["en", ...others].map(async (language) => {
      const address = pathToFileURL(`${folder}/${language}.ts`).href;
      const table = (await import(address)) as { readonly default: Strings };
      return { language, strings: table.default };
    }),
  );
}

/** What the sources learn of the tables while they are built: the codes, and the closed launcher's names. */
export function definitions(all: readonly Table[]): Readonly<Record<string, string>> {
  const labels = all.flatMap(({ language, strings }) => [language, strings.launcher]);
  return {
    __LANGUAGES__: JSON.stringify(all.map(({ language }) => language)),
    __LAUNCHER_LABELS__: JSON.stringify(labels),
  };
}
