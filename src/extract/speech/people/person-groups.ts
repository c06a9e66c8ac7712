import { agree, type Gender, joinGenders } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import type { Steps } from "../steps.js";
import type { FoundName } from "./found-names.js";
import type { NameMention } from "./name-mentions.js";
import type { Person } from "./person.js";
import { genderOfGiven, inLowerCase, isShouted, type PersonName, sameNames } from "./printed-name.js";

/** A person while the page is being read. */
interface PersonInProgress {
  readonly name: PersonName;
  readonly forms: Map<string, { count: number; name: PersonName; inBody: boolean }>;
  readonly roles: string[];
  gender: Gender;
}

/** The persons of a page, with indexes to look them up by. */
export interface People {
  readonly all: PersonInProgress[];
  /** Indexes of people by the key of their surname and of their first name. */
  readonly bySurname: Map<string, number[]>;
  readonly byGiven: Map<string, number[]>;
}

/** The persons behind the full names, then those known by a title and a surname alone. */
export function groupNames(found: readonly FoundName[], { firstNames }: Steps): People {
  const genderOf = (given: readonly string[]): Gender => (firstNames ? genderOfGiven(given) : "either");
  const people: People = { all: [], bySurname: new Map(), byGiven: new Map() };
  const full = found.filter(
    ({ parsed, name, titleCase }) => parsed.given.length > 0 && name.evidence !== "body" && !titleCase,
  );
  const certain = full.filter(({ name, speaks }) => name.evidence !== "open" || speaks);
  for (const { parsed } of certain) {
    if (candidates(people, parsed).length === 0) addPerson(people, parsed, genderOf(parsed.given));
  }
  const open = new Map<string, PersonName>();
  for (const { parsed } of full) if (!open.has(parsed.key)) open.set(parsed.key, parsed);
  const provenSingles = new Set(
    found.filter(({ name }) => !name.opensSentence).map(({ parsed }) => parsed.full),
  );
  for (const { parsed, name, speaks, titleCase } of found) {
    if (titleCase || parsed.given.length > 0 || name.evidence === "body" || name.evidence === "capitals")
      continue;
    const byFirstName = firstNames && name.evidence === "likely" && givenNames.has(parsed.surname);
    // "Critics said": a plural that only its place gives a capital
    const plural =
      name.opensSentence &&
      name.evidence === "open" &&
      parsed.surname.endsWith("s") &&
      !provenSingles.has(parsed.full);
    const named = name.evidence === "sure" || byFirstName || (speaks && !plural);
    if (!named || lookUpSingle(people, parsed).some((index) => fits(people, index, name))) continue;
    // "Wojcik said": then the "Lukasz Wojcik" above is a person's name, unknown as its first word is
    const whole = name.honorific ? undefined : open.get(parsed.key);
    if (whole) addPerson(people, whole, genderOf(whole.given));
    else addPerson(people, parsed, byFirstName ? genderOf([parsed.surname]) : "either");
  }
  return people;
}

/** "Mr. Hale" is not Ann Hale. */
function fits(people: People, index: number, { honorific, gender }: NameMention): boolean {
  return !honorific || agree(people.all[index]?.gender ?? "either", gender);
}

function addPerson(people: People, name: PersonName, gender: Gender): void {
  const index = people.all.length;
  people.all.push({
    name,
    forms: new Map(),
    roles: [],
    gender,
  });
  append(people.bySurname, name.key, index);
  const given = name.given[0];
  if (given !== undefined) append(people.byGiven, given, index);
}

function append(index: Map<string, number[]>, key: string, value: number): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

const MOST_NAMESAKES = 20;

/** Persons whose full name may be this one, the equal one first. */
export function candidates(people: People, name: PersonName): number[] {
  const bearers = (people.bySurname.get(name.key) ?? []).slice(0, MOST_NAMESAKES);
  const matching = bearers.filter((index) => {
    const person = people.all[index];
    return person && person.name.given.length > 0 && sameNames(person.name, name);
  });
  const equal = matching.filter((index) => people.all[index]?.name.given[0] === name.given[0]);
  return equal.length > 0 ? equal : matching;
}

/** Persons who bear one word as their surname, else as their first name. */
export function lookUpSingle(people: People, { key, surname }: PersonName): number[] {
  const bySurname = people.bySurname.get(key) ?? [];
  return (bySurname.length > 0 ? bySurname : (people.byGiven.get(surname) ?? [])).slice(0, MOST_NAMESAKES);
}

/** Counts the spelling and adds gender and titles. */
export function addEvidence(person: PersonInProgress, { name, parsed, paragraph }: FoundName): void {
  const form = person.forms.get(parsed.full);
  if (form) {
    form.count++;
    form.inBody ||= paragraph !== null;
  } else person.forms.set(parsed.full, { count: 1, name: parsed, inBody: paragraph !== null });
  person.gender = person.gender === "either" ? name.gender : joinGenders(person.gender, "either");
  for (const role of name.roles) {
    if (!person.roles.some((known) => known.toLowerCase() === role.toLowerCase())) person.roles.push(role);
  }
}

/** The person with the fullest of the names found in the body, and all others as aliases. */
export function finish(person: PersonInProgress): Person {
  const forms = [...person.forms.values()];
  const full = forms.filter(({ name }) => name.given.length > 0);
  const pool = full.length > 0 ? full : forms;
  let best = pool[0];
  for (const form of pool) if (best && isFuller(form, best)) best = form;
  const printed = best?.name.full ?? person.name.full;
  // known by "HALE:" alone
  const name = isShouted(printed) ? inLowerCase(printed) : printed;
  const aliases = [name, ...full.map((form) => form.name.full).filter((alias) => alias !== name)];
  return { name, aliases, roles: person.roles, gender: person.gender };
}

type Form = { readonly count: number; readonly name: PersonName; readonly inBody: boolean };

function isFuller(a: Form, b: Form): boolean {
  if (a.inBody !== b.inBody) return a.inBody;
  const letters = (form: Form): number => form.name.given.filter((word) => word.length > 1).length;
  if (letters(a) !== letters(b)) return letters(a) > letters(b);
  if (a.name.given.length !== b.name.given.length) return a.name.given.length > b.name.given.length;
  return a.count > b.count;
}
