/**
 * The codes of expected errors. Any other error is a bug: it is thrown unchanged, and the API masks it. The list is
 * closed and part of the public contract.
 */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "AMBIGUOUS"
  | "UNREADABLE_PAGE"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "TIMEOUT"
  | "SERVICE_UNAVAILABLE"
  | "INTERNAL_SERVER_ERROR";

/** An expected error. Its message is one sentence that names the bad value and the remedy. */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  readonly code: ErrorCode;
  /** Seconds after which the same request can succeed; null if that is unknown. */
  readonly retryAfter: number | null;

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** Formats a value for an error message: as JSON, cut to 100 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}
