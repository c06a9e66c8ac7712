import { ClientError, type KnownFailureCode } from "./errors.js";

/** Which answers of the server are worth another attempt. */
export interface TransientAnswers {
  readonly hasStatus: (status: number) => boolean;
  readonly codes: readonly KnownFailureCode[];
}

/** Whether the same request may succeed later. A connection that fails or times out always counts as transient. */
export function isTransient(error: unknown, { hasStatus, codes }: TransientAnswers): error is ClientError {
  if (!(error instanceof ClientError)) return false;
  switch (error.kind) {
    case "network":
    case "timeout":
      return true;
    case "http":
      return error.status !== null && hasStatus(error.status);
    case "graphql":
      return codes.some((code) => code === error.code);
    case "aborted":
      return false;
  }
}
