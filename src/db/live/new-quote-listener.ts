import type { Watch } from "../database.js";

/** The NOTIFY channel of commits that store quotes. The payload is the highest number stored, in stored order. */
export const QUOTES_STORED = "onrecord_quotes_stored";

/** How to learn from an engine that quotes were stored. */
export interface NewQuoteSource {
  /**
   * Calls `onStored` for each notification on QUOTES_STORED, until the function that it resolves with is called. It
   * may miss notifications, for example while it reconnects.
   */
  listen(onStored: (stored: number) => void): Promise<() => Promise<void>>;
  /** The number of the newest quote in stored order; 0 if there is none. */
  newest(): Promise<number>;
  /** Milliseconds between polls for missed notifications; null if none can be missed. */
  readonly pollInterval: number | null;
}

export interface NewQuoteListener {
  watch(): Promise<Watch>;
  /** Stops listening, even if watches are open. */
  close(): Promise<void>;
}

/**
 * Creates a listener that all watches share. It listens only while there is a watch, and also polls: a connection can
 * be dead without an error, a connection pooler may not deliver notifications, and postgres.js gives up a channel for
 * good when its first attempt to listen again fails. In these cases the poll finds the quotes. If no
 * notification has arrived by the next poll for quotes that a poll found, it listens again.
 */
export function createNewQuoteListener({
  listen,
  newest: readNewest,
  pollInterval,
}: NewQuoteSource): NewQuoteListener {
  const waiting = new Set<() => void>();
  let newest = 0;
  let watches = 0;
  let stopListening: (() => Promise<void>) | null = null;
  let changing = Promise.resolve();

  function advance(stored: number): void {
    if (stored <= newest) return;
    newest = stored;
    for (const check of [...waiting]) check();
  }

  /** Starts or stops listening, depending on whether there is a watch. Changes run one after another. */
  function update(): Promise<void> {
    const updated = changing.then(async () => {
      if (watches > 0) stopListening ??= await startListening();
      else {
        await stopListening?.();
        stopListening = null;
      }
    });
    changing = updated.catch(() => {});
    return updated;
  }

  async function startListening(): Promise<() => Promise<void>> {
    let notified = 0;
    const onNotification = (stored: number) => {
      notified = Math.max(notified, stored);
      advance(stored);
    };
    const tryToListen = () => listen(onNotification).catch(() => async () => {});
    let stop = await tryToListen();
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;

    async function poll(): Promise<void> {
      const expected = newest;
      await readNewest().then(advance, () => {});
      if (isOver) return;
      if (notified < expected) {
        await stop();
        stop = await tryToListen();
        notified = Math.max(notified, expected);
      }
      schedule();
    }
    let polling = Promise.resolve();
    function schedule(): void {
      if (pollInterval === null || isOver) return;
      timer = setTimeout(() => {
        polling = poll();
      }, pollInterval).unref();
    }

    try {
      advance(await readNewest());
    } catch (error) {
      await stop();
      throw error;
    }
    notified = newest;
    schedule();
    return async () => {
      isOver = true;
      clearTimeout(timer);
      await polling;
      await stop();
    };
  }

  return {
    async watch() {
      let isOver = false;
      const stop = () => {
        if (isOver) return;
        isOver = true;
        watches--;
        update().catch(() => {});
      };
      watches++;
      try {
        await update();
        // Read after listening started, so that every later quote is reported.
        const start = await readNewest();
        advance(start);
        return { start, waitBeyond, stop };
      } catch (error) {
        stop();
        throw error;
      }
    },
    close() {
      watches = 0;
      return update();
    },
  };

  function waitBeyond(stored: number, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (newest <= stored && !signal.aborted) return;
        waiting.delete(check);
        signal.removeEventListener("abort", check);
        if (signal.aborted) reject(signal.reason);
        else resolve(newest);
      };
      waiting.add(check);
      signal.addEventListener("abort", check);
      check();
    });
  }
}
