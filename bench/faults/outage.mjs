import { availableParallelism, loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { judge } from "./outage/judge.mjs";
import { KINDS } from "./outage/kinds.mjs";
import { startLoad } from "./outage/load.mjs";
import { readiness } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { largest, seconds, tally, watchProcessor } from "./support/figures.mjs";
import { loggedErrors } from "./support/log.mjs";
import { openNetwork } from "./support/network.mjs";
import { serve } from "./support/onrecord.mjs";
import { checkArchive } from "./support/recount.mjs";

const DATABASE = "outage";
/** Milliseconds within which a read must fail, and from the return of the database, reads must work again. */
const FAILS_WITHIN = 2_000;
const NORMAL_WITHIN = 5_000;
/** Milliseconds more on a machine that has more to do than it has processors. */
const BUSY_MACHINE = 1_000;
/** What the server's own pools may hold: reads, writes, notifications. */
const SERVER_CONNECTIONS = 4 + 1 + 1;

/**
 * The database goes away in every way that databases do, while clients read and write and ingests run.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function outage({ report, random, folder, options, defer }) {
  if (!findPostgres()) return report.skip("outage: no Postgres server is installed");
  const { quick } = options;
  const kinds = options.kinds ?? (quick ? ["crashed", "hung", "silent"] : Object.keys(KINDS));
  const rounds = options.rounds ?? (quick ? kinds.length : 20);
  const outageMs = 1000 * (options.seconds ?? (quick ? 2 : 3));

  const cluster = await startCluster(`${folder}/postgres`);
  defer(() => cluster.stop("immediate"));
  defer(() => cluster.thaw());
  const network = await openNetwork(cluster.port);
  defer(() => network.close());
  const direct = await cluster.createDatabase(DATABASE);
  const environment = { DATABASE_URL: network.through(direct) };
  const server = await serve(environment);
  defer(() => server.end("SIGKILL"));
  const processor = watchProcessor(server.pid);
  defer(() => processor.stop());
  const { address } = server;
  const load = startLoad({ address, environment, folder, random, pages: quick ? 100 : 400 });
  defer(() => load.stop());

  /** @param {string} kind */
  async function runRound(kind) {
    await wait(1_000 + random.below(1_000));
    const from = performance.now();
    await KINDS[kind]({ cluster, network, database: DATABASE, outageMs });
    const back = performance.now();
    await wait(NORMAL_WITHIN + 1_500);
    const seen = judge(load.reads, { from, back }, processor);
    report.note(`${kind}: away ${seconds(back - from)}; ${describe(seen)}`);
    return { kind, ...seen, ready: await readiness(address) };
  }
  const results = [];
  for (let round = 0, order = kinds; round < rounds; round++) {
    if (round % kinds.length === 0) order = random.shuffle(kinds);
    results.push(await runRound(order[round % kinds.length]));
  }
  const { acknowledged, ingests, writes } = await load.stop();

  checkProcesses(report, server, ingests);
  checkFailures(report, results, server);
  checkRecovery(report, results);
  const refused = writes.filter((outcome) => !["ok", "SERVICE_UNAVAILABLE", "TIMEOUT"].includes(outcome));
  report.check("writes succeed or fail with a code that says to retry", refused.length === 0, tally(writes));
  await checkConnections(report, cluster);
  await checkArchive(report, direct, acknowledged);
  const { code } = await server.end("SIGTERM");
  const left = await connectionStates(cluster);
  report.check(
    "serve ends with exit code 0 and leaves no connection",
    code === 0 && left.length === 0,
    `code ${code}, ${left.length} connections`,
  );
}

function describe({ count, failed, slowest, lastFailure }) {
  const after = lastFailure === null ? "" : `, the last ${seconds(lastFailure)} after its return`;
  const outcomes = tally(failed.map(({ outcome }) => outcome));
  return `${failed.length} of ${count} reads failed, the slowest in ${seconds(slowest)}${after}: ${outcomes}`;
}

function checkProcesses(report, server, ingests) {
  const broken = ingests.filter(({ code }) => code !== 0);
  report.check(
    "no process dies",
    server.isRunning() && broken.length === 0,
    `serve ${server.isRunning() ? "runs" : "died"}, ${ingests.length - broken.length} of ${ingests.length} ingests ended well`,
  );
  for (const { output, errors } of broken) report.note(`${output.slice(-800)}\n${errors.slice(-500)}`);
  if (!server.isRunning()) report.note(server.errors().slice(-500));
}

function checkFailures(report, results, server) {
  const failed = results.flatMap((result) => result.failed);
  const slowest = largest(results.map((result) => result.slowest));
  const undelayed = largest(results.map((result) => result.slowestUndelayed));
  // Postgres and the clients wait for processors too.
  const allowed = loadavg()[0] > availableParallelism() ? FAILS_WITHIN + BUSY_MACHINE : FAILS_WITHIN;
  report.check(
    `reads fail within ${seconds(allowed)}, not counting what the server waits for a processor`,
    undelayed <= allowed,
    `the slowest of ${failed.length} after ${seconds(undelayed)}, or ${seconds(slowest)} with it`,
  );
  const improper = failed.filter(
    ({ outcome, status, headers }) =>
      outcome !== "SERVICE_UNAVAILABLE" || status !== 503 || !headers["retry-after"],
  );
  report.check(
    "they fail with SERVICE_UNAVAILABLE, 503 and Retry-After",
    improper.length === 0,
    improper.length === 0 ? "all" : tally(improper.map(({ outcome, status }) => `${status} ${outcome}`)),
  );
  if (improper.length > 0) report.note(loggedErrors(server.errors()));
}

function checkRecovery(report, results) {
  const late = results.filter(
    ({ lastFailure, ready }) => (lastFailure ?? 0) > NORMAL_WITHIN || ready !== 200,
  );
  const last = largest(results.map(({ lastFailure }) => lastFailure ?? 0));
  report.check(
    "all is normal within 5 s of the database's return",
    late.length === 0,
    late.length === 0 ? `last failure ${seconds(last)} after it` : tally(late.map(({ kind }) => kind)),
  );
  const readOnly = results.filter(({ kind }) => kind === "read-only");
  if (readOnly.length === 0) return;
  const failed = readOnly.flatMap((result) => result.failed);
  report.check("reads work while the database is read-only", failed.length === 0, `${failed.length} failed`);
}

async function checkConnections(report, cluster) {
  await wait(1_000);
  const states = await connectionStates(cluster);
  report.check(
    "no connection is leaked",
    states.length <= SERVER_CONNECTIONS && !states.some((state) => state.startsWith("idle in transaction")),
    `${states.length} connections: ${tally(states)}`,
  );
}

async function connectionStates(cluster) {
  const rows = await cluster.query(
    "postgres",
    `select state from pg_stat_activity where datname = '${DATABASE}'`,
  );
  return rows.map(([state]) => state);
}
