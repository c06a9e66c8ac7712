import { OnrecordError } from "../../errors/onrecord-error.js";

export interface TurnLimits {
  /** How many may wait for their turn. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly patience: number;
}

/**
 * Lets one piece of work run at a time, in the order they come.
 *
 * @returns What runs a piece of work in its turn. It throws OnrecordError RATE_LIMITED where too many wait
 * already, and TIMEOUT where the turn does not come in time: the work is not begun then.
 */
export function createTurns(limits: TurnLimits): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Set<() => void>();
  let isBusy = false;

  function turn(): Promise<void> {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    if (waiting.size >= limits.waiting) return Promise.reject(tooMany(limits));
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(clock);
        resolve();
      };
      const clock = setTimeout(() => {
        waiting.delete(begin);
        reject(tooLate(limits));
      }, limits.patience);
      waiting.add(begin);
    });
  }
  function passOn(): void {
    const [begin] = waiting;
    if (begin) {
      waiting.delete(begin);
      begin();
    } else isBusy = false;
  }

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      passOn();
    }
  };
}

function tooMany({ waiting }: TurnLimits): OnrecordError {
  const message = `Nothing was stored, as ${waiting} pages wait already to be: send this one again in a while.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function tooLate({ patience }: TurnLimits): OnrecordError {
  const message = `Nothing was stored, as others were before this page for ${patience / 1000} s: send it again.`;
  return new OnrecordError("TIMEOUT", message);
}
