import { fold } from "../../../names/fold.js";
import type { CountedName } from "../name-cluster.js";
import { parseContext } from "../name-context.js";
import { areIncompatible } from "../occupations.js";
import type { KnownPerson } from "./known-person.js";

/** Years before the first and after the last office in which people are quoted who are not called by an old office. */
const CAREER = 20;

/**
 * Whether nothing speaks against these being names of the person and, if others are known by the same name, whether an
 * office speaks for it.
 */
export function isPlausible(person: KnownPerson, variants: readonly CountedName[]): boolean {
  return mayHold(person, variants) && (!person.hasNamesakes || printsOffice(person, variants));
}

/**
 * Whether, besides, pages print one of the offices of the person, or the very name that the person is known by. Another
 * name is enough where nothing suggests somebody else: no other offices are printed with it, and the person held one
 * at the time.
 */
export function isEvident(person: KnownPerson, variants: readonly CountedName[]): boolean {
  if (!isPlausible(person, variants)) return false;
  if (printsOffice(person, variants) || prints([person.name ?? ""], variants)) return true;
  return (
    prints([...person.names], variants) && (person.terms.length === 0 || isUnsuspicious(person, variants))
  );
}

function prints(names: readonly string[], variants: readonly CountedName[]): boolean {
  const folded = new Set(names.map(fold));
  return variants.some(({ name }) => folded.has(fold(name)));
}

function isUnsuspicious(person: KnownPerson, variants: readonly CountedName[]): boolean {
  const contexts = variants.map(({ context }) => parseContext(context));
  const years = contexts.flatMap(({ year }) => year ?? []);
  return (
    contexts.every(({ offices }) => offices.length === 0) &&
    (years.length === 0 || years.some((year) => isWithin(year, person, 0)))
  );
}

/**
 * Whether the offices of a person leave it open that pages print these names for the person: some page is not decades
 * away from all dated offices, and not every occupation printed is one that office-holders hardly have.
 */
function mayHold(person: KnownPerson, variants: readonly CountedName[]): boolean {
  const years = variants.flatMap(({ context }) => parseContext(context).year ?? []);
  const isInTime = years.length === 0 || years.some((year) => isWithin(year, person, CAREER));
  const own = person.occupations;
  const printed = variants.flatMap(({ occupation }) => (occupation === "" ? [] : occupation.split(" ")));
  const isContradicted =
    own.length > 0 &&
    printed.length > 0 &&
    printed.every((one) => own.every((other) => areIncompatible(one, other)));
  return isInTime && !isContradicted;
}

/** Whether pages print one of the offices of the person beside these names. */
export function printsOffice(person: KnownPerson, variants: readonly CountedName[]): boolean {
  const own = new Set(person.terms.flatMap(({ offices }) => offices));
  return variants.some(({ context }) => parseContext(context).offices.some((office) => own.has(office)));
}

/** Whether the person held an office of that name, as `officesOf` gives it, in that year or shortly before. */
export function heldOffice(person: KnownPerson, office: string, year: number | null): boolean {
  return person.terms.some(
    ({ offices, from, to }) =>
      offices.includes(office) && (year === null || (from <= year && year <= to + 1)),
  );
}

/** Whether a year is at most so many years before the first office or after the last. */
function isWithin(year: number, { terms }: KnownPerson, margin: number): boolean {
  if (terms.length === 0) return true;
  const from = Math.min(...terms.map((term) => term.from));
  const to = Math.max(...terms.map((term) => term.to));
  return year >= from - margin && year <= to + margin;
}
