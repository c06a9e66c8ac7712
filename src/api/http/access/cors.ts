import type { CORSOptions } from "graphql-yoga";
import { COST_HEADER } from "../answers/cost-report.js";

/**
 * The CORS policy: pages of the listed origins may send requests, without cookies; other pages may not.
 *
 * @param origins Origins such as "https://example.org", compared exactly.
 */
export function corsFor(origin: string | null, origins: readonly string[]): CORSOptions {
  if (origin === null || !origins.includes(origin)) return false;
  return {
    origin: [origin],
    methods: ["GET", "POST"],
    allowedHeaders: ["authorization", "content-type", "x-request-id", COST_HEADER],
    // `retry-after` is set by proxies in front of the server that limit requests or start the server on demand.
    exposedHeaders: ["x-request-id", "retry-after"],
    credentials: false,
    maxAge: 600,
  };
}
