import type { ExecutionResult, GraphQLError } from "graphql";
import { createGraphQLError, mapAsyncIterator, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { toOnrecordError } from "../../db/errors.js";
import { type ErrorCode, OnrecordError } from "../../errors/onrecord-error.js";
import type { RequestLog } from "./request-log.js";

/** What a client reads in `extensions.code`: ours, and the two of the engine that name a broken query. */
type ClientErrorCode = ErrorCode | "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED";

interface Presentation {
  readonly code: ClientErrorCode;
  readonly message: string;
  /** What the log should know; null for what only the caller can mend. */
  readonly fault: unknown;
}

/**
 * Shows each result as a client may see it: every error with its code and the request's id, the engine's own
 * included; what nobody but us can mend is masked, and logged once, however many fields it failed.
 */
export function usePresentedErrors(logger: Logger): Plugin<object, RequestLog> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result)) return;
      const present = (each: ExecutionResult) => presentErrors(each, serverContext.requestId, logger);
      setResult(Symbol.asyncIterator in result ? mapAsyncIterator(result, present) : present(result));
    },
  };
}

function presentErrors(result: ExecutionResult, requestId: string, logger: Logger): ExecutionResult {
  if (!result.errors?.length) return result;
  const faults = new Set<unknown>();
  const isWhole = !("data" in result);
  const errors = result.errors.map((error) => {
    const { code, message, fault } = present(error, requestId);
    if (fault !== null) faults.add(fault);
    return createGraphQLError(
      message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message,
      {
        ...(error.nodes && { nodes: error.nodes }),
        ...(error.source && { source: error.source }),
        ...(error.positions && { positions: error.positions }),
        ...(error.path && { path: error.path }),
        extensions: {
          code,
          requestId,
          http: isWhole ? statusOf(error, code) : undefined,
        },
      },
    );
  });
  for (const fault of faults) logger.error({ requestId, err: fault }, "request failed");
  return { ...result, errors };
}

/** A longer message would be somebody's whole page, sent back. */
const MAX_MESSAGE_LENGTH = 600;

/**
 * The HTTP status of an answer without any data, as GraphQL over HTTP has it: a body that could not be read
 * brings its own; what is wrong with the query is 400, or 200 for a client that accepts plain JSON only.
 */
function statusOf(error: GraphQLError, code: ClientErrorCode): unknown {
  if (code === "INTERNAL_SERVER_ERROR") return { status: 500 };
  if (code === "SERVICE_UNAVAILABLE" || code === "TIMEOUT") return { status: 503 };
  return (error.nodes ? null : error.extensions["http"]) ?? { status: 400, spec: true };
}

function present(error: GraphQLError, requestId: string): Presentation {
  const cause = causeOf(error);
  if (cause === null) return { code: codeOf(error), message: error.message, fault: null };
  if (cause instanceof OnrecordError) return { code: cause.code, message: cause.message, fault: null };
  // What the database says is meant for whoever runs the server: the log has it.
  const known = toOnrecordError(cause);
  switch (known?.code) {
    case "TIMEOUT":
      return { code: known.code, message: known.message, fault: cause };
    case "SERVICE_UNAVAILABLE":
      return {
        code: known.code,
        message: "The archive cannot be reached just now: try again soon.",
        fault: cause,
      };
    default:
      return {
        code: "INTERNAL_SERVER_ERROR",
        message: `Something went wrong on our side: the log knows request ${requestId}.`,
        fault: cause,
      };
  }
}

/** What a resolver or scalar threw; null where the engine itself refused. */
function causeOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (isGraphQLError(cause)) {
    if (!cause.originalError) return null;
    cause = cause.originalError;
  }
  return cause;
}

/** By name: there may be two copies of `graphql`, each with a class of its own. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === "GraphQLError";
}

function codeOf(error: GraphQLError): ClientErrorCode {
  const code = error.extensions["code"];
  return code === "GRAPHQL_PARSE_FAILED" || code === "GRAPHQL_VALIDATION_FAILED" ? code : "BAD_USER_INPUT";
}
