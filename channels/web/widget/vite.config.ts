import { defineConfig } from "vitest/config";

/** Vitest's settings; the bundles themselves are described in build.ts. */
export default defineConfig({
  define: { __WIDGET_VERSION__: '"test"', __WORDS_VERSION__: '"test"' },
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    testTimeout: 15_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
