import { defineConfig } from "vitest/config";

/** `unit` needs no browser; `journeys` drive the built app in a real one (found or installed by scripts/browser.mjs). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          environment: "node",
          // Files share a worker's modules: to load the engine anew for each of 330 files takes as long as the tests do.
          isolate: false,
          setupFiles: ["tests/support/fetch-languages.ts"],
          // Not a measure of speed: room for a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve.ts"],
          setupFiles: ["tests/support/fetch-languages.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
