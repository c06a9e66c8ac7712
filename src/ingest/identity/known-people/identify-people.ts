import { groupBy } from "../../../collections/multimap.js";
import type { NameVariantKey } from "../../../db/write/name-variants.js";
import { readPersonName } from "../../../names/person-name.js";
import type { CountedName, NameCluster } from "../name-cluster.js";
import { rankOf } from "../name-nodes.js";
import { peopleNamed } from "./known-names.js";
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
  known: readonly KnownPerson[],
): ReadonlyMap<NameCluster<Own>, KnownPerson> {
  if (known.length === 0) return new Map();
  const candidates = clusters.flatMap((cluster) => {
    const names = ownFullNames(cluster);
    const [first] = names;
    const person = first ? personOf(names, known) : null;
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

function personOf(variants: readonly Variant[], known: readonly KnownPerson[]): KnownPerson | null {
  const namesakes = [...groupBy(variants, ({ name, blockingKey }) => `${blockingKey}\n${name}`).values()].map(
    ([variant]) =>
      peopleNamed(readPersonName(variant!.name), variant!.blockingKey, known).filter(
        (
          person, // A group has a variant.
        ) => isEvident(person, variants),
      ),
  );
  const certain = new Set(namesakes.flatMap((people) => (people.length === 1 ? people : [])));
  const [person] = certain;
  return person && certain.size === 1 ? person : null;
}

/**
 * Puts together what different blocks have of one known person, "Kate Middleton" and "Kate Windsor", where pages print
 * both names just as a list writes them.
 */
export function joinAcrossBlocks<Own extends Variant>(
  clusters: readonly NameCluster<Own>[],
  known: readonly KnownPerson[],
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
      variants: group.flatMap(({ variants }) => variants),
      isAmbiguous: group.some(({ isAmbiguous }) => isAmbiguous),
      byMerge: group.flatMap(({ byMerge }) => byMerge),
      inferred: new Map(group.flatMap(({ inferred }) => [...inferred])),
    })),
  ];
}
