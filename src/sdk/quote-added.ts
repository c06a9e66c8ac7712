import { onAbort, pause } from "./abort.js";
import { ClientError } from "./errors.js";
import { ArchiveDocument, type QuoteAddedSubscriptionVariables } from "./generated/operations.js";
import { type AddedQuote, openQuoteStream } from "./quote-stream.js";
import { type ClientOptions, type RequestOptions, request } from "./request.js";
import { exponentialBackoff, type RetryPolicy, retry } from "./retry.js";
import { isTransient, type TransientAnswers } from "./transient-errors.js";

export interface SubscriptionOptions extends Pick<RequestOptions, "signal"> {
  /** Called with the error each time a connection is lost, before the client reconnects. */
  readonly onInterruption?: (error: ClientError) => void;
}

/** Milliseconds. */
const FIRST_DELAY = 500;
const MAX_DELAY = 30_000;

const TRANSIENT: TransientAnswers = {
  hasStatus: (status) => status >= 500 || status === 429 || status === 408,
  codes: ["SERVICE_UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"],
};

/** See `Client.quoteAdded`. */
export function quoteAdded(
  client: ClientOptions,
  variables: QuoteAddedSubscriptionVariables = {},
  options: SubscriptionOptions = {},
): AsyncIterableIterator<AddedQuote> {
  const { signal } = options;
  const controller = new AbortController();
  const stopListening = onAbort(signal, () => controller.abort(signal?.reason));
  const quotes = followQuotes(client, variables, { ...options, signal: controller.signal });
  let hasReturned = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        return await quotes.next();
      } catch (error) {
        if (hasReturned) return { done: true, value: undefined };
        stopListening();
        throw signal?.aborted ? aborted(client, error) : error;
      }
    },
    async return() {
      hasReturned = true;
      stopListening();
      // A generator queues return() behind a pending next(); aborting settles that one first.
      controller.abort();
      await quotes.return(undefined).catch(() => {});
      return { done: true, value: undefined };
    },
  };
}

/** Yields the quotes of one connection after the other, each of which continues after the last quote. */
async function* followQuotes(
  client: ClientOptions,
  { filter, after: start }: QuoteAddedSubscriptionVariables,
  { signal, onInterruption }: SubscriptionOptions & { readonly signal: AbortSignal },
): AsyncGenerator<AddedQuote> {
  // Without a cursor, quotes stored before the first connection succeeds would be missed.
  let after = start ?? (await fetchNewestCursor(client, signal));
  // A first connection that fails is more likely a wrong address than a passing fault, unless the query succeeded.
  let hasConnected = start == null;
  const connect = () =>
    openQuoteStream(client, { filter, after }, signal, () => {
      hasConnected = true;
    });

  let connection = connect();
  async function readNext(): Promise<AddedQuote> {
    try {
      const { done, value } = await connection.next();
      if (done) throw new StreamCompleted();
      after = value.cursor;
      return value;
    } catch (error) {
      connection = connect();
      throw error;
    }
  }
  const reconnection: RetryPolicy = {
    delayAfter(error, failures) {
      if (!(error instanceof StreamCompleted)) {
        if (signal.aborted || !hasConnected || !isTransient(error, TRANSIENT)) return null;
        onInterruption?.(error);
      }
      // Half of it is random, so that clients that lost their connections together do not all reconnect at once.
      return exponentialBackoff(failures, FIRST_DELAY, MAX_DELAY) * (0.5 + Math.random() / 2);
    },
    wait: (milliseconds) => pause(milliseconds, signal),
    resetAfter: MAX_DELAY,
  };
  try {
    for (;;) yield await retry(readNext, reconnection);
  } finally {
    await connection.return(undefined);
  }
}

async function fetchNewestCursor(client: ClientOptions, signal: AbortSignal): Promise<string> {
  const { archive } = await request(client, ArchiveDocument, {}, { signal });
  return archive.storedCursor;
}

/** The server ended the stream in an orderly way: the client reconnects without reporting an interruption. */
class StreamCompleted extends Error {
  override readonly name = "StreamCompleted";
}

function aborted({ url }: ClientOptions, cause: unknown): ClientError {
  return new ClientError("aborted", `The stream from ${url} was aborted.`, { cause });
}
