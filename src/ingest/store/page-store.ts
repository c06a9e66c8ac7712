import type { Database } from "../../db/database.js";
import type { PageSource } from "../../extract/page.js";
import type { Extractor } from "../extraction/extractor.js";
import type { IngestOutcome } from "../report.js";
import { savePage } from "./save-page.js";

/**
 * Where pages go. The first step reads a page and may run for several at once; the second stores it and runs
 * for one after the other, in the order of the input, so that the same input gives the same archive.
 * Either throws OnrecordError for a page that cannot be taken, and SERVICE_UNAVAILABLE where none can.
 */
export type Intake = (page: PageSource) => Promise<Store>;

export type Store = () => Promise<Stored>;

export interface Stored {
  readonly outcome: IngestOutcome;
  readonly warnings: readonly string[];
}

/** Stores pages in a database of ours. */
export function createIntake(database: Pick<Database, "write">, extractor: Extractor): Intake {
  return async (page) => {
    const draft = await extractor.extract(page);
    return async () => {
      const { outcome } = await savePage(database, draft);
      return { outcome: OUTCOMES[outcome], warnings: draft.warnings };
    };
  };
}

const OUTCOMES = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const;
