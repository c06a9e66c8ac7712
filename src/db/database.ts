import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { StatementObserver } from "./statement-observer.js";

/** A database or a transaction, of either engine. */
export type Db = PgDatabase<PgQueryResultHKT>;

export interface Database {
  readonly db: Db;
  /**
   * The same for reads whose result nobody needs once the signal is aborted: they then fail with its reason, and a
   * server cancels those that are running.
   *
   * @param owner For whom they are read, such as the name of a client. Owners share the database fairly.
   */
  reader(signal: AbortSignal, owner: string, observer?: StatementObserver): Db;
  readonly engine: "embedded" | "server";
  /**
   * Runs a transaction as the archive's only writer, across all processes. Readers do not wait for it.
   *
   * @throws OnrecordError RATE_LIMITED if too many writes of this process already wait, TIMEOUT if this one waits too
   * long, SERVICE_UNAVAILABLE if it waits too long for a snapshot: in all cases the transaction is not started.
   */
  write<Result>(run: (transaction: Db) => Promise<Result>, observer?: StatementObserver): Promise<Result>;
  /**
   * The same for maintenance, which may take hours: without time limits, on a connection of its own.
   *
   * @throws OnrecordError TIMEOUT if other writers hold the lock for a minute.
   */
  maintain<Result>(run: (transaction: Db) => Promise<Result>): Promise<Result>;
  /**
   * Runs reads that all see the archive as it is at the beginning, without time limits. On a server, others write
   * meanwhile; the embedded engine has one connection, so writes of this process wait.
   */
  snapshot<Result>(run: (db: Db) => Promise<Result>): Promise<Result>;
  /** Whether connections come through a pooler that lends them for one transaction. */
  isPooled(): Promise<boolean>;
  /** The connections of readers; null if the engine has no pool. */
  pool(): PoolCounts | null;
  /** Starts to watch for quotes that any process stores. */
  watch(): Promise<Watch>;
  /**
   * Applies the missing migrations, each once even if several processes migrate at the same time.
   *
   * @throws OnrecordError SERVICE_UNAVAILABLE if a newer program has migrated the database, or if this user may not.
   */
  migrate(): Promise<void>;
  /** Resolves as soon as `ping` does. */
  schemaVersion(): Promise<SchemaVersion>;
  /** Resolves if the database responds, within 2 s on a server, even if all connections are busy. */
  ping(): Promise<void>;
  /** Waits for running statements, on a server for 2 s at most, then closes the connections. */
  close(): Promise<void>;
}

/** How many migrations there are; each makes one version of the tables. */
export interface SchemaVersion {
  /** Those that were applied to the database. */
  readonly stored: number;
  /** Those that this program has. */
  readonly known: number;
}

interface PoolCounts {
  readonly open: number;
  readonly idle: number;
  /** How many statements wait for a connection. */
  readonly waiting: number;
}

export interface OpenOptions {
  /** Receives the text of every statement, with `$1` and so on for the parameters. */
  readonly onQuery?: (sql: string) => void;
  /** Milliseconds after which a server cancels a statement; the embedded engine does not support a timeout. */
  readonly statementTimeout?: number;
  /**
   * The maximum number of connections to a server for `db` and `reader`. One more is used for each of: writes, pings,
   * notifications. The embedded engine has one.
   */
  readonly poolSize?: number;
  /**
   * The address of the server itself if `url` is that of a pooler such as PgBouncer in transaction mode, for what needs
   * a session: migrations and notifications. Without it, new quotes are found by polling.
   */
  readonly directUrl?: string;
}

/**
 * Reports how far the stored order has advanced, but not which quotes were stored. Numbers in stored order follow the
 * order of commits, so a reader that has read up to one number misses nothing when it continues from there.
 */
export interface Watch {
  /** The number of the newest quote in stored order when the watch started; 0 if there was none. */
  readonly start: number;
  /** Resolves with the number of the newest quote once it is above `stored`; rejects with the signal's reason. */
  waitBeyond(stored: number, signal: AbortSignal): Promise<number>;
  stop(): void;
}
