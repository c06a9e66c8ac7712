import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Tracing } from "../api/http/monitoring/tracing.js";
import type { Archive } from "../archive/archive.js";
import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import type { Database } from "../db/database.js";
import { type ArchiveTotals, archiveTotals } from "../db/read/archive.js";
import { errorCode } from "../errors/error-code.js";
import { OnrecordError } from "../errors/onrecord-error.js";
import { ingest } from "../ingest/ingest.js";
import { readSources } from "../ingest/input/sources.js";
import { archiveOptions, createLogger } from "./archive-options.js";
import { displayAddress } from "./display-address.js";
import { createConfiguredExtractor } from "./extractor.js";
import { type HttpServer, startHttpServer } from "./http-server.js";
import { operationNames, readKnownOperations } from "./listening/known-operations.js";
import { startMetricsServer } from "./listening/metrics-server.js";
import { createOutput, STANDARD_OUTPUT } from "./output.js";

/**
 * Milliseconds after the signal to stop within which the process ends, whatever still runs: orchestrators kill it after
 * ten seconds by default. Nothing that was stored is lost.
 */
const SHUTDOWN_TIMEOUT = 7_500;

/**
 * Serves the archive until SIGINT or SIGTERM, then finishes the accepted requests; a second signal ends it at once. It
 * listens while the archive is still being opened; requests received during that time wait.
 */
export async function serve(config: Config): Promise<void> {
  const extractor = createConfiguredExtractor(config);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const documents = readKnownOperations(config.http.trustedDocuments);
  const server = startHttpServer(config);
  const metrics = await openMetrics(config, server, Object.values(documents));
  const tracing = await openTracing(config);
  const opening = openArchive(
    config.database,
    archiveOptions("onrecord serve", config, extractor, metrics?.metrics),
  );
  // Loaded while the archive opens, which saves half a second at startup.
  const [archive, { createApi }] = await Promise.all([opening, import("../api/http/server.js")]);
  try {
    const { database } = archive;
    if (!database) throw await alreadyOpenError(config, archive);
    const port = await server.port;
    if (database.engine === "embedded" && config.samples) await fillFromSamples(database, archive);

    const { apiKeys, readAccess, corsOrigins, host, http } = config;
    const api = createApi({
      db: database,
      extractor,
      apiKeys,
      readAccess,
      allowedHosts: [host, ...http.allowedHosts],
      trustedProxies: http.trustedProxies,
      corsOrigins,
      limits: { streams: http.streams, streamsPerClient: http.streamsPerClient },
      logger: createLogger(config),
      slowStatement: http.slowStatement,
      budget: { objectsPerMinute: http.objectsPerMinute, redis: http.redis },
      ...(metrics && { metrics: metrics.metrics }),
      ...(tracing && { tracing }),
      documents,
      onlyKnownDocuments: http.trustedDocuments.length > 0,
      introspection: http.introspection,
      cacheSeconds: http.cacheSeconds,
    });
    await output.write(startupMessage(port, config, await archiveTotals(database.db)));
    await output.finish();
    server.serve(api);
    await waitForStopSignal();
    endWithin(SHUTDOWN_TIMEOUT);
    await server.close(api);
  } finally {
    await Promise.all([metrics?.close(), tracing?.close().catch(() => {})]);
    await archive.close();
    await extractor.close();
  }
}

/** Serves metrics if they are configured. They are loaded on demand, because most servers have none. */
async function openMetrics({ host, http }: Config, server: HttpServer, documents: readonly string[]) {
  const { metricsPort, metricsHost, allowedHosts } = http;
  if (metricsPort === null) return null;
  const { createMetrics } = await import("../api/http/monitoring/metrics.js");
  const metrics = createMetrics(operationNames(documents));
  metrics.watch({ connections: server.connections, unreadable: server.unreadable });
  const close = await startMetricsServer({
    metrics,
    host: metricsHost,
    port: metricsPort,
    allowedHosts: [host, ...allowedHosts],
  });
  return { metrics, close };
}

/** Traces requests if OpenTelemetry is configured. Its packages are loaded on demand, and can be left out of an install. */
async function openTracing({ http }: Config): Promise<Tracing | null> {
  if (!http.tracing) return null;
  try {
    const { createTracing } = await import("./listening/open-telemetry.js");
    return createTracing(packageVersion());
  } catch (cause) {
    if (errorCode(cause) !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "OpenTelemetry is configured, but its packages are not installed: install onrecord with its optional dependencies, or unset OTEL_EXPORTER_OTLP_ENDPOINT.",
      { cause },
    );
  }
}

function packageVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

async function alreadyOpenError({ database }: Config, archive: Archive): Promise<OnrecordError> {
  const owner = await archive.owner();
  const by = owner ? `process ${owner.pid} (${owner.command})` : "another process";
  return new OnrecordError(
    "SERVICE_UNAVAILABLE",
    `The archive in "${database}" is already open in ${by}: use that process, stop it, or name another folder with --database.`,
  );
}

/** How many of the sample pages are read while others are stored. */
const SAMPLES_AHEAD = 4;

/** Loads the sample pages into an empty embedded archive. */
async function fillFromSamples(database: Database, { pageStore }: Archive): Promise<void> {
  const { articleCount } = await archiveTotals(database.db);
  if (articleCount > 0) return;
  const samples = fileURLToPath(new URL("../../samples", import.meta.url));
  const sources = readSources([samples], { format: "auto", standardInput: process.stdin });
  for await (const event of ingest(sources, pageStore, { width: SAMPLES_AHEAD })) {
    if (event.kind === "failed") process.stderr.write(`failed ${event.place}: ${event.reason}\n`);
  }
}

function startupMessage(port: number, { database, host, readAccess }: Config, totals: ArchiveTotals): string {
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}/graphql`;
  const { articleCount, quoteCount, speakerCount, topicCount } = totals;
  const next =
    articleCount === 0
      ? "run onrecord ingest PATH… to store your pages in it."
      : "open the address in a browser and run the example queries.";
  return `OnRecord is listening at ${address}

  Archive  ${displayAddress(database)}: ${articleCount} articles, ${quoteCount} quotes, ${speakerCount} speakers, ${topicCount} topics
  Access   ${readAccess === "key" ? "reading and writing" : "reading is open; writing"} over the network needs an API key: onrecord keys add
  Next     ${next}
`;
}

function waitForStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (_signal: string, number: number) => {
      if (isStopping) process.exit(128 + number);
      isStopping = true;
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

/** Ends the process after this many milliseconds if it has not ended by itself. */
function endWithin(milliseconds: number): void {
  setTimeout(() => process.exit(0), milliseconds).unref();
}
