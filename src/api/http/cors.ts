import type { CORSOptions } from "graphql-yoga";

/**
 * What a browser is told about a page that asks from another origin: those named may, without cookies, and
 * all others may not.
 *
 * @param origins Such as "https://example.org"; each is allowed exactly as it is written.
 */
export function corsFor(origin: string | null, origins: readonly string[]): CORSOptions {
  if (origin === null || !origins.includes(origin)) return false;
  return {
    origin: [origin],
    methods: ["GET", "POST"],
    allowedHeaders: ["authorization", "content-type", "x-request-id"],
    // The second is not ours, but of what stands before the server: a proxy that counts requests, or starts it.
    exposedHeaders: ["x-request-id", "retry-after"],
    credentials: false,
    maxAge: 600,
  };
}
