import type { Watch } from "../database.js";

/** The channel on which a commit tells that it stored quotes, by the number of the last in stored order. */
export const QUOTES_STORED = "onrecord_quotes_stored";

/** How an engine tells what is stored. */
export interface NewQuoteSource {
  /**
   * Hands on what QUOTES_STORED says until the function that it resolves with is called. It may miss some,
   * such as what is stored while a lost connection is made anew.
   */
  listen(heard: (stored: number) => void): Promise<() => Promise<void>>;
  /** The number of the newest quote; 0 where there is none. */
  newest(): Promise<number>;
  /** Milliseconds between looks for what was not heard; null where everything is. */
  readonly pollInterval: number | null;
}

export interface NewQuoteListener {
  watch(): Promise<Watch>;
  /** Ends listening, whoever still watches. */
  close(): Promise<void>;
}

/**
 * All who watch share one ear, which is there only while somebody does. It looks for itself as well, now and
 * then: a connection may be dead without a sign, a pooler hand notifications to nobody, and postgres.js gives
 * a channel up for good when its first attempt to listen again fails. Then quotes come by the look, and who
 * heard nothing of what a look found listens anew.
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

  function reach(stored: number): void {
    if (stored <= newest) return;
    newest = stored;
    for (const look of [...waiting]) look();
  }

  /** Listens if somebody watches, else not: one change after the other, however fast they come and go. */
  function adjust(): Promise<void> {
    const adjusted = changing.then(async () => {
      if (watches > 0) stopListening ??= await begin();
      else {
        await stopListening?.();
        stopListening = null;
      }
    });
    changing = adjusted.catch(() => {});
    return adjusted;
  }

  async function begin(): Promise<() => Promise<void>> {
    let heard = 0;
    const hear = (stored: number) => {
      heard = Math.max(heard, stored);
      reach(stored);
    };
    const tryToListen = () => listen(hear).catch(() => async () => {});
    let stop = await tryToListen();
    let clock: NodeJS.Timeout | undefined;
    let isOver = false;

    async function look(): Promise<void> {
      const expected = newest;
      await readNewest().then(reach, () => {});
      if (isOver) return;
      if (heard < expected) {
        await stop();
        stop = await tryToListen();
        heard = Math.max(heard, expected);
      }
      schedule();
    }
    let looking = Promise.resolve();
    function schedule(): void {
      if (pollInterval === null || isOver) return;
      clock = setTimeout(() => {
        looking = look();
      }, pollInterval).unref();
    }

    try {
      reach(await readNewest());
    } catch (error) {
      await stop();
      throw error;
    }
    heard = newest;
    schedule();
    return async () => {
      isOver = true;
      clearTimeout(clock);
      await looking;
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
        adjust().catch(() => {});
      };
      watches++;
      try {
        await adjust();
        // After listening began: what is stored from here on will be heard.
        const start = await readNewest();
        reach(start);
        return { start, waitBeyond, stop };
      } catch (error) {
        stop();
        throw error;
      }
    },
    close() {
      watches = 0;
      return adjust();
    },
  };

  function waitBeyond(stored: number, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (newest <= stored && !signal.aborted) return;
        waiting.delete(look);
        signal.removeEventListener("abort", look);
        if (signal.aborted) reject(signal.reason);
        else resolve(newest);
      };
      waiting.add(look);
      signal.addEventListener("abort", look);
      look();
    });
  }
}
