import type { Database, Db } from "../database.js";
import type { StatementObserver } from "../statement-observer.js";
import { createWriteQueue } from "./write-queue.js";
import { acquireWriterLock, type WriteSize } from "./writer-lock.js";

/**
 * The timeout is in milliseconds. Storing a page takes about 20 ms, so a full queue is two seconds of work, unless
 * another process holds the lock.
 */
const QUEUE_LIMITS = { maxWaiting: 100, timeout: 60_000 };

interface WriterOptions {
  /** Shared by writers that must wait for each other. */
  readonly enqueue?: ReturnType<typeof createWriteQueue>;
  readonly size?: WriteSize;
}

/** Creates the queue in which the writes of this process wait for each other. */
export const createWriterQueue = () => createWriteQueue(QUEUE_LIMITS);

/**
 * Creates the only way to write. The transactions of this process run one after another, so that at most one holds a
 * connection while it waits for the lock of another process.
 *
 * @param statementTimeout In milliseconds; 0 for none.
 */
export function createWriter(
  dbFor: (observer?: StatementObserver) => Db,
  statementTimeout: number,
  { enqueue = createWriterQueue(), size = "few rows" }: WriterOptions = {},
): Database["write"] {
  return (run, observer) =>
    enqueue(() =>
      dbFor(observer).transaction(async (transaction) => {
        // Both are sent at once and run in this order, so `run` sees everything committed while this waited.
        const [, result] = await Promise.all([
          acquireWriterLock(transaction, statementTimeout, size),
          run(transaction),
        ]);
        return result;
      }),
    );
}
