import { createVocabulary } from "../archive/words.mjs";
import { startContender } from "../contenders/start.mjs";
import { GROWTH_QUERIES } from "../operations/growth.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { median } from "../report/statistics.mjs";
import { createClient } from "./client.mjs";
import { startPostgresProxy } from "./postgres-proxy.mjs";

/** How often each request is sent: first to warm up, then to measure; fewer if they take long. */
const REQUESTS = { warm: 8, measured: 40, milliseconds: 4_000 };
/** Milliseconds from which a statement is listed. */
const SLOW = 50;

/**
 * Measures the latency of every operation in one archive at low load: one request at a time.
 *
 * @param {object} options
 * @param {string[]} options.contenders
 * @param {string[]} options.operations
 * @param {object} options.subjects
 * @param {import("postgres").Sql} options.sql
 * @returns {Promise<{ medians: object[], slow: object[] }>} Milliseconds, and the statements that take long when warm.
 */
export async function measureGrowth({ contenders, operations, subjects, sql, seed, database, project }) {
  const largest = await chooseLargest(sql, seed);
  const medians = [];
  const slow = [];
  for (const name of contenders) {
    const proxy = await startPostgresProxy(database);
    const [timed, watched] = [
      await startContender(name, { database, project }),
      await startContender(name, { database: proxy.url, project }),
    ];
    const clients = [createClient(timed.origin, 1), createClient(watched.origin, 1)];
    try {
      const own = (await timed.contender.prepare?.(subjects, clients[0].ask)) ?? subjects;
      for (const [operation, requests] of requestsOf(timed, operations, own, largest)) {
        medians.push({ name, operation, milliseconds: await measureLatency(clients[0], requests) });
        for (const statement of await slowStatements(clients[1], requests, proxy)) {
          slow.push({ name, operation, ...statement });
        }
      }
    } finally {
      for (const client of clients) await client.close();
      await timed.stop();
      await watched.stop();
      await proxy.close();
    }
  }
  return { medians, slow };
}

/** What is asked of a contender: of OnRecord also what may grow. */
function requestsOf({ name, contender }, operations, subjects, largest) {
  const asked = operations.map((operation) => [
    operation,
    OPERATIONS[operation].subjects(subjects).map((subject) => contender.request(operation, subject)),
  ]);
  if (name !== "onrecord") return asked;
  const extremes = Object.entries(GROWTH_QUERIES).map(([title, request]) => [
    title,
    [{ path: "/graphql", body: JSON.stringify(request(largest)) }],
  ]);
  return [...asked, ...extremes];
}

async function chooseLargest(sql, seed) {
  const first = async (column, table, count) =>
    (await sql`select ${sql(column)} as value from ${sql(table)} order by ${sql(count)} desc limit 1`)[0]
      .value;
  const [{ source }] = await sql`select source from articles group by source order by count(*) desc limit 1`;
  const { words } = createVocabulary(seed);
  return {
    speaker: await first("slug", "speakers", "quote_count"),
    topic: await first("slug", "topics", "article_count"),
    source,
    word: words[0],
    second: words[40],
    middling: words[500],
  };
}

async function measureLatency(client, requests) {
  const times = [];
  const start = performance.now();
  for (let sent = -REQUESTS.warm; sent < REQUESTS.measured; sent++) {
    if (times.length > 4 && performance.now() - start > REQUESTS.milliseconds) break;
    const before = performance.now();
    await client.send(requests[(sent + REQUESTS.warm) % requests.length]);
    if (sent >= 0) times.push(performance.now() - before);
  }
  return median(times);
}

/** Statements whose fastest execution of the last few is slow: what only had to read from disk is not listed. */
async function slowStatements(client, requests, proxy) {
  const [request] = requests;
  const fastest = new Map();
  for (let run = 0; run < 3; run++) {
    const from = proxy.statements.length;
    await client.send(request);
    for (const { text, milliseconds } of proxy.statements.slice(from)) {
      fastest.set(text, Math.min(milliseconds, fastest.get(text) ?? Number.POSITIVE_INFINITY));
    }
  }
  return [...fastest]
    .filter(([, time]) => time > SLOW)
    .map(([text, milliseconds]) => ({ text, milliseconds }));
}
