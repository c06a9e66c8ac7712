import { defineConfig } from "vitest/config";

/** The suites that need an archive run once for each engine; the pure ones once. */
const onEngine = (name: string, engine: "embedded" | "server") => ({
  test: {
    name,
    include: ["tests/archive/**/*.test.ts"],
    env: { ONRECORD_TEST_ENGINE: engine },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

/** What was built, from outside. */
const onProduct = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: "pure", include: ["tests/*.test.ts", "tests/extract/**/*.test.ts"] } },
      onProduct("product"),
      onProduct("browser"),
      onEngine("embedded", "embedded"),
      ...(process.env["TEST_DATABASE_URL"] ? [onEngine("server", "server")] : []),
    ],
  },
});
