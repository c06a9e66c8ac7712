import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { ClientError, type GraphQLFailure } from "./errors.js";

/** An operation that knows the types of its variables and its answer. */
export type Operation<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/** Variables may be left out where none of them must be given. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface RequestOptions {
  /** Ends the request: it rejects with a ClientError of kind `aborted`. */
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  /** The GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string | URL;
  /** Sent with every request, such as `{ authorization: "Bearer KEY" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the global `fetch`: for tests, proxies, other runtimes. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLFailure[];
}

/** Sends one operation and gives its data, all of it: an answer with any failure in it rejects. */
export async function request<Result, Variables>(
  client: ClientOptions,
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
  options: RequestOptions = {},
): Promise<Result> {
  const response = await send(client, { query: operation.toString(), variables }, options);
  const answer = await parse<Result>(response);
  if (answer?.errors?.length) {
    const message = answer.errors.map((failure) => failure.message).join("; ");
    throw new ClientError("graphql", message, { status: response.status, failures: answer.errors });
  }
  if (!answer?.data) {
    const message = `${client.url} answered ${response.status} without GraphQL data: is it the address of the GraphQL endpoint?`;
    throw new ClientError("http", message, { status: response.status });
  }
  return answer.data;
}

async function send(client: ClientOptions, body: object, { signal }: RequestOptions): Promise<Response> {
  const http = new Request(client.url, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json",
      ...client.headers,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  try {
    return await (client.fetch ?? fetch)(http);
  } catch (cause) {
    if (signal?.aborted)
      throw new ClientError("aborted", `The request to ${client.url} was aborted.`, { cause });
    throw new ClientError("network", `No answer from ${client.url}: is the server running?`, { cause });
  }
}

/** Null where the body is no JSON object. */
async function parse<Result>(response: Response): Promise<GraphQLAnswer<Result> | null> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" ? (body as GraphQLAnswer<Result> | null) : null;
}
