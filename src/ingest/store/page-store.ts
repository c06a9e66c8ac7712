import type { Database } from "../../db/database.js";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import type { Extractor } from "../extraction/extractor.js";
import type { IngestOutcome } from "../report.js";
import { savePages } from "./save-pages.js";

/**
 * Stores pages in two steps, so that reading, which is slow, can run for several pages at once while the pages are
 * stored in the order of the input: the same input then gives the same archive.
 */
export interface PageStore {
  /** How many pages `store` should get at once. */
  readonly batchSize: number;
  /**
   * Reads a page; may run for several at once.
   *
   * @throws {OnrecordError} for a page that cannot be accepted, and SERVICE_UNAVAILABLE when no page can be.
   */
  prepare(page: PageSource): Promise<PreparedPage>;
  /**
   * Stores pages: all of them, or none if it throws. Call it once at a time, in the order of the input.
   *
   * @returns One for each page, in their order.
   * @throws {OnrecordError} as `prepare` does.
   */
  store(pages: readonly PreparedPage[]): Promise<StoredPage[]>;
}

export interface PreparedPage {
  readonly page: PageSource;
  /** What was extracted from it; null if it is not extracted before it is stored. */
  readonly draft: ArticleDraft | null;
}

export interface StoredPage {
  readonly outcome: IngestOutcome;
  readonly warnings: readonly string[];
}

/**
 * Larger batches are hardly faster: 32 pages share one commit and some thirty statements. A batch holds the writer lock
 * for about a tenth of a second.
 */
const BATCH_SIZE = 32;

/** Extracts pages in this process and stores them in `database`. */
export function createPageStore(database: Pick<Database, "write">, extractor: Extractor): PageStore {
  return {
    batchSize: BATCH_SIZE,
    prepare: async (page) => ({ page, draft: await extractor.extract(page) }),
    async store(pages) {
      const drafts = await Promise.all(pages.map(({ page, draft }) => draft ?? extractor.extract(page)));
      const saved = await savePages(database, drafts);
      return saved.map(({ outcome }, i) => ({
        outcome: OUTCOMES[outcome],
        warnings: drafts[i]!.warnings, // One for each page.
      }));
    },
  };
}

const OUTCOMES = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const;
