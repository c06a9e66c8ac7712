import { once } from "node:events";
import { createServer } from "node:http";
import { createHostCheck } from "../../api/http/access/allowed-hosts.js";
import type { Metrics } from "../../api/http/monitoring/metrics.js";
import { errorCode } from "../../errors/error-code.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { SERVER_TIMEOUTS } from "./server-timeouts.js";

export interface MetricsServerOptions {
  readonly metrics: Metrics;
  readonly host: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
}

/**
 * Serves `/metrics` on a port of its own, which can be closed to the world: metrics tell what others ask for, and how
 * the server is doing.
 *
 * @returns A function that closes it.
 * @throws OnrecordError SERVICE_UNAVAILABLE if it cannot listen.
 */
export async function startMetricsServer(options: MetricsServerOptions): Promise<() => Promise<void>> {
  const { metrics, host, port, allowedHosts } = options;
  const isAllowed = createHostCheck([host, ...allowedHosts]);
  const server = createServer({ ...SERVER_TIMEOUTS, keepAliveTimeout: 5_000 }, async (request, response) => {
    const { pathname } = new URL(request.url?.replace(/^\/*/, "/") ?? "/", "http://localhost");
    if (!isAllowed(request.headers.host ?? "localhost")) return response.writeHead(421).end();
    if (pathname !== "/metrics" || request.method !== "GET") return response.writeHead(404).end();
    const { contentType, text } = await metrics.read();
    response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" }).end(text);
  });
  server.maxConnections = MAX_CONNECTIONS;
  // It must not keep the process alive if the command fails.
  server.unref();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    throw new OnrecordError(
      "SERVICE_UNAVAILABLE",
      `Metrics cannot be served on port ${port} of ${host} (${errorCode(cause) ?? cause}): choose others with ONRECORD_METRICS_PORT and ONRECORD_METRICS_HOST.`,
      { cause },
    );
  }
  return async () => {
    const closed = once(server.close(), "close");
    server.closeAllConnections();
    await closed;
  };
}

/** Far more than there are Prometheus servers. */
const MAX_CONNECTIONS = 50;
