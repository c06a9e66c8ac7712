import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { OnrecordError } from "../errors.js";
import { toOnrecordError } from "./errors.js";
import { MIGRATIONS } from "./migrate.js";
import type { Database, OpenOptions } from "./open.js";
import * as schema from "./schema.js";

/** Milliseconds. */
const STATEMENT_TIMEOUT = 10_000;
/** The fastest of those tried, with the server on the same two cores. */
const POOL_SIZE = 4;
/** Any number, so long as all who migrate use the same: "onrecord" on a telephone's keys. */
const MIGRATION_LOCK = 66732673;

/**
 * @param url `postgres://user:password@host:port/database`.
 * @throws OnrecordError as `openDb` does; its message names the host, never the password.
 */
export async function openServer(url: string, options: OpenOptions): Promise<Database> {
  const { onQuery } = options;
  const timeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
  const place = placeOf(url);
  const client = connect(url, options.poolSize ?? POOL_SIZE, timeout);
  const db = drizzle({
    client: preparing(client),
    schema,
    ...(onQuery && { logger: { logQuery: onQuery } }),
  });

  try {
    await client`select 1`;
  } catch (error) {
    await client.end({ timeout: 0 });
    throw toOnrecordError(error, place) ?? error;
  }
  return {
    db,
    engine: "server",
    migrate: () => migrateAlone(url, place),
    ping: async () => void (await client`select 1`),
    close: () => client.end({ timeout: 5 }),
  };
}

function connect(url: string, max: number, statementTimeout: number): postgres.Sql {
  return postgres(url, {
    max,
    connect_timeout: 10,
    onnotice: () => {},
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    // No statement here runs long enough to be worth 100 ms of compiling it.
    connection: {
      application_name: "onrecord",
      TimeZone: "UTC",
      statement_timeout: statementTimeout,
      jit: false,
    },
  });
}

/**
 * Drizzle hands every statement to `unsafe`, which plans it anew each time unless told otherwise: named and
 * prepared, the same reads are 1.6 to 2 times as fast. Inside transactions as well.
 */
function preparing<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      switch (property) {
        case "unsafe":
          return (query: string, parameters?: unknown[]) =>
            value(query, parameters ?? [], { prepare: true, simple: false });
        case "begin":
        case "savepoint":
          return (run: (transaction: object) => unknown) =>
            value((transaction: object) => run(preparing(transaction)));
        default:
          return value;
      }
    },
  });
}

/** On a connection of its own: a migration may take longer than any statement that serves a reader. */
async function migrateAlone(url: string, place: string): Promise<void> {
  const client = connect(url, 1, 0);
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle({ client }), MIGRATIONS);
  } catch (error) {
    throw toOnrecordError(error, place) ?? error;
  } finally {
    // Ends the session, and the lock with it.
    await client.end({ timeout: 5 });
  }
}

/** "127.0.0.1:5432/archive". */
function placeOf(url: string): string {
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
