import type { ErrorCode } from "../../../errors/onrecord-error.js";

export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** One sentence that names the bad value and the remedy. */
  readonly message: string;
  readonly requestId: string;
}

/** The response to a request that does not reach GraphQL, in the form of a GraphQL response. */
export function refusal(
  ResponseOf: typeof Response,
  { status, code, message, requestId }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return ResponseOf.json(errorsOf({ code, message, requestId }), { status, headers });
}

/** The body of such a response. */
export const refusalBody = (refused: Omit<Refusal, "status">) => JSON.stringify(errorsOf(refused));

const errorsOf = ({ code, message, requestId }: Omit<Refusal, "status">) => ({
  errors: [{ message, extensions: { code, requestId } }],
});
