import { createFairQueue } from "./fair-queue.js";

/** Runs tasks, some of them at the same time, in a fair order: see `FairQueue`. */
export interface Turns {
  /** @throws The reason of the signal, if it is aborted before the task starts. */
  run<Result>(owner: string, signal: AbortSignal, task: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly start: () => void;
}

/**
 * @param count How many tasks may run at the same time.
 * @param perOwner How many of them may be of one owner.
 */
export function createTurns(count: number, perOwner = count): Turns {
  const waiting = createFairQueue<Waiting>(perOwner);
  let free = count;

  function wait(owner: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (free > 0 && waiting.tryStart(owner)) {
      free--;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const abort = () => {
        waiting.remove(owner, item);
        reject(signal.reason);
      };
      const item: Waiting = {
        start() {
          signal.removeEventListener("abort", abort);
          resolve();
        },
      };
      signal.addEventListener("abort", abort);
      waiting.add(owner, item);
    });
  }
  function end(owner: string): void {
    waiting.finish(owner);
    const next = waiting.startNext();
    if (next) next.start();
    else free++;
  }
  return {
    async run(owner, signal, task) {
      await wait(owner, signal);
      try {
        return await task();
      } finally {
        end(owner);
      }
    },
  };
}
