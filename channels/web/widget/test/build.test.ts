import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAll } from "../build.ts";
import { LANGUAGES } from "../src/strings/index.ts";

const KILOBYTE = 1000;
const TRANSLATED = LANGUAGES.filter((each) => each !== "en");
let folder = "";
const files = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "amends-widget-"));
  await buildAll(folder);
  for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name), "utf8"));
});

afterAll(() => rm(folder, { recursive: true }));

const zipped = (name: string): number => gzipSync(files.get(name) ?? "", { level: 9 }).length;

test("the build writes the loader, the widget and one table a language, and nothing else", () => {
  const expected = ["amends.js", "amends-widget.js", ...TRANSLATED.map((each) => `amends-${each}.js`)];
  expect([...files.keys()].sort()).toEqual(expected.sort());
});

test("the loader is at most 1.5 kB, the widget at most 35 kB, a table at most 1.5 kB", () => {
  expect(zipped("amends.js")).toBeLessThanOrEqual(1.5 * KILOBYTE);
  expect(zipped("amends-widget.js")).toBeLessThanOrEqual(35 * KILOBYTE);
  for (const each of TRANSLATED) expect(zipped(`amends-${each}.js`)).toBeLessThanOrEqual(1.5 * KILOBYTE);
});

test("nothing in the bundles needs more than a strict policy allows, or tells where it was built", () => {
  for (const code of files.values()) {
    expect(code).not.toMatch(/\beval\(|new Function|\bFunction\(/);
    expect(code).not.toMatch(/\sstyle="/);
    expect(code).not.toMatch(/sourceMappingURL|node_modules|channels\/web/);
  }
});

test("the only address in the bundles is one in an error message", () => {
  const addresses = [...files.values()].flatMap((code) => code.match(/(https?|wss?):\/\/[\w.-]+/g) ?? []);
  expect([...new Set(addresses)]).toEqual(["https://socket.io"]);
});

test("the loader asks for exactly the widget that was built with it", () => {
  expect(files.get("amends.js")).toMatch(/\/amends-widget\.js\?v=[0-9a-f]{12}/);
});
