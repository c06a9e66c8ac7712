import { type Gender, gendersAgree } from "../../../../names/gender.js";
import { givenNames } from "../../../../names/given-names.js";
import { areNameVariants } from "../../../../names/nicknames.js";
import { type PrintedName, transliterationKey } from "./printed-name.js";

/** Whether two full names can belong to one person: the surnames match, and given names and suffixes agree. */
export function fullNamesMatch(a: PrintedName, b: PrintedName): boolean {
  if (!suffixesAgree(a, b) || !surnamesMatch(a, b)) return false;
  const first = a.given[0];
  const other = b.given[0];
  if (first === undefined || other === undefined) return true;
  return givenNamesMatch(first, other) || isLaterGivenName(a, other) || isLaterGivenName(b, first);
}

/** False only where both names have a suffix and these differ: "Jr." and "Sr.". */
export function suffixesAgree(a: PrintedName, b: PrintedName): boolean {
  return a.suffix === null || b.suffix === null || a.suffix === b.suffix;
}

/** The gender of the first of the folded given names whose gender is known. */
export function genderOfGivenNames(given: readonly string[]): Gender {
  for (const name of given) {
    const gender = genderOfGivenName(name);
    if (gender) return gender;
  }
  return "either";
}

/** The gender of a folded given name; of a hyphenated one that is not listed, of its first part. */
export function genderOfGivenName(name: string): Gender | undefined {
  const gender = givenNames.get(name);
  if (gender || !name.includes("-")) return gender;
  return givenNames.get(name.split("-", 1)[0] ?? name);
}

/** Equal, or transliterations of one surname; a short surname has to be equal. */
function surnamesMatch(a: PrintedName, b: PrintedName): boolean {
  if (a.surname === b.surname) return true;
  return a.surnameKey === b.surnameKey && a.surname.length >= 4 && b.surname.length >= 4;
}

/** "Edgar Hale" and "John Edgar Hale": a person may go by a middle name. */
function isLaterGivenName({ given }: PrintedName, name: string): boolean {
  return given.length > 1 && given.includes(name);
}

/** Equal, an initial, another transliteration, a prefix ("Alex", "Alexander") or a nickname. */
function givenNamesMatch(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (transliterationKey(a) === transliterationKey(b)) return true;
  return isPrefixOfOther(a, b) || areNameVariants(a, b);
}

function isPrefixOfOther(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3 || !(a.startsWith(b) || b.startsWith(a))) return false;
  return gendersAgree(givenNames.get(a) ?? "either", givenNames.get(b) ?? "either");
}
