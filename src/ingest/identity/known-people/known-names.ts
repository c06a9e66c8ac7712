import { isInitial, mayBeOneName } from "../../../names/given-name-match.js";
import type { PersonName } from "../../../names/person-name.js";
import { givenNamesAgree } from "../name-nodes.js";
import type { KnownPerson } from "./known-person.js";

/**
 * The people whose name a full name of a block may be. If it is written just so among the names of some of them, it is
 * a name of these only.
 */
export function peopleNamed(
  name: PersonName,
  blockingKey: string,
  people: readonly KnownPerson[],
): readonly KnownPerson[] {
  const fitting = people.filter((person) => isNameOf(name, person.namesInBlock.get(blockingKey) ?? []));
  const exact = fitting.filter((person) =>
    person.namesInBlock.get(blockingKey)?.some((own) => isSameName(own, name)),
  );
  return exact.length > 0 ? exact : fitting;
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
