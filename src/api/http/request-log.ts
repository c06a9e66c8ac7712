import { randomUUID } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { isHealth } from "./routes.js";

/** The id and start time of one HTTP request. */
export interface RequestLog {
  /** The caller's `x-request-id` if it consists of 1 to 100 word characters, dots, colons and hyphens; else a new id. */
  readonly requestId: string;
  /** In milliseconds, from `performance.now()`. */
  readonly started: number;
}

export function startRequest(given: string | null | undefined): RequestLog {
  return {
    requestId: given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID(),
    started: performance.now(),
  };
}

/** Sets `x-request-id` on each response, and logs one line per request: at level debug for health checks, else info. */
export function useRequestLog(logger: Logger): Plugin<object, RequestLog> {
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
