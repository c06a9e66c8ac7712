export interface RetryPolicy {
  /**
   * The milliseconds to wait before the next attempt, or null to give up.
   *
   * @param failures How many attempts have failed in a row before this one.
   */
  readonly delayAfter: (error: unknown, failures: number) => number | null;
  /** Resolves after so many milliseconds; rejects to give up. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The failure of an attempt that took longer than these milliseconds is counted as the first; never by default. */
  readonly resetAfter?: number;
}

/** Repeats `attempt` until it succeeds or the policy gives up. Rejects with the error of the last attempt. */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  { delayAfter, wait, resetAfter = Number.POSITIVE_INFINITY }: RetryPolicy,
): Promise<Result> {
  for (let failures = 0; ; failures++) {
    const start = performance.now();
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - start > resetAfter) failures = 0;
      const delay = delayAfter(error, failures);
      if (delay === null) throw error;
      await wait(delay);
    }
  }
}

/** The longest delay before an attempt, in milliseconds: it doubles with each failure, up to `longest`. */
export function exponentialBackoff(failures: number, first: number, longest: number): number {
  return Math.min(longest, first * 2 ** failures);
}
