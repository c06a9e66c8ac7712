import type { Config } from "../config.js";
import { createExtractor, type Extractor } from "../ingest/extraction/extractor.js";

/** The threads that read pages, as they are configured. */
export function createReader({ workers, pageDeadline }: Config): Extractor {
  return createExtractor({ workers, deadline: pageDeadline });
}

/** How many pages to read ahead: enough that no thread waits while another page is stored or printed. */
export function pagesAhead({ workers }: Config): number {
  return 4 + 2 * workers;
}
