import type { ExecutionResult } from "graphql";
import { createGraphQLError } from "graphql-yoga";
import type { Logger } from "pino";
import { OnrecordError } from "../../errors/onrecord-error.js";

export interface StreamLimits {
  /** How many subscriptions may be open at once. */
  readonly streams: number;
  /** How many of them one client may have. */
  readonly streamsPerClient: number;
  /** Milliseconds within which the client must read a sent event and all events before it. */
  readonly readTimeout: number;
}

/** The client that a stream is sent to. */
export interface StreamClient {
  readonly requestId: string;
  /** Closes the connection if not everything that was sent on it has been written yet. */
  readonly closeConnection: () => void;
}

/** What is known of a subscription beside its results. */
interface StreamOptions extends StreamClient {
  /** The name of the client, which counts its streams. */
  readonly client: string;
  /** Aborted when the stream ends. */
  readonly abortController: AbortController;
}

/** The subscriptions that are open. */
export interface Streams {
  /**
   * Passes the results on as the client reads them. The stream ends early with an error result if too many streams
   * are open, if the client stops reading, or if the server shuts down. It ends early without a result if the client
   * disconnects.
   */
  open(
    results: AsyncGenerator<ExecutionResult>,
    options: StreamOptions,
  ): AsyncIterableIterator<ExecutionResult>;
  /** Ends all streams, refuses new ones, and resolves when none reads from the database any more. */
  close(): Promise<void>;
  /** How many are open. */
  count(): number;
}

/** Milliseconds that a client has to read the final error when the server shuts down. */
const SHUTDOWN_GRACE = 1_000;

const DONE = { done: true, value: undefined } as const;

export function createStreams(limits: StreamLimits, logger: Logger): Streams {
  /** The open streams, each as the function that ends it, with the name of its client. */
  const openStreams = new Map<(error: OnrecordError, closeAfter: number) => void, string>();
  const closingStreams = new Set<Promise<unknown>>();
  let isClosing = false;

  return {
    open(results, { requestId, client, abortController, closeConnection }) {
      const started = performance.now();
      const aborted = rejectOnAbort(abortController.signal);
      let hasEnded = false;
      let finalError: unknown = null;
      let events = 0;
      let timer: NodeJS.Timeout | undefined;

      function registerStream(): void {
        if (openStreams.has(endStream)) return;
        if (isClosing) throw serverShuttingDown();
        if (openStreams.size >= limits.streams) throw tooManyStreams(limits);
        const own = [...openStreams.values()].filter((each) => each === client).length;
        if (own >= limits.streamsPerClient) throw tooManyOwnStreams(limits);
        openStreams.set(endStream, client);
      }
      /**
       * @param error What the client is sent; null for nothing.
       * @param closeAfter Milliseconds until the connection is closed, if there is an error.
       */
      function endStream(error: unknown, closeAfter = limits.readTimeout): void {
        if (hasEnded) return;
        hasEnded = true;
        finalError = error;
        openStreams.delete(endStream);
        clearTimeout(timer);
        abortController.abort(error ?? new Error("The stream has ended."));
        const closed = results.return(undefined).catch(() => {});
        closingStreams.add(closed);
        void closed.then(() => closingStreams.delete(closed));
        if (error !== null) setTimeout(closeConnection, closeAfter).unref();
        const milliseconds = Math.round(performance.now() - started);
        const code = error instanceof OnrecordError ? error.code : undefined;
        logger.info({ requestId, events, milliseconds, code }, "stream ended");
      }
      /** The result after the stream has ended: the error once, if there is one, then done. */
      function finalResult(): IteratorResult<ExecutionResult> {
        if (finalError === null) return DONE;
        const error = asError(finalError);
        finalError = null;
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
          clearTimeout(timer);
          if (hasEnded) return finalResult();
          try {
            registerStream();
            const result = await Promise.race([results.next(), aborted]);
            if (hasEnded) return finalResult();
            if (result.done) endStream(null);
            else {
              events++;
              timer = setTimeout(() => endStream(readTimedOut(limits)), limits.readTimeout);
            }
            return result;
          } catch (error) {
            endStream(error);
            return finalResult();
          }
        },
        async return() {
          endStream(null);
          finalError = null;
          return DONE;
        },
      };
    },
    count: () => openStreams.size,
    async close() {
      isClosing = true;
      for (const endStream of [...openStreams.keys()]) endStream(serverShuttingDown(), SHUTDOWN_GRACE);
      await Promise.all(closingStreams);
    },
  };
}

/** Rejects with the signal's reason. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error), { cause: error });
}

function tooManyStreams({ streams }: StreamLimits): OnrecordError {
  const message = `The server already has ${streams} open subscriptions, its limit: try again later.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function tooManyOwnStreams({ streamsPerClient }: StreamLimits): OnrecordError {
  const message = `This client already has ${streamsPerClient} open subscriptions, the limit for one client: end some of them first.`;
  return new OnrecordError("RATE_LIMITED", message);
}

function readTimedOut({ readTimeout }: StreamLimits): OnrecordError {
  const message = `The client read nothing from the stream for ${readTimeout / 1000} s: subscribe again with your last cursor as "after".`;
  return new OnrecordError("TIMEOUT", message);
}

function serverShuttingDown(): OnrecordError {
  const message =
    'The server is shutting down: subscribe again in a moment, with your last cursor as "after".';
  return new OnrecordError("SERVICE_UNAVAILABLE", message);
}
