import type { CorrectionRow } from "../../db/schema.js";
import type { AnyCorrection } from "./rows.js";

const TYPENAMES = {
  MERGE: "SpeakerMerge",
  SPLIT: "SpeakerSplit",
  ATTRIBUTION: "QuoteAttribution",
  RENAME: "SpeakerRename",
} as const;

/** Adds the `__typename` with which graphql-js resolves the interface. */
export function withTypename(row: CorrectionRow): AnyCorrection {
  return { ...row, __typename: TYPENAMES[row.kind] };
}
