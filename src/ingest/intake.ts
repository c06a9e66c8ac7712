import type { Database } from "../db/database.js";
import type { Extractor } from "./extractor.js";
import type { Intake } from "./ingest.js";
import { savePage } from "./save.js";

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
