import { sql } from "drizzle-orm";
import type { Db } from "../database.js";

/** An arbitrary number that every writer must use: "writer" on a telephone keypad. */
export const WRITER_LOCK = 974837;

/** Of what a transaction writes: a few rows, as of one page, or many. */
export type WriteSize = "few rows" | "many rows";

/**
 * Waits for the archive's writer lock and holds it until the transaction ends. Because there is only one writer, the
 * numbers in `stored` follow the order of commits, and writers cannot race when they update a count or resolve an
 * identity. Slow work, such as reading pages, is done outside the transaction.
 *
 * Also disables sequential scans, hash joins and merge joins for a transaction of few rows. Each is found by an index, but Postgres estimates a hundred rows for every `recordset`, and would join them by reading a table of
 * some ten thousand rows completely, 3 ms each time.
 *
 * @param statementTimeout For each statement that follows, in milliseconds; 0 for none. The wait for the lock has a
 * timeout of its own.
 */
export async function acquireWriterLock(
  transaction: Db,
  statementTimeout: number,
  size: WriteSize,
): Promise<void> {
  const planning = size === "few rows" ? "off" : "on";
  await transaction.execute(
    sql`select pg_advisory_xact_lock(${WRITER_LOCK}), set_config('enable_seqscan', ${planning}, true),
          set_config('enable_hashjoin', ${planning}, true), set_config('enable_mergejoin', ${planning}, true),
          set_config('statement_timeout', ${String(statementTimeout)}, true)`,
  );
}
