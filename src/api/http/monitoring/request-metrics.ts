import type { Plugin } from "graphql-yoga";
import type { RequestInfo } from "../request-info.js";
import { GRAPHQL_PATH } from "../routes.js";
import type { Metrics } from "./metrics.js";

/** Counts the GraphQL requests; not health checks, and not GraphiQL's page. */
export function useRequestMetrics(metrics: Metrics): Plugin<object, RequestInfo> {
  return {
    onResponse({ request, response, serverContext: { record, started } }) {
      const { pathname } = new URL(request.url, "http://localhost");
      const isPage = response.headers.get("content-type")?.startsWith("text/html");
      if (pathname !== GRAPHQL_PATH || isPage || request.method === "OPTIONS") return;
      const milliseconds = performance.now() - started;
      metrics.countRequest(record, { status: response.status, milliseconds });
    },
  };
}
