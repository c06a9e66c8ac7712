import { ClientError } from "./errors.js";

/** Milliseconds before the second try, at most; each further one may wait twice as long. */
const FIRST_WAIT = 300;
/** No wait of our own choice is longer. */
const LONGEST_WAIT = 10_000;
/** Nor is one that the server asks for: then the caller hears of it instead, in `retryAfter`. */
const LONGEST_PATIENCE = 60_000;

const PASSING_STATUS: readonly (number | null)[] = [429, 502, 503, 504];
const PASSING_CODE: readonly (string | null)[] = ["RATE_LIMITED", "SERVICE_UNAVAILABLE"];

/**
 * Tries again what failed for a reason that may pass. The waits are random up to a bound that doubles, so that
 * clients that failed together do not come back together ("full jitter": Marc Brooker, Exponential Backoff And
 * Jitter, AWS Architecture Blog, 2015); or as long as the server's Retry-After says.
 *
 * @param wait Resolves after so many milliseconds; rejects when the caller aborts.
 */
export async function retrying<Result>(
  retries: number,
  wait: (milliseconds: number) => Promise<void>,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= retries || !(error instanceof ClientError) || !mayPass(error)) throw error;
      await wait(error.retryAfter ?? Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries));
    }
  }
}

function mayPass({ kind, status, code, retryAfter }: ClientError): boolean {
  if (retryAfter !== null && retryAfter > LONGEST_PATIENCE) return false;
  switch (kind) {
    case "network":
    case "timeout":
      return true;
    case "http":
      return PASSING_STATUS.includes(status);
    case "graphql":
      return PASSING_CODE.includes(code);
    default:
      return false;
  }
}

/** Milliseconds that a header Retry-After asks for, whichever way it says so (RFC 9110, 10.2.3); null for none. */
export function readRetryAfter(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
