import { groupBy } from "../../collections/multimap.js";
import type { IdentityDecision, NameVariantKey } from "../../db/write/name-variants.js";
import { applyDecisions, clusterWith } from "./apply-decisions.js";
import { clusterBlock } from "./cluster-block.js";
import type { NameVariant } from "./evidence.js";
import { identifyPeople, joinAcrossBlocks } from "./known-people/identify-people.js";
import { type KnownPeople, NOBODY } from "./known-people/known-names.js";
import type { KnownPerson } from "./known-people/known-person.js";
import type { NameCluster } from "./name-cluster.js";

/** One person or organization. */
export interface ResolvedIdentity extends NameCluster<NameVariant> {
  /** The person of authority lists that it is; null if it is none. */
  readonly person: KnownPerson | null;
  /** The speaker id it keeps; null for a new speaker. */
  readonly speakerId: number | null;
}

export interface IdentityResolution {
  readonly identities: readonly ResolvedIdentity[];
  /**
   * The speaker ids that no identity keeps, each with the index in `identities` of the one that now has its
   * appearances; null if none has.
   */
  readonly superseded: ReadonlyMap<number, number | null>;
}

/** A speaker id that a correction reserves for the identity with one of these variants; earlier variants win. */
export interface ReservedId {
  readonly id: number;
  readonly variants: readonly NameVariantKey[];
}

/**
 * Resolves the name variants of some blocks to identities, and decides which identity keeps which speaker id.
 *
 * Each existing id stays with the cluster that keeps most of its appearances. If several ids claim one cluster, the id
 * that an editor reserved wins, then the id of a speaker that an editor named, then the id that brings more
 * appearances, then the older id.
 *
 * @param variants All of each block.
 * @param decisions What editors decided about any of the variants, the oldest first.
 * @param known The people of authority lists who have names in these blocks.
 */
export function resolveIdentities(
  variants: readonly NameVariant[],
  decisions: readonly IdentityDecision[] = [],
  reserved: readonly ReservedId[] = [],
  known: KnownPeople = NOBODY,
): IdentityResolution {
  const cluster = (all: readonly NameVariant[]) => clusterVariants(all, decisions, known);
  const clusters = cluster(variants.filter(({ articleCount }) => articleCount > 0));
  const people = identifyPeople(clusters, known);
  const removed = variants.filter(({ articleCount }) => articleCount === 0);
  const claims = [
    ...reservedClaims(clusters, reserved),
    ...previousClaims(withRemoved(clusters, removed, cluster)),
  ];
  const idOf = new Map<number, number>();
  const kept = new Set<number>();
  for (const { id, cluster: index } of claims) {
    if (idOf.has(index) || kept.has(id)) continue;
    idOf.set(index, id);
    kept.add(id);
  }
  const previous = new Set(variants.flatMap(({ previousSpeakerId }) => previousSpeakerId ?? []));
  return {
    identities: clusters.map((identity, index) => ({
      ...identity,
      person: people.get(identity) ?? null,
      speakerId: idOf.get(index) ?? null,
    })),
    superseded: supersededIds(previous, kept, claims),
  };
}

function supersededIds(previous: ReadonlySet<number>, kept: ReadonlySet<number>, claims: readonly Claim[]) {
  const superseded = new Map<number, number | null>();
  for (const { id, cluster } of claims) {
    if (previous.has(id) && !kept.has(id) && !superseded.has(id)) superseded.set(id, cluster);
  }
  for (const id of previous) if (!kept.has(id) && !superseded.has(id)) superseded.set(id, null);
  return superseded;
}

/**
 * Clusters each block by its names, puts together what blocks have of one known person, then applies what editors
 * decided.
 */
function clusterVariants(
  variants: readonly NameVariant[],
  decisions: readonly IdentityDecision[],
  known: KnownPeople,
): readonly NameCluster<NameVariant>[] {
  const blocks = groupBy(variants, ({ blockingKey }) => blockingKey);
  const clusters = [...blocks.values()].flatMap((block) => clusterBlock(block, known));
  return applyDecisions(joinAcrossBlocks(clusters, known), decisions);
}

/**
 * The variants of each cluster, with those removed variants that would be in it if they were still printed. A page that
 * changes the spelling of a speaker's only name thereby keeps the speaker's id.
 */
function withRemoved(
  clusters: readonly NameCluster<NameVariant>[],
  removed: readonly NameVariant[],
  cluster: (variants: readonly NameVariant[]) => readonly NameCluster<NameVariant>[],
): readonly (readonly NameVariant[])[] {
  if (removed.length === 0) return clusters.map(({ variants }) => variants);
  const asBefore = cluster([...clusters.flatMap(({ variants }) => variants), ...removed]);
  const destinationOf = (variant: NameVariant) => {
    const mates = asBefore.find(({ variants }) => variants.includes(variant))?.variants ?? [];
    return clusters.find(({ variants }) => mates.some((mate) => variants.includes(mate)));
  };
  return clusters.map((identity) => [
    ...identity.variants,
    ...removed.filter((variant) => destinationOf(variant) === identity),
  ]);
}

/** A speaker id that could stay with a cluster, given by its index. */
interface Claim {
  readonly id: number;
  readonly cluster: number;
}

function reservedClaims(
  clusters: readonly NameCluster<NameVariant>[],
  reserved: readonly ReservedId[],
): Claim[] {
  return reserved.flatMap(({ id, variants }) => {
    const found = variants.map((key) => clusterWith(clusters, key)).find((cluster) => cluster !== undefined);
    return found ? [{ id, cluster: clusters.indexOf(found) }] : [];
  });
}

/**
 * Claims of the speakers that had the variants before, the strongest first. A removed variant claims with weight 0; a
 * name in a new context counts for the speaker that had it, with that occupation, in another context.
 */
function previousClaims(clusters: readonly (readonly NameVariant[])[]): Claim[] {
  const claims = clusters.flatMap((variants, cluster) => {
    const known = new Map<string, NameVariant>();
    for (const variant of variants) {
      if (variant.previousSpeakerId !== null)
        known.set(JSON.stringify([variant.name, variant.occupation]), variant);
    }
    const weights = new Map<number, { isNamed: boolean; weight: number }>();
    for (const variant of variants) {
      const { name, occupation, articleCount } = variant;
      const before =
        variant.previousSpeakerId === null ? known.get(JSON.stringify([name, occupation])) : variant;
      if (before?.previousSpeakerId == null) continue;
      const weight = (weights.get(before.previousSpeakerId)?.weight ?? 0) + articleCount;
      weights.set(before.previousSpeakerId, { isNamed: before.assignedName !== null, weight });
    }
    return [...weights].map(([id, claim]) => ({ id, cluster, ...claim }));
  });
  return claims.sort(
    (a, b) =>
      Number(b.isNamed) - Number(a.isNamed) || b.weight - a.weight || a.id - b.id || a.cluster - b.cluster,
  );
}
