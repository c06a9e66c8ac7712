import { groupBy } from "../../../collections/multimap.js";
import type { NameVariantKey } from "../../../db/write/name-variants.js";
import { readPersonName } from "../../../names/person-name.js";
import { type CountedName, combineClusters, type NameCluster } from "../name-cluster.js";
import { rankOf } from "../name-nodes.js";
import type { KnownPeople } from "./known-names.js";
import { isEvident, printsOffice } from "./known-offices.js";
import type { KnownPerson } from "./known-person.js";

type Variant = NameVariantKey & CountedName;

/**
 * The known person that each cluster is, if it is one. A cluster is a person if its full names are names of no other
 * known person, and nothing that pages print beside them contradicts that. If several clusters of a block could be the
 * person, it is the one beside which pages print one of the person's offices.
 */
export function identifyPeople<Own extends Variant>(
  clusters: readonly NameCluster<Own>[],
  known: KnownPeople,
): ReadonlyMap<NameCluster<Own>, KnownPerson> {
  const candidates = clusters.flatMap((cluster) => {
    const names = ownFullNames(cluster);
    const [first] = names;
    const person = knownPersonOf(names, known);
    return first && person ? [{ cluster, person, names, block: first.blockingKey }] : [];
  });
  const byPerson = groupBy(candidates, ({ person }) => person);
  return new Map(
    [...byPerson].flatMap(([person, all]) =>
      [...groupBy(all, ({ block }) => block).values()].flatMap((rivals) => {
        const evident =
          rivals.length > 1 ? rivals.filter(({ names }) => printsOffice(person, names)) : rivals;
        return evident.length === 1 ? evident.map(({ cluster }) => [cluster, person] as const) : [];
      }),
    ),
  );
}

/** Without names that are its own only by inference or by a merge. */
function ownFullNames<Own extends Variant>({ variants, inferred, byMerge }: NameCluster<Own>): Own[] {
  return variants.filter(
    (variant) =>
      variant.kind === "PERSON" &&
      !inferred.has(variant) &&
      !byMerge.includes(variant) &&
      rankOf(readPersonName(variant.name)) === "full",
  );
}

/** Whom these names of one speaker are names of: the person whose name one of them is, if none is another person's. */
export function knownPersonOf(
  variants: readonly (CountedName & Pick<NameVariantKey, "blockingKey">)[],
  known: KnownPeople,
): KnownPerson | null {
  const names = new Map(variants.map((variant) => [`${variant.blockingKey} ${variant.name}`, variant]));
  const certain = new Set<KnownPerson>();
  for (const { name, blockingKey } of names.values()) {
    const [person, ...others] = known
      .named(readPersonName(name), blockingKey)
      .filter((each) => isEvident(each, variants));
    if (person && others.length === 0) certain.add(person);
  }
  const [person] = certain;
  return person && certain.size === 1 ? person : null;
}

/**
 * Puts together what different blocks have of one known person, "Kate Middleton" and "Kate Windsor", where pages print
 * both names just as a list writes them.
 */
export function joinAcrossBlocks<Own extends Variant>(
  clusters: readonly NameCluster<Own>[],
  known: KnownPeople,
): readonly NameCluster<Own>[] {
  const identified = identifyPeople(clusters, known);
  const parts = [...identified].filter(([{ variants }, person]) =>
    variants.some(({ name }) => person.names.has(name)),
  );
  const joined = [...groupBy(parts, ([, person]) => person).values()]
    .map((group) => group.map(([cluster]) => cluster))
    .filter((group) => group.length > 1);
  const inJoined = new Set(joined.flat());
  return [
    ...clusters.filter((cluster) => !inJoined.has(cluster)),
    ...joined.map((group) => ({
      ...combineClusters(group),
      byMerge: group.flatMap(({ byMerge }) => byMerge),
    })),
  ];
}
