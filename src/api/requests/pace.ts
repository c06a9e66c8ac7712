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

/**
 * An owner whose piece took longer than a turn rests as long as it took, up to this many milliseconds. A small request
 * needs several turns, for its connection, its text and its statement: without rests it would wait for a piece in each.
 */
const MAX_REST = 100;

/** @param now The time in milliseconds. */
export function createPace(now = () => performance.now()): Pace {
  const queue = createFairQueue<() => void>(1);
  let spent = 0;
  let isScheduled = false;

  function measure<Result>(owner: string, work: () => Result): Result {
    const start = now();
    try {
      return work();
    } finally {
      const taken = now() - start;
      spent += taken;
      if (taken > WORK_PER_TURN) setTimeout(endRest, Math.min(taken, MAX_REST), owner);
      else queue.finish(owner);
      schedule();
    }
  }
  function endRest(owner: string): void {
    queue.finish(owner);
    schedule();
  }
  function schedule(): void {
    if (!isScheduled) setImmediate(beginTurn);
    isScheduled = true;
  }
  function beginTurn(): void {
    isScheduled = false;
    spent = 0;
    while (spent < WORK_PER_TURN) {
      const begin = queue.startNext();
      if (begin === null) return;
      begin();
    }
  }
  return {
    run(owner, signal, work) {
      if (spent < WORK_PER_TURN && queue.tryStart(owner)) return measure(owner, work);
      const begin = async () => {
        if (!signal.aborted) return measure(owner, work);
        queue.finish(owner);
        throw signal.reason;
      };
      return new Promise((resolve) => {
        // What an async function returns is awaited.
        queue.add(owner, () => resolve(begin() as Promise<Awaited<ReturnType<typeof work>>>));
      });
    },
  };
}
