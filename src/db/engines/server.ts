import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Database, OpenOptions } from "../database.js";
import { wrapErrors } from "../database-error.js";
import { toMigrationError, toOnrecordError } from "../errors.js";
import { createNewQuoteListener, QUOTES_STORED } from "../live/new-quote-listener.js";
import { newestStored } from "../read/quotes.js";
import { MIN_WORD_SIMILARITY } from "../read/text-search/similarity-threshold.js";
import * as schema from "../schema.js";
import { CUSTOM_PLAN } from "../statement.js";
import { createWriter } from "../writing/writer.js";
import { MIGRATIONS } from "./migrations-folder.js";

/** Milliseconds. */
const STATEMENT_TIMEOUT = 10_000;
/** Milliseconds that a write waits for another process's. */
const WRITER_LOCK_TIMEOUT = 60_000;
/** The fastest of those tried, with the server on the same two cores. */
const POOL_SIZE = 4;
/** Milliseconds between looks for what listening did not tell. */
const POLL_INTERVAL = 2_000;
/** Any number, so long as all who migrate use the same: "onrecord" on a telephone's keys. */
const MIGRATION_LOCK = 66732673;

/**
 * @param url `postgres://user:password@host:port/database`.
 * @throws OnrecordError as `openDb` does; its message names the host, never the password.
 */
export async function openServer(url: string, options: OpenOptions): Promise<Database> {
  const { onQuery } = options;
  const timeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
  const place = locationOf(url);
  const client = connect(url, place, options.poolSize ?? POOL_SIZE, { statement_timeout: timeout });
  // Apart, so that those who wait to write take no connection from those who read. Opened when it is needed.
  const writing = connect(url, place, 1, { statement_timeout: 0, lock_timeout: WRITER_LOCK_TIMEOUT });
  const over = (connection: postgres.Sql) =>
    drizzle({
      client: withPreparedStatements(connection),
      schema,
      ...(onQuery && { logger: { logQuery: onQuery } }),
    });

  try {
    await client.unsafe("select 1");
  } catch (error) {
    await client.end({ timeout: 0 });
    throw toOnrecordError(error) ?? error;
  }
  const db = over(client);
  const arrivals = createNewQuoteListener({
    listen: (heard) => listen(url, place, heard),
    newest: () => newestStored(db),
    pollInterval: POLL_INTERVAL,
  });
  return {
    db,
    engine: "server",
    write: createWriter(over(writing), timeout),
    watch: arrivals.watch,
    migrate: () => migrateUnderLock(url, place),
    ping: async () => void (await client.unsafe("select 1")),
    async close() {
      await arrivals.close();
      await Promise.all([client.end({ timeout: 5 }), writing.end({ timeout: 5 })]);
    },
  };
}

/** @param patience Milliseconds until Postgres gives something up; 0 for never. */
function connect(
  url: string,
  place: string,
  max: number,
  patience: { readonly statement_timeout: number; readonly lock_timeout?: number },
): postgres.Sql {
  const client = postgres(url, {
    max,
    connect_timeout: 10,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    connection: {
      application_name: "onrecord",
      TimeZone: "UTC",
      // No statement here runs long enough to be worth 100 ms of compiling it.
      jit: false,
      // An archive is read from memory or a solid disk. At the default of 4, the deep pages of somebody much
      // quoted sort all their rows, 8 to 42 ms of 27,000, where the index has them in order in 0.3.
      random_page_cost: 1.1,
      "pg_trgm.strict_word_similarity_threshold": MIN_WORD_SIMILARITY,
      ...patience,
    },
  });
  return wrapErrors(client, place);
}

/**
 * Drizzle hands every statement to `unsafe`, which plans it anew each time unless told otherwise: named and
 * prepared, the same reads are 1.6 to 2 times as fast. Inside transactions as well.
 *
 * Searches are planned anew on purpose. Prepared, Postgres soon settles for one plan for all values, and that is
 * slow for either a frequent word or a rare pair of words, some seconds in a million quotes.
 */
function withPreparedStatements<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      switch (property) {
        case "unsafe":
          return (query: string, parameters?: unknown[]) =>
            value(query, parameters ?? [], { prepare: !query.includes(CUSTOM_PLAN), simple: false });
        case "begin":
        case "savepoint":
          return (run: (transaction: object) => unknown) =>
            value((transaction: object) => run(withPreparedStatements(transaction)));
        default:
          return value;
      }
    },
  });
}

/** On a connection of its own, which is there only as long as somebody listens. */
async function listen(
  url: string,
  place: string,
  heard: (stored: number) => void,
): Promise<() => Promise<void>> {
  const client = connect(url, place, 1, { statement_timeout: 0 });
  const end = () => client.end({ timeout: 0 });
  try {
    await client.listen(QUOTES_STORED, (stored) => heard(Number(stored)));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** On a connection of its own: a migration may take longer than any statement that serves a reader. */
async function migrateUnderLock(url: string, place: string): Promise<void> {
  const client = connect(url, place, 1, { statement_timeout: 0 });
  try {
    await client.unsafe("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), MIGRATIONS);
  } catch (error) {
    throw toMigrationError(error) ?? error;
  } finally {
    // Ends the session, and the lock with it.
    await client.end({ timeout: 5 });
  }
}

/** "127.0.0.1:5432/archive". */
function locationOf(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
    decodeURIComponent(`${address.username}${address.password}${address.pathname}`);
  } catch {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "The database address cannot be read: it should look like postgres://user:password@host:5432/name, with special characters of the password percent-encoded.",
    );
  }
  return `${address.hostname || "localhost"}:${address.port || 5432}${address.pathname}`;
}
