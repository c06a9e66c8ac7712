import { defineConfig } from "vitest/config";

const server = process.env["TEST_DATABASE_URL"] ? (["server"] as const) : [];
const engines = ["embedded", ...server] as const;

/** Test files that share a process, its modules and its embedded archives, and no other state. */
const together = { isolate: false } as const;
/** Tests that start processes, browsers and compilers, which takes seconds each. */
const slow = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      // What `npm test` runs.
      {
        test: {
          ...together,
          name: "pure",
          include: ["tests/*.test.ts", "tests/extract/**/*.test.ts"],
          // properties over a thousand random inputs, on a machine that does other work
          testTimeout: 30_000,
        },
      },
      // Tests that need an archive run once per engine.
      ...engines.map((engine) => ({
        test: {
          ...together,
          name: engine,
          include: ["tests/archive/**/*.test.ts"],
          env: { ONRECORD_TEST_ENGINE: engine },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),

      // Tests of the built product, run only by `npm run test:all`.
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
      // After all others, because they measure times.
      {
        test: {
          ...slow,
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
