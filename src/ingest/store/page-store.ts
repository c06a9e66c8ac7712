import type { Database } from "../../db/database.js";
import type { PageSource } from "../../extract/page.js";
import type { Extractor } from "../extraction/extractor.js";
import type { IngestOutcome } from "../report.js";
import { savePage } from "./save-page.js";

/**
 * Stores pages in two steps, so that reading, which is slow, can run for several pages at once while the pages are
 * stored one after the other in the order of the input: the same input then gives the same archive.
 */
export interface PageStore {
  /**
   * Reads a page; may run for several at once.
   *
   * @throws {OnrecordError} for a page that cannot be accepted, and SERVICE_UNAVAILABLE when no page can be.
   */
  prepare(page: PageSource): Promise<PreparedPage>;
}

export interface PreparedPage {
  /**
   * Stores the page. Call it for one page at a time, in the order of the input.
   *
   * @throws {OnrecordError} as `PageStore.prepare` does.
   */
  store(): Promise<StoredPage>;
}

export interface StoredPage {
  readonly outcome: IngestOutcome;
  readonly warnings: readonly string[];
}

/** Extracts pages in this process and stores them in `database`. */
export function createPageStore(database: Pick<Database, "write">, extractor: Extractor): PageStore {
  return {
    async prepare(page) {
      const draft = await extractor.extract(page);
      return {
        async store() {
          const { outcome } = await savePage(database, draft);
          return { outcome: OUTCOMES[outcome], warnings: draft.warnings };
        },
      };
    },
  };
}

const OUTCOMES = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const;
