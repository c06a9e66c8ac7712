import { randomUUID } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { isHealth } from "./routes.js";

/** What is known of one HTTP request from its beginning to its end. */
export interface RequestLog {
  /** The caller's own `x-request-id` where it is a plain word, else a new one. */
  readonly requestId: string;
  /** As `performance.now()` tells it. */
  readonly started: number;
}

export function startRequest(given: string | null | undefined): RequestLog {
  return {
    requestId: given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID(),
    started: performance.now(),
  };
}

/** Each response carries its request's id; each request is one line of the log, those for health only at debug. */
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
