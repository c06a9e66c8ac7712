/** One entry of a GraphQL response's `errors`. */
export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: FailureCode; readonly requestId?: string };
}

/** The error codes of the current server. */
export type KnownFailureCode =
  | "BAD_USER_INPUT"
  | "AMBIGUOUS"
  | "UNREADABLE_PAGE"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "TIMEOUT"
  | "SERVICE_UNAVAILABLE"
  | "INTERNAL_SERVER_ERROR"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED";

/** An error code. Later servers may add more. */
export type FailureCode = KnownFailureCode | (string & {});

/**
 * Why a request returned no data:
 * - `network`: no response arrived, or it was incomplete;
 * - `timeout`: the response took longer than the client's timeout;
 * - `aborted`: the caller's signal aborted;
 * - `http`: the response is not a GraphQL response; `status` is its HTTP status;
 * - `graphql`: the server reported errors; `message` joins theirs, `code` and `requestId` are those of the first.
 */
export type ClientErrorKind = "network" | "timeout" | "aborted" | "http" | "graphql";

interface Details {
  readonly status?: number;
  readonly failures?: readonly GraphQLFailure[];
  readonly data?: unknown;
  readonly retryAfter?: number | null;
  readonly cause?: unknown;
}

/**
 * The error that every method of the client rejects with.
 *
 * @example
 * try {
 *   await client.speaker({ by: { name: "Tarn" } });
 * } catch (error) {
 *   if (!(error instanceof ClientError)) throw error;
 *   if (error.code === "AMBIGUOUS") console.log(error.message); // names the slugs to choose from
 *   else if (error.kind === "network") console.log("Is the server running?");
 *   else throw error;
 * }
 */
export class ClientError extends Error {
  override readonly name = "ClientError";
  readonly kind: ClientErrorKind;
  /** The HTTP status; null if no response arrived. */
  readonly status: number | null;
  /** Every error that the server reported; empty unless `kind` is `graphql`. */
  readonly failures: readonly GraphQLFailure[];
  /** The data that the server returned along with the errors; null if there is none. */
  readonly data: unknown;
  /** The milliseconds after which the server asks for another attempt; null if it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: ClientErrorKind, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.failures = details.failures ?? [];
    this.data = details.data ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }

  /** The code of the first error, such as `BAD_USER_INPUT`; null if it has none. */
  get code(): FailureCode | null {
    return this.failures[0]?.extensions?.code ?? null;
  }

  /** Identifies the request when you contact the server's operator; null if the server sent none. */
  get requestId(): string | null {
    return this.failures[0]?.extensions?.requestId ?? null;
  }
}
