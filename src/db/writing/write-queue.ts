import { OnrecordError } from "../../errors/onrecord-error.js";

export interface WriteQueueLimits {
  /** How many tasks may wait. */
  readonly maxWaiting: number;
  /** How long a task may wait, in milliseconds. */
  readonly timeout: number;
}

/**
 * Creates a queue that runs one task at a time, in the order of arrival.
 *
 * @returns A function that runs a task when its turn comes. It throws OnrecordError RATE_LIMITED if too many tasks
 * already wait, and TIMEOUT if the task waits too long: in both cases the task is not started.
 */
export function createWriteQueue(
  limits: WriteQueueLimits,
): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting = new Set<() => void>();
  let isBusy = false;

  function acquire(): Promise<void> {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    if (waiting.size >= limits.maxWaiting) return Promise.reject(queueIsFull(limits));
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(start);
        reject(waitTimedOut(limits));
      }, limits.timeout);
      waiting.add(start);
    });
  }
  function release(): void {
    const [start] = waiting;
    if (start) {
      waiting.delete(start);
      start();
    } else isBusy = false;
  }

  return async (task) => {
    await acquire();
    try {
      return await task();
    } finally {
      release();
    }
  };
}

function queueIsFull({ maxWaiting }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored because ${maxWaiting} pages are already waiting: send this one again later.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function waitTimedOut({ timeout }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored because this page waited ${timeout / 1000} s for others: send it again.`;
  return new OnrecordError("TIMEOUT", message);
}
