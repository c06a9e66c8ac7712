import type { Db } from "../db/open.js";
import type { Extractor } from "./extractor.js";
import type { Intake } from "./ingest.js";
import { savePage } from "./save.js";

/** Stores pages in a database of ours. */
export function createIntake(db: Db, extractor: Extractor): Intake {
  return async (page) => {
    const draft = await extractor.extract(page);
    return async () => {
      const { outcome } = await savePage(db, draft);
      return { outcome: OUTCOMES[outcome], warnings: draft.warnings };
    };
  };
}

const OUTCOMES = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const;
