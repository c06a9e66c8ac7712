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
 * already wait, and TIMEOUT if the task waits too long: in both cases the task is not started. A task that takes minutes
 * gives a reason, as part of a sentence; others that wait for it fail with SERVICE_UNAVAILABLE instead, and may try again.
 */
export function createWriteQueue(
  limits: WriteQueueLimits,
): <Result>(task: () => Promise<Result>, reason?: string) => Promise<Result> {
  const waiting = new Set<() => void>();
  let isBusy = false;
  let busyReason: string | null = null;

  function acquire(): Promise<void> {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    if (waiting.size >= limits.maxWaiting) return Promise.reject(interruption() ?? queueIsFull(limits));
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(start);
        reject(interruption() ?? waitTimedOut(limits));
      }, limits.timeout);
      waiting.add(start);
    });
  }
  const interruption = () => (busyReason === null ? null : interrupted(busyReason));
  function release(): void {
    const [start] = waiting;
    if (start) {
      waiting.delete(start);
      start();
    } else isBusy = false;
  }

  return async (task, reason) => {
    await acquire();
    busyReason = reason ?? null;
    try {
      return await task();
    } finally {
      release();
    }
  };
}

function interrupted(reason: string): OnrecordError {
  return new OnrecordError(
    "SERVICE_UNAVAILABLE",
    `Nothing was stored because ${reason}: send it again later.`,
  );
}

function queueIsFull({ maxWaiting }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored because ${maxWaiting} pages are already waiting: send this one again later.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function waitTimedOut({ timeout }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored because this page waited ${timeout / 1000} s for others: send it again.`;
  return new OnrecordError("TIMEOUT", message);
}
