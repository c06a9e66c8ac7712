import { type Logger, pino } from "pino";
import type { ArchiveOptions } from "../archive/open.js";
import type { Config } from "../config.js";
import { databaseKindOf } from "../database-url.js";
import type { Extractor } from "../ingest/extraction/extractor.js";

/** How a command opens the archive, and answers other processes while it owns one. */
export function archiveOptions(command: string, config: Config, extractor: Extractor): ArchiveOptions {
  const { poolSize, statementTimeout } = config;
  return {
    extractor,
    command,
    poolSize,
    statementTimeout,
    async createListener(db) {
      // Loaded only here: most ingests end before another process asks.
      const { createApi } = await import("../api/http/server.js");
      return createApi({ db, extractor, trusted: true, logger: createLogger(config) });
    },
  };
}

/** Lines of JSON on standard error: standard output is for results. */
export function createLogger({ logLevel }: Config): Logger {
  return pino({ level: logLevel }, process.stderr);
}

/** The archive as people may see it: a database's address without user and password, a folder as it is. */
export function placeOf(database: string): string {
  if (databaseKindOf(database) !== "server") return database;
  const { protocol, host, pathname } = new URL(database);
  return `${protocol}//${host}${pathname}`;
}
