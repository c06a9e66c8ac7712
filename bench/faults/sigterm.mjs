import { randomUUID } from "node:crypto";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ask, readiness, storePage } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { largest, seconds, tally } from "./support/figures.mjs";
import { readLog } from "./support/log.mjs";
import { serve, start } from "./support/onrecord.mjs";
import { inventPage, writePages } from "./support/pages.mjs";
import { checkArchive } from "./support/recount.mjs";
import { openStream } from "./support/stream.mjs";

const READERS = 15;
const STREAMS = 10;
/** Milliseconds within which the server must have ended. */
const ENDS_WITHIN = 8_000;
/** Milliseconds that a request may wait for its connection to be accepted before it counts as accepted. */
const ACCEPTED_AFTER = 1_000;

const QUOTES = "{ quotes(first: 50) { totalCount nodes { text paragraph article { headline } } } }";
const QUOTE_ADDED =
  "subscription ($after: String) { quoteAdded(after: $after) { cursor node { article { url } } } }";

/**
 * A server is told to end (SIGTERM) again and again, under readers that keep their connections, readers that do not, a
 * client that stores pages, and subscriptions that resume at the next server.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function sigterm({ report, random, folder, options, defer }) {
  if (!findPostgres()) return report.skip("sigterm: no Postgres server is installed");
  const rounds = options.rounds ?? (options.quick ? 2 : 20);
  const cluster = await startCluster(`${folder}/postgres`);
  defer(() => cluster.stop("immediate"));
  const url = await cluster.createDatabase("sigterm");
  const environment = { DATABASE_URL: url, ONRECORD_LOG_LEVEL: "info" };
  const file = `${folder}/pages.jsonl`;
  const acknowledged = new Set(await writePages(file, "before", options.quick ? 60 : 300));
  await start(["ingest", file], environment).ended;

  const results = [];
  const streams = [];
  for (let round = 0; round < rounds; round++) {
    const server = await serve(environment);
    defer(() => server.end("SIGKILL"));
    if (round === 0) {
      const { json } = await ask(server.address, "{ archive { storedCursor } }");
      for (let index = 0; index < STREAMS; index++)
        streams.push(createSubscriber(json.data.archive.storedCursor));
    }
    const delay = 500 + random.below(1_000);
    results.push(await runRound({ server, streams, acknowledged, round, delay }));
  }
  // What was stored while the last server ended is read from one more.
  const last = await serve(environment);
  defer(() => last.end("SIGKILL"));
  for (const stream of streams) stream.connect(last.address);
  await wait(3_000);
  for (const stream of streams) stream.leave();

  judge(report, results);
  const stored = await cluster.query(
    "sigterm",
    "select a.url from quotes q join articles a on a.id = q.article_id where a.url like '%/stored-%' order by q.stored",
  );
  const expected = stored.map(([page]) => page).join("\n");
  const wrong = streams.filter(({ received }) => received.join("\n") !== expected);
  report.check(
    "each stream resumes at the next server, and receives each quote once and in order",
    wrong.length === 0,
    `${streams.length} streams, ${stored.length} quotes, ${wrong.length} streams with others`,
  );
  await last.end("SIGTERM");
  await checkArchive(report, url, acknowledged);
}

async function runRound({ server, streams, acknowledged, round, delay }) {
  const opened = await Promise.all(streams.map((stream) => stream.connect(server.address)));
  if (opened.some((status) => status !== 200))
    throw new Error(`A stream was answered ${tally(opened.map(String))}.`);
  const load = startLoad(server, acknowledged, round);
  await wait(delay);
  const told = performance.now();
  const watch = watchReadiness(server.address);
  const [{ code, signal }, ends] = await Promise.all([
    server.end("SIGTERM"),
    Promise.all(streams.map((stream) => stream.ended())),
  ]);
  const milliseconds = performance.now() - told;
  const [requests, readinessSeen] = await Promise.all([load.stop(), watch.stop()]);
  return { code: code ?? signal, milliseconds, ends, readinessSeen, ...classify(requests, server, told) };
}

/** A subscriber who remembers the last cursor. */
function createSubscriber(from) {
  let cursor = from;
  let stream = null;
  const received = [];
  return {
    received,
    connect(address) {
      stream = openStream(address, QUOTE_ADDED, { after: cursor }, ({ quoteAdded }) => {
        cursor = quoteAdded.cursor;
        received.push(quoteAdded.node.article.url);
      });
      return stream.opened;
    },
    ended: () => stream.ended,
    leave: () => stream.leave(),
  };
}

