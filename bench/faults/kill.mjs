import { setTimeout as wait } from "node:timers/promises";
import { storePage } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { largest, seconds } from "./support/figures.mjs";
import { serve, start } from "./support/onrecord.mjs";
import { countAcknowledged, inventPage, writePages } from "./support/pages.mjs";
import { checkArchive, recount } from "./support/recount.mjs";

/** Clients that store pages over the API while it is killed. */
const WRITERS = 3;
/** Milliseconds after the first stored page within which the process is killed. */
const KILLED_WITHIN = 1_500;

/**
 * `ingest` and `serve` are killed (SIGKILL) by turns at random moments, with both databases.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function kill(bench) {
  await killOnEmbedded(bench);
  await killOnServer(bench);
}

async function killOnEmbedded(bench) {
  await killRepeatedly(bench, "embedded", `${bench.folder}/archive`);
}

async function killOnServer(bench) {
  if (!findPostgres()) return bench.report.skip("kill on a server: no Postgres server is installed");
  const cluster = await startCluster(`${bench.folder}/postgres`);
  bench.defer(() => cluster.stop("immediate"));
  await killRepeatedly(bench, "server", await cluster.createDatabase("killed"));
}

async function killRepeatedly({ report, random, folder, options, defer }, kind, url) {
  const rounds = options.rounds ?? (options.quick ? 2 : 20);
  const environment = { DATABASE_URL: url };
  const file = `${folder}/${kind}.jsonl`;
  const pages = await writePages(file, `${kind}-ingested`, options.quick ? 120 : 600);
  const acknowledged = new Set();
  const inspections = [];
  for (let round = 0; round < rounds; round++) {
    const delay = random.below(KILLED_WITHIN);
    if (round % 2 === 0) await killIngesting({ environment, file, pages, acknowledged, delay, defer });
    else await killServing({ environment, acknowledged, round, delay, defer });
    inspections.push(await inspect(url, acknowledged));
  }
  const problems = inspections.flatMap(({ problems }, round) =>
    problems.map((text) => `round ${round}: ${text}`),
  );
  const slowest = largest(inspections.map(({ milliseconds }) => milliseconds));
  report.check(
    `${kind}: after each SIGKILL the archive opens, has what was acknowledged, and counts right`,
    problems.length === 0,
    problems.join("; ") ||
      `${rounds} kills, ${acknowledged.size} acknowledged; recounted within ${seconds(slowest)}`,
  );
  await checkRerun({ report, kind, environment, file, pages });
  await checkArchive(report, url, [...acknowledged, ...pages]);
}

/** What is wrong with the archive, and how long it took to open it and find out. */
async function inspect(url, acknowledged) {
  const start = performance.now();
  try {
    const { wrong, urls } = await recount(url);
    const lost = [...acknowledged].filter((page) => !urls.has(page));
    const problems =
      lost.length > 0 ? [...wrong, `${lost.length} pages are lost, such as ${lost[0]}`] : wrong;
    return { problems, milliseconds: performance.now() - start };
  } catch (error) {
    return { problems: [`it does not open: ${error.message}`], milliseconds: performance.now() - start };
  }
}

async function checkRerun({ report, kind, environment, file, pages }) {
  const rerun = start(["ingest", "--json", file], environment);
  const { code } = await rerun.ended;
  const { created, unchanged, failed } = code === 0 ? JSON.parse(rerun.output()) : {};
  report.check(
    `${kind}: running the ingest again completes it`,
    code === 0 && created + unchanged === pages.length,
    code === 0 ? `${created} created, ${unchanged} unchanged, ${failed} failed` : rerun.errors().slice(-500),
  );
}

/** Kills an ingest a while after it began to store; remembers which pages it acknowledged. */
async function killIngesting({ environment, file, pages, acknowledged, delay, defer }) {
  const ingest = start(["ingest", file], environment);
  defer(() => ingest.end("SIGKILL"));
  await until(
    "the ingest stored a page",
    () => countAcknowledged(ingest.output()) > 0 || !ingest.isRunning(),
  );
  await Promise.race([ingest.ended, wait(delay)]);
  await ingest.end("SIGKILL");
  for (const page of pages.slice(0, countAcknowledged(ingest.output()))) acknowledged.add(page);
}

/** Kills a server while clients store pages through it; remembers which pages it acknowledged. */
async function killServing({ environment, acknowledged, round, delay, defer }) {
  const server = await serve(environment);
  defer(() => server.end("SIGKILL"));
  const before = acknowledged.size;
  async function write(writer) {
    for (let number = 0; server.isRunning(); number++) {
      const page = inventPage(`served-${round}-${writer}`, number);
      const { outcome } = await storePage(server.address, page);
      if (outcome === "ok") acknowledged.add(page.url);
    }
  }
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
  await until("the server stored a page", () => acknowledged.size > before);
  await wait(delay);
  await server.end("SIGKILL");
  await Promise.all(writers);
}

async function until(event, hasHappened) {
  for (const deadline = performance.now() + 60_000; !hasHappened(); await wait(10)) {
    if (performance.now() > deadline) throw new Error(`After 60 s it was not yet so that ${event}.`);
  }
}
