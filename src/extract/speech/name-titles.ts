import { type Gender, joinGenders } from "./gender.js";
import { givenNames } from "./given-names.js";
import { foldName } from "./names.js";
import { honorifics, roleNouns, singularRole, titleAbbreviations, titleModifiers } from "./titles.js";
import type { Token } from "./tokens.js";
import {
  bodyWords,
  clauseOpeners,
  demonyms,
  determiners,
  finiteVerbs,
  placeNames,
  prepositions,
  relativePronouns,
  sentenceStarters,
} from "./vocabulary.js";

/** What stands before a name as its title. */
export interface Titled {
  readonly role: string | null;
  readonly gender: Gender;
  readonly honorific: boolean;
}

const UNTITLED: Titled = { role: null, gender: "either", honorific: false };

interface After {
  readonly role: string | null;
  readonly gender: Gender;
  readonly likely: boolean;
}

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
  // "Virginia Hale" is a name, "Texas Sen. Hale" a title; "Republican Ann Hale" a qualifier
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
      if (noun !== undefined) gender = joinGenders(gender, noun);
      if (noun !== undefined || titleAbbreviations.has(word)) role = true;
    }
    if (token.lower === "'s") start = at + 1;
  }
  const first = tokens[widen(tokens, start)];
  const last = tokens[nameFrom - 1];
  if (!role || start >= nameFrom || !first || !last) return { role: null, gender, honorific };
  return { role: printed(tokens, widen(tokens, start), nameFrom), gender, honorific };
}

/** "spokeswoman Ann Hale", "former secretary of state Ann Hale". */
export function lowerTitleBefore(tokens: readonly Token[], from: number): Titled {
  const head = tokens[from - 1];
  if (head?.kind !== "word" || head.capital) return UNTITLED;
  const noun = roleNouns.get(singularRole(head.lower));
  if (noun === undefined || !roleNouns.has(head.lower)) return UNTITLED;
  return { role: printed(tokens, widen(tokens, from - 1), from), gender: noun, honorific: false };
}

/** "the head of the agency, Ann Hale," and "her lawyer, Ann Hale,": the title before the comma. */
export function roleBeforeComma(tokens: readonly Token[], name: number): string | null {
  if (tokens[name - 1]?.text !== ",") return null;
  let head = -1;
  for (let at = name - 2; at >= Math.max(0, name - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (roleNouns.has(token.lower) && (head < 0 || prepositions.has(tokens[at + 1]?.lower ?? ""))) head = at;
    const opens = determiners.has(token.lower) && !prepositions.has(tokens[at - 1]?.lower ?? "");
    if (opens || token.lower === "'s") return head >= 0 ? printed(tokens, at + 1, name - 1) : null;
  }
  return null;
}

/** ", a doctor at St. Mary's," or ", 45," or ", who" or " (D-Ohio)" after a name. */
export function apposition(tokens: readonly Token[], to: number): After {
  const none: After = { role: null, gender: "either", likely: false };
  const mark = tokens[to];
  const first = tokens[to + 1];
  if (!mark || !first || mark.kind !== "mark") return none;
  if (mark.text === "(" && /^[dri]-/.test(first.lower)) return { ...none, likely: true };
  if (mark.text !== "," || first.kind !== "word") return none;
  if (first.lower === "who" || /^\d\d$/.test(first.text)) return { ...none, likely: true };
  let at = to + 1;
  while (determiners.has(tokens[at]?.lower ?? "") && at < to + 3) at++;
  const start = at;
  let head = -1;
  for (; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || relativePronouns.has(token.lower) || clauseOpeners.has(token.lower)) break;
    if (finiteVerbs.has(token.lower) && !token.capital) break;
    const isHead = head < 0 && roleNouns.has(token.lower) && (start > to + 1 || at - start < 4);
    if (isHead) head = at;
    if (head < 0 && prepositions.has(token.lower)) return { ...none, likely: false };
  }
  if (head < 0 || head - start > 5) return none;
  const closed = tokens[at]?.kind === "mark" || at >= tokens.length;
  const end = closed && at - start <= 10 ? at : head + 1;
  const noun = tokens[head];
  return {
    role: printed(tokens, start, end),
    gender: roleNouns.get(noun?.lower ?? "") ?? "either",
    likely: true,
  };
}

/** The words of the tokens as printed, single spaces between them. */
export function printed(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") continue;
    const tight =
      token.lower === "'s" ||
      (token.kind === "mark" && /^[,.;:)\]%]$/.test(token.text)) ||
      /[([$]$/.test(text);
    text += text === "" || tight ? token.text : ` ${token.text}`;
  }
  return text;
}

function isTitleWord(token: Token): boolean {
  const word = token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
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
    bodyWords.has(token.lower)
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
  return !!token && (demonyms.has(token.lower) || placeNames.has(token.lower));
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
