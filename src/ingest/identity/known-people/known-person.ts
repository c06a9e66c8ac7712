import { append } from "../../../collections/multimap.js";
import type { StoredPerson } from "../../../db/write/authorities.js";
import { type PersonName, readPersonName } from "../../../names/person-name.js";
import { blockingKeyOf } from "../blocking-key.js";
import { occupationOf } from "../occupations.js";
import { officesOf } from "../offices.js";

/** A person whom authority lists name, by all that they say of the person. */
export interface KnownPerson {
  /** The ids in `authority_people`: one for each list that names the person. */
  readonly ids: readonly number[];
  /** The name that the person is known by, according to the first list that says so; null if none does. */
  readonly name: string | null;
  /** All full names as they are written. */
  readonly names: ReadonlySet<string>;
  /** The full names by blocking key. */
  readonly namesInBlock: ReadonlyMap<string, readonly PersonName[]>;
  readonly terms: readonly Term[];
  /** What holders of the offices do, as `occupationOf` says: the occupations of all offices, each once. */
  readonly occupations: readonly string[];
  /** Whether a list says that others are known by the same name. */
  readonly hasNamesakes: boolean;
}

/** An office with the years in which it was held. */
interface Term {
  /** As `officesOf` gives them: several for a title such as "president and general". */
  readonly offices: readonly string[];
  /** -Infinity if unknown. */
  readonly from: number;
  /** Infinity if unknown, or if the office is still held. */
  readonly to: number;
}

/**
 * Puts together what several lists say of one person. Two people of different lists are one if they share an identifier,
 * or else a name that they share with nobody else of these lists, and no identifiers of one scheme that differ. Two
 * people of one list never are. The result depends on the order of the lists and on their content alone.
 */
export function combinePeople(stored: readonly StoredPerson[]): KnownPerson[] {
  const people = stored.toSorted((a, b) => a.authorityId - b.authorityId || (a.key < b.key ? -1 : 1));
  return combineByName(combineByIdentifier(people)).map(toKnownPerson);
}

/** People of different lists. */
type Group = readonly StoredPerson[];

function combineByIdentifier(people: Group): Group[] {
  const groups: StoredPerson[][] = [];
  for (const person of people) {
    const same = groups.filter(
      (group) => areOfOtherLists(group, [person]) && group.some((other) => shareIdentifier(other, person)),
    );
    const [only] = same;
    if (only && same.length === 1) only.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** Combines groups that share a name, except with several of one list: one of these may be somebody else. */
function combineByName(groups: readonly Group[]): Group[] {
  const namesakes = new Map(
    groups.map((group) => [group, groups.filter((other) => haveOneName(group, other))]),
  );
  const isClear = (group: Group) => areOfOtherLists(...(namesakes.get(group) ?? []));
  const left = new Set(groups);
  const combined: Group[] = [];
  for (const group of groups) {
    if (!left.delete(group)) continue;
    const same = [
      group,
      ...(namesakes.get(group) ?? []).filter((other) => left.has(other) && isClear(other)),
    ];
    const isOne = isClear(group) && areOfOtherLists(...same);
    for (const other of isOne ? same : []) left.delete(other);
    combined.push(isOne ? same.flat() : group);
  }
  return combined;
}

function haveOneName(a: Group, b: Group): boolean {
  return (
    areOfOtherLists(a, b) &&
    a.some((one) => b.some((other) => shareName(one, other))) &&
    a.every((one) => b.every((other) => !contradict(one, other)))
  );
}

/** Whether no list has people in two of the groups. */
function areOfOtherLists(...groups: readonly Group[]): boolean {
  const lists = groups.flat().map(({ authorityId }) => authorityId);
  return new Set(lists).size === lists.length;
}

function toKnownPerson(group: readonly StoredPerson[]): KnownPerson {
  const names = new Set(group.flatMap((person) => person.names));
  const offices = group.flatMap((person) => person.offices);
  const namesInBlock = new Map<string, PersonName[]>();
  for (const name of names) append(namesInBlock, blockingKeyOf(name, "PERSON"), readPersonName(name));
  return {
    ids: group.map(({ id }) => id),
    name: group.find(({ name }) => name !== null)?.name ?? null,
    names,
    namesInBlock,
    terms: offices.map(({ title, start, end }) => ({
      offices: officesOf([title]),
      from: start === null ? -Infinity : yearOf(start),
      to: end === null ? Infinity : yearOf(end),
    })),
    // A list of office-holders names public offices, unless a title says something else: a coach, an archbishop.
    occupations: [...new Set(offices.flatMap(({ title }) => (occupationOf([title]) || "office").split(" ")))],
    hasNamesakes: group.some((person) => person.hasNamesakes),
  };
}

function shareIdentifier(a: StoredPerson, b: StoredPerson): boolean {
  return a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value === value),
  );
}

function shareName(a: StoredPerson, b: StoredPerson): boolean {
  return a.names.some((name) => b.names.includes(name));
}

function contradict(a: StoredPerson, b: StoredPerson): boolean {
  const schemes = new Set(b.identifiers.map(({ scheme }) => scheme));
  return a.identifiers.some(({ scheme }) => schemes.has(scheme)) && !shareIdentifier(a, b);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
