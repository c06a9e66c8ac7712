import type { Identifier } from "../../names/identifier.js";

/** A person as a file or a request gives it, before it is checked. */
export interface GivenPerson {
  /** Where it stands, for messages: "people.csv:3" or 'people.json, person 3 ("Ann Lee")'. */
  readonly place: string;
  /** What the list knows the person by; null for its Wikidata identifier or, without one, its first name. */
  readonly key: string | null;
  /** The name that the person is known by; null if the list does not say which of the names it is. */
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly offices: readonly GivenOffice[];
  readonly identifiers: readonly Identifier[];
  /** Whether the source says that others are known by the same name. */
  readonly hasNamesakes: boolean;
}

export interface GivenOffice {
  readonly title: string;
  /** A date as written, such as 2019, 2019-01 or 2019-01-03; null if unknown. */
  readonly start: string | null;
  /** Alike; null also for an office that the person still holds. */
  readonly end: string | null;
}

/** Collects what is wrong with a list: with errors it cannot be imported, warnings name what is left out. */
export interface Findings {
  readonly errors: string[];
  readonly warnings: string[];
}
