/**
 * Builds what a shop's page loads from the gateway: `amends.js` (the loader), `amends-widget.js`, and a
 * small `amends-<language>.js` for each translated language.
 *
 * Each file that loads another carries a hash of it in the address, so that browsers may keep the widget
 * and its words for a long time and still fetch new ones at once.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin } from "vite";
import { definitions, tables, type Table } from "./languages.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const VERSION_LENGTH = 12;

interface Bundle {
  readonly entry: string;
  readonly file: string;
  readonly outDir: string;
  readonly define: Readonly<Record<string, string>>;
}

/** Takes the indentation out of our templates: it is for readers. */
const withoutIndentation: Plugin = {
  name: "without-indentation",
  enforce: "pre",
  transform: (code, id) => (id.startsWith(`${here}src/components/`) ? code.replace(/\n +/g, "\n") : null),
};

function configFor({ entry, file, outDir, define }: Bundle): InlineConfig {
  return {
    root: here,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [withoutIndentation],
    // A browser has `self`; without it the socket library would fall back to `Function("return this")()`.
    define: { ...define, "typeof self": '"object"' },
    resolve: {
      // Not left to NODE_ENV: under a test runner Lit's development build would slip in.
      conditions: ["module", "browser", "production"],
      alias: [
        // A chat needs websockets and their fallback; WebTransport would be dead weight in the bundle.
        { find: /^\.\/webtransport\.js$/, replacement: `${here}src/no-webtransport.ts` },
        { find: /^\.\/contrib\/backo2\.js$/, replacement: `${here}src/no-backoff.ts` },
      ],
    },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${here}src/${entry}`,
        output: { format: "iife", entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

/** A table of words as a script. `<` is escaped so that no byte of it can end a script element. */
function scriptFor({ language, strings }: Table): string {
  const json = JSON.stringify(strings).replaceAll("<", "\\u003c");
  return `(window.AmendsWords??={}).${language}=${json};\n`;
}

function versionOf(...contents: readonly string[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return JSON.stringify(hash.digest("hex").slice(0, VERSION_LENGTH));
}

/** Build everything into `outDir` (default: the folder the gateway serves). */
export async function buildAll(outDir = `${here}../static`): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const all = await tables();
  const translated = all.filter(({ language }) => language !== "en");
  const known = definitions(all);
  await Promise.all(
    translated.map((each) => writeFile(`${outDir}/amends-${each.language}.js`, scriptFor(each))),
  );
  const words = versionOf(...translated.map(scriptFor));
  const widget = { entry: "main.ts", file: "amends-widget.js", outDir };
  await build(configFor({ ...widget, define: { ...known, __WORDS_VERSION__: words } }));
  const built = versionOf(await readFile(`${outDir}/amends-widget.js`, "utf8"));
  const loader = { entry: "loader.ts", file: "amends.js", outDir };
  await build(configFor({ ...loader, define: { ...known, __WIDGET_VERSION__: built } }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
}
