import { DrizzleQueryError, type SQLWrapper, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle, PostgresJsDatabase, PostgresJsSession } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type postgres from "postgres";
import type { Database, OpenOptions } from "../../database.js";
import { toMigrationError, toOnrecordError } from "../../errors.js";
import { createNewQuoteListener, QUOTES_STORED } from "../../live/new-quote-listener.js";
import { newestStored } from "../../read/quotes.js";
import { createRenderer } from "../../render.js";
import { observeStatements, type StatementObserver } from "../../statement-observer.js";
import { createWriter } from "../../writing/writer.js";
import { MIGRATION_LOCK, MIGRATIONS } from "../migrations-folder.js";
import { readSchemaVersion, refuseNewerSchema } from "../schema-version.js";
import { parseAddress, type ServerAddress } from "./address.js";
import type { Client } from "./client.js";
import { openConnection } from "./connection.js";
import { createSessions } from "./sessions.js";
import { runCommand } from "./statement.js";

/** The default, in milliseconds. */
const STATEMENT_TIMEOUT = 10_000;
/** How long a write waits for the lock of another process, in milliseconds. */
const WRITER_LOCK_TIMEOUT = 60_000;
/** The fastest of the sizes measured, with the server on the same two cores. */
const POOL_SIZE = 4;
/** Between polls for missed notifications, in milliseconds. */
const POLL_INTERVAL = 2_000;
/** Milliseconds that the server has to answer a ping. */
const PING_TIMEOUT = 2_000;
/** Milliseconds that running statements have to finish when the database is closed. */
const CLOSE_TIMEOUT = 2_000;
/** Milliseconds; a migration, a backup or an index can take longer than any read. */
const MAINTENANCE_TIMEOUT = 6 * 3_600_000;

/**
 * @param url `postgres://user:password@host:port/database`.
 * @throws OnrecordError as `openDb` does; the message names the host, never the password.
 */
export async function openServer(url: string, options: OpenOptions): Promise<Database> {
  const { onQuery, statementTimeout = STATEMENT_TIMEOUT, poolSize = POOL_SIZE } = options;
  const address = parseAddress(url);
  const directAddress = options.directUrl === undefined ? address : parseAddress(options.directUrl);
  const reading = createSessions(address, poolSize, { statement: statementTimeout, lock: 0 });
  // A separate pool, so that a waiting write takes no connection from readers. It connects at the first write.
  const writing = createSessions(address, 1, {
    statement: WRITER_LOCK_TIMEOUT + statementTimeout,
    lock: WRITER_LOCK_TIMEOUT,
  });
  // Not one of the readers' connections, which may all be busy with slow statements.
  const pinging = createSessions(address, 1, { statement: PING_TIMEOUT, lock: 0 });
  const all = [reading, writing, pinging];
  const close = () => Promise.all(all.map((sessions) => sessions.close(CLOSE_TIMEOUT)));

  try {
    await pinging.client().unsafe("select 1");
  } catch (error) {
    await close();
    throw toOnrecordError(error) ?? error;
  }
  const db = toDrizzle(reading.client(), onQuery);
  const readerOf = createReaders(onQuery);
  const listener = createNewQuoteListener({
    listen: (onStored) => listen(directAddress, onStored),
    newest: () => newestStored(db),
    pollInterval: POLL_INTERVAL,
  });
  return {
    db,
    reader: (signal, owner, observer) => readerOf(reading.client({ signal, owner }), observer),
    engine: "server",
    write: createWriter((observer) => toDrizzle(writing.client(), onQuery, observer), statementTimeout),
    maintain: (run) =>
      withMaintenanceDb(address, { lock: WRITER_LOCK_TIMEOUT }, (db) =>
        createWriter(() => db, 0, { size: "many rows" })(run),
      ),
    snapshot: (run) =>
      withMaintenanceDb(address, { begin: "begin isolation level repeatable read read only" }, (db) =>
        db.transaction(async (transaction) => {
          // Who reads may be slow to take what was read.
          await transaction.execute(sql`set local idle_in_transaction_session_timeout = 0`);
          return run(transaction);
        }),
      ),
    isPooled: async () => {
      const connection = await openConnection({
        address,
        settings: {},
        conversions: { parsers: {}, serializers: {} },
      });
      await connection.end();
      return connection.processId === null;
    },
    watch: listener.watch,
    pool: reading.count,
    schemaVersion: shareWhileRunning(() =>
      readSchemaVersion(toDrizzle(pinging.client({ signal: AbortSignal.timeout(PING_TIMEOUT) }))),
    ),
    migrate: () => migrateUnderLock(directAddress),
    ping: shareWhileRunning(async () => {
      await pinging.client({ signal: AbortSignal.timeout(PING_TIMEOUT) }).unsafe("select 1");
    }),
    async close() {
      await Promise.all([listener.close(), close()]);
    },
  };
}

