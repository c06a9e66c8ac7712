import type { CorrectionRow } from "../../db/schema.js";
import type { AnyCorrection } from "./rows.js";

const TYPES = {
  MERGE: "SpeakerMerge",
  SPLIT: "SpeakerSplit",
  ATTRIBUTION: "QuoteAttribution",
  RENAME: "SpeakerRename",
} as const;

/** A row that tells its type: what stands behind an interface. */
export function typed(row: CorrectionRow): AnyCorrection {
  return { ...row, __typename: TYPES[row.kind] };
}
