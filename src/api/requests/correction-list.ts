import {
  type CorrectionFilter,
  type CorrectionRequest,
  correctionKeyShape,
} from "../../db/read/corrections.js";
import type * as schema from "../generated/schema.js";
import { type List, listOf } from "../values/connection.js";
import { ids } from "./filters.js";

/** What `corrections` asks for, checked before anything is fetched. */
export function correctionList(args: schema.QueryCorrectionsArgs): List<CorrectionRequest> {
  return listOf({ name: "Correction", shape: correctionKeyShape() }, args, { filter: filterOf(args.filter) });
}

function filterOf(given: schema.CorrectionFilter | null | undefined): CorrectionFilter | null {
  if (!given) return null;
  return {
    kinds: given.kinds ?? null,
    by: given.by ?? null,
    speakers: ids("Speaker", given.speakers, "filter.speakers"),
    undone: given.undone ?? null,
  };
}
