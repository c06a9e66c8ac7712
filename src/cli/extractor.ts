import type { Config } from "../config.js";
import { createExtractor, type Extractor } from "../ingest/extraction/extractor.js";

/** Creates an extractor with the configured number of worker threads and page deadline. */
export function createConfiguredExtractor({ workers, pageDeadline }: Config): Extractor {
  return createExtractor({ workers, deadline: pageDeadline });
}

/** How many pages to process concurrently: enough to keep every worker busy while a page is stored or printed. */
export function pagesInFlight({ workers }: Config): number {
  return 4 + 2 * workers;
}
