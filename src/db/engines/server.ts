import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Database, OpenOptions } from "../database.js";
import { wrapErrors } from "../database-error.js";
import { toMigrationError, toOnrecordError } from "../errors.js";
import { interceptClient } from "../intercept-client.js";
import { createNewQuoteListener, QUOTES_STORED } from "../live/new-quote-listener.js";
import { newestStored } from "../read/quotes.js";
import { MIN_WORD_SIMILARITY } from "../read/text-search/similarity-threshold.js";
import * as schema from "../schema.js";
import { CUSTOM_PLAN } from "../statement.js";
import { createWriter } from "../writing/writer.js";
import { MIGRATIONS } from "./migrations-folder.js";

/** The default, in milliseconds. */
const STATEMENT_TIMEOUT = 10_000;
/** How long a write waits for the lock of another process, in milliseconds. */
const WRITER_LOCK_TIMEOUT = 60_000;
/** The fastest of the sizes measured, with the server on the same two cores. */
const POOL_SIZE = 4;
/** Between polls for missed notifications, in milliseconds. */
const POLL_INTERVAL = 2_000;
/** An arbitrary number that every migration must use: "onrecord" on a telephone keypad. */
const MIGRATION_LOCK = 66732673;

/**
 * @param url `postgres://user:password@host:port/database`.
 * @throws OnrecordError as `openDb` does; the message names the host, never the password.
 */
export async function openServer(url: string, options: OpenOptions): Promise<Database> {
  const { onQuery } = options;
  const timeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
  const location = locationOf(url);
  const client = connect(url, location, options.poolSize ?? POOL_SIZE, { statement_timeout: timeout });
  // A separate pool, so that a waiting write takes no connection from readers. It connects at the first write.
  const writing = connect(url, location, 1, { statement_timeout: 0, lock_timeout: WRITER_LOCK_TIMEOUT });
  const toDrizzle = (connection: postgres.Sql) =>
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
  const db = toDrizzle(client);
  const listener = createNewQuoteListener({
    listen: (onStored) => listen(url, location, onStored),
    newest: () => newestStored(db),
    pollInterval: POLL_INTERVAL,
  });
  return {
    db,
    engine: "server",
    write: createWriter(toDrizzle(writing), timeout),
    watch: listener.watch,
    migrate: () => migrateUnderLock(url, location),
    ping: async () => void (await client.unsafe("select 1")),
    async close() {
      await listener.close();
      await Promise.all([client.end({ timeout: 5 }), writing.end({ timeout: 5 })]);
    },
  };
}

/** @param timeouts Settings of Postgres, in milliseconds; 0 for none. */
function connect(
  url: string,
  location: string,
  max: number,
  timeouts: { readonly statement_timeout: number; readonly lock_timeout?: number },
): postgres.Sql {
  const client = postgres(url, {
    max,
    connect_timeout: 10,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    connection: {
      application_name: "onrecord",
      TimeZone: "UTC",
      // No statement runs long enough for the 100 ms of JIT compilation to pay off.
      jit: false,
      // Archives are read from memory or an SSD. At the default of 4, late pages of a speaker with 27,000 quotes sort
      // all of these rows, which takes 8 to 42 ms; the index returns them in order in 0.3 ms.
      random_page_cost: 1.1,
      "pg_trgm.strict_word_similarity_threshold": MIN_WORD_SIMILARITY,
      ...timeouts,
    },
  });
  return wrapErrors(client, location);
}

/**
 * Wraps a client so that it prepares statements, inside transactions too. Drizzle passes every statement to `unsafe`,
 * which by default plans it each time: with prepared statements, the same reads are 1.6 to 2 times as fast.
 *
 * Searches are still planned each time. For a prepared statement Postgres soon switches to a generic plan, which is
 * slow for either a frequent word or a rare pair of words: some seconds in a million quotes.
 */
function withPreparedStatements<Client extends object>(client: Client): Client {
  return interceptClient(client, {
    statement: (run, [query, parameters = []]) =>
      run(query, parameters, { prepare: !String(query).includes(CUSTOM_PLAN), simple: false }),
  });
}

/** Listens on a separate connection, which exists only while something watches. */
async function listen(
  url: string,
  location: string,
  onStored: (stored: number) => void,
): Promise<() => Promise<void>> {
  const client = connect(url, location, 1, { statement_timeout: 0 });
  const end = () => client.end({ timeout: 0 });
  try {
    await client.listen(QUOTES_STORED, (stored) => onStored(Number(stored)));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** Migrates on a separate connection without a statement timeout: a migration can take longer than any read. */
async function migrateUnderLock(url: string, location: string): Promise<void> {
  const client = connect(url, location, 1, { statement_timeout: 0 });
  try {
    await client.unsafe("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), MIGRATIONS);
  } catch (error) {
    throw toMigrationError(error) ?? error;
  } finally {
    // Ending the session releases the lock.
    await client.end({ timeout: 5 });
  }
}

/** The location of a database without its credentials: "127.0.0.1:5432/archive". */
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
