import type { AuthorityOffice } from "../../../db/write/authorities.js";
import { fold } from "../../../names/fold.js";
import type { CountedName } from "../name-cluster.js";
import { parseContext } from "../name-context.js";
import { areIncompatible, occupationOf } from "../occupations.js";
import { officesOf } from "../offices.js";
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
    prints([...person.names], variants) && (person.offices.length === 0 || isUnsuspicious(person, variants))
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
    (years.length === 0 || years.some((year) => isWithin(year, person.offices, 0)))
  );
}

/**
 * Whether the offices of a person leave it open that pages print these names for the person: some page is not decades
 * away from all dated offices, and not every occupation printed is one that office-holders hardly have.
 */
function mayHold(person: KnownPerson, variants: readonly CountedName[]): boolean {
  const years = variants.flatMap(({ context }) => parseContext(context).year ?? []);
  const isInTime = years.length === 0 || years.some((year) => isWithin(year, person.offices, CAREER));
  const own = occupationsOf(person.offices);
  const printed = variants.flatMap(({ occupation }) => (occupation === "" ? [] : occupation.split(" ")));
  const isContradicted =
    own.length > 0 &&
    printed.length > 0 &&
    printed.every((one) => own.every((other) => areIncompatible(one, other)));
  return isInTime && !isContradicted;
}

/** Whether pages print one of the offices of the person beside these names. */
export function printsOffice(person: KnownPerson, variants: readonly CountedName[]): boolean {
  const own = new Set(officesOf(person.offices.map(({ title }) => title)));
  return variants.some(({ context }) => parseContext(context).offices.some((office) => own.has(office)));
}

/** Whether the person held an office of that name, as `officesOf` gives it, in that year or shortly before. */
export function heldOffice(person: KnownPerson, office: string, year: number | null): boolean {
  return person.offices.some(({ title, start, end }) => {
    if (!officesOf([title]).includes(office)) return false;
    if (year === null) return true;
    return (start === null || yearOf(start) <= year) && (end === null || yearOf(end) + 1 >= year);
  });
}

/** Whether a year is at most so many years before the first office or after the last. */
function isWithin(year: number, offices: readonly AuthorityOffice[], margin: number): boolean {
  if (offices.length === 0) return true;
  const starts = offices.map(({ start }) => (start === null ? -Infinity : yearOf(start)));
  const ends = offices.map(({ end }) => (end === null ? Infinity : yearOf(end)));
  return year >= Math.min(...starts) - margin && year <= Math.max(...ends) + margin;
}

/** A list of office-holders names public offices, unless a title says something else: a coach, an archbishop. */
function occupationsOf(offices: readonly AuthorityOffice[]): string[] {
  return [...new Set(offices.flatMap(({ title }) => (occupationOf([title]) || "office").split(" ")))];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
