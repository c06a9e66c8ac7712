import type { NameVariantRow } from "../../db/write/name-variants.js";
import { isFullName } from "./blocking-key.js";

type NameCandidate = Pick<NameVariantRow, "name" | "kind" | "articleCount" | "isByMerge" | "confidence">;

/**
 * The name a speaker goes by. Full names come before partial and inferred ones, and the speaker's own names before those
 * it has only by a merge; among these, the most frequent over all appearances wins, then the longest, then the first by
 * code point.
 */
export function canonicalName(variants: readonly NameCandidate[]): string {
  const [best] = combineByName(variants).toSorted(
    (a, b) =>
      Number(tellsWho(b)) - Number(tellsWho(a)) ||
      Number(a.isByMerge) - Number(b.isByMerge) ||
      b.articleCount - a.articleCount ||
      b.name.length - a.name.length ||
      Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  if (!best) throw new TypeError("A speaker must have at least one name variant.");
  return best.name;
}

/** The kind that most appearances of a speaker's own names have; of equals, the kind of the name that comes first. */
export function usualKind(variants: readonly NameCandidate[]): NameVariantRow["kind"] {
  const counts = new Map<NameVariantRow["kind"], number>();
  const own = variants.filter(({ isByMerge, confidence }) => !isByMerge && confidence === null);
  for (const { kind, articleCount } of own.length > 0 ? own : variants) {
    counts.set(kind, (counts.get(kind) ?? 0) + articleCount);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best) throw new TypeError("A speaker must have at least one name variant.");
  return best[0];
}

function tellsWho({ name, kind, confidence }: NameCandidate): boolean {
  return confidence === null && isFullName(name, kind);
}

/** Adds up the variants of a name that differ only in occupation or context. */
function combineByName(variants: readonly NameCandidate[]): NameCandidate[] {
  const names = new Map<string, NameCandidate>();
  for (const variant of variants) {
    const same = names.get(variant.name);
    names.set(variant.name, {
      ...variant,
      articleCount: variant.articleCount + (same?.articleCount ?? 0),
      isByMerge: variant.isByMerge && (same?.isByMerge ?? true),
      confidence: same?.confidence === null ? null : variant.confidence,
    });
  }
  return [...names.values()];
}
