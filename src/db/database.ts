import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.js";

/** A database or a transaction in one, whichever the engine. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
  readonly db: Db;
  readonly engine: "embedded" | "server";
  /**
   * Runs a transaction as the archive's only writer, in whatever process; who reads does not wait for it.
   *
   * @throws OnrecordError RATE_LIMITED or TIMEOUT where too many of this process are before it, or for too
   * long: then it was not begun.
   */
  write<Result>(run: (transaction: Db) => Promise<Result>): Promise<Result>;
  /** Begins to follow what is stored, by whatever process. */
  watch(): Promise<Watch>;
  /** Brings the tables up to date: each migration once, however many processes try at the same moment. */
  migrate(): Promise<void>;
  /** Resolves if the database answers. */
  ping(): Promise<void>;
  /** Lets what is running finish, then lets go. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Sees the text of every statement, with `$1` for its parameters. */
  readonly onQuery?: (sql: string) => void;
  /** Milliseconds after which a server gives a statement up; the embedded engine has no clock to do it by. */
  readonly statementTimeout?: number;
  /** How many connections to a server serve `db` at most; `write` has another. The embedded engine is one. */
  readonly poolSize?: number;
}

/**
 * Follows what is stored from one moment on. It tells only how far the archive has come: numbers in stored
 * order follow the order of commits, so whoever has read as far as one number misses nothing by going on
 * from there.
 */
export interface Watch {
  /** The number of the newest quote in stored order when the watch began; 0 where there was none. */
  readonly start: number;
  /** Resolves with the number of the newest quote once that is above `stored`; rejects with the signal's reason. */
  waitBeyond(stored: number, signal: AbortSignal): Promise<number>;
  stop(): void;
}
