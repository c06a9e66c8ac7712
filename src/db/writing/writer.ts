import type { Database, Db } from "../database.js";
import { createWriteQueue } from "./write-queue.js";
import { acquireWriterLock } from "./writer-lock.js";

/** A page is stored in some 20 ms: a queue that long is two seconds of work, or another process in the way. */
const QUEUE_LIMITS = { maxWaiting: 100, timeout: 60_000 };

/**
 * The one way to write: transactions of this process in turn, so that no more than one of them holds a
 * connection and waits for those of other processes.
 *
 * @param statementTimeout Milliseconds; 0 for no end.
 */
export function createWriter(db: Db, statementTimeout: number): Database["write"] {
  const enqueue = createWriteQueue(QUEUE_LIMITS);
  return (run) =>
    enqueue(() =>
      db.transaction(async (transaction) => {
        // Sent together, run one after the other: what `run` reads is what was committed while this waited.
        const [, result] = await Promise.all([
          acquireWriterLock(transaction, statementTimeout),
          run(transaction),
        ]);
        return result;
      }),
    );
}