function toDrizzle(
  client: Client,
  onQuery?: OpenOptions["onQuery"],
  observer?: StatementObserver,
): PostgresJsDatabase {
  return drizzle({
    // Drizzle calls nothing of postgres.js but what `Client` has.
    client: observeStatements(client, observer) as unknown as postgres.Sql,
    ...(onQuery && { logger: { logQuery: onQuery } }),
  });
}

/**
 * Makes a database for the client of each request, whose statements are rendered faster than by Drizzle. `drizzle` would
 * also look through the columns of all tables again for each, which takes longer than a short statement.
 *
 * @returns A function whose clients must have the conversions that `drizzle` has added to those of another.
 */
function createReaders(
  onQuery: OpenOptions["onQuery"],
): (client: Client, observer?: StatementObserver) => PostgresJsDatabase {
  const dialect = new PgDialect();
  const render = createRenderer();
  const options = onQuery && { logger: { logQuery: onQuery } };
  return (client, observer) => {
    const observed = observeStatements(client, observer);
    const session = new PostgresJsSession(observed as unknown as postgres.Sql, dialect, undefined, options);
    return Object.assign(new PostgresJsDatabase(dialect, session, undefined), {
      execute(statement: SQLWrapper | string) {
        const { text, params } =
          typeof statement === "string" ? { text: statement, params: [] } : render(statement.getSQL());
        onQuery?.(text);
        const rows = observed.unsafe(text, params).catch((error: Error) => {
          throw new DrizzleQueryError(text, [...params], error);
        });
        return rows as never; // As those of Drizzle's own method, whose other uses reads do not have.
      },
    });
  };
}

/** Listens on a separate connection, which exists only while something watches. */
async function listen(
  address: ServerAddress,
  onStored: (stored: number) => void,
): Promise<() => Promise<void>> {
  const connection = await openConnection({
    address,
    settings: {},
    conversions: { parsers: {}, serializers: {} },
    onNotification: (stored) => onStored(Number(stored)),
  });
  // A pooler lends a connection for one transaction, after which nobody listens: quotes are then found by polling.
  if (connection.processId !== null) await runCommand(connection, `listen ${QUOTES_STORED}`);
  return () => connection.end();
}

async function withMaintenanceDb<Result>(
  address: ServerAddress,
  { lock = 0, begin }: { readonly lock?: number; readonly begin?: string },
  use: (db: PostgresJsDatabase) => Promise<Result>,
): Promise<Result> {
  const sessions = createSessions(address, 1, { statement: MAINTENANCE_TIMEOUT, lock }, begin);
  try {
    return await use(toDrizzle(sessions.client()));
  } finally {
    await sessions.close(CLOSE_TIMEOUT);
  }
}

/** The lock lasts as long as the transaction, because a pooler may lend another connection for the next one. */
async function migrateUnderLock(address: ServerAddress): Promise<void> {
  const sessions = createSessions(address, 1, { statement: MAINTENANCE_TIMEOUT, lock: 0 });
  try {
    await sessions.client().begin(async (transaction) => {
      await transaction.unsafe("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
      const db = toDrizzle(transaction);
      refuseNewerSchema(await readSchemaVersion(db), address.location);
      await migrate(db, MIGRATIONS);
    });
  } catch (error) {
    throw toMigrationError(error) ?? error;
  } finally {
    await sessions.close(CLOSE_TIMEOUT);
  }
}

/** Calls that come while one is running get its result. */
function shareWhileRunning<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
