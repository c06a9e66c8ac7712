import { append } from "../../../collections/multimap.js";
import type { Gender } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import { fullNamesMatch } from "./names/match-names.js";
import type { PrintedName } from "./names/printed-name.js";
import { createPersonCluster, type PersonCluster } from "./person-cluster.js";

/** The people of a page, to look up by name. */
export interface PersonIndex {
  readonly clusters: PersonCluster[];
  /** Indexes of clusters by the key of their surname, and by their first given name. */
  readonly bySurname: Map<string, number[]>;
  readonly byGivenName: Map<string, number[]>;
  /** By the later words before the surname that are no usual given names: "garcía" of "María García Robles". */
  readonly byFirstSurname: Map<string, number[]>;
}

export function createPersonIndex(): PersonIndex {
  return { clusters: [], bySurname: new Map(), byGivenName: new Map(), byFirstSurname: new Map() };
}

/** Adds a person of this name, without any mentions. */
export function addPerson(index: PersonIndex, name: PrintedName, gender: Gender): void {
  const person = index.clusters.length;
  index.clusters.push(createPersonCluster(name, gender));
  append(index.bySurname, name.surnameKey, person);
  const given = name.given[0];
  if (given !== undefined) append(index.byGivenName, given, person);
  for (const word of name.given.slice(1))
    if (word.length > 1 && !givenNames.has(word)) append(index.byFirstSurname, word, person);
}

/** How many people of one surname are compared: the time stays linear on a page full of namesakes. */
const MAX_NAMESAKES = 20;

/** The people whose full name matches this one; where some have the same given name, only those. */
export function findByFullName({ clusters, bySurname }: PersonIndex, name: PrintedName): number[] {
  const namesakes = (bySurname.get(name.surnameKey) ?? []).slice(0, MAX_NAMESAKES);
  const matching = namesakes.filter((person) => {
    const cluster = clusters[person];
    return cluster && cluster.name.given.length > 0 && fullNamesMatch(cluster.name, name);
  });
  const equal = matching.filter((person) => clusters[person]?.name.given[0] === name.given[0]);
  return equal.length > 0 ? equal : matching;
}

/** The people with this one word as their surname, or where there are none, as their given name or first surname. */
export function findBySingleName(index: PersonIndex, { surnameKey, surname }: PrintedName): number[] {
  const bySurname = index.bySurname.get(surnameKey) ?? [];
  const people = bySurname.length > 0 ? bySurname : (index.byGivenName.get(surname) ?? []);
  return (people.length > 0 ? people : (index.byFirstSurname.get(surname) ?? [])).slice(0, MAX_NAMESAKES);
}
