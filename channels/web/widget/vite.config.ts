import { defineConfig } from "vitest/config";
import { definitions, tables } from "./languages.ts";

/** Vitest's settings; the bundles themselves are described in build.ts. */
export default defineConfig({
  define: { ...definitions(await tables()), __WIDGET_VERSION__: '"test"', __WORDS_VERSION__: '"test"' },
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    testTimeout: 15_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Tests run Lit's development build, which says so; the bundles hold the other one (build.test.ts).
    onConsoleLog: (log) => !log.includes("Lit is in dev mode"),
  },
});
