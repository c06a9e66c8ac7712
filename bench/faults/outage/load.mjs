import { setTimeout as wait } from "node:timers/promises";
import { ask, storePage } from "../support/client.mjs";
import { start } from "../support/onrecord.mjs";
import { inventPage, writePages } from "../support/pages.mjs";

const READERS = 30;
const INGESTS = 2;
/** Milliseconds between two requests of a reader: about what two processors can answer. */
const READER_PAUSE = 250;

const QUERIES = [
  "{ archive { quoteCount } }",
  "{ quotes(first: 10) { totalCount nodes { text speaker { name } article { headline } } } }",
  '{ search(query: "ferry") { nodes { ... on Quote { text } } } }',
  "{ speakers(first: 10) { nodes { name quoteCount } } }",
];

/**
 * @typedef {object} Load
 * @property {Omit<import("../support/client.mjs").Answer, "json">[]} reads So far.
 * @property {() => Promise<Outcome>} stop Lets the running ingests come to their end.
 */

/**
 * @typedef {object} Outcome
 * @property {Set<string>} acknowledged The addresses of all pages that were stored, as the product said.
 * @property {{ code: number | null, signal: string | null, output: string, errors: string }[]} ingests
 * @property {string[]} writes The outcomes of the client that stores pages over the API.
 */

/**
 * Starts 30 readers, a client that stores pages over the API, and two ingests one after the other.
 *
 * @param {{ address: URL, environment: Readonly<Record<string, string>>, folder: string, random:
 * import("../support/random.mjs").Random, pages: number }} options `pages` is the number of pages of each ingest.
 * @returns {Load}
 */
export function startLoad({ address, environment, folder, random, pages }) {
  const reads = [];
  const writes = [];
  const ingests = [];
  const acknowledged = new Set();
  let isStopping = false;

  async function read(query) {
    await wait(random.below(READER_PAUSE));
    while (!isStopping) {
      reads.push(withoutBody(await ask(address, query)));
      await wait(READER_PAUSE);
    }
  }
  async function write() {
    for (let number = 0; !isStopping; ) {
      const page = inventPage("written", number);
      const { outcome } = await storePage(address, page);
      writes.push(outcome);
      if (outcome === "ok") {
        acknowledged.add(page.url);
        number++;
      } else await wait(100);
    }
  }
  async function ingest(name) {
    for (let run = 0; !isStopping; run++) {
      const file = `${folder}/${name}-${run}.jsonl`;
      const urls = await writePages(file, `${name}-${run}`, pages);
      const process = start(["ingest", "--json", file], environment);
      const end = await process.ended;
      if (end.code === 0) for (const url of urls) acknowledged.add(url);
      // One that begins during an outage says so and ends; later, the database must not end it.
      else if (process.output() === "" && /^error: (No database|The connection)/.test(process.errors()))
        continue;
      ingests.push({ ...end, output: process.output(), errors: process.errors() });
    }
  }
  const running = [
    ...Array.from({ length: READERS }, (_, index) => read(QUERIES[index % QUERIES.length])),
    write(),
    ...Array.from({ length: INGESTS }, (_, index) => ingest(`ingested-${index}`)),
  ];
  return {
    reads,
    /** Lets the running ingests come to their end. */
    async stop() {
      isStopping = true;
      await Promise.all(running);
      return { acknowledged, ingests, writes };
    },
  };
}

function withoutBody({ json: _, ...answer }) {
  return answer;
}
