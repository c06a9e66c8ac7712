import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestInfo } from "../request-info.js";
import { isHealth } from "../routes.js";

/** Sets `x-request-id` on each response, and logs one line per request: at level debug for health checks, else info. */
export function useRequestLog(logger: Logger): Plugin<object, RequestInfo> {
  return {
    onResponse({ request, response, serverContext: { requestId, started } }) {
      response.headers.set("x-request-id", requestId);
      const { pathname } = new URL(request.url, "http://localhost");
      const level = isHealth(pathname) ? "debug" : "info";
      logger[level](
        {
          requestId,
          method: request.method,
          path: pathname,
          status: response.status,
          milliseconds: Math.round(performance.now() - started),
        },
        "request",
      );
    },
  };
}
