/**
 * What a caller can mend. Everything else is a fault of ours: it rises untouched, and the API masks it.
 * The list is closed, and part of the public contract.
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

/** An expected failure: one sentence that names the bad value and what would be right. */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The `code` of an error, such as "ENOENT" of the system or "57014" of Postgres; null for a value without one. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A value as a message shows it: quoted, and no longer than a line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}
