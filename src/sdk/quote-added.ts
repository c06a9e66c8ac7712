import { ClientError, type GraphQLFailure } from "./errors.js";
import {
  ArchiveDocument,
  QuoteAddedDocument,
  type QuoteAddedSubscription,
  type QuoteAddedSubscriptionVariables,
} from "./generated/operations.js";
import { type ClientOptions, headersOf, type RequestOptions, request } from "./request.js";
import { readServerSentEvents } from "./server-sent-events.js";

/** A quote that was stored, and the cursor to go on after it. */
export type AddedQuote = QuoteAddedSubscription["quoteAdded"];

export interface SubscriptionOptions extends Pick<RequestOptions, "signal"> {
  /** Told why a connection ended that is about to be made anew. */
  readonly onInterruption?: (error: ClientError) => void;
}

/** Milliseconds: the server sends a sign of life each 12 s. */
const SILENCE = 40_000;
/** Milliseconds before a connection is made anew: up to so many at first, and doubled each time in vain. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** What is over by itself, sooner or later. */
const PASSING_CODES: ReadonlySet<string | null> = new Set(["SERVICE_UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"]);

/**
 * See `Client.quoteAdded`. Where it begins is settled by a query before it connects, so that a first connection
 * which is lost before any quote came leaves no gap either.
 */
export function quoteAdded(
  client: ClientOptions,
  variables: QuoteAddedSubscriptionVariables = {},
  options: SubscriptionOptions = {},
): AsyncIterableIterator<AddedQuote> {
  // Not AbortSignal.any, which browsers of 2023 lack.
  const ending = new AbortController();
  let hasLeft = false;
  const abort = () => ending.abort(options.signal?.reason);
  options.signal?.addEventListener("abort", abort, { once: true });
  if (options.signal?.aborted) abort();
  const quotes = follow(client, variables, { ...options, signal: ending.signal });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        return await quotes.next();
      } catch (error) {
        if (hasLeft) return { done: true, value: undefined };
        options.signal?.removeEventListener("abort", abort);
        throw options.signal?.aborted ? aborted(client, error) : error;
      }
    },
    async return() {
      hasLeft = true;
      options.signal?.removeEventListener("abort", abort);
      // A generator that waits would not hear of it.
      ending.abort();
      await quotes.return(undefined).catch(() => {});
      return { done: true, value: undefined };
    },
  };
}

async function* follow(
  client: ClientOptions,
  { filter, after: from }: QuoteAddedSubscriptionVariables,
  options: SubscriptionOptions & { readonly signal: AbortSignal },
): AsyncGenerator<AddedQuote> {
  const { signal, onInterruption } = options;
  let after = from ?? (await newest(client, signal));
  // A first connection that fails is more likely a wrong address than a bad moment, unless a query got through.
  let hasStood = from == null;
  const onOpen = () => {
    hasStood = true;
  };
  for (let failures = 0; ; failures++) {
    const since = performance.now();
    try {
      for await (const quote of connect(client, { filter, after }, signal, onOpen)) {
        after = quote.cursor;
        failures = 0;
        yield quote;
      }
    } catch (error) {
      if (signal.aborted || !hasStood || !isPassing(error)) throw error;
      onInterruption?.(error);
    }
    if (performance.now() - since > LONGEST_PAUSE) failures = 0;
    const longest = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
    // Not all who were cut off come back at the same moment.
    await pause(longest * (0.5 + Math.random() / 2), signal);
  }
}

async function newest(client: ClientOptions, signal: AbortSignal): Promise<string> {
  const { archive } = await request(client, ArchiveDocument, {}, { signal });
  return archive.storedCursor;
}

/** One connection: returns where the server ends it, throws where it breaks off or tells of an error. */
async function* connect(
  client: ClientOptions,
  variables: QuoteAddedSubscriptionVariables,
  signal: AbortSignal,
  onOpen: () => void,
): AsyncGenerator<AddedQuote> {
  const response = await open(client, variables, signal);
  const { status, body } = response;
  if (!body || !response.headers.get("content-type")?.startsWith("text/event-stream")) {
    await body?.cancel();
    const message = `${client.url} answered ${status} without a stream of events: is it the address of the GraphQL endpoint?`;
    throw new ClientError("http", message, { status });
  }
  onOpen();
  try {
    for await (const { type, data } of readServerSentEvents(body, SILENCE)) {
      if (type === "complete") return;
      if (type === "next") yield readQuote(data, status);
    }
  } catch (cause) {
    throw cause instanceof ClientError ? cause : brokenOff(client, cause);
  }
  throw brokenOff(client);
}

async function open(client: ClientOptions, variables: object, signal: AbortSignal): Promise<Response> {
  const headers = await headersOf(client);
  headers.set("accept", "text/event-stream");
  const body = JSON.stringify({ query: QuoteAddedDocument, variables });
  try {
    return await (client.fetch ?? fetch)(String(client.url), { method: "POST", headers, body, signal });
  } catch (cause) {
    throw new ClientError("network", `No answer from ${client.url}: is the server running?`, { cause });
  }
}

/** An event with any failure in it is none: coming back, the quote comes whole. */
function readQuote(data: string, status: number): AddedQuote {
  const answer = JSON.parse(data) as {
    readonly data?: QuoteAddedSubscription | null;
    readonly errors?: readonly GraphQLFailure[];
  };
  if (answer.data && !answer.errors?.length) return answer.data.quoteAdded;
  const failures = answer.errors ?? [];
  const message = failures.map((failure) => failure.message).join("; ") || "The server sent an empty event.";
  throw new ClientError("graphql", message, { status, failures });
}

function isPassing(error: unknown): error is ClientError {
  if (!(error instanceof ClientError)) return false;
  switch (error.kind) {
    case "network":
    case "timeout":
      return true;
    case "graphql":
      return PASSING_CODES.has(error.code);
    default:
      return error.status !== null && (error.status >= 500 || error.status === 429 || error.status === 408);
  }
}

/** Rejects with the signal's reason. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(clock);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const clock = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

function brokenOff({ url }: ClientOptions, cause?: unknown): ClientError {
  return new ClientError("network", `The stream from ${url} broke off.`, { cause });
}

function aborted({ url }: ClientOptions, cause: unknown): ClientError {
  return new ClientError("aborted", `The stream from ${url} was aborted.`, { cause });
}
