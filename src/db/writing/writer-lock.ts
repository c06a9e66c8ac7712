import { sql } from "drizzle-orm";
import type { Db } from "../database.js";

/** Any number, so long as all who write use the same: "writer" on a telephone's keys. */
export const WRITER_LOCK = 974837;

/**
 * Waits until this transaction is the archive's only writer, and makes it that until it ends. So the numbers
 * in `stored` follow the order of commits, and no two writers race for a count or for who somebody is. What
 * takes long, reading pages, happens outside.
 *
 * A page touches few rows, each by an index, but Postgres takes every `recordset` for a hundred, and to join
 * those would rather read a table of some ten thousand rows whole, 3 ms each time: within the transaction it
 * may not.
 *
 * @param statementTimeout Milliseconds for each statement that follows; 0 for no end. The wait has its own.
 */
export async function acquireWriterLock(transaction: Db, statementTimeout: number): Promise<void> {
  await transaction.execute(
    sql`select pg_advisory_xact_lock(${WRITER_LOCK}), set_config('enable_seqscan', 'off', true),
          set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
          set_config('statement_timeout', ${String(statementTimeout)}, true)`,
  );
}
