import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { definitions, tables } from "../languages.ts";
import { launcherLabel } from "../src/launcher-labels.ts";
import en, { type Strings } from "../src/strings/en.ts";
import { directionOf, fill, LANGUAGES, pickLanguage } from "../src/strings/index.ts";

const folder = new URL("../src/strings/", import.meta.url);
const TRANSLATED = LANGUAGES.filter((each) => each !== "en");

async function table(language: string): Promise<Strings> {
  const module = (await import(`../src/strings/${language}.ts`)) as { readonly default: Strings };
  return module.default;
}

test("each table beside the index is a language", () => {
  const files = readdirSync(folder).map((file) => file.replace(".ts", ""));
  expect(files.sort()).toEqual(["index", ...LANGUAGES].sort());
});

test("a table that is put beside the others is found, and names its launcher", async () => {
  const more = mkdtempSync(join(tmpdir(), "amends-strings-"));
  cpSync(folder, more, { recursive: true });
  writeFileSync(join(more, "sv.ts"), 'export default { launcher: "Hjälp" };\n');
  const all = await tables(more);
  rmSync(more, { recursive: true });
  expect(all.map(({ language }) => language).sort()).toEqual([...LANGUAGES, "sv"].sort());
  expect(definitions(all)["__LAUNCHER_LABELS__"]).toContain('"sv","Hjälp"');
});

test.each(TRANSLATED)("%s has all sentences, with the same places to fill", async (language) => {
  const strings = await table(language);
  const places = (each: Strings): unknown =>
    Object.entries(each).map(([key, words]) => [key, words.match(/\{\w+\}/g)]).sort();
  expect(places(strings)).toEqual(places(en));
  expect(Object.values(strings).every((words) => words.trim() !== "")).toBe(true);
});

test.each(TRANSLATED)("%s leaves nothing in English", async (language) => {
  const strings = await table(language);
  const same = Object.entries(en).filter(([key, words]) => strings[key as keyof Strings] === words);
  expect(same).toEqual([]);
});

test("the first language the product speaks is taken", () => {
  expect(pickLanguage(["xx", null, "zh_Hans_CN", "en"])).toBe("zh");
  expect(pickLanguage(["ES-mx"])).toBe("es");
  expect(pickLanguage(["tlh"])).toBeNull();
});

test("of the languages so far only Arabic runs from right to left", () => {
  expect(LANGUAGES.filter((each) => directionOf(each) === "rtl")).toEqual(["ar"]);
});

test("the closed launcher has a name of its own in each of at least fifteen languages", () => {
  const names = new Set(LANGUAGES.map((each) => launcherLabel([each])));
  expect(LANGUAGES.length).toBeGreaterThanOrEqual(15);
  expect(names.size).toBe(LANGUAGES.length);
  expect(launcherLabel(["xx", "pt-BR"])).toBe("Ajuda");
  expect(launcherLabel([])).toBe("Help");
});

test("values are put into their places, and unknown places stay visible", () => {
  expect(fill("{name} joined {what}", { name: "Sam" })).toBe("Sam joined {what}");
});
