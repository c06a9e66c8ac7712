import { isDeepStrictEqual } from "node:util";
import { startContender } from "../contenders/start.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { createClient } from "./client.mjs";
import { startPostgresProxy } from "./postgres-proxy.mjs";

/** How many subjects of each operation are compared; those that are left differ in nothing but their names. */
const COMPARED = 6;

/**
 * Asks each contender the same and compares the answers with those of the first. On the way, counts the statements and the
 * bytes of each operation. A contender runs behind a proxy for Postgres, which counts, so it is not the one that is timed.
 *
 * @param {{ contenders: string[], operations: string[], subjects: object, database: string, project: string }} options
 * @returns {Promise<{ name: string, operation: string, statements: number, bytes: number }[]>}
 * @throws if two answers differ.
 */
export async function compareAnswers({ contenders, operations, subjects, database, project }) {
  const expected = new Map();
  const counts = [];
  for (const name of contenders) {
    const proxy = await startPostgresProxy(database);
    const running = await startContender(name, { database: proxy.url, project });
    const client = createClient(running.origin, 1);
    try {
      const own = (await running.contender.prepare?.(subjects, client.ask)) ?? subjects;
      for (const operation of operations) {
        const asked = OPERATIONS[operation].subjects(own).slice(0, COMPARED);
        const count = { name, operation, statements: 0, bytes: 0 };
        for (const [index, subject] of asked.entries()) {
          const before = proxy.statements.length;
          const bytes = await client.send(running.contender.request(operation, subject));
          count.statements += (proxy.statements.length - before) / asked.length;
          count.bytes += bytes.length / asked.length;
          const answer = running.contender.answer(operation, JSON.parse(bytes.toString()));
          compare(expected, `${operation} ${index}`, answer, running.contender.title, subject);
        }
        counts.push(count);
      }
    } finally {
      await client.close();
      await running.stop();
      await proxy.close();
    }
  }
  return counts;
}

function compare(expected, key, answer, title, subject) {
  const first = expected.get(key);
  if (!first) expected.set(key, { title, answer });
  else if (!isDeepStrictEqual(sorted(answer), sorted(first.answer))) {
    throw new Error(
      `${title} and ${first.title} answer ${key} differently, for ${JSON.stringify(subject)}, at ${difference(sorted(answer), sorted(first.answer))}`,
    );
  }
}

/** With the keys of objects in one order, and objects of one kind. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

function difference(a, b, path = "") {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    const key = keys.find((key) => !isDeepStrictEqual(a[key], b[key]));
    return difference(a[key], b[key], `${path}.${key}`);
  }
  return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}
