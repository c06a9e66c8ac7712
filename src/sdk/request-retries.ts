import { exponentialBackoff } from "./retry.js";
import { isTransient, type TransientAnswers } from "./transient-errors.js";

/** Milliseconds. */
const FIRST_DELAY = 300;
const MAX_DELAY = 10_000;
/** The longest Retry-After that the client waits for. Beyond it, the caller gets the error with its `retryAfter`. */
const MAX_RETRY_AFTER = 60_000;

const TRANSIENT: TransientAnswers = {
  hasStatus: (status) => [429, 502, 503, 504].includes(status),
  codes: ["RATE_LIMITED", "SERVICE_UNAVAILABLE"],
};

/**
 * The milliseconds to wait before a failed request is sent again, or null if it is not. They are what the server's
 * Retry-After says, or random up to a bound that doubles, so that clients that failed together do not all retry at
 * the same time ("full jitter": Marc Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015).
 */
export function delayBeforeRetry(error: unknown, failures: number, retries: number): number | null {
  if (failures >= retries || !isTransient(error, TRANSIENT)) return null;
  const { retryAfter } = error;
  if (retryAfter === null) return Math.random() * exponentialBackoff(failures, FIRST_DELAY, MAX_DELAY);
  return retryAfter > MAX_RETRY_AFTER ? null : retryAfter;
}

/** The milliseconds that a Retry-After header asks for, in seconds or as a date (RFC 9110, 10.2.3), or null. */
export function readRetryAfter(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
