import { createFairQueue } from "../../db/fair-queue.js";

/**
 * Runs work that takes the event loop some milliseconds a piece. Between two turns of the loop it answers others, such as
 * health checks, instead of being blocked for all pieces together. Owners take turns: see `FairQueue`.
 */
export interface Pace {
  /**
   * Runs the work at once if this turn has time left for it, otherwise in a later one.
   *
   * @throws The reason of the signal, as a rejection, if it is aborted before that.
   */
  run<Result>(owner: string, signal: AbortSignal, work: () => Result): Result | Promise<Awaited<Result>>;
}

/** Milliseconds of work after which no other piece is begun in the same turn. */
const WORK_PER_TURN = 10;

/** @param now The time in milliseconds. */
export function createPace(now = () => performance.now()): Pace {
  const waiting = createFairQueue<() => void>(1);
  let spent = 0;
  let isScheduled = false;

  function measure<Result>(work: () => Result): Result {
    const start = now();
    try {
      return work();
    } finally {
      spent += now() - start;
      schedule();
    }
  }
  function schedule(): void {
    if (!isScheduled) setImmediate(beginTurn);
    isScheduled = true;
  }
  function beginTurn(): void {
    isScheduled = false;
    spent = 0;
    while (spent < WORK_PER_TURN && waiting.size > 0) waiting.startNext()?.();
    if (waiting.size > 0) schedule();
  }
  return {
    run(owner, signal, work) {
      if (waiting.size === 0 && spent < WORK_PER_TURN) return measure(work);
      const begin = async () => {
        signal.throwIfAborted();
        return measure(work);
      };
      return new Promise((resolve) => {
        waiting.add(owner, () => {
          waiting.finish(owner);
          // What an async function returns is awaited.
          resolve(begin() as Promise<Awaited<ReturnType<typeof work>>>);
        });
        schedule();
      });
    },
  };
}
