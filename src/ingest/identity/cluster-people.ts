import { readPersonName } from "../../names/person-name.js";
import { assignPartialNames, type Bearer } from "./assign-partial-names.js";
import { clusterFullNames } from "./cluster-full-names.js";
import { bearerEvidence } from "./evident-bearer.js";
import { joinLongerNames } from "./join-longer-names.js";
import { knownPersonOf } from "./known-people/identify-people.js";
import { joinKnownPeople } from "./known-people/join-known-people.js";
import { type KnownPeople, NOBODY } from "./known-people/known-names.js";
import type { KnownPerson } from "./known-people/known-person.js";
import type { CountedName, NameCluster } from "./name-cluster.js";
import { agree, collectNodes, type NameNode, rankOf } from "./name-nodes.js";
import { splitByOccupation } from "./split-by-occupation.js";

/**
 * Clusters the names of one block (they share a blocking key) into people. The result depends on the set of names with
 * their counts alone, not on their order. When in doubt it leaves one person in two clusters rather than put two people
 * in one:
 *
 * - Full names belong to one person if their given names agree, or are short forms or transliterations of each other,
 *   and no middle name or suffix contradicts that: see `clusterFullNames`.
 * - A longer form of a name belongs to the person known by the usual one: see `joinLongerNames`.
 * - Names of one person of an authority list belong together: see `joinKnownPeople`.
 * - People whose names match are split if their occupations are incompatible: see `splitByOccupation`.
 * - A surname alone, a name with initials only and a full name that fits two people belong to the person whose name they
 *   evidently are, by what other pages print: see `assignPartialNames`.
 */
export function clusterPeople<Variant extends CountedName>(
  variants: readonly Variant[],
  { blockingKey, known }: { readonly blockingKey: string; readonly known: KnownPeople } = {
    blockingKey: "",
    known: NOBODY,
  },
): NameCluster<Variant>[] {
  const nodes = collectNodes(variants);
  const ranked = (wanted: ReturnType<typeof rankOf>) => nodes.filter(({ name }) => rankOf(name) === wanted);
  const { people, unclear: unclearByName } = clusterFullNames(ranked("full"));
  const { people: joined, unclear } = joinKnownPeople(
    { people: joinLongerNames(people), unclear: unclearByName },
    blockingKey,
    known,
  );
  const split = joined.map((names) => ({
    names,
    ...splitByOccupation(names.flatMap((node) => node.variants)),
  }));
  const knownAs = (own: readonly Variant[]) =>
    knownPersonOf(
      own.map((variant) => ({ ...variant, blockingKey })),
      known,
    );
  const bearers = split.flatMap(({ names, people: own }) =>
    own.map((person) => bearerOf(names, person, knownAs(person))),
  );
  const partial = [...unclear, ...ranked("initials"), ...ranked("surname")];
  const { assigned, undecided, unmatched } = assignPartialNames(partial, bearers, known.inBlock(blockingKey));

  // The more pages print the only bearer, the surer it is that a partial name is theirs.
  const isAmbiguous =
    bearers.length > 1 ? dependsOnCounts(people, partial, split) : bearers.length > 0 && partial.length > 0;
  const clusterOf = (own: readonly Variant[], inferred: ReadonlyMap<Variant, number> = new Map()) => ({
    variants: [...own, ...inferred.keys()],
    isAmbiguous,
    byMerge: [],
    inferred,
  });
  return [
    ...bearers.map((bearer) => clusterOf(bearer.variants, assigned.get(bearer))),
    ...[...undecided.map((node) => [node]), ...groupUnmatched(unmatched)]
      .flatMap((group) => splitByOccupation(group.flatMap((node) => node.variants)).people)
      .map((own) => clusterOf(own)),
  ];
}

/** Whether two full names of one block may belong to one person, judging by the names alone. */
export function mayBeOnePerson(name: string, other: string): boolean {
  const [one, two] = [readPersonName(name), readPersonName(other)];
  return one.given.length > 0 && two.given.length > 0 && agree(one, two);
}

function bearerOf<Variant extends CountedName>(
  nodes: readonly NameNode<Variant>[],
  variants: readonly Variant[],
  known: KnownPerson | null,
): Bearer<Variant> {
  return { names: usualNames(nodes), variants, ...bearerEvidence(variants, known) };
}

/** Without the longer forms that joined them: these need not agree with the names of others. */
function usualNames(nodes: readonly NameNode<unknown>[]) {
  const [first] = nodes;
  return nodes.filter((node) => first && agree(first.name, node.name)).map(({ name }) => name);
}

/** Names that fit nobody known by a full name: those with initials are grouped among themselves, each surname is its own. */
function groupUnmatched<Variant>(nodes: readonly NameNode<Variant>[]): NameNode<Variant>[][] {
  const surnames = nodes.filter(({ name }) => rankOf(name) === "surname");
  const { people, unclear } = clusterFullNames(nodes.filter((node) => !surnames.includes(node)));
  return [...people, ...[...unclear, ...surnames].map((node) => [node])];
}

/** Whether other counts of the same names could give other people. */
function dependsOnCounts(
  people: readonly NameNode<unknown>[][],
  partial: readonly NameNode<unknown>[],
  split: readonly { readonly isAmbiguous: boolean }[],
): boolean {
  return (
    partial.length > 0 ||
    split.length < people.length ||
    split.some(({ isAmbiguous }) => isAmbiguous) ||
    people.some(([first]) => first?.name.suffix || (first?.name.given.length ?? 0) > 1)
  );
}
