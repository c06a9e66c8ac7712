/** One entry of a GraphQL response's `errors`. */
export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: FailureCode; readonly requestId?: string };
}

/** What the server calls its failures today. */
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

/** It may learn more of them. */
export type FailureCode = KnownFailureCode | (string & {});

/**
 * Why a request gave no data:
 * - `network`: no answer came, or not the whole of it;
 * - `timeout`: the answer took longer than the client waits;
 * - `aborted`: the caller's signal ended it;
 * - `http`: an answer that is not GraphQL's; `status` says which;
 * - `graphql`: the server's own words; `code` and `requestId` are the first failure's.
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
 * What every method of the client rejects with.
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
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Every failure the server named; empty unless `kind` is `graphql`. */
  readonly failures: readonly GraphQLFailure[];
  /** What the server gave beside its failures; null where that is nothing. */
  readonly data: unknown;
  /** Milliseconds after which the server asks to be tried again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: ClientErrorKind, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.failures = details.failures ?? [];
    this.data = details.data ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }

  /** Such as `BAD_USER_INPUT`; null where the server gave none. */
  get code(): FailureCode | null {
    return this.failures[0]?.extensions?.code ?? null;
  }

  /** What to quote when asking the server's operator; null where the server gave none. */
  get requestId(): string | null {
    return this.failures[0]?.extensions?.requestId ?? null;
  }
}
