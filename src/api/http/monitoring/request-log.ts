import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestInfo } from "../request-info.js";
import { isHealth } from "../routes.js";

/** Sets `x-request-id` on each response, and logs one line per request: at level debug for health checks, else info. */
export function useRequestLog(logger: Logger): Plugin<object, RequestInfo> {
  return {
    onResponse({ request, response, serverContext: { requestId, started, address, record } }) {
      response.headers.set("x-request-id", requestId);
      const { pathname } = new URL(request.url, "http://localhost");
      const level = isHealth(pathname) ? "debug" : "info";
      const { operation, cost, statements, code, client } = record;
      logger[level](
        {
          requestId,
          method: request.method,
          path: pathname,
          ...(operation && { operation: operation.name, type: operation.type, cost: cost?.cost, statements }),
          status: response.status,
          ...(code !== null && { code }),
          milliseconds: Math.round(performance.now() - started),
          client: client ?? (address === null ? "local" : `address ${address}`),
        },
        "request",
      );
    },
  };
}
