import { createVocabulary } from "../archive/words.mjs";
import { startContender } from "../contenders/start.mjs";
import { GROWTH_QUERIES } from "../operations/growth.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { createClient } from "./client.mjs";
import { startPostgresProxy } from "./postgres-proxy.mjs";

/** How often each request is sent: first to warm up, then to measure; fewer if they take long. */
const REQUESTS = { warm: 8, measured: 40, milliseconds: 4_000 };
/** Milliseconds from which a statement is listed, and how often it is watched. */
const SLOW = 50;
const RUNS = 3;

/**
 * An archive of one size, to measure in.
 *
 * @typedef {object} Place
 * @property {number} quotes
 * @property {string} database
 * @property {object} subjects
 * @property {import("postgres").Sql} sql
 */

/**
 * Measures the latency of every operation at low load, one request at a time, in all archives in turn: whatever slows the
 * machine for a while slows all sizes alike.
 *
 * @param {readonly Place[]} places From the smallest to the largest.
 * @param {{ contenders: string[], operations: string[], project: string, seed: number }} options
 * @returns {Promise<{ times: object[], slow: object[] }>} Milliseconds of each turn, and the statements that take long when
 * warm.
 */
export async function measureGrowth(places, { contenders, operations, project, seed, onContender }) {
  const largest = [];
  for (const { sql } of places) largest.push(await chooseLargest(sql, seed));
  const times = [];
  const slow = [];
  for (const name of contenders) {
    onContender(name);
    const asked = [];
    await withServers(name, places, project, async (servers) => {
      for (const [index, { contender, client }] of servers.entries()) {
        const { subjects } = places[index];
        const own = (await contender.prepare?.(subjects, client.ask)) ?? subjects;
        asked.push(requestsOf({ name, contender }, operations, own, largest[index]));
      }
      for (const operation of Object.keys(asked[0])) {
        const requests = asked.map((each) => each[operation]);
        for (const [index, milliseconds] of (await measureInTurn(servers, requests)).entries()) {
          times.push({ name, operation, quotes: places[index].quotes, milliseconds });
        }
      }
    });
    for (const [index, { quotes, database }] of places.entries()) {
      for (const each of await findSlow(name, { database, project }, asked[index]))
        slow.push({ name, quotes, ...each });
    }
  }
  return { times, slow };
}

/** Calls `work` with a server of the contender for each archive, and a client of each. */
async function withServers(name, places, project, work) {
  const servers = [];
  try {
    for (const { database } of places) {
      const running = await startContender(name, { database, project });
      servers.push({ ...running, client: createClient(running.origin, 1) });
    }
    await work(servers);
  } finally {
    for (const { client, stop } of servers) {
      await client.close();
      await stop();
    }
  }
}

/** What is asked of a contender, by operation: of OnRecord also what may grow. */
function requestsOf({ name, contender }, operations, subjects, largest) {
  const asked = operations.map((operation) => [
    operation,
    OPERATIONS[operation].subjects(subjects).map((subject) => contender.request(operation, subject)),
  ]);
  if (name !== "onrecord") return Object.fromEntries(asked);
  const extremes = Object.entries(GROWTH_QUERIES).map(([title, request]) => [
    title,
    [{ path: "/graphql", body: JSON.stringify(request(largest)) }],
  ]);
  return Object.fromEntries([...asked, ...extremes]);
}

async function chooseLargest(sql, seed) {
  const first = async (column, table, count) =>
    (await sql`select ${sql(column)} as value from ${sql(table)} order by ${sql(count)} desc limit 1`)[0]
      .value;
  const mostFrequent = async (column) =>
    (
      await sql`select ${sql(column)} as value from articles where ${sql(column)} is not null
        group by 1 order by count(*) desc limit 1`
    )[0]?.value;
  const { words } = createVocabulary(seed);
  return {
    speaker: await first("slug", "speakers", "quote_count"),
    topic: await first("slug", "topics", "article_count"),
    topicId: Buffer.from(`Topic:${await first("id", "topics", "article_count")}`).toString("base64url"),
    source: await mostFrequent("source"),
    section: await mostFrequent("section"),
    word: words[0],
    second: words[40],
    middling: words[500],
  };
}

/** @returns {Promise<number[][]>} The milliseconds at each server, turn by turn. */
async function measureInTurn(servers, requests) {
  const times = servers.map(() => []);
  const start = performance.now();
  for (let turn = -REQUESTS.warm; turn < REQUESTS.measured; turn++) {
    if (times[0].length > 4 && performance.now() - start > REQUESTS.milliseconds) break;
    for (const [index, { client }] of servers.entries()) {
      const own = requests[index];
      const before = performance.now();
      await client.send(own[(turn + REQUESTS.warm) % own.length]);
      if (turn >= 0) times[index].push(performance.now() - before);
    }
  }
  return times;
}

/** The slow statements of every operation, seen by a proxy in front of Postgres. */
async function findSlow(name, { database, project }, asked) {
  const proxy = await startPostgresProxy(database);
  const running = await startContender(name, { database: proxy.url, project });
  const client = createClient(running.origin, 1);
  const found = [];
  try {
    for (const [operation, requests] of Object.entries(asked)) {
      for (const statement of await slowStatements(client, requests, proxy))
        found.push({ operation, ...statement });
    }
  } finally {
    await client.close();
    await running.stop();
    await proxy.close();
  }
  return found;
}

/**
 * Statements that are slow every time: by the fastest of three, since the first may read from disk. What a server sends only
 * now and then belongs to no request.
 */
async function slowStatements(client, [request], proxy) {
  const times = new Map();
  for (let run = 0; run < RUNS; run++) {
    const from = proxy.statements.length;
    await client.send(request);
    for (const { text, milliseconds } of proxy.statements.slice(from)) {
      times.set(text, [...(times.get(text) ?? []), milliseconds]);
    }
  }
  return [...times]
    .filter(([, own]) => own.length >= RUNS && Math.min(...own) > SLOW)
    .map(([text, own]) => ({ text, milliseconds: Math.min(...own) }));
}
