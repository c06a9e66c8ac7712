import { createHash } from "node:crypto";
import type { Plugin } from "graphql-yoga";
import type { RequestRecord } from "../monitoring/request-record.js";
import type { RequestInfo } from "../request-info.js";
import { COST_HEADER } from "./cost-report.js";

export interface CacheOptions {
  /** Seconds for which caches may answer without asking again; 0 lets them ask each time. */
  readonly cacheSeconds: number;
  /** Whether caches that serve several clients may keep answers to callers without a key. */
  readonly isPublic: boolean;
}

/**
 * Lets browsers, proxies and content delivery networks keep the answers to persisted queries that are sent by GET, if
 * they have no errors. All other answers to GET are kept by nobody.
 */
export function useCacheHeaders(options: CacheOptions): Plugin<object, RequestInfo> {
  return {
    async onResponse({ request, response, setResponse, serverContext: { record }, fetchAPI }) {
      if (request.method !== "GET" || !isJson(response)) return;
      if (response.status !== 200 || !mayKeep(record)) {
        response.headers.set("cache-control", "no-store");
        return;
      }
      const body = await response.text();
      const headers = new fetchAPI.Headers(response.headers);
      headers.set("cache-control", cacheControl(options, request.headers.has("authorization")));
      for (const name of ["accept", "authorization", COST_HEADER]) headers.append("vary", name);
      const tag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
      headers.set("etag", tag);
      if (!request.headers.get("if-none-match")?.includes(tag)) {
        return setResponse(new fetchAPI.Response(body, { status: 200, headers }));
      }
      for (const name of ["content-type", "content-length"]) headers.delete(name);
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

function isJson({ headers }: Response): boolean {
  return /^application\/([\w-]+\+)?json/.test(headers.get("content-type") ?? "");
}

function mayKeep({ isPersisted, operation, code }: RequestRecord): boolean {
  return isPersisted && operation?.type === "query" && code === null;
}

function cacheControl({ cacheSeconds, isPublic }: CacheOptions, hasKey: boolean): string {
  const scope = isPublic && !hasKey ? "public" : "private";
  return cacheSeconds > 0 ? `${scope}, max-age=${cacheSeconds}` : `${scope}, no-cache`;
}
