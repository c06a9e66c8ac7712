import { isQuery, type Operation, textOf } from "./document.js";
import { ClientError, type GraphQLFailure } from "./errors.js";
import { readRetryAfter, retrying } from "./retry.js";
import { withTimeout } from "./timeout.js";

export interface RequestOptions {
  /** Ends the request: it rejects with a ClientError of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** As in ClientOptions, for this request. */
  readonly timeout?: number | null | undefined;
  /** As in ClientOptions, for this request. */
  readonly retries?: number | undefined;
  /** Says of a mutation of your own that to send it twice does no more than to send it once: it is retried too. */
  readonly idempotent?: boolean | undefined;
}

/** Names and values of HTTP headers. */
export type ClientHeaders = Headers | Readonly<Record<string, string>>;

export interface ClientOptions {
  /** The GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string | URL;
  /**
   * Sent with every request, such as `{ authorization: "Bearer KEY" }`; or what gives them, asked before each
   * attempt, for a token that changes. What it throws rises as it is.
   */
  readonly headers?: ClientHeaders | (() => ClientHeaders | Promise<ClientHeaders>) | undefined;
  /** Instead of the global `fetch`: for tests, proxies, other runtimes. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds that each attempt may take until its answer is read; null for as long as it takes; 60,000 unless given. */
  readonly timeout?: number | null | undefined;
  /**
   * How often to try again what failed for a reason that may pass: no answer, none in time, the statuses 429, 502,
   * 503 and 504, the codes RATE_LIMITED and SERVICE_UNAVAILABLE. Queries are, and mutations that are safe to send
   * twice, such as `ingestPage`. 2 unless given.
   */
  readonly retries?: number | undefined;
}

const TIMEOUT = 60_000;
const RETRIES = 2;

/** Sends one operation and gives its data, all of it: an answer with any failure in it rejects. */
export async function request<Result, Variables>(
  client: ClientOptions,
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
  { signal, timeout = client.timeout, retries = client.retries ?? RETRIES, idempotent }: RequestOptions = {},
): Promise<Result> {
  const query = textOf(operation);
  const body = JSON.stringify({ query, variables });
  const subject = `The request to ${client.url}`;
  const wait = (milliseconds: number) =>
    withTimeout(
      null,
      signal,
      subject,
      () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    );
  return retrying(idempotent || isQuery(query) ? retries : 0, wait, async () => {
    const headers = await headersOf(client);
    return withTimeout(timeout === undefined ? TIMEOUT : timeout, signal, subject, async (signal) =>
      read<Result>(client, await send(client, { method: "POST", headers, body, signal })),
    );
  });
}

/** What goes with a document: the caller's own, and what GraphQL over HTTP asks for. */
export async function headersOf({ headers: given }: ClientOptions): Promise<Headers> {
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
    throw new ClientError("network", `No answer from ${client.url}: is the server running?`, { cause });
  }
}

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLFailure[];
}

function read<Result>({ url }: ClientOptions, { text, ...answer }: Answer): Result {
  const { data, errors: failures } = parse<Result>(text) ?? {};
  if (failures?.length) {
    const message = failures.map((failure) => failure.message).join("; ");
    throw new ClientError("graphql", message, { ...answer, failures, data });
  }
  if (data) return data;
  const message = `${url} answered ${answer.status} without GraphQL data: is it the address of the GraphQL endpoint?`;
  throw new ClientError("http", message, answer);
}

/** Null where the text is no JSON object. */
function parse<Result>(text: string): GraphQLAnswer<Result> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" ? (body as GraphQLAnswer<Result> | null) : null;
  } catch {
    return null;
  }
}
