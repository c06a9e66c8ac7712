import { pause } from "./abort.js";
import { isQuery, type Operation, textOf } from "./document.js";
import { ClientError, type GraphQLFailure } from "./errors.js";
import { joinMessages, noAnswerError, unexpectedAnswerError } from "./failed-answers.js";
import { delayBeforeRetry, readRetryAfter } from "./request-retries.js";
import { retry } from "./retry.js";
import { withTimeout } from "./timeout.js";

export interface RequestOptions {
  /** Cancels the request, which then rejects with a ClientError of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Overrides the client's `timeout` for this request. */
  readonly timeout?: number | null | undefined;
  /** Overrides the client's `retries` for this request. */
  readonly retries?: number | undefined;
  /** Set this for your own mutation if it is safe to send twice. It is then retried like a query. */
  readonly idempotent?: boolean | undefined;
}

/** Names and values of HTTP headers. */
export type ClientHeaders = Headers | Readonly<Record<string, string>>;

export interface ClientOptions {
  /** The GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string | URL;
  /**
   * Headers for every request, such as `{ authorization: "Bearer KEY" }`, or a function that returns them. The
   * function is called before each attempt, so a token may change; an error that it throws is not wrapped.
   */
  readonly headers?: ClientHeaders | (() => ClientHeaders | Promise<ClientHeaders>) | undefined;
  /** Replaces the global `fetch`: for tests, proxies and other runtimes. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds that each attempt may take, reading the response included. Defaults to 60,000; null for no limit. */
  readonly timeout?: number | null | undefined;
  /**
   * How many times a request is sent again after a failure that may be temporary: no answer or none in time, HTTP
   * status 429, 502, 503 or 504, error code RATE_LIMITED or SERVICE_UNAVAILABLE. Applies to queries and to mutations
   * that are safe to send twice, such as `ingestPage`. Defaults to 2.
   */
  readonly retries?: number | undefined;
}

/** Milliseconds. */
const TIMEOUT = 60_000;
const RETRIES = 2;

/** Sends one operation and returns its data. Rejects if the response has any errors, even if it has data too. */
export async function request<Result, Variables>(
  client: ClientOptions,
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
  { signal, timeout = client.timeout, retries = client.retries ?? RETRIES, idempotent }: RequestOptions = {},
): Promise<Result> {
  const query = textOf(operation);
  const body = JSON.stringify({ query, variables });
  const subject = `The request to ${client.url}`;
  const allowedRetries = idempotent || isQuery(query) ? retries : 0;

  async function attempt(): Promise<Result> {
    const headers = await createHeaders(client);
    return withTimeout(timeout === undefined ? TIMEOUT : timeout, signal, subject, async (signal) =>
      readData<Result>(client, await send(client, { method: "POST", headers, body, signal })),
    );
  }
  return retry(attempt, {
    delayAfter: (error, failures) => delayBeforeRetry(error, failures, allowedRetries),
    wait: (milliseconds) => withTimeout(null, signal, subject, (signal) => pause(milliseconds, signal)),
  });
}

/** The client's own headers, and those that GraphQL over HTTP requires. */
export async function createHeaders({ headers: given }: ClientOptions): Promise<Headers> {
  const headers = new Headers(typeof given === "function" ? await given() : given);
  if (!headers.has("accept")) headers.set("accept", "application/graphql-response+json, application/json");
  headers.set("content-type", "application/json");
  return headers;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: number | null;
  readonly text: string;
}

async function send(client: ClientOptions, init: RequestInit): Promise<Answer> {
  try {
    const response = await (client.fetch ?? fetch)(String(client.url), init);
    const retryAfter = readRetryAfter(response.headers.get("retry-after"));
    return { status: response.status, retryAfter, text: await response.text() };
  } catch (cause) {
    throw noAnswerError(client.url, cause);
  }
}

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLFailure[];
}

function readData<Result>({ url }: ClientOptions, { text, ...answer }: Answer): Result {
  const { data, errors: failures } = parse<Result>(text) ?? {};
  if (failures?.length) {
    throw new ClientError("graphql", joinMessages(failures), { ...answer, failures, data });
  }
  if (data) return data;
  throw unexpectedAnswerError(url, "GraphQL data", answer);
}

/** Null if the text is not a JSON object. */
function parse<Result>(text: string): GraphQLAnswer<Result> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" ? (body as GraphQLAnswer<Result> | null) : null;
  } catch {
    return null;
  }
}
