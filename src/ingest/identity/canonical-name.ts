import type { NameVariantRow } from "../../db/write/name-variants.js";
import { isFullName } from "./blocking-key.js";

type NameCandidate = Pick<NameVariantRow, "name" | "kind" | "articleCount" | "isByMerge">;

/**
 * The name a speaker goes by. Full names come before partial ones, and the speaker's own names before those it has
 * only by a merge; among these, the most frequent over all appearances wins, then the longest, then the first by code
 * point.
 */
export function canonicalName(variants: readonly NameCandidate[]): string {
  const [best] = combineByName(variants).toSorted(
    (a, b) =>
      Number(isFullName(b.name, b.kind)) - Number(isFullName(a.name, a.kind)) ||
      Number(a.isByMerge) - Number(b.isByMerge) ||
      b.articleCount - a.articleCount ||
      b.name.length - a.name.length ||
      Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  if (!best) throw new TypeError("A speaker must have at least one name variant.");
  return best.name;
}

/** Adds up the variants of a name that differ only in occupation. */
function combineByName(variants: readonly NameCandidate[]): NameCandidate[] {
  const names = new Map<string, NameCandidate>();
  for (const variant of variants) {
    const same = names.get(variant.name);
    names.set(variant.name, {
      ...variant,
      articleCount: variant.articleCount + (same?.articleCount ?? 0),
      isByMerge: variant.isByMerge && (same?.isByMerge ?? true),
    });
  }
  return [...names.values()];
}
