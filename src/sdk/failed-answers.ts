import { ClientError, type GraphQLFailure } from "./errors.js";

/** No response, or an incomplete one. */
export function noAnswerError(url: string | URL, cause: unknown): ClientError {
  return new ClientError("network", `No answer from ${url}: is the server running?`, { cause });
}

/** @param expected What the response should contain, such as "GraphQL data". */
export function unexpectedAnswerError(
  url: string | URL,
  expected: string,
  answer: { readonly status: number; readonly retryAfter?: number | null },
): ClientError {
  const message = `${url} answered ${answer.status} without ${expected}: is it the address of the GraphQL endpoint?`;
  return new ClientError("http", message, answer);
}

export function joinMessages(failures: readonly GraphQLFailure[]): string {
  return failures.map(({ message }) => message).join("; ");
}
