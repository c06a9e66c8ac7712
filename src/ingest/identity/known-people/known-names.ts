import { append } from "../../../collections/multimap.js";
import { formalNames, isInitial, mayBeOneName } from "../../../names/given-name-match.js";
import type { PersonName } from "../../../names/person-name.js";
import { givenNamesAgree } from "../name-nodes.js";
import type { KnownPerson } from "./known-person.js";

/** The people of authority lists who may be among some names. */
export interface KnownPeople {
  /** Those who have a full name in the block. */
  readonly inBlock: (blockingKey: string) => readonly KnownPerson[];
  /**
   * Those whose name a full name of the block may be. If it is written just so among the names of some of them, it is a
   * name of these only.
   */
  readonly named: (name: PersonName, blockingKey: string) => readonly KnownPerson[];
}

/** Where there are no lists. */
export const NOBODY: KnownPeople = { inBlock: () => [], named: () => [] };

/** Indexes people by their names, so that each name is compared with few of them however long the lists are. */
export function indexKnownPeople(people: readonly KnownPerson[]): KnownPeople {
  const byBlock = new Map<string, KnownPerson[]>();
  const byGivenName = new Map<string, Set<KnownPerson>>();
  for (const person of people) {
    for (const [blockingKey, names] of person.namesInBlock) {
      append(byBlock, blockingKey, person);
      for (const key of new Set(names.flatMap(sharedNames))) {
        const own = byGivenName.get(`${blockingKey} ${key}`) ?? new Set();
        byGivenName.set(`${blockingKey} ${key}`, own.add(person));
      }
    }
  }
  const find = (name: PersonName, blockingKey: string) => {
    // The name of a list may begin with an initial of this one.
    const keys = [...sharedNames(name), (name.given[0] ?? "").charAt(0)];
    const candidates = new Set(keys.flatMap((key) => [...(byGivenName.get(`${blockingKey} ${key}`) ?? [])]));
    const namesOf = (person: KnownPerson) => person.namesInBlock.get(blockingKey) ?? [];
    const fitting = [...candidates].filter((person) => isNameOf(name, namesOf(person)));
    const exact = fitting.filter((person) => namesOf(person).some((own) => isSameName(own, name)));
    return exact.length > 0 ? exact : fitting;
  };
  const found = new Map<string, readonly KnownPerson[]>();
  return {
    inBlock: (blockingKey) => byBlock.get(blockingKey) ?? [],
    named(name, blockingKey) {
      const key = JSON.stringify([blockingKey, name.given, name.suffix]);
      const known = found.get(key) ?? find(name, blockingKey);
      found.set(key, known);
      return known;
    },
  };
}

/**
 * What names that agree have in common: the formal forms of the first given name; if an initial is printed before it,
 * either of both.
 */
function sharedNames({ given }: PersonName): string[] {
  const [first = "", second = ""] = given;
  if (!isInitial(first)) return [...formalNames(first)];
  return [first, ...(second === "" || isInitial(second) ? [] : formalNames(second))];
}

/**
 * Whether a name may be another form of one of the names of a person: it agrees with one, and none of them contradicts
 * it by a middle name. "Tom Vale" may be "Tom Vale Jr.", but "Tom Vale Jr." is nobody who is known without a suffix.
 */
function isNameOf(name: PersonName, names: readonly PersonName[]): boolean {
  const [first = ""] = name.given;
  const hasSuffix = name.suffix === null || names.some(({ suffix }) => suffix === name.suffix);
  const rivals = names.filter(({ given: [other = ""] }) => !isInitial(other) && mayBeOneName(first, other));
  return (
    hasSuffix &&
    names.some((own) => givenNamesAgree(own, name)) &&
    rivals.every((own) => givenNamesAgree(own, name))
  );
}

function isSameName(a: PersonName, b: PersonName): boolean {
  return a.suffix === b.suffix && a.given.join(" ") === b.given.join(" ");
}
