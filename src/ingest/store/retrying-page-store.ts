import pRetry from "p-retry";
import { toOnrecordError } from "../../db/errors.js";
import { type ErrorCode, OnrecordError } from "../../errors/onrecord-error.js";
import type { PageStore, PreparedPage, StoredPage } from "./page-store.js";

export interface RetryOptions {
  /** Milliseconds for which storing pages is tried again; 0 for not at all. */
  readonly patience: number;
  /** Aborted to give up while waiting; pages that are being stored are still stored. */
  readonly signal: AbortSignal;
  /** The archive could not store pages, which is tried again from now on. Called once for each outage. */
  readonly onOutage: (error: OnrecordError) => void;
  /** @param milliseconds How long the outage lasted. */
  readonly onRecovery: (milliseconds: number) => void;
}

/**
 * Codes of errors that pass: the archive is away, the pages waited too long for the writer of another process, such as a
 * backup or a migration, or too many pages already wait.
 */
const TEMPORARY_CODES: readonly ErrorCode[] = ["SERVICE_UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"];

/** Whether an error of a page store is not the fault of a page. */
export function isTemporary(error: unknown): boolean {
  const known = toOnrecordError(error);
  return known !== null && TEMPORARY_CODES.includes(known.code);
}

/** Milliseconds before the second attempt; the time doubles with each attempt, up to the maximum. */
const MIN_DELAY = 250;
const MAX_DELAY = 5_000;

/**
 * Wraps a page store so that it waits while the archive is unavailable or others write for long. It is safe to store
 * pages twice, so it does not matter whether an attempt that failed had stored them.
 */
export function createRetryingPageStore(pageStore: PageStore, options: RetryOptions): PageStore {
  const { patience, signal, onOutage, onRecovery } = options;

  async function store(pages: readonly PreparedPage[]): Promise<StoredPage[]> {
    let outageStart: number | null = null;
    const waiting = new AbortController();
    const stopWaiting = () => {
      if (outageStart !== null) waiting.abort(stoppedWaiting());
    };
    signal.addEventListener("abort", stopWaiting);
    try {
      const stored = await pRetry(() => pageStore.store(pages), {
        retries: Number.POSITIVE_INFINITY,
        maxRetryTime: patience,
        minTimeout: MIN_DELAY,
        maxTimeout: MAX_DELAY,
        signal: waiting.signal,
        shouldRetry({ error }) {
          const known = toOnrecordError(error);
          if (!known || !isTemporary(known) || signal.aborted) return false;
          if (outageStart === null) onOutage(known);
          outageStart ??= performance.now();
          return true;
        },
      });
      if (outageStart !== null) onRecovery(performance.now() - outageStart);
      return stored;
    } finally {
      signal.removeEventListener("abort", stopWaiting);
    }
  }
  return { batchSize: pageStore.batchSize, prepare: (page) => pageStore.prepare(page), store };
}

function stoppedWaiting(): OnrecordError {
  return new OnrecordError(
    "SERVICE_UNAVAILABLE",
    "Stopped while waiting for the archive; run the same command again to store the rest.",
  );
}
