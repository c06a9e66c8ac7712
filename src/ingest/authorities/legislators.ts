import type { GivenOffice, GivenPerson } from "./given-person.js";
import { firstText, isObject, type JsonObject, listOf, objectsOf, textOf } from "./json-values.js";

/** Whether a person is in the layout of https://github.com/unitedstates/congress-legislators: its name has parts. */
export function isLegislator(person: JsonObject): boolean {
  return isObject(person["name"]);
}

/**
 * A person of congress-legislators. The name that the person is known by is the title of the Wikipedia article, which is
 * the usual name ("Bernie Sanders"); `official_full` is the formal one ("Bernard Sanders", "Frank Pallone, Jr."), and the
 * parts alone do not tell ("Franklin Delano Roosevelt").
 */
export function readLegislator(person: JsonObject, place: string): GivenPerson {
  const ids = isObject(person["id"]) ? person["id"] : {};
  const name = isObject(person["name"]) ? person["name"] : {};
  const article = textOf(ids["wikipedia"]);
  const others = objectsOf(person["other_names"]).flatMap((other) => namesOf({ ...name, ...other }));
  const names = [...namesOf(name), ...others];
  const usual = article?.replace(/\s*\([^)]*\)\s*$/, "") ?? null;
  return {
    place,
    key: firstText(ids, "bioguide", "wikidata", "govtrack"),
    name: usual ?? officialName(name) ?? nicknameWithSurname(name),
    otherNames: [...names, ...listOf(textOf(name["nickname"])).flatMap((nickname) => textOf(nickname) ?? [])],
    offices: [...termsOf(person), ...leadershipOf(person)],
    identifiers: Object.entries(ids).flatMap(([scheme, value]) =>
      listOf(value).flatMap((each) => {
        const text = textOf(each);
        return text === null ? [] : [{ scheme, value: text }];
      }),
    ),
    hasNamesakes: article !== null && article !== usual,
  };
}

/** The names that the parts make: the official one first, then with the nickname, without and with middle names. */
function namesOf(name: JsonObject): string[] {
  const [first, middle, last] = [textOf(name["first"]), textOf(name["middle"]), textOf(name["last"])];
  const suffix = textOf(name["suffix"]);
  const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" ");
  const made = last === null ? [] : [joined(first, last), joined(first, middle, last, suffix)];
  return [...listOf(officialName(name)), ...listOf(nicknameWithSurname(name)), ...made].flatMap(
    (each) => textOf(each) ?? [],
  );
}

/** 'Earl L. "Buddy" Carter' becomes "Earl L. Carter". */
function officialName(name: JsonObject): string | null {
  return textOf(name["official_full"])?.replace(/\s*["“][^"”]*["”]/g, "") ?? null;
}

function nicknameWithSurname(name: JsonObject): string | null {
  const [nickname, last] = [textOf(name["nickname"]), textOf(name["last"])];
  return nickname === null || last === null ? null : `${nickname} ${last}`;
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ["sen", "U.S. Senator"],
  ["rep", "U.S. Representative"],
  ["prez", "President of the United States"],
  ["viceprez", "Vice President of the United States"],
]);

function termsOf(person: JsonObject): GivenOffice[] {
  return joined(
    objectsOf(person["terms"]).flatMap((term) => {
      const type = textOf(term["type"]);
      return type === null ? [] : [officeOf(TITLES.get(type) ?? type, term)];
    }),
  );
}

/** "Majority Leader" in the chamber "senate" is the Senate Majority Leader. */
function leadershipOf(person: JsonObject): GivenOffice[] {
  return joined(
    objectsOf(person["leadership_roles"]).flatMap((role) => {
      const [title, chamber] = [textOf(role["title"]), textOf(role["chamber"])];
      if (title === null) return [];
      const place = chamber === null ? "" : chamber.charAt(0).toUpperCase() + chamber.slice(1);
      return [officeOf(title.includes(place) ? title : `${place} ${title}`, role)];
    }),
  );
}

function officeOf(title: string, { start, end }: JsonObject): GivenOffice {
  return { title, start: textOf(start), end: textOf(end) };
}

/** Days between two terms of one office that do not interrupt it. */
const GAP = 31;

/** Consecutive terms of one office as one: the terms of a list are in the order of time. */
function joined(offices: readonly GivenOffice[]): GivenOffice[] {
  const periods: GivenOffice[] = [];
  for (const office of offices) {
    const previous = periods.findLast(({ title }) => title === office.title);
    if (previous && isWithin(GAP, previous.end, office.start)) {
      periods[periods.indexOf(previous)] = { ...previous, end: office.end };
    } else periods.push(office);
  }
  return periods;
}

function isWithin(days: number, end: string | null, start: string | null): boolean {
  if (end === null || start === null) return false;
  const gap = Date.parse(start) - Date.parse(end);
  return gap >= 0 && gap <= days * 86_400_000;
}
