import { setTimeout as wait } from "node:timers/promises";
import { ask, storePage } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { median, memoryOf, tally } from "./support/figures.mjs";
import { freePort } from "./support/free-port.mjs";
import { readLog } from "./support/log.mjs";
import { serve, start } from "./support/onrecord.mjs";
import { inventPage, writePages } from "./support/pages.mjs";
import { checkArchive } from "./support/recount.mjs";
import { openStream } from "./support/stream.mjs";

/** The share of the time after which the server's memory should no longer grow. */
const SETTLING = 0.25;
/** How much the last third of a figure may be above the first: a share, and something for what is small. */
const GROWTH = 0.1;
const MEMORY_SLACK = 15;
const COUNT_SLACK = 3;

const QUERIES = [
  "{ archive { quoteCount articleCount speakerCount topicCount } }",
  "{ quotes(first: 20) { totalCount nodes { text paragraph speaker { name aliases } article { headline topics { name } } } } }",
  "{ quotes(last: 20, orderBy: STORED) { edges { cursor node { evidence { prefix exact suffix } } } } }",
  '{ search(query: "ferry or mill*", first: 20) { totalCount nodes { __typename ... on Quote { text } ... on Speaker { name } } } }',
  '{ quotes(filter: { search: "salt -eel" }, orderBy: RELEVANCE) { totalCount nodes { text } } }',
  "{ speakers(first: 20) { nodes { name quoteCount quotes(first: 3) { nodes { text } } quoteTimeline(interval: YEAR) { start quoteCount } } } }",
  "{ topics(first: 10) { nodes { name related(first: 3) { nodes { name } } } } }",
  '{ articles(first: 5, filter: { sources: ["The Mole"] }) { nodes { jsonLd } } }',
  "{ quoteTimeline(interval: MONTH) { start quoteCount } }",
  "{ nope }",
];

/**
 * Mixed load for minutes: queries of all kinds, pages over the API and from ingests, subscriptions that come and go, and
 * clients that hang up. Afterwards memory, connections and timers must be where they were.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function soak({ report, random, folder, options, defer }) {
  if (!findPostgres()) return report.skip("soak: no Postgres server is installed");
  const minutes = options.minutes ?? (options.quick ? 0.25 : 5);
  const cluster = await startCluster(`${folder}/postgres`);
  defer(() => cluster.stop("immediate"));
  const url = await cluster.createDatabase("soak");
  const metricsPort = await freePort();
  const environment = { DATABASE_URL: url };
  const server = await serve({
    ...environment,
    ONRECORD_METRICS_PORT: String(metricsPort),
    ONRECORD_METRICS_HOST: "127.0.0.1",
  });
  defer(() => server.end("SIGKILL"));

  const load = startLoad({ address: server.address, environment, folder, random });
  defer(() => load.stop());
  const samples = [];
  const started = performance.now();
  for (
    const end = started + minutes * 60_000;
    performance.now() < end && server.isRunning();
    await wait(1_000)
  ) {
    samples.push(await sample({ server, cluster, metricsPort }));
  }
  const { acknowledged, outcomes } = await load.stop();
  const settled = samples.slice(Math.floor(samples.length * SETTLING));
  report.check("serve keeps running", server.isRunning(), tally(outcomes));
  // In seconds, memory does not settle.
  if (!options.quick) {
    checkFlat(
      report,
      "memory (MB)",
      settled.map(({ memory }) => memory),
      MEMORY_SLACK,
    );
    checkFlat(
      report,
      "used heap (MB)",
      settled.map(({ heap }) => heap),
      MEMORY_SLACK,
    );
  }
  checkFlat(
    report,
    "connections to the database",
    settled.map(({ connections }) => connections),
    COUNT_SLACK,
  );
  checkFlat(
    report,
    "timers",
    settled.map(({ timers }) => timers),
    30,
  );
  await wait(2_000);
  const idle = await sample({ server, cluster, metricsPort });
  report.check(
    "without load, no subscription and no connection of a client is left",
    idle.streams === 0 && idle.clients <= 1,
    `${idle.streams} subscriptions, ${idle.clients} connections, ${idle.timers} timers`,
  );
  const warnings = readLog(server.errors()).filter(({ level, msg }) => level >= 50 || /warning/i.test(msg));
  report.check(
    "no error and no warning about leaks is logged",
    warnings.length === 0,
    tally(warnings.map(({ msg, err }) => `${msg} ${err?.message ?? ""}`.slice(0, 200))),
  );
  await server.end("SIGTERM");
  await checkArchive(report, url, acknowledged);
}

/** Medians of thirds must not grow. */
function checkFlat(report, what, values, slack) {
  const size = Math.floor(values.length / 3);
  const thirds = [0, 1, 2].map((third) => median(values.slice(third * size, (third + 1) * size)));
  report.check(
    `${what} stay flat`,
    thirds[2] <= thirds[0] * (1 + GROWTH) + slack,
    `medians of thirds ${thirds.map((value) => value.toFixed(0)).join(", ")}`,
  );
}

async function sample({ server, cluster, metricsPort }) {
  const [metrics, connections] = await Promise.all([
    fetch(`http://127.0.0.1:${metricsPort}/metrics`).then((response) => response.text()),
    cluster.query(
      "postgres",
      "select count(*) from pg_stat_activity where datname = 'soak' and application_name = 'onrecord'",
    ),
  ]);
  const read = (name) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1] ?? 0);
  return {
    memory: memoryOf(server.pid).now,
    heap: read("nodejs_heap_size_used_bytes") / 1024 / 1024,
    timers: read('nodejs_active_resources\\{type="Timeout"\\}'),
    streams: read("onrecord_streams"),
    clients: read("onrecord_connections"),
    connections: Number(connections[0][0]),
  };
}

function startLoad({ address, environment, folder, random }) {
  const acknowledged = new Set();
  const outcomes = [];
  let isStopping = false;

  async function repeat(pause, run) {
    for (let turn = 0; !isStopping; turn++) {
      await run(turn);
      await wait(random.below(2 * pause));
    }
  }
  async function query() {
    outcomes.push((await ask(address, random.pick(QUERIES))).outcome);
  }
  async function hangUp() {
    const { outcome } = await ask(address, random.pick(QUERIES), {}, { timeout: 1 + random.below(30) });
    outcomes.push(outcome.startsWith("no answer") ? "hung up" : outcome);
  }
  async function store(turn) {
    // Every other page is an old one again.
    const page = inventPage("soaked", Math.floor(turn / 2));
    const { outcome } = await storePage(address, page);
    outcomes.push(outcome);
    if (outcome === "ok") acknowledged.add(page.url);
  }
  async function subscribe() {
    const stream = openStream(address, "subscription { quoteAdded { cursor node { text } } }", {}, () => {});
    outcomes.push(`stream ${await stream.opened}`);
    await wait(random.below(2_000));
    stream.leave();
  }
  async function ingest(turn) {
    const file = `${folder}/${turn}.jsonl`;
    const urls = await writePages(file, `soak-${turn}`, 50);
    const { code } = await start(["ingest", file], environment).ended;
    outcomes.push(`ingest ${code}`);
    if (code === 0) for (const each of urls) acknowledged.add(each);
  }
  const running = [
    ...Array.from({ length: 6 }, () => repeat(200, query)),
    ...Array.from({ length: 2 }, () => repeat(200, hangUp)),
    repeat(300, store),
    ...Array.from({ length: 4 }, () => repeat(200, subscribe)),
    repeat(5_000, ingest),
  ];
  return {
    async stop() {
      isStopping = true;
      await Promise.all(running);
      return { acknowledged, outcomes };
    },
  };
}
