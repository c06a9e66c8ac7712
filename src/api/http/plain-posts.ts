// Imported by file, as in live/execution.ts.
import { type ExecutionResult, getOperationAST } from "graphql/index.js";
import { createGraphQLError, type GraphQLParams, type YogaServerInstance } from "graphql-yoga";
import { requireReader } from "../callers/caller.js";
import type { BodyLimits } from "../limits/limits.js";
import type { Context } from "../requests/context.js";
import { isGraphQLError } from "../values/graphql-error.js";
import type { IdentityOf, RequestSource } from "./access/authentication.js";
import { SECURITY_HEADERS } from "./access/security-headers.js";
import { withCost } from "./answers/cost-report.js";
import { type JsonAnswer, jsonAnswer } from "./answers/json-answer.js";
import { jsonMediaType } from "./answers/json-media-type.js";
import type { PresentErrors } from "./answers/present-errors.js";
import type { EndRequest } from "./monitoring/request-end.js";
import type { DocumentRunner } from "./parameters/document-pace.js";
import type { DocumentReader } from "./parameters/documents.js";
import {
  type BodyLimit,
  bodyLimit,
  completeParameters,
  isJsonType,
  parseBody,
} from "./parameters/read-parameters.js";
import type { RequestInfo } from "./request-info.js";
import { GRAPHQL_PATH } from "./routes.js";

/** A request as it arrives, before its body is read. */
export interface ArrivingRequest extends RequestSource {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  readonly host: string;
  /** @throws GraphQLError with the status of the response if the body does not arrive in time. */
  readBody(limit: BodyLimit): Promise<Uint8Array>;
}

/** The answer to a request; or, for a request that Yoga has to answer, the body if it was read already. */
export type PlainAnswer = JsonAnswer | { readonly status: null; readonly body: Uint8Array | null };

export interface PlainPostOptions {
  readonly yoga: Pick<YogaServerInstance<RequestInfo, Context>, "getEnveloped">;
  readonly limits: BodyLimits;
  readonly identityOf: IdentityOf;
  readonly readAccess: "open" | "key";
  readonly isAllowedHost: (host: string) => boolean;
  readonly readDocument: DocumentReader;
  readonly runDocument: DocumentRunner;
  readonly presentErrors: PresentErrors;
  readonly endRequest: EndRequest;
}

type Result = ExecutionResult | undefined;

const LEFT_TO_YOGA: PlainAnswer = { status: null, body: null };

/**
 * Answers most requests of clients and servers without Yoga's own handling of HTTP, which takes longer than a short query:
 * those that post the JSON of one query or mutation, from no other origin. They pass the same steps as in Yoga: parsing,
 * validation, limits, context and execution with its plugins, and the presentation of errors. Subscriptions, batches, GET,
 * whatever is refused before the body is read, and all that is unusual are left to Yoga.
 */
export function createPlainPosts({
  yoga,
  limits,
  identityOf,
  readAccess,
  isAllowedHost,
  readDocument,
  runDocument,
  presentErrors,
  endRequest,
}: PlainPostOptions) {
  /** Undefined for a request that Yoga has to answer. */
  function resultOf(body: Uint8Array, request: ArrivingRequest, info: RequestInfo): Result | Promise<Result> {
    const given = parseBody(body);
    if (Array.isArray(given)) return undefined;
    const params = completeParameters(given, readDocument, info.record);
    if (!isPlain(params)) return undefined;
    return runDocument(params.query, request, info, () => run(params, request, info));
  }

  async function run(params: PlainParams, request: ArrivingRequest, info: RequestInfo): Promise<Result> {
    const { query, variables: variableValues, operationName } = params;
    const { schema, parse, validate, contextFactory, execute } = yoga.getEnveloped({
      ...info,
      request,
      params,
    });
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    if (getOperationAST(document, operationName)?.operation === "subscription") return undefined;
    const contextValue = await contextFactory();
    const result = execute({ schema, document, contextValue, variableValues, operationName });
    return result as Promise<ExecutionResult>; // Only subscriptions have several results.
  }

  return async (request: ArrivingRequest, info: RequestInfo): Promise<PlainAnswer> => {
    const mediaType = jsonMediaType(request.headers.get("accept"));
    if (mediaType === null || !isPlainPost(request) || info.malformed || !isAllowedHost(request.host)) {
      return LEFT_TO_YOGA;
    }
    let body: Uint8Array | null = null;
    let result: Result;
    try {
      const identity = await identityOf(request);
      if (readAccess === "key") requireReader(identity);
      body = await request.readBody(bodyLimit(limits, identity));
      result = await resultOf(body, request, info);
    } catch (error) {
      result = { errors: [toGraphQLError(error)] };
    }
    if (!result) return { status: null, body };
    const presented = withCost(presentErrors(result, request, info), request, info.record);
    const answer = jsonAnswer(presented, mediaType);
    const { status } = answer;
    endRequest({ method: "POST", path: GRAPHQL_PATH, status, isPage: false }, info);
    return {
      ...answer,
      headers: { ...SECURITY_HEADERS, "x-request-id": info.requestId, ...answer.headers },
    };
  };
}

function isPlainPost({ method, target, headers }: ArrivingRequest): boolean {
  return (
    method === "POST" &&
    target === GRAPHQL_PATH &&
    isJsonType(headers.get("content-type")) &&
    headers.get("content-encoding") === null &&
    headers.get("origin") === null
  );
}

type PlainParams = GraphQLParams & { readonly query: string };

const PARAMETERS: ReadonlySet<string> = new Set(["query", "variables", "operationName", "extensions"]);

/** Whether the parameters are what GraphQL over HTTP defines; Yoga says what is wrong with others. */
function isPlain(params: GraphQLParams): params is PlainParams {
  const { query, variables, operationName, extensions } = params as Readonly<Record<string, unknown>>;
  return (
    typeof query === "string" &&
    query !== "" &&
    isObjectOrNull(variables) &&
    isObjectOrNull(extensions) &&
    (operationName == null || typeof operationName === "string") &&
    Object.keys(params).every((name) => PARAMETERS.has(name))
  );
}

function isObjectOrNull(value: unknown): boolean {
  return value == null || (typeof value === "object" && !Array.isArray(value));
}

function toGraphQLError(error: unknown) {
  if (isGraphQLError(error)) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return createGraphQLError(originalError.message, { originalError });
}
