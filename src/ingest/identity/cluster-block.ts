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
  const listed = { blockingKey: variants[0]?.blockingKey ?? "", known };
  const people = variants.filter(({ kind }) => kind === "PERSON");
  const bodies = variants.filter(({ kind }) => kind !== "PERSON");
  const surnames = people.filter(({ name }) => isOneWord(name));
  const fullNames = people.filter((variant) => !surnames.includes(variant));
  const words = bodies.filter(({ name }) => isOneWord(name));
  const clusters =
    words.length === 0 || people.length === 0
      ? [...clusterPeople(people, listed), ...clusterBodies(bodies)]
      : clusterMisread(
          { fullNames, surnames, words, others: bodies.filter((body) => !words.includes(body)) },
          listed,
        );
  const isMixed = people.length > 0 && words.length > 0;
  return isMixed ? clusters.map((cluster) => ({ ...cluster, isAmbiguous: true })) : clusters;
}

function clusterMisread<Variant extends NamedKind>(
  {
    fullNames,
    surnames,
    words,
    others,
  }: Readonly<Record<"fullNames" | "surnames" | "words" | "others", readonly Variant[]>>,
  listed: Parameters<typeof clusterPeople>[1],
) {
  const isPerson = countAppearances(fullNames) >= MUCH_MORE * countAppearances(words);
  const isBody = fullNames.length === 0 && countAppearances(words) >= countAppearances(surnames);
  if (isPerson)
    return [...clusterPeople([...fullNames, ...surnames, ...words], listed), ...clusterBodies(others)];
  if (isBody) return clusterBodies([...surnames, ...words, ...others]);
  return [...clusterPeople([...fullNames, ...surnames], listed), ...clusterBodies([...words, ...others])];
}

function isOneWord(name: string): boolean {
  return readPersonName(name).given.length === 0 && !/\s/.test(name.trim());
}
