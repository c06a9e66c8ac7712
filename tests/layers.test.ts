import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** What each layer may import beside itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  collections: [],
  names: ["collections"],
  sdk: [],
  "database-url.ts": [],
  config: ["errors"],
  "config.ts": ["config", "errors", "database-url.ts"],
  extract: ["names", "collections", "errors"],
  db: ["names", "errors", "database-url.ts"],
  ingest: ["extract", "db", "names", "collections", "errors"],
  api: ["ingest", "extract", "db", "names", "collections", "errors", "config.ts", "config"],
  archive: ["api", "ingest", "extract", "db", "names", "errors", "sdk", "database-url.ts"],
  cli: [
    "archive",
    "api",
    "ingest",
    "extract",
    "db",
    "names",
    "errors",
    "config.ts",
    "config",
    "sdk",
    "database-url.ts",
  ],
  "cli.ts": ["cli", "ingest", "config.ts"],
  "index.ts": ["archive", "api", "ingest", "extract", "db", "errors"],
};

/**
 * The order inside a folder, from the top down: an entry may import only entries of the lines below it, so not even
 * those that share its line.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  extract: ["page.ts", "formats", "speech", "metadata", "draft.ts version.ts"],
  "extract/formats": [
    "html text json-lines.ts",
    "detect-format.ts decode.ts json-fields.ts",
    "link-previews.ts mojibake.ts",
  ],
  "extract/formats/html": [
    "html-page.ts",
    "main-text",
    "metadata",
    "render-blocks.ts",
    "footnote-marks.ts",
    "dom.ts",
    "markup",
  ],
  "extract/speech": [
    "speech.ts",
    "foreign attribution",
    "people",
    "quotations",
    "reported",
    "syntax",
    "text",
    "lexicon",
    "steps.ts",
  ],
  "extract/speech/reported": ["reports.ts", "next-report.ts", "contents", "cues", "content.ts"],
  db: [
    "open.ts",
    "backup",
    "engines",
    "writing",
    "inspect",
    "write",
    "live read",
    "statement.ts errors.ts",
    "database-error.ts",
    "database.ts",
    "statement-observer.ts render.ts",
    "intercept-client.ts turns.ts",
    "schema.ts fair-queue.ts",
  ],
  "db/read": [
    "api-keys.ts archive.ts articles.ts audit-events.ts authorities.ts quotes.ts speakers.ts topics.ts corrections.ts co-occurrence.ts search.ts selected-articles.ts timeline.ts",
    "intervals.ts nested-fields.ts",
    "clauses",
    "text-search",
    "paging",
  ],
  ingest: [
    "ingest.ts",
    "checks",
    "authorities",
    "corrections",
    "store",
    "identity",
    "extraction input",
    "report.ts map-concurrently.ts",
  ],
  api: [
    "http",
    "resolvers",
    "limits",
    "live",
    "writes execution",
    "requests",
    "formats",
    "loading",
    "callers",
    "values",
  ],
};

/** Holds types alone, and serves every folder of the api. */
const GENERATED = /^api\/generated\//;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), "utf8").matchAll(/(?:from|import\()\s*["'](\.[^"']+)["']/g)].map(
    ([, path = ""]) => ({ from, to: relative(SRC, join(SRC, dirname(from), path)).replace(/\.js$/, ".ts") }),
  ),
);

/** "api" and "index.ts" of "api/http/server.ts" and "index.ts"; null for what is not in the folder. */
function entryOf(file: string, folder = ""): string | null {
  if (folder === "") return file.split("/")[0] ?? file;
  return file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split("/")[0] ?? null) : null;
}

const sentence = ({ from, to }: Import) => `${from} imports ${to}`;

test("the imports of the sources are read", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(imports.length).toBeGreaterThan(1000);
  const targets = new Set(files);
  expect(imports.filter(({ to }) => !targets.has(to)).map(sentence)).toEqual([]);
});

test("every module imports only from its own layer and those below", () => {
  const broken = imports.filter(({ from, to }) => {
    const [layer, target] = [entryOf(from) ?? from, entryOf(to) ?? to];
    return layer !== target && !LAYERS[layer]?.includes(target);
  });
  expect(broken.map(sentence)).toEqual([]);
});

test.each(Object.entries(ORDER))(
  "inside %s, every module imports only from entries below its own",
  (folder, lines) => {
    const lineOf = (entry: string) => lines.findIndex((line) => line.split(" ").includes(entry));
    const broken = imports.filter(({ from, to }) => {
      const [entry, target] = [entryOf(from, folder), entryOf(to, folder)];
      if (entry === null || target === null || entry === target) return false;
      if (GENERATED.test(from) || GENERATED.test(to)) return false;
      return lineOf(entry) < 0 || lineOf(entry) >= lineOf(target);
    });
    expect(broken.map(sentence)).toEqual([]);
  },
);

test("no folder holds more than 20 files", () => {
  const folders = new Map<string, number>();
  for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  expect([...folders].filter(([, count]) => count > 20)).toEqual([]);
});
