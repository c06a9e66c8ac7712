import { existsSync } from "node:fs";
import { type Logger, pino } from "pino";
import type { Metrics } from "../api/http/monitoring/metrics.js";
import type { ArchiveOptions } from "../archive/open.js";
import type { Config } from "../config.js";
import { databaseKindOf } from "../database-url.js";
import { OnrecordError } from "../errors/onrecord-error.js";
import type { Extractor } from "../ingest/extraction/extractor.js";

/** The options with which a command opens the archive and answers other processes while it owns the archive. */
export function archiveOptions(
  command: string,
  config: Config,
  extractor: Extractor,
  metrics?: Metrics,
): ArchiveOptions {
  const { poolSize, statementTimeout, directDatabase } = config;
  return {
    extractor,
    command,
    poolSize,
    statementTimeout,
    ...(directDatabase !== null && { directUrl: directDatabase }),
    async createRequestHandler(db) {
      // Loaded on demand: most ingests end before another process sends a request.
      const { createApi } = await import("../api/http/server.js");
      const { withMaintenance } = await import("./maintenance/owner-requests.js");
      const logger = createLogger(config);
      const api = createApi({ db, extractor, trusted: true, logger, ...(metrics && { metrics }) });
      return withMaintenance(api, db, config);
    },
  };
}

/** Logs JSON lines to standard error, because standard output is for results. */
export function createLogger({ logLevel }: Config): Logger {
  return pino({ level: logLevel }, process.stderr);
}

/** Refuses a missing folder, because opening an embedded archive would create it. */
export function requireArchiveFolder(database: string): void {
  if (databaseKindOf(database) !== "folder" || existsSync(database)) return;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `There is no archive in "${database}": name its folder with --database.`,
  );
}
