import { append } from "../../../collections/multimap.js";
import type { AuthorityOffice, StoredPerson } from "../../../db/write/authorities.js";
import { type PersonName, readPersonName } from "../../../names/person-name.js";
import { blockingKeyOf } from "../blocking-key.js";

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
  readonly nicknames: readonly string[];
  readonly offices: readonly AuthorityOffice[];
  /** Whether a list says that others are known by the same name. */
  readonly hasNamesakes: boolean;
}

/**
 * Puts together what several lists say of one person. Two people of different lists are one if they share an identifier,
 * or if they share a name and no identifiers of one scheme that differ; two people of one list never are.
 */
export function combinePeople(stored: readonly StoredPerson[]): KnownPerson[] {
  const groups: StoredPerson[][] = [];
  for (const person of stored.toSorted((a, b) => a.authorityId - b.authorityId || a.id - b.id)) {
    const others = groups.filter((group) =>
      group.every(({ authorityId }) => authorityId !== person.authorityId),
    );
    const identified = others.filter((group) => group.some((other) => shareIdentifier(person, other)));
    const named = others.filter((group) =>
      group.every((other) => shareName(person, other) && !contradict(person, other)),
    );
    const same = identified.length > 0 ? identified : named;
    const [only] = same;
    if (only && same.length === 1) only.push(person);
    else groups.push([person]);
  }
  return groups.map(toKnownPerson);
}

function toKnownPerson(group: readonly StoredPerson[]): KnownPerson {
  const names = new Set(group.flatMap((person) => person.names));
  const namesInBlock = new Map<string, PersonName[]>();
  for (const name of names) append(namesInBlock, blockingKeyOf(name, "PERSON"), readPersonName(name));
  return {
    ids: group.map(({ id }) => id),
    name: group.find(({ name }) => name !== null)?.name ?? null,
    names,
    namesInBlock,
    nicknames: [...new Set(group.flatMap((person) => person.nicknames))],
    offices: group.flatMap((person) => person.offices),
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
