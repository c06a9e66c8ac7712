import { setTimeout as wait } from "node:timers/promises";
import { storePage } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import {
  connectionsTo,
  largest,
  memoryOf,
  percentile,
  seconds,
  tally,
  watchProcessor,
} from "./support/figures.mjs";
import { serve } from "./support/onrecord.mjs";
import { inventPage } from "./support/pages.mjs";
import { openStream } from "./support/stream.mjs";

const QUOTES_PER_PAGE = 4;
/** Bytes of each body. */
const BODY_SIZE = 5_000;
/** Milliseconds between two pages. */
const PAGE_INTERVAL = 500;
/** Milliseconds in which 99 of 100 quotes must arrive after their page was stored. */
const ARRIVES_WITHIN = 1_000;
/**
 * Milliseconds until the buffers of the system are full, which is when the server can notice; those that a client then
 * has to read an event, and then the last one; and some more.
 */
const LET_GO_WITHIN = 60_000 + 30_000 + 30_000 + 10_000;
/** MB that the server may take at its peak: twice what it takes with a tenth of the subscribers. */
const MEMORY = 600;

const QUOTE_ADDED =
  "subscription { quoteAdded { cursor node { text speaker { name } article { url body } } } }";
/** A silent client asks for much, so that the buffers of the system, which take up to 36 MB, are full after half of the pages. */
const LARGE_QUOTE_ADDED = `subscription { quoteAdded { cursor node { article { ${Array.from({ length: 28 }, (_, index) => `body${index}: body`).join(" ")} } } } }`;

/**
 * Many subscribers at once, of whom one in ten never reads.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function readers({ report, folder, options, defer }) {
  if (!findPostgres()) return report.skip("readers: no Postgres server is installed");
  const { quick } = options;
  const count = quick ? 60 : 300;
  const pages = options.pages ?? (quick ? 10 : 120);
  const cluster = await startCluster(`${folder}/postgres`);
  defer(() => cluster.stop("immediate"));
  const server = await serve({ DATABASE_URL: await cluster.createDatabase("readers") });
  defer(() => server.end("SIGKILL"));
  const processor = watchProcessor(server.pid);
  defer(() => processor.stop());
  // The first page starts the extractor.
  await storePage(server.address, inventPage("first", 0));

  /** When each page arrived where, by its address. */
  const arrivals = new Map();
  const { reading, silent } = await openStreams(server.address, count, ({ quoteAdded }) =>
    arrivals.get(quoteAdded.node.article.url)?.push(performance.now()),
  );
  defer(() => {
    for (const stream of [...reading, ...silent]) stream.leave();
  });
  const before = memoryOf(server.pid);
  const began = performance.now();

  const delays = await measureDelivery({ address: server.address, pages, arrivals, readers: reading.length });
  const expected = pages * reading.length * QUOTES_PER_PAGE;
  report.check(
    "each quote arrives at each client that reads",
    delays.length === expected,
    `${delays.length} of ${expected}`,
  );
  const all = delays.map(({ stored, arrival }) => arrival - stored);
  const undelayed = delays.map(({ stored, arrival }) => arrival - stored - processor.waited(stored, arrival));
  const p99 = percentile(undelayed, 0.99);
  report.check(
    "99 of 100 quotes arrive within 1 s, not counting what the server waits for a processor",
    p99 <= ARRIVES_WITHIN,
    `99 of 100 in ${seconds(p99)}, or ${seconds(percentile(all, 0.99))} with it; median ${seconds(percentile(all, 0.5))}, all ${seconds(largest(all))}`,
  );
  if (!quick) {
    // A client that reads nothing does not see that its connection was closed: the server's side is asked.
    const isLetGo = () => connectionsTo(server.address.port) <= reading.length;
    while (!isLetGo() && performance.now() - began < LET_GO_WITHIN) await wait(500);
    report.check(
      "clients that read nothing are let go",
      isLetGo(),
      `${connectionsTo(server.address.port)} connections are left of ${count}, ${seconds(performance.now() - began)} after the first page`,
    );
  }
  const after = memoryOf(server.pid);
  report.check(
    `the server takes at most ${MEMORY} MB`,
    after.peak <= MEMORY,
    `${before.now.toFixed(0)} MB before, ${after.now.toFixed(0)} MB after, ${after.peak.toFixed(0)} MB at its peak`,
  );
  report.check(
    "serve keeps running",
    server.isRunning(),
    tally([server.errors().slice(0, 300) || "no error"]),
  );
}

/** Stores pages and waits for them; when each was stored and arrived at each client. */
async function measureDelivery({ address, pages, arrivals, readers }) {
  const delays = [];
  for (let number = 0; number < pages; number++) {
    const page = inventPage("live", number, { quotes: QUOTES_PER_PAGE, size: BODY_SIZE });
    const arrived = [];
    arrivals.set(page.url, arrived);
    const { outcome } = await storePage(address, page);
    if (outcome !== "ok") throw new Error(`Page ${number} was not stored: ${outcome}.`);
    const stored = performance.now();
    await wait(PAGE_INTERVAL);
    while (arrived.length < readers * QUOTES_PER_PAGE && performance.now() < stored + 10_000) await wait(20);
    // A quote may arrive before the client that stored it is answered.
    for (const arrival of arrived) delays.push({ stored, arrival: Math.max(stored, arrival) });
  }
  return delays;
}

async function openStreams(address, count, onData) {
  const reading = [];
  const silent = [];
  for (let index = 0; index < count; index++) {
    const isSilent = index % 10 === 9;
    const stream = isSilent
      ? openStream(address, LARGE_QUOTE_ADDED, {}, null)
      : openStream(address, QUOTE_ADDED, {}, onData);
    const status = await stream.opened;
    if (status !== 200) throw new Error(`Stream ${index} was answered with ${status}.`);
    (isSilent ? silent : reading).push(stream);
  }
  // Until all of them wait for quotes.
  await wait(1_000);
  return { reading, silent };
}
