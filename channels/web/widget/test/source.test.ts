import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const sources = globSync("src/**/*.{ts,css}", { cwd: root });

/** Lines of a style sheet; code is held to the project's 300. */
const LONGEST_STYLES = 400;
const LONGEST = 300;

test.each(sources)("%s is short and knows no `any`", (file) => {
  const text = readFileSync(`${root}${file}`, "utf8");
  expect(text.split("\n").length).toBeLessThanOrEqual(file.endsWith(".css") ? LONGEST_STYLES : LONGEST);
  expect(text).not.toMatch(/:\s*any\b|\bas any\b|<any>|@ts-ignore|eslint-disable/);
});
