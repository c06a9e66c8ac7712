import { setTimeout as wait } from "node:timers/promises";
import { isConnectionLoss } from "../../errors.js";
import type { Conversions } from "./array-types.js";
import { type Client, lazyStatement } from "./client.js";
import type { Connection, Rows } from "./connection.js";
import type { Pool } from "./pool.js";
import { runAlone, type Settings, type Statement } from "./statement.js";
import { runTransaction } from "./transaction.js";
import type { Watchdog } from "./watchdog.js";

export interface ClientOptions {
  readonly pool: Pool;
  readonly watchdog: Watchdog;
  readonly conversions: Conversions;
  /** For connections behind a pooler; other connections have them already. */
  readonly settings: Settings;
  /** See `TransactionOptions`. */
  readonly begin?: string;
}

/** Milliseconds in which the loss of other connections is noticed, if they were lost at the same time. */
const LOSS_NOTICE_TIME = 20;

/** For whom statements outside transactions run, and until when. */
export interface ReadOptions {
  /** Cancels the statements, both those that wait for a connection and those that run. */
  readonly signal?: AbortSignal;
  /** Owners share the connections fairly: see `FairQueue`. */
  readonly owner?: string;
}

/** The owner of the archive's own statements. */
const ARCHIVE = "";

/**
 * Creates a client for Drizzle that borrows a connection for each statement or transaction. A statement outside a
 * transaction must be a read: if its connection is lost, it runs once more on another.
 */
export function createPooledClient(
  options: ClientOptions,
  { signal, owner = ARCHIVE }: ReadOptions = {},
): Client {
  const { pool, watchdog, conversions, settings } = options;
  const borrowed = new Set<Connection>();
  signal?.addEventListener("abort", () => {
    for (const connection of borrowed) connection.abandon(signal.reason);
  });

  async function runOnce(statement: Statement): Promise<Rows> {
    const connection = await pool.borrow(owner, signal);
    borrowed.add(connection);
    watchdog.wake();
    try {
      return await runAlone(connection, statement, settings);
    } finally {
      borrowed.delete(connection);
      pool.giveBack(connection);
    }
  }
  async function run(statement: Statement): Promise<Rows> {
    try {
      return await runOnce(statement);
    } catch (error) {
      if (!isConnectionLoss(error) || signal?.aborted) throw error;
      await wait(LOSS_NOTICE_TIME);
      return runOnce(statement);
    }
  }
  return {
    options: conversions,
    unsafe: (text, parameters = []) => lazyStatement((asArrays) => run({ text, parameters, asArrays })),
    async begin(work) {
      const connection = await pool.borrow(owner);
      watchdog.wake();
      try {
        return await runTransaction(connection, work, options);
      } finally {
        pool.giveBack(connection);
      }
    },
    savepoint: () => Promise.reject(new Error("A savepoint needs a transaction.")),
  };
}
