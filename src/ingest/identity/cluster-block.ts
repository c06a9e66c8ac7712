import type { SpeakerKind } from "../../extract/draft.js";
import { readPersonName } from "../../names/person-name.js";
import { clusterBodies } from "./cluster-bodies.js";
import { clusterPeople } from "./cluster-people.js";
import { type KnownPeople, NOBODY } from "./known-people/known-names.js";
import { type CountedName, countAppearances, type NameCluster } from "./name-cluster.js";

interface NamedKind extends CountedName {
  readonly kind: SpeakerKind;
  readonly blockingKey: string;
}

/** How many times as often as a name of one word is read as a body, pages must name a person in full. */
const MUCH_MORE = 3;

/**
 * Clusters the names of one block, with the known people, into people and bodies. A name of one word may be read as a
 * person on one page and as a body on another: it is a person's where pages name people of that surname in full much
 * more often, and else a body's where pages read it as a body at least as often.
 */
export function clusterBlock<Variant extends NamedKind>(
  variants: readonly Variant[],
  known: KnownPeople = NOBODY,
): NameCluster<Variant>[] {
  const isPerson = personTest(variants);
  const clusters = [
    ...clusterPeople(variants.filter(isPerson), { blockingKey: variants[0]?.blockingKey ?? "", known }),
    ...clusterBodies(variants.filter((variant) => !isPerson(variant))),
  ];
  const isMixed =
    variants.some(({ kind }) => kind === "PERSON") &&
    variants.some(({ kind, name }) => kind !== "PERSON" && isOneWord(name));
  return isMixed ? clusters.map((cluster) => ({ ...cluster, isAmbiguous: true })) : clusters;
}

/** Tells whether a variant of the block is a person's name: by its kind, unless most pages read its one word otherwise. */
function personTest(variants: readonly NamedKind[]): (variant: NamedKind) => boolean {
  const count = (isPerson: boolean, oneWord: boolean) =>
    countAppearances(
      variants.filter(({ kind, name }) => (kind === "PERSON") === isPerson && isOneWord(name) === oneWord),
    );
  const [fullNames, surnames, words] = [count(true, false), count(true, true), count(false, true)];
  const areWordsPeople = fullNames >= MUCH_MORE * words;
  const areSurnamesBodies = words > 0 && fullNames === 0 && words >= surnames;
  return ({ kind, name }) =>
    kind === "PERSON" ? !(areSurnamesBodies && isOneWord(name)) : areWordsPeople && isOneWord(name);
}

function isOneWord(name: string): boolean {
  return readPersonName(name).given.length === 0 && !/\s/.test(name.trim());
}
