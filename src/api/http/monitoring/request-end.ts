import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestInfo } from "../request-info.js";
import { GRAPHQL_PATH, isHealth } from "../routes.js";
import type { Metrics } from "./metrics.js";

/** How a request was answered. */
interface EndedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Whether the answer is a page, such as GraphiQL's. */
  readonly isPage: boolean;
}

/** Tells the log, the metrics and the span of a request how it was answered. */
export type EndRequest = (request: EndedRequest, info: RequestInfo) => void;

export function createRequestEnd(logger: Logger, metrics: Metrics | undefined): EndRequest {
  return (request, info) => {
    const milliseconds = performance.now() - info.started;
    logRequest(logger, request, info, milliseconds);
    if (metrics && isGraphQL(request)) {
      metrics.countRequest(info.record, { status: request.status, milliseconds });
    }
    info.span?.end(info.record, request.status);
  };
}

/** One line for each request: at level debug for health checks, else info. */
function logRequest(
  logger: Logger,
  { method, path, status }: EndedRequest,
  { requestId, address, record }: RequestInfo,
  milliseconds: number,
): void {
  const { operation, cost, statements, code, client } = record;
  logger[isHealth(path) ? "debug" : "info"](
    {
      requestId,
      method,
      path,
      ...(operation && { operation: operation.name, type: operation.type, cost: cost?.cost, statements }),
      status,
      ...(code !== null && { code }),
      milliseconds: Math.round(milliseconds),
      client: client ?? (address === null ? "local" : `address ${address}`),
    },
    "request",
  );
}

/** Not health checks, and not GraphiQL's page. */
function isGraphQL({ method, path, isPage }: EndedRequest): boolean {
  return path === GRAPHQL_PATH && !isPage && method !== "OPTIONS";
}

/** Ends requests that Yoga answers. */
export function useRequestEnd(end: EndRequest): Plugin<object, RequestInfo> {
  return {
    onResponse({ request, response, serverContext }) {
      response.headers.set("x-request-id", serverContext.requestId);
      const { pathname: path } = new URL(request.url, "http://localhost");
      const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
      end({ method: request.method, path, status: response.status, isPage }, serverContext);
    },
  };
}
