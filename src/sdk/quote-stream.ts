import { ClientError, type GraphQLFailure } from "./errors.js";
import { joinMessages, noAnswerError, unexpectedAnswerError } from "./failed-answers.js";
import {
  QuoteAddedDocument,
  type QuoteAddedSubscription,
  type QuoteAddedSubscriptionVariables,
} from "./generated/operations.js";
import { type ClientOptions, createHeaders } from "./request.js";
import { readServerSentEvents } from "./server-sent-events.js";

/** A quote that was stored, and its cursor, after which a later subscription can continue. */
export type AddedQuote = QuoteAddedSubscription["quoteAdded"];

/** Milliseconds without any bytes after which a connection counts as lost: the server sends a comment each 12 s. */
const SILENCE = 40_000;

/**
 * Yields the quotes of one connection to the subscription. Returns when the server completes the stream, and throws
 * when the connection is lost or the server reports an error.
 *
 * @param onOpen Called once the server has accepted the subscription.
 * @throws {ClientError} `network`, `http` or `graphql`. What `headers` throws is not wrapped.
 */
export async function* openQuoteStream(
  client: ClientOptions,
  variables: QuoteAddedSubscriptionVariables,
  signal: AbortSignal,
  onOpen: () => void,
): AsyncGenerator<AddedQuote> {
  const response = await subscribe(client, variables, signal);
  const { status, body } = response;
  if (!body || !response.headers.get("content-type")?.startsWith("text/event-stream")) {
    await body?.cancel();
    throw unexpectedAnswerError(client.url, "a stream of events", { status });
  }
  onOpen();
  try {
    for await (const { type, data } of readServerSentEvents(body, SILENCE)) {
      if (type === "complete") return;
      if (type === "next") yield readQuote(data, status);
    }
  } catch (cause) {
    throw cause instanceof ClientError ? cause : connectionLost(client, cause);
  }
  throw connectionLost(client);
}

async function subscribe(client: ClientOptions, variables: object, signal: AbortSignal): Promise<Response> {
  const headers = await createHeaders(client);
  headers.set("accept", "text/event-stream");
  const body = JSON.stringify({ query: QuoteAddedDocument, variables });
  try {
    return await (client.fetch ?? fetch)(String(client.url), { method: "POST", headers, body, signal });
  } catch (cause) {
    throw noAnswerError(client.url, cause);
  }
}

/** Throws for an event with any failure in it: after reconnecting, the server sends that quote again. */
function readQuote(data: string, status: number): AddedQuote {
  const answer = JSON.parse(data) as {
    readonly data?: QuoteAddedSubscription | null;
    readonly errors?: readonly GraphQLFailure[];
  };
  if (answer.data && !answer.errors?.length) return answer.data.quoteAdded;
  const failures = answer.errors ?? [];
  const message = joinMessages(failures) || "The server sent an empty event.";
  throw new ClientError("graphql", message, { status, failures });
}

function connectionLost({ url }: ClientOptions, cause?: unknown): ClientError {
  return new ClientError("network", `The stream from ${url} broke off.`, { cause });
}
