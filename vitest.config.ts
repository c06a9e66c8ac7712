import { defineConfig } from "vitest/config";

const server = process.env["TEST_DATABASE_URL"] ? (["server"] as const) : [];
const engines = ["embedded", ...server] as const;

/** Files that share a process, with the modules and the embedded archives that it has: they keep nothing else. */
const together = { isolate: false } as const;
/** They start processes, browsers and compilers, each of which takes seconds. */
const slow = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      // What `npm test` runs.
      { test: { ...together, name: "pure", include: ["tests/*.test.ts", "tests/extract/**/*.test.ts"] } },
      // The suites that need an archive run once for each engine.
      ...engines.map((engine) => ({
        test: {
          ...together,
          name: engine,
          include: ["tests/archive/**/*.test.ts"],
          env: { ONRECORD_TEST_ENGINE: engine },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      })),

      // What was built, from outside: `npm run test:all` runs it too.
      ...engines.map((engine) => ({
        test: {
          ...slow,
          name: `cli-${engine}`,
          include: ["tests/cli/**/*.test.ts"],
          env: { ONRECORD_TEST_ENGINE: engine },
        },
      })),
      { test: { ...slow, name: "product", include: ["tests/product/**/*.test.ts"] } },
      { test: { ...slow, name: "browser", include: ["tests/browser/**/*.test.ts"] } },
    ],
  },
});
