import { OnrecordError } from "../../errors/onrecord-error.js";

export interface WriteQueueLimits {
  /** How many may wait for their turn. */
  readonly maxWaiting: number;
  /** Milliseconds that one waits at most. */
  readonly timeout: number;
}

/**
 * Lets one piece of work run at a time, in the order they come.
 *
 * @returns What runs a piece of work in its turn. It throws OnrecordError RATE_LIMITED where too many wait
 * already, and TIMEOUT where the turn does not come in time: the work is not begun then.
 */
export function createWriteQueue(
  limits: WriteQueueLimits,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Set<() => void>();
  let isBusy = false;

  function acquire(): Promise<void> {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    if (waiting.size >= limits.maxWaiting) return Promise.reject(queueIsFull(limits));
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(clock);
        resolve();
      };
      const clock = setTimeout(() => {
        waiting.delete(begin);
        reject(waitTimedOut(limits));
      }, limits.timeout);
      waiting.add(begin);
    });
  }
  function release(): void {
    const [begin] = waiting;
    if (begin) {
      waiting.delete(begin);
      begin();
    } else isBusy = false;
  }

  return async (work) => {
    await acquire();
    try {
      return await work();
    } finally {
      release();
    }
  };
}

function queueIsFull({ maxWaiting }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored, as ${maxWaiting} pages wait already to be: send this one again in a while.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function waitTimedOut({ timeout }: WriteQueueLimits): OnrecordError {
  const message = `Nothing was stored, as others were before this page for ${timeout / 1000} s: send it again.`;
  return new OnrecordError("TIMEOUT", message);
}
