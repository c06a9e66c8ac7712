import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** What each floor may import, itself apart: only what stands below it. */
const BELOW: Record<string, readonly string[]> = {
  errors: [],
  names: [],
  extract: ["errors", "names"],
  db: ["errors", "names"],
  ingest: ["errors", "names", "extract", "db"],
  api: ["config", "errors", "names", "extract", "db", "ingest"],
  archive: ["errors", "names", "extract", "db", "ingest", "api", "sdk"],
  cli: ["config", "errors", "names", "extract", "db", "ingest", "api", "archive", "sdk"],
  library: ["errors", "names", "extract", "db", "ingest", "api", "archive"],
  sdk: [],
  config: ["errors"],
};
const TOP: Record<string, string> = {
  "config.ts": "config",
  "cli.ts": "cli",
  "index.ts": "library",
};

const floorOf = (file: string) => TOP[file] ?? file.split("/")[0] ?? file;

test("every module imports only from its own floor and those below", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const broken = files.flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
      .map(([, path = ""]) => relative(src, join(src, dirname(file), path)).replace(/\.js$/, ".ts"))
      .filter((target) => {
        const [from, to] = [floorOf(file), floorOf(target)];
        return from !== to && !BELOW[from]?.includes(to);
      })
      .map((target) => `${file} imports ${target}`),
  );
  expect(broken).toEqual([]);
});
