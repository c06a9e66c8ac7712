import type { ExecutionResult } from "graphql";
import { createGraphQLError } from "graphql-yoga";
import type { Logger } from "pino";
import { OnrecordError } from "../../errors/onrecord-error.js";

export interface StreamLimits {
  /** How many subscriptions may be open at once. */
  readonly streams: number;
  /** Milliseconds that a reader may leave an event that was sent, and all before it, unread. */
  readonly readerPatience: number;
}

/** Whom a stream is for. */
export interface Reader {
  readonly requestId: string;
  /** Ends the connection if what was sent on it is still not taken. */
  readonly hangUp: () => void;
}

/** The subscriptions that are open. */
export interface Streams {
  /**
   * The same results, one for each time that one is asked for. They end early, with a result that says why,
   * where there are too many streams, when the reader takes nothing, and when the server ends; without one
   * where the reader leaves. Then `abandoned` is aborted.
   */
  open(
    results: AsyncGenerator<ExecutionResult>,
    abandoned: AbortController,
    reader: Reader,
  ): AsyncIterableIterator<ExecutionResult>;
  /** Ends all streams, and those that are still to begin; resolves when they read no more. */
  close(): Promise<void>;
}

/** Milliseconds that a reader has to take the last word when the server ends. */
const LAST_WORD = 1_000;

const DONE = { done: true, value: undefined } as const;

export function createStreams(limits: StreamLimits, logger: Logger): Streams {
  /** What ends each of those that are open. */
  const ends = new Set<(error: OnrecordError, patience: number) => void>();
  const ending = new Set<Promise<unknown>>();
  let isClosing = false;

  return {
    open(results, abandoned, { requestId, hangUp }) {
      const started = performance.now();
      const aborted = whenAborted(abandoned.signal);
      let isOver = false;
      let lastWord: unknown = null;
      let events = 0;
      let clock: NodeJS.Timeout | undefined;

      function begin(): void {
        if (ends.has(end)) return;
        if (isClosing) throw serverEnds();
        if (ends.size >= limits.streams) throw tooMany(limits);
        ends.add(end);
      }
      /** @param error What the reader hears; null where there is nothing to say. */
      function end(error: unknown, patience = limits.readerPatience): void {
        if (isOver) return;
        isOver = true;
        lastWord = error;
        ends.delete(end);
        clearTimeout(clock);
        abandoned.abort(error ?? new Error("The stream has ended."));
        const read = results.return(undefined).catch(() => {});
        ending.add(read);
        void read.then(() => ending.delete(read));
        if (error !== null) setTimeout(hangUp, patience).unref();
        const milliseconds = Math.round(performance.now() - started);
        const code = error instanceof OnrecordError ? error.code : undefined;
        logger.info({ requestId, events, milliseconds, code }, "stream ended");
      }
      /** What comes when all is over: once the reason, if there is one. */
      function farewell(): IteratorResult<ExecutionResult> {
        if (lastWord === null) return DONE;
        const error = asError(lastWord);
        lastWord = null;
        return {
          done: false,
          value: { errors: [createGraphQLError(error.message, { originalError: error })] },
        };
      }

      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        async next() {
          clearTimeout(clock);
          if (isOver) return farewell();
          try {
            begin();
            const result = await Promise.race([results.next(), aborted]);
            if (isOver) return farewell();
            if (result.done) end(null);
            else {
              events++;
              clock = setTimeout(() => end(tooSlow(limits)), limits.readerPatience);
            }
            return result;
          } catch (error) {
            end(error);
            return farewell();
          }
        },
        async return() {
          end(null);
          lastWord = null;
          return DONE;
        },
      };
    },
    async close() {
      isClosing = true;
      for (const end of [...ends]) end(serverEnds(), LAST_WORD);
      await Promise.all(ending);
    },
  };
}

/** Rejects with the signal's reason. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error), { cause: error });
}

function tooMany({ streams }: StreamLimits): OnrecordError {
  const message = `The server has ${streams} subscriptions open already, as many as it holds: try again in a while.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function tooSlow({ readerPatience }: StreamLimits): OnrecordError {
  const message = `Nothing of the stream was read for ${readerPatience / 1000} s: subscribe again with the last cursor you have as "after".`;
  return new OnrecordError("TIMEOUT", message);
}

function serverEnds(): OnrecordError {
  const message =
    'The server is ending: subscribe again in a moment, with the last cursor you have as "after".';
  return new OnrecordError("SERVICE_UNAVAILABLE", message);
}
