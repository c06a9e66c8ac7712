import { mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import { createPageGenerator } from "./fuzz/pages.mjs";
import { createRequestGenerator } from "./fuzz/requests.mjs";
import { ask, post } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { largest, percentile, seconds, tally } from "./support/figures.mjs";
import { loggedErrors, readLog } from "./support/log.mjs";
import { KEY_HEADER, serve, start } from "./support/onrecord.mjs";
import { inventPage, writePages } from "./support/pages.mjs";
import { checkArchive } from "./support/recount.mjs";

/** Requests at the same time. */
const WIDTH = 8;
/** Milliseconds that one statement may take. */
const STATEMENT_TIMEOUT = 10_000;
/** What only the server's log may show: places in the code, SQL, and what Postgres says. */
const INTERNALS =
  /\bat \S+ \(|node_modules|\/dist\/|\bselect .* from |relation "|syntax error at or near|invalid input syntax|Failed query/;
/** One page of so many is sound: it must be stored whatever comes before and after it. */
const SOUND_PAGES = 50;

const KNOWN = `{
  quotes(first: 5) { edges { cursor node { id } } }
  speakers(first: 5) { edges { cursor node { id } } }
  articles(first: 5, orderBy: OLDEST) { edges { cursor node { id } } }
  topics(first: 5) { edges { cursor node { id } } }
  search(query: "ferry", first: 5) { edges { cursor } }
  stored: quotes(first: 5, orderBy: STORED) { edges { cursor } }
  relevant: quotes(first: 5, filter: { search: "ferry" }, orderBy: RELEVANCE) { edges { cursor } }
}`;

/**
 * Sends requests generated from the schema, then ingests damaged pages.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function fuzz(bench) {
  if (!findPostgres()) return bench.report.skip("fuzz: no Postgres server is installed");
  const cluster = await startCluster(`${bench.folder}/postgres`);
  bench.defer(() => cluster.stop("immediate"));
  await fuzzRequests(bench, await cluster.createDatabase("requests"));
  await fuzzPages(bench, await cluster.createDatabase("pages"));
}

/** @param {import("./main.mjs").Bench} bench @param {string} url */
async function fuzzRequests({ report, random, folder, options, defer }, url) {
  const count = options.requests ?? (options.quick ? 1_000 : 100_000);
  const environment = { DATABASE_URL: url, ONRECORD_STATEMENT_TIMEOUT: String(STATEMENT_TIMEOUT) };
  const file = `${folder}/known.jsonl`;
  await writePages(file, "known", 150);
  await start(["ingest", file], environment).ended;
  const server = await serve(environment);
  defer(() => server.end("SIGKILL"));
  const { json } = await ask(server.address, KNOWN);
  const edges = Object.values(json.data).flatMap((list) => list.edges);
  const generator = createRequestGenerator(random, {
    ids: edges.flatMap(({ node }) => node?.id ?? []),
    cursors: edges.map(({ cursor }) => cursor),
  });

  const agent = new http.Agent({ keepAlive: true, maxSockets: WIDTH });
  const codes = [];
  const times = [];
  const wrong = [];
  let sent = 0;
  async function send() {
    while (sent < count && server.isRunning()) {
      sent++;
      const body = generator.next();
      const headers = random.chance(0.5) ? KEY_HEADER : {};
      const answer = await post(server.address, body, { headers, agent });
      codes.push(answer.outcome);
      times.push({ milliseconds: answer.milliseconds, body });
      const problem = problemOf(answer);
      if (problem) wrong.push({ problem, body: String(body).slice(0, 2_000) });
    }
  }
  await Promise.all(Array.from({ length: WIDTH }, send));
  agent.destroy();

  report.note(`${count} requests: ${tally(codes)}`);
  const slowest = times.reduce((most, each) => (each.milliseconds > most.milliseconds ? each : most));
  const p99 = percentile(
    times.map(({ milliseconds }) => milliseconds),
    0.99,
  );
  report.note(
    `99 of 100 took at most ${seconds(p99)}, all ${seconds(slowest.milliseconds)}: ${String(slowest.body).slice(0, 300)}`,
  );
  report.check(
    "serve does not crash",
    server.isRunning(),
    server.isRunning() ? "runs" : server.errors().slice(-500),
  );
  report.check(
    "no request is answered with 500, an internal error, an unmasked error, or not at all",
    wrong.length === 0,
    tally(wrong.map(({ problem }) => problem)),
  );
  for (const { problem, body } of wrong.slice(0, 5)) report.note(`${problem}: ${body}`);
  if (wrong.length > 0) report.note(loggedErrors(server.errors()));
  const log = readLog(server.errors());
  const slow = log.filter(({ msg }) => msg === "slow statement").map(({ milliseconds }) => milliseconds);
  report.check(
    "no statement takes longer than its limit",
    largest(slow) <= STATEMENT_TIMEOUT && !codes.includes("TIMEOUT"),
    `${slow.length} took over 1 s, the slowest ${seconds(largest(slow))}; ${codes.filter((code) => code === "TIMEOUT").length} timed out`,
  );
  await server.end("SIGTERM");
}

/** What is wrong with an answer; null if nothing is. @param {import("./support/client.mjs").Answer} answer */
function problemOf({ status, outcome, json }) {
  if (status === 0) return outcome;
  if (status >= 500) return `status ${status}`;
  if (json === undefined) return `status ${status} without JSON`;
  const errors = json.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions?.code ?? "an error without a code");
  const internal = codes.find((code) => ["INTERNAL_SERVER_ERROR", "an error without a code"].includes(code));
  if (internal) return internal;
  // What the caller sent may be quoted in the message.
  const unmasked = errors.some(({ message }) => INTERNALS.test(message.replace(/"(?:[^"\\]|\\.)*"/g, "")));
  return unmasked ? "an unmasked error" : null;
}

/** @param {import("./main.mjs").Bench} bench @param {string} url */
async function fuzzPages({ report, random, folder, options }, url) {
  const count = options.pages ?? (options.quick ? 1_000 : 20_000);
  const generator = createPageGenerator(random);
  const directory = `${folder}/pages`;
  await mkdir(directory);
  const sound = [];
  for (let number = 0; number < count; number++) {
    const { extension, content } = generator.next();
    const name = `${directory}/${String(number).padStart(6, "0")}`;
    await writeFile(`${name}.${extension}`, content);
    if (number % SOUND_PAGES !== 0) continue;
    const page = inventPage("sound", number);
    sound.push(page.url);
    await writeFile(`${name}-sound.jsonl`, JSON.stringify(page));
  }
  const ingest = start(["ingest", "--json", directory], { DATABASE_URL: url });
  const { code, signal } = await ingest.ended;
  const summary = code === 0 || code === 1 ? parseSummary(ingest.output()) : null;
  report.check(
    "an ingest of damaged pages comes to its end",
    summary !== null && !/report this bug|\bat \S+ \(/.test(ingest.errors()),
    summary
      ? `${summary.created} created, ${summary.updated} updated, ${summary.unchanged} unchanged, ${summary.failed} failed, ${summary.skipped} skipped, ${summary.pagesPerSecond} pages/s`
      : `${code ?? signal}: ${ingest.errors().slice(-500)}`,
  );
  if (!summary) return;
  const reasons = summary.failures.map(({ reason }) => reason);
  const unmasked = reasons.filter(
    (reason) => INTERNALS.test(reason) || /failed unexpectedly|crashed|report this bug/i.test(reason),
  );
  report.check(
    "each failure says what is wrong with the page",
    unmasked.length === 0,
    tally(
      (unmasked.length > 0 ? unmasked : reasons).map((reason) =>
        reason.replace(/"[^"]*"|\d+/g, "…").slice(0, 120),
      ),
    ),
  );
  await checkArchive(report, url, sound);
}

function parseSummary(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
