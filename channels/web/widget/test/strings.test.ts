import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { launcherLabel } from "../src/launcher-labels.ts";
import en, { type Strings } from "../src/strings/en.ts";
import { directionOf, fill, LANGUAGES, pickLanguage, TRANSLATED } from "../src/strings/index.ts";

const folder = new URL("../src/strings/", import.meta.url);

async function table(language: string): Promise<Strings> {
  const module = (await import(`../src/strings/${language}.ts`)) as { readonly default: Strings };
  return module.default;
}

test("each table beside the index is announced, and each announced one is there", () => {
  const files = readdirSync(folder).map((file) => file.replace(".ts", ""));
  expect(files.sort()).toEqual(["en", "index", ...TRANSLATED].sort());
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

test("only Arabic runs from right to left", () => {
  expect(LANGUAGES.filter((each) => directionOf(each) === "rtl")).toEqual(["ar"]);
});

test("the closed launcher has a name in each of the fifteen languages", () => {
  const names = new Set(LANGUAGES.map((each) => launcherLabel([each])));
  expect(LANGUAGES).toHaveLength(15);
  expect(names.size).toBe(15);
  expect(launcherLabel(["xx", "pt-BR"])).toBe("Ajuda");
  expect(launcherLabel([])).toBe("Help");
});

test("values are put into their places, and unknown places stay visible", () => {
  expect(fill("{name} joined {what}", { name: "Sam" })).toBe("Sam joined {what}");
});