/** Sends requests until the server is gone, each with an id of its own. */
function startLoad({ address }, acknowledged, round) {
  const requests = [];
  const agent = new http.Agent({ keepAlive: true });
  let isGone = false;
  async function send(run) {
    while (!isGone) {
      const id = randomUUID();
      const answer = await run({ "x-request-id": id });
      requests.push({ id, ...answer, json: undefined });
      if (answer.outcome === "no answer: ECONNREFUSED") return;
    }
  }
  async function write() {
    for (let number = 0; !isGone; number++) {
      const id = randomUUID();
      const page = inventPage(`stored-${round}`, number, { quotes: 1 });
      const answer = await storePage(address, page, { headers: { "x-request-id": id } });
      requests.push({ id, ...answer, json: undefined });
      if (answer.outcome === "ok") acknowledged.add(page.url);
      if (answer.outcome === "no answer: ECONNREFUSED") return;
      await wait(50);
    }
  }
  const running = Array.from({ length: READERS }, (_, index) =>
    send((headers) => ask(address, QUOTES, {}, { headers, agent: index % 2 === 0 && agent })),
  );
  running.push(write());
  return {
    async stop() {
      isGone = true;
      await Promise.all(running);
      agent.destroy();
      return requests;
    },
  };
}

/** Asks for readiness until nothing answers; the statuses in their order, without repetitions. */
function watchReadiness(address) {
  let isStopping = false;
  const statuses = [];
  async function look() {
    while (!isStopping) {
      const status = await readiness(address);
      if (statuses.at(-1) !== status) statuses.push(status);
      if (status === 0) return;
      await wait(20);
    }
  }
  const looking = look();
  return {
    async stop() {
      isStopping = true;
      await looking;
      return statuses;
    },
  };
}

/** Which requests failed that the server had accepted: it logged them, began to answer them, or kept them waiting. */
function classify(requests, server, told) {
  const logged = new Set(readLog(server.errors()).map(({ requestId }) => requestId));
  const unanswered = requests.filter(
    ({ status, outcome }) => status === 0 && outcome !== "no answer: ECONNREFUSED",
  );
  const isAccepted = ({ id, milliseconds }) => logged.has(id) || milliseconds > ACCEPTED_AFTER;
  return {
    answered: requests.filter(({ status }) => status === 200).length,
    refusals: requests.filter(({ status }) => status !== 200 && status !== 0).map(({ outcome }) => outcome),
    resetAccepted: unanswered.filter(isAccepted).map(({ outcome }) => outcome),
    resetOthers: unanswered.filter((request) => !isAccepted(request)).map(({ outcome }) => outcome),
    afterSignal: requests.filter(({ status, start }) => status === 200 && start > told).length,
  };
}

function judge(report, results) {
  const codes = results.map(({ code }) => String(code));
  const slowest = largest(results.map(({ milliseconds }) => milliseconds));
  report.check(
    "serve ends with exit code 0 within 8 s",
    codes.every((code) => code === "0") && slowest <= ENDS_WITHIN,
    `exit codes: ${tally(codes)}; the slowest in ${seconds(slowest)}`,
  );
  const orders = results.map(({ readinessSeen }) => readinessSeen.join(" → "));
  report.check(
    "it is not ready before it refuses connections",
    results.every(({ readinessSeen }) => /^(200 )?503( 0)?$/.test(readinessSeen.join(" "))),
    tally(orders),
  );
  const reset = results.flatMap(({ resetAccepted }) => resetAccepted);
  const others = results.flatMap(({ resetOthers }) => resetOthers);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  report.check(
    "no accepted request is reset",
    reset.length === 0,
    `${sum("answered")} answered, ${sum("afterSignal")} of them sent after the signal; reset: ${tally(reset)}; ` +
      `that the server had not accepted: ${tally(others)}`,
  );
  const refusals = results.flatMap(({ refusals }) => refusals);
  report.check("no request is answered with an error", refusals.length === 0, tally(refusals));
  const ends = results.flatMap(({ ends }) => ends);
  report.check(
    "streams end properly, so that clients can resume",
    ends.every(({ complete }) => complete),
    tally(ends.map(({ complete, code }) => `${complete ? "complete" : "cut"} ${code ?? "without an error"}`)),
  );
}
