import { type Gender, joinGenders } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import {
  honorifics,
  roleNouns,
  singularRole,
  titleAbbreviations,
  titleModifiers,
} from "../lexicon/titles.js";
import {
  demonyms,
  determiners,
  organizationWords,
  placeNames,
  prepositions,
  sentenceStarters,
} from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import { roleOf } from "./name-roles.js";
import { foldName } from "./printed-name.js";

/** What stands before a name as its title. */
export interface Titled {
  readonly role: string | null;
  readonly gender: Gender;
  readonly honorific: boolean;
}

const UNTITLED: Titled = { role: null, gender: "either", honorific: false };

/** Where the name begins after honorifics, titles and what qualifies them. */
export function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  let name = from;
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || next.kind !== "word") break;
    if (isTitleWord(token) && !isGivenPair(tokens, at, to)) name = at + 1;
    else if (token.lower === "'s") name = at + 1;
    else if (!qualifiesTitle(token) && !titleAhead(tokens, at + 1, to)) break;
  }
  // "Virginia Hale" is a name, "Texas Sen. Hale" a title; "Republican Ann Hale" and "of the House Ann Hale" qualified
  if (name === from) {
    while (
      name < to - 2 &&
      isQualifier(tokens[name]) &&
      givenNames.has(foldName(tokens[name + 1]?.text ?? ""))
    )
      name++;
  }
  return name;
}

/** The title in the capitalised words [from, nameFrom) before a name, with what qualifies it. */
export function titleBefore(tokens: readonly Token[], from: number, nameFrom: number): Titled {
  let gender: Gender = "either";
  let honorific = false;
  let start = from;
  let role = false;
  for (let at = from; at < nameFrom; at++) {
    const token = tokens[at];
    if (!token) continue;
    const word = token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
    const own = honorifics.get(word);
    if (own !== undefined) {
      honorific = true;
      gender = joinGenders(gender, own);
      if (at === start) start = at + 1;
    } else {
      const noun = roleNouns.get(singularRole(word));
      if (noun === undefined && isTitleWord(token)) role = true;
      if (noun !== undefined) gender = joinGenders(gender, noun);
      if (noun !== undefined || titleAbbreviations.has(word)) role = true;
    }
    if (token.lower === "'s") start = at + 1;
  }
  const first = tokens[widen(tokens, start)];
  const last = tokens[nameFrom - 1];
  if (!role || start >= nameFrom || !first || !last) return { role: null, gender, honorific };
  return { role: roleOf(tokens, widen(tokens, start), nameFrom), gender, honorific };
}

/** "spokeswoman Ann Hale", "former secretary of state Ann Hale". */
export function lowerTitleBefore(tokens: readonly Token[], from: number): Titled {
  const head = tokens[from - 1];
  if (head?.kind !== "word" || head.capital) return UNTITLED;
  const noun = roleNouns.get(head.lower);
  if (noun === undefined) return UNTITLED;
  return { role: roleOf(tokens, widen(tokens, from - 1), from), gender: noun, honorific: false };
}

function isTitleWord(token: Token): boolean {
  const bare = token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
  // "President-elect", "ex-Chancellor"
  const word = bare.includes("-") ? bare.replace(/^(?:ex|then|vice|co)-|-elect$|-designate$/g, "") : bare;
  return (
    honorifics.has(word) ||
    titleAbbreviations.has(word) ||
    roleNouns.has(singularRole(word)) ||
    word === "reps" ||
    word === "sens"
  );
}

function titleAhead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + 5); at++) {
    const token = tokens[at];
    if (token && (isTitleWord(token) || token.lower === "'s")) return true;
  }
  return false;
}

function qualifiesTitle(token: Token): boolean {
  return (
    titleModifiers.has(token.lower) ||
    demonyms.has(token.lower) ||
    placeNames.has(token.lower) ||
    organizationWords.has(token.lower)
  );
}

/** "Former Hale adviser": a qualifier is no first name, even where a sentence begins with it. */
export function skipQualifiers(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && titleModifiers.has(tokens[at]?.lower ?? "") && !givenNames.has(tokens[at]?.lower ?? ""))
    at++;
  return at < to ? at : from;
}

function isQualifier(token: Token | undefined): boolean {
  if (!token || givenNames.has(token.lower)) return false;
  return demonyms.has(token.lower) || placeNames.has(token.lower) || organizationWords.has(token.lower);
}

/** "King Lee" may be a name, but "Dean Hale" hardly is a title where "Dean" is a first name and no "the" stands before. */
function isGivenPair(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:dean|earl|duke|major|judge|king|prince|guy|man)$/.test(token.lower)) return false;
  return (
    (token.lower === "dean" || token.lower === "earl" || token.lower === "guy" || token.lower === "duke") &&
    at + 2 >= to
  );
}

/** Leftwards over what qualifies a title: "former deputy", "Ohio", "of state". */
function widen(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 6) {
    const token = tokens[at - 1];
    if (token?.kind !== "word" || determiners.has(token.lower) || prepositions.has(token.lower)) break;
    const fits = titleModifiers.has(token.lower) || demonyms.has(token.lower) || placeNames.has(token.lower);
    if (
      !fits &&
      !(token.capital && at - 2 >= 0 && tokens[at - 2]?.kind === "word" && !sentenceStarters.has(token.lower))
    )
      break;
    at--;
  }
  return at;
}
