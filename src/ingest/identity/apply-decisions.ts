import type { IdentityDecision, NameVariantKey } from "../../db/write/name-variants.js";
import { mayBeOnePerson } from "./cluster-people.js";
import { combineClusters, type NameCluster } from "./name-cluster.js";

/**
 * Applies what editors decided about identities, in order; each decision starts from the clusters that the previous
 * ones left. A decision applies to the names it was made for, whatever happens to the pages that print them.
 *
 * - A merge combines all clusters that hold a name of either side.
 * - A split divides each cluster that holds names of both sides. A name that has been printed since then goes to the
 *   side it fits, and stays where it is if it fits both.
 *
 * @param clusters What the names alone give.
 * @param decisions The oldest first.
 */
export function applyDecisions<Variant extends NameVariantKey>(
  clusters: readonly NameCluster<Variant>[],
  decisions: readonly IdentityDecision[],
): readonly NameCluster<Variant>[] {
  return decisions.reduce(
    (decided, decision) => (decision.kind === "MERGE" ? merge(decided, decision) : split(decided, decision)),
    clusters,
  );
}

/**
 * The cluster that holds the name with that occupation. If it is no longer printed with it: the cluster that has the
 * name without an occupation, or else with the first occupation in alphabetical order. Of several, one to which the name
 * belongs without being inferred.
 */
export function clusterWith<Variant extends NameVariantKey>(
  clusters: readonly NameCluster<Variant>[],
  key: NameVariantKey,
): NameCluster<Variant> | undefined {
  const named = clusters.flatMap((cluster) =>
    cluster.variants
      .filter((variant) => isSameName(variant, key))
      .map((variant) => ({
        cluster,
        occupation: variant.occupation,
        isInferred: cluster.inferred.has(variant),
      })),
  );
  const rank = ({ occupation, isInferred }: (typeof named)[number]) =>
    `${occupation === key.occupation ? 0 : 1}${isInferred ? 1 : 0}${occupation}`;
  return named.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0]?.cluster;
}

function merge<Variant extends NameVariantKey>(
  clusters: readonly NameCluster<Variant>[],
  { speaker, other }: IdentityDecision,
): readonly NameCluster<Variant>[] {
  const parts = [...clustersWith(clusters, [...speaker, ...other])];
  if (parts.length < 2) return clusters;
  const remaining = clustersWith(clusters, speaker);
  const merged = {
    ...combineClusters(parts),
    byMerge: parts.flatMap((part) =>
      remaining.size === 0 || remaining.has(part) ? part.byMerge : part.variants,
    ),
  };
  return [...clusters.filter((cluster) => !parts.includes(cluster)), merged];
}

function split<Variant extends NameVariantKey>(
  clusters: readonly NameCluster<Variant>[],
  { speaker, other }: IdentityDecision,
): readonly NameCluster<Variant>[] {
  const [ofSpeaker, ofOther] = [clustersWith(clusters, speaker), clustersWith(clusters, other)];
  const isSplitOff = (variant: Variant) =>
    hasName(other, variant) ||
    (!hasName(speaker, variant) && fitsAny(other, variant) && !fitsAny(speaker, variant));
  return clusters.flatMap((cluster) => {
    if (!ofSpeaker.has(cluster) || !ofOther.has(cluster)) return [cluster];
    const { variants, isAmbiguous, byMerge, inferred } = cluster;
    const splitOff = variants.filter(isSplitOff);
    return [variants.filter((variant) => !splitOff.includes(variant)), splitOff]
      .filter((part) => part.length > 0)
      .map((part) => ({
        variants: part,
        isAmbiguous,
        byMerge: byMergeAmong(part, byMerge),
        inferred: new Map([...inferred].filter(([variant]) => part.includes(variant))),
      }));
  });
}

/** Empty if every variant is there by a merge: then the cluster has no other names to go by. */
function byMergeAmong<Variant>(variants: readonly Variant[], byMerge: readonly Variant[]): Variant[] {
  const among = variants.filter((variant) => byMerge.includes(variant));
  return among.length === variants.length ? [] : among;
}

function clustersWith<Variant extends NameVariantKey>(
  clusters: readonly NameCluster<Variant>[],
  keys: readonly NameVariantKey[],
): Set<NameCluster<Variant>> {
  return new Set(keys.flatMap((key) => clusterWith(clusters, key) ?? []));
}

function hasName(keys: readonly NameVariantKey[], variant: NameVariantKey): boolean {
  return keys.some((key) => isSameName(key, variant));
}

function isSameName(a: NameVariantKey, b: NameVariantKey): boolean {
  return a.name === b.name && a.blockingKey === b.blockingKey && a.kind === b.kind;
}

/** Organizations with the same blocking key have the same name, so they always fit. */
function fitsAny(keys: readonly NameVariantKey[], variant: NameVariantKey): boolean {
  return keys.some(
    (key) =>
      key.blockingKey === variant.blockingKey &&
      key.kind === variant.kind &&
      (variant.kind !== "PERSON" || mayBeOnePerson(key.name, variant.name)),
  );
}
