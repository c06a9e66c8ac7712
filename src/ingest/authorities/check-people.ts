import type { AuthorityOffice, ListedPerson } from "../../db/write/authorities.js";
import { show } from "../../errors/onrecord-error.js";
import { type Identifier, plainIdentifier } from "../../names/identifier.js";
import { isFullName } from "../identity/blocking-key.js";
import type { Findings, GivenOffice, GivenPerson } from "./given-person.js";
import { readDay } from "./office-dates.js";

/** The most people that a list may have. */
export const MAX_PEOPLE = 50_000;
/** The most names, offices or identifiers of one person. */
const MAX_PARTS = 200;
/** In UTF-16 code units, of a name, a title, a key or the value of an identifier. */
const MAX_LENGTH = 300;

/**
 * Checks the people of a list. A person without a name, or with the key of another, is an error, because a list without
 * it would not be the list. Any other part that cannot be used is left out with a warning.
 */
export function checkPeople(given: readonly GivenPerson[], findings: Findings): ListedPerson[] {
  const placeOf = new Map<string, string>();
  return given.flatMap((each) => {
    const person = checkPerson(each, findings);
    if (!person) return [];
    const same = placeOf.get(person.key);
    if (same !== undefined) {
      findings.errors.push(
        `${each.place}: The key ${show(person.key)} is also that of ${same}: give each person an "id" of its own.`,
      );
      return [];
    }
    placeOf.set(person.key, each.place);
    return [person];
  });
}

function checkPerson(given: GivenPerson, findings: Findings): ListedPerson | null {
  const { place } = given;
  const name = given.name === null ? null : tidy(given.name);
  const first = name ?? tidy(given.otherNames[0] ?? "");
  if (!/[\p{L}\p{N}]/u.test(first) || first.length > MAX_LENGTH) {
    findings.errors.push(
      `${place}: The name is ${show(given.name ?? first)}: give each person a name of 1 to ${MAX_LENGTH} characters.`,
    );
    return null;
  }
  const warn = (message: string) => findings.warnings.push(`${place}: ${message}`);
  const all = [...new Set([first, ...limited(given.otherNames, "names", warn).map(tidy)])].filter((other) =>
    isUsable(other, "name", warn),
  );
  const identifiers = limited(given.identifiers, "identifiers", warn).flatMap((identifier) =>
    checkIdentifier(identifier, warn),
  );
  const wikidata = identifiers.find(({ scheme }) => scheme === "wikidata")?.value;
  return {
    key: (tidy(given.key ?? "") || (wikidata ?? first)).slice(0, MAX_LENGTH),
    name,
    names: all.filter((other) => isFullName(other, "PERSON")),
    nicknames: all.filter((other) => !isFullName(other, "PERSON")),
    offices: limited(given.offices, "offices", warn).flatMap((office) => checkOffice(office, warn)),
    identifiers: distinct(identifiers),
    hasNamesakes: given.hasNamesakes,
  };
}

type Warn = (message: string) => void;

function limited<Part>(parts: readonly Part[], what: string, warn: Warn): readonly Part[] {
  if (parts.length > MAX_PARTS) {
    warn(`There are ${parts.length} ${what}: those after the first ${MAX_PARTS} are left out.`);
  }
  return parts.slice(0, MAX_PARTS);
}

function isUsable(text: string, what: string, warn: Warn): boolean {
  if (text === "") return false;
  if (text.length <= MAX_LENGTH) return true;
  warn(`The ${what} ${show(text)} is longer than ${MAX_LENGTH} characters: it is left out.`);
  return false;
}

/** An office with a date that cannot be read is left out: without the date it would be held for ever. */
function checkOffice(given: GivenOffice, warn: Warn): AuthorityOffice[] {
  const title = tidy(given.title);
  if (!isUsable(title, "title", warn)) return [];
  const start = given.start?.trim() ? readDay(given.start, "first") : null;
  const end = given.end?.trim() ? readDay(given.end, "last") : null;
  if (start === undefined || end === undefined) {
    const wrong = start === undefined ? given.start : given.end;
    warn(
      `The date ${show(wrong)} of the office ${show(title)} cannot be read: the office is left out; write dates such as 2019, 2019-01 or 2019-01-03.`,
    );
    return [];
  }
  if (start !== null && end !== null && end < start) {
    warn(`The office ${show(title)} ends on ${end}, before it starts on ${start}: it is left out.`);
    return [];
  }
  return [{ title, start, end }];
}

function checkIdentifier(given: Identifier, warn: Warn): Identifier[] {
  const { scheme, value } = plainIdentifier({ scheme: tidy(given.scheme), value: tidy(given.value) });
  if (value === "") return [];
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:/ -]{0,99}$/u.test(scheme)) {
    warn(`The scheme ${show(given.scheme)} of the identifier ${show(value)} is no name: it is left out.`);
    return [];
  }
  return isUsable(value, "identifier", warn) ? [{ scheme, value }] : [];
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Map(identifiers.map((each) => [`${each.scheme} ${each.value}`, each])).values()];
}

/** Single spaces, and no characters that Postgres cannot store. */
function tidy(text: string): string {
  return text
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();
}
