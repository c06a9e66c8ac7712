import { availableParallelism, loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { largest, median, seconds, tally, watchProcessor } from "./support/figures.mjs";
import { KEY_HEADER, serve, start } from "./support/onrecord.mjs";
import { writePages } from "./support/pages.mjs";

/** How many requests the costly client always has running. */
const COSTLY_REQUESTS = 10;
/** Milliseconds between two small requests of each kind. */
const INTERVAL = 100;
/** Milliseconds in which a small request must be answered, and more of them on a machine that has other work to do. */
const ANSWERS_WITHIN = 250;
const BUSY_MACHINE = 250;

const repeat = (count, part) => Array.from({ length: count }, (_, index) => part(index)).join(" ");
const aliases = (count, field) => `{ ${repeat(count, (index) => `a${index}: ${field(index)}`)} }`;

/** The most that one request may ask for, and what is costly to refuse: long to validate, or too expensive. */
const COSTLY = [
  aliases(
    29,
    (index) =>
      `search(query: "s* or m${"aeiou"[index % 5]}*", first: 100) { totalCount nodes { __typename ... on Quote { text } } edges { highlight } }`,
  ),
  aliases(
    29,
    (index) =>
      `quotes(first: 100, filter: { search: "pier or ferry or mill or eel or salt or harbour${index}" }, orderBy: RELEVANCE) { totalCount nodes { id } }`,
  ),
  "{ articles(first: 100) { nodes { body quotes(first: 100) { nodes { text paragraph evidence { exact prefix suffix } } } } } }",
  `{ articles(first: 1) { nodes { ${repeat(95, (index) => `...F${index}`)} } } } ${repeat(95, (index) => `fragment F${index} on Article { id url headline quotes { nodes { id } } }`)}`,
  aliases(
    29,
    () =>
      "articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } } }",
  ),
  `{ articles { nodes { ${"id ".repeat(1_900)} } } }`,
];

/**
 * One client sends the costliest requests that are allowed, from the start of the server, while another sends small ones.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function costly({ report, folder, options, defer }) {
  if (!findPostgres()) return report.skip("costly: no Postgres server is installed");
  const { quick } = options;
  const allowed = ANSWERS_WITHIN + (loadavg()[0] > availableParallelism() ? BUSY_MACHINE : 0);
  const cluster = await startCluster(`${folder}/postgres`);
  defer(() => cluster.stop("immediate"));
  const environment = { DATABASE_URL: await cluster.createDatabase("costly") };
  const file = `${folder}/pages.jsonl`;
  await writePages(file, "costly", options.pages ?? (quick ? 100 : 2_000), { quotes: 5, size: 3_000 });
  await start(["ingest", file], environment).ended;

  const server = await serve(environment);
  defer(() => server.end("SIGKILL"));
  const processor = watchProcessor(server.pid);
  defer(() => processor.stop());
  const load = startCostlyClient(server.address);
  const small = await measureSmallRequests(server.address, quick ? 4_000 : 30_000);
  const outcomes = await load.stop();
  await wait(300);

  report.check(
    "costly requests are answered, or refused with a code",
    outcomes.every((outcome) => /^(ok|RATE_LIMITED|TIMEOUT|BAD_USER_INPUT)$/.test(outcome)),
    tally(outcomes),
  );
  for (const [name, answers] of Object.entries(small)) {
    const times = answers.map(({ milliseconds }) => milliseconds);
    const undelayed = answers.map(
      ({ start, milliseconds }) => milliseconds - processor.waited(start, start + milliseconds),
    );
    report.check(
      `${name} is answered within ${allowed} ms, not counting what the server waits for a processor`,
      answers.every(({ outcome }) => outcome === "ok") && largest(undelayed) <= allowed,
      `${tally(answers.map(({ outcome }) => outcome))}; the first in ${seconds(times[0])}, median ${seconds(median(times))}, ` +
        `all within ${seconds(largest(undelayed))}, or ${seconds(largest(times))} with it`,
    );
  }
}

function startCostlyClient(address) {
  let isStopping = false;
  const outcomes = [];
  async function send(first) {
    for (let number = first; !isStopping; number++) {
      // A document that is new each time is parsed and validated each time.
      const { outcome } = await ask(address, `${COSTLY[number % COSTLY.length]} # ${first} ${number}`);
      outcomes.push(outcome);
    }
  }
  const running = Array.from({ length: COSTLY_REQUESTS }, (_, index) => send(index));
  return {
    async stop() {
      isStopping = true;
      await Promise.all(running);
      return outcomes;
    },
  };
}

/** Sends small requests one after the other, of each kind at the same time, beginning at once. */
async function measureSmallRequests(address, duration) {
  const end = performance.now() + duration;
  async function repeat(send) {
    const answers = [];
    while (performance.now() < end) {
      answers.push(await send());
      await wait(INTERVAL);
    }
    return answers;
  }
  const [query, ready, live] = await Promise.all([
    repeat(() => ask(address, "{ archive { quoteCount } }", {}, { headers: KEY_HEADER })),
    repeat(() => get(new URL("/health/ready", address))),
    repeat(() => get(new URL("/health/live", address))),
  ]);
  return { "a small query": query, "/health/ready": ready, "/health/live": live };
}

async function get(url) {
  const start = performance.now();
  const response = await fetch(url, { headers: { connection: "close" } });
  await response.arrayBuffer();
  return {
    outcome: response.ok ? "ok" : `status ${response.status}`,
    start,
    milliseconds: performance.now() - start,
  };
}
