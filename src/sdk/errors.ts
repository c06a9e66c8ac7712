/** One entry of a GraphQL response's `errors`. */
export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/**
 * Why a request gave no data:
 * - `network`: no answer came;
 * - `aborted`: the caller's signal ended it;
 * - `http`: an answer that is not GraphQL's; `status` says which;
 * - `graphql`: the server's own words; `code` and `requestId` are the first failure's.
 */
export type ClientErrorKind = "network" | "aborted" | "http" | "graphql";

/** What every method of the client rejects with. */
export class ClientError extends Error {
  override readonly name = "ClientError";
  readonly kind: ClientErrorKind;
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Every failure the server named; empty unless `kind` is `graphql`. */
  readonly failures: readonly GraphQLFailure[];

  constructor(
    kind: ClientErrorKind,
    message: string,
    details: { status?: number; failures?: readonly GraphQLFailure[]; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.failures = details.failures ?? [];
  }

  /** Such as `BAD_USER_INPUT`; null where the server gave none. */
  get code(): string | null {
    return this.failures[0]?.extensions?.code ?? null;
  }

  /** What to quote when asking the server's operator; null where the server gave none. */
  get requestId(): string | null {
    return this.failures[0]?.extensions?.requestId ?? null;
  }
}
