/**
 * Measures how fast pages are ingested, beside extraction alone on all processors, in interleaved rounds:
 *
 *   npm run bench:ingest -- FILE.jsonl postgres://user@host/postgres [--pages 1000] [--rounds 3]
 *
 * Each round extracts the first pages of the file, ingests them into a new database on the server, and into a new embedded
 * archive, each in a process of its own. Prints the rates of the rounds; the median of their ratios to the extraction of
 * the same round, by the clock and by processor time, which a busy machine distorts less; the greatest memory; and the
 * processor time of a page. The time to open an archive counts only as processor time, so take enough pages.
 *
 * --generated N ingests so many invented pages instead of a file. --template NAME copies that database of the server for
 * each ingest, such as bench_peers_1m of bench/peers/archive.mjs. --workers N is handed to the ingest. --only names some of
 * extract, server and embedded. --dist names another build than dist/.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { inventPage } from "./faults/support/pages.mjs";
import { measuredRun } from "./ingest/measured-run.mjs";
import { onOwnDatabase } from "./own-database.mjs";
import { createPostgresMeter } from "./peers/measure/usage.mjs";
import { median } from "./peers/report/statistics.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "1000" },
    generated: { type: "string" },
    rounds: { type: "string", default: "3" },
    template: { type: "string" },
    workers: { type: "string" },
    dist: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
    only: { type: "string", default: "extract,server,embedded" },
  },
});
const server = positionals.at(-1);
if (positionals.length !== (values.generated ? 1 : 2) || !server?.startsWith("postgres")) {
  throw new Error(
    "Name a file and a server: npm run bench:ingest -- FILE.jsonl postgres://postgres@127.0.0.1:5432/postgres",
  );
}

const folder = await mkdtemp(join(tmpdir(), "onrecord-bench-ingest-"));
const input = join(folder, "pages.jsonl");

/** Writes the pages to ingest. @returns How many there are. */
async function writeInput() {
  if (values.generated) {
    const pages = Number(values.generated);
    const lines = function* () {
      for (let page = 0; page < pages; page++) yield `${JSON.stringify(inventPage("bench", page))}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(input));
    return pages;
  }
  const [file] = positionals;
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean).slice(0, Number(values.pages));
  await writeFile(input, lines.join("\n"));
  return lines.length;
}

const ingestInto = (database, look) => {
  const workers = values.workers ? ["--workers", values.workers] : [];
  const options = ["--json", "--format", "jsonl", "--database", database, ...workers];
  return measuredRun([join(values.dist, "cli.js"), "ingest", ...options, input], look);
};

/** Ingests into a database of its own; `postgres` is the processor time of its sessions in seconds. */
async function ingestIntoServer(url) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const meter = await createPostgresMeter(sql);
  const times = new Map();
  const remember = (read) => {
    for (const [session, time] of read) times.set(session, time);
  };
  try {
    const run = await ingestInto(url, () => void meter.read().then(remember, () => {}));
    return { ...run, postgres: [...times.values()].reduce((sum, time) => sum + time, 0) / 1000 };
  } finally {
    await sql.end();
  }
}

async function ingestEmbedded() {
  const archive = await mkdtemp(join(folder, "archive-"));
  try {
    return await ingestInto(archive);
  } finally {
    await rm(archive, { recursive: true });
  }
}

const extractAlone = fileURLToPath(new URL("ingest/extract-alone.mjs", import.meta.url));
const RUNS = {
  extract: () => measuredRun([extractAlone, values.dist, input, String(availableParallelism())]),
  server: () => onOwnDatabase(server, "ingest", ingestIntoServer, values.template),
  embedded: ingestEmbedded,
};

const kinds = values.only.split(",");
const rounds = [];
let pages = 0;
try {
  pages = await writeInput();
  for (let round = 0; round < Number(values.rounds); round++) {
    const results = {};
    for (const kind of kinds) results[kind] = await RUNS[kind]();
    rounds.push(results);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const processors = `${cpus().length} × ${cpus()[0]?.model}`;
console.log(
  `${pages} pages, ${rounds.length} rounds; Node ${process.version}, ${processors}, load ${loadavg()[0]?.toFixed(1)}`,
);
const timeOf = ({ processor, postgres = 0 }) => processor + postgres;
for (const kind of kinds) {
  const runs = rounds.map((results) => results[kind]);
  const ratioOf = (compare) =>
    rounds[0]?.extract
      ? median(rounds.map(({ extract, [kind]: run }) => compare(extract, run))).toFixed(2)
      : "–";
  const perPage = (read) => `${(median(runs.map(read)) * (1000 / pages)).toFixed(1)} ms`;
  console.log(
    [
      kind.padEnd(8),
      `${runs.map(({ pagesPerSecond }) => pagesPerSecond.toFixed(0)).join(" ")} pages/s`,
      `ratio ${ratioOf((extract, run) => run.pagesPerSecond / extract.pagesPerSecond)}`,
      `by processor time ${ratioOf((extract, run) => timeOf(extract) / timeOf(run))}`,
      `peak ${Math.max(...runs.map(({ peak }) => peak)).toFixed(0)} MB`,
      `${perPage(({ processor }) => processor)} a page`,
      ...(kind === "server" ? [`and ${perPage(({ postgres }) => postgres)} of Postgres`] : []),
    ].join("  "),
  );
}
