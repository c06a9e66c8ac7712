import { availableParallelism } from "node:os";
import type { Config } from "../config.js";
import { databaseKindOf } from "../database-url.js";
import { createExtractor, type Extractor } from "../ingest/extraction/extractor.js";

/**
 * Creates the extractor of a process that serves an archive, with the configured number of worker threads and page
 * deadline. By default it leaves one processor to requests.
 */
export function createConfiguredExtractor({ workers, pageDeadline }: Config): Extractor {
  return createExtractor({ workers: workers ?? allButOne(), deadline: pageDeadline });
}

/** The extractor of a command that reads many pages, and how many pages to read ahead with it. */
export interface BulkExtractor {
  readonly extractor: Extractor;
  /** Enough to keep every worker busy while pages are stored or printed. */
  readonly width: number;
}

/** Pages that each thread is given ahead. More than a batch: the embedded engine blocks the main thread that long. */
const AHEAD = 40;

/** @param store Whether pages are stored: the embedded engine, which has one thread, then gets a processor. */
export function createBulkExtractor(
  { workers, pageDeadline, database }: Config,
  store: boolean,
): BulkExtractor {
  const isEmbedded = store && databaseKindOf(database) !== "server";
  const threads = workers ?? (isEmbedded ? allButOne() : availableParallelism());
  return {
    extractor: createExtractor({ workers: threads, deadline: pageDeadline, ahead: AHEAD }),
    width: 4 + 2 * threads,
  };
}

function allButOne(): number {
  return Math.max(1, availableParallelism() - 1);
}
