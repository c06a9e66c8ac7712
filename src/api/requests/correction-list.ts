import {
  type CorrectionFilter,
  type CorrectionRequest,
  correctionKeyShape,
} from "../../db/read/corrections.js";
import type * as schema from "../generated/schema.js";
import { createListPlan, type ListPlan } from "../values/connection.js";
import { toIds } from "./filters.js";

/** The request of the field `corrections`, validated before anything is fetched. */
export function correctionList(args: schema.QueryCorrectionsArgs): ListPlan<CorrectionRequest> {
  return createListPlan({ name: "Correction", shape: correctionKeyShape() }, args, {
    filter: filterOf(args.filter),
  });
}

function filterOf(given: schema.CorrectionFilter | null | undefined): CorrectionFilter | null {
  if (!given) return null;
  return {
    kinds: given.kinds ?? null,
    by: given.by ?? null,
    speakers: toIds("Speaker", given.speakers, "filter.speakers"),
    undone: given.undone ?? null,
  };
}
