import type { ExecutionResult, GraphQLError } from "graphql";
import { createGraphQLError, mapAsyncIterator, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { toOnrecordError } from "../../../db/errors.js";
import { type ErrorCode, OnrecordError } from "../../../errors/onrecord-error.js";
import { isGraphQLError } from "../../values/graphql-error.js";
import type { RequestSource } from "../access/authentication.js";
import type { RequestInfo } from "../request-info.js";

/** The values of `extensions.code`: the codes of this project, those of graphql-js for invalid queries, and one of persisted queries. */
type ClientErrorCode = ErrorCode | (typeof LIBRARY_CODES)[number];

const LIBRARY_CODES = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
] as const;

interface Presentation {
  readonly code: ClientErrorCode;
  readonly message: string;
  /** The error to log; null if the caller caused it. */
  readonly fault: unknown;
}

/** Presents the errors of a result, and records and logs them: see `createErrorPresenter`. */
export type PresentErrors = (
  result: ExecutionResult,
  request: Pick<RequestSource, "signal">,
  info: Pick<RequestInfo, "requestId" | "record">,
) => ExecutionResult;

/**
 * Adds the code and the request id to every error of a result, including those of graphql-js. Internal errors are
 * masked, and each is logged once, however many fields it failed.
 */
export function createErrorPresenter(logger: Logger): PresentErrors {
  return (result, { signal }, { requestId, record }) => {
    const { presented, faults } = presentErrors(result, requestId);
    const isDisconnected = signal.aborted && faults.size > 0;
    record.code ??= isDisconnected ? CLIENT_DISCONNECTED : codeOfFirst(presented);
    if (isDisconnected) return presented;
    for (const fault of faults) logger.error({ requestId, err: fault }, "request failed");
    return presented;
  };
}

export function usePresentedErrors(presentErrors: PresentErrors): Plugin<object, RequestInfo> {
  return {
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result)) return;
      const present = (each: ExecutionResult) => presentErrors(each, request, serverContext);
      setResult(Symbol.asyncIterator in result ? mapAsyncIterator(result, present) : present(result));
    },
  };
}

/**
 * What logs and metrics say of a request whose client has gone: its statements are cancelled, which is no error of the
 * server. No client sees it.
 */
const CLIENT_DISCONNECTED = "CLIENT_DISCONNECTED";

function codeOfFirst({ errors }: ExecutionResult): string | null {
  const code = errors?.[0]?.extensions["code"];
  return typeof code === "string" ? code : null;
}

/** @returns The result as the caller sees it, and the errors to log. */
function presentErrors(
  result: ExecutionResult,
  requestId: string,
): { readonly presented: ExecutionResult; readonly faults: ReadonlySet<unknown> } {
  const faults = new Set<unknown>();
  if (!result.errors?.length) return { presented: result, faults };
  const extent = extentOf(result);
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
          http: httpOf(error, code, extent),
        },
      },
    );
  });
  return { presented: { ...result, errors }, faults };
}

/** The maximum length of a message, in characters. Longer messages quote whole pages from the request. */
const MAX_MESSAGE_LENGTH = 600;

/** How much of a request was answered: nothing at all, only with nulls, or at least in part. */
type Extent = "none" | "nulls" | "some";

function extentOf(result: ExecutionResult): Extent {
  if (!("data" in result)) return "none";
  return Object.values(result.data ?? {}).every((value) => value === null) ? "nulls" : "some";
}

/** Seconds after which a client should try again if nothing else is known; an outage is noticed within two. */
const RETRY_AFTER = 2;

/**
 * The HTTP status and headers of a response, according to GraphQL over HTTP: the status is 200 if execution began. One
 * exception: a client, proxy or load balancer that knows nothing of GraphQL must see that it should try again later.
 */
function httpOf(error: GraphQLError, code: ClientErrorCode, extent: Extent): unknown {
  if (extent === "some") return undefined;
  const status = REFUSALS.get(code);
  if (status !== undefined) return { status, headers: { "retry-after": String(retryAfterOf(error)) } };
  return extent === "none" ? statusOf(error, code) : undefined;
}

const REFUSALS: ReadonlyMap<ClientErrorCode, number> = new Map([
  ["SERVICE_UNAVAILABLE", 503],
  ["RATE_LIMITED", 429],
]);

function retryAfterOf(error: GraphQLError): number {
  const cause = causeOf(error);
  return (cause instanceof OnrecordError && cause.retryAfter) || RETRY_AFTER;
}

/** An error in reading the body has a status of its own. An invalid query is 400, or 200 if the client accepts only application/json. */
function statusOf(error: GraphQLError, code: ClientErrorCode): unknown {
  if (code === "INTERNAL_SERVER_ERROR") return { status: 500 };
  if (code === "UNAUTHENTICATED") return { status: 401, headers: { "www-authenticate": "Bearer" } };
  if (code === "TIMEOUT") return { status: 503 };
  return (error.nodes ? null : error.extensions["http"]) ?? { status: 400, spec: true };
}

function present(error: GraphQLError, requestId: string): Presentation {
  const cause = causeOf(error);
  if (cause === null) return { code: codeOf(error), message: error.message, fault: null };
  if (cause instanceof OnrecordError) return { code: cause.code, message: cause.message, fault: null };
  // Messages of the database are for the operator of the server: they are logged, not sent.
  const known = toOnrecordError(cause);
  switch (known?.code) {
    case "TIMEOUT":
      return { code: known.code, message: known.message, fault: cause };
    case "SERVICE_UNAVAILABLE":
      return {
        code: known.code,
        message: "The archive is temporarily unavailable: try again soon.",
        fault: cause,
      };
    default:
      return {
        code: "INTERNAL_SERVER_ERROR",
        message: `Internal server error: the server log has details under the request id ${requestId}.`,
        fault: cause,
      };
  }
}

/** The error that a resolver or scalar threw; null if graphql-js itself rejected the request. */
function causeOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (isGraphQLError(cause)) {
    if (!cause.originalError) return null;
    cause = cause.originalError;
  }
  return cause;
}

function codeOf(error: GraphQLError): ClientErrorCode {
  const code = error.extensions["code"];
  return LIBRARY_CODES.find((each) => each === code) ?? "BAD_USER_INPUT";
}
