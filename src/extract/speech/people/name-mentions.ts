import { type Gender, joinGenders } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import { abbreviations, honorifics, nameParticles, nameSuffixes, roleNouns } from "../lexicon/titles.js";
import {
  calendarNames,
  demonyms,
  finiteVerbs,
  organizationWords,
  placeNames,
  sentenceStarters,
} from "../lexicon/vocabulary.js";
import type { Steps } from "../steps.js";
import type { Token } from "../text/tokens.js";
import { apposition, roleBeforeComma } from "./name-roles.js";
import { lowerTitleBefore, skipQualifiers, skipTitles, type Titled, titleBefore } from "./name-titles.js";
import { foldName } from "./printed-name.js";

/** A run of capitalised words that may name somebody, with what stands around it. */
export interface NameMention {
  /** The name itself, without titles: tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** Titles as printed, before the name or in an apposition after it; "Russian Defense Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender;
  /**
   * What speaks for a person: "sure" a title, honorific or first name; "likely" an apposition or an initial;
   * "open" nothing; "capitals" one word in capitals or a title alone, a person's only where one of that name is
   * known; "body" words that make it an organisation or a place.
   */
  readonly evidence: "sure" | "likely" | "open" | "capitals" | "body";
  readonly honorific: boolean;
  /** Whether a sentence begins with it, so that the capital proves nothing. */
  readonly opensSentence: boolean;
}

/** The names among the tokens, in order. */
export function findNameMentions(tokens: readonly Token[], steps: Steps): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token?.capital || token.kind !== "word") {
      at++;
      continue;
    }
    const end = endOfCapitals(tokens, at);
    const mention = readSequence(tokens, at, end, steps);
    if (mention) mentions.push(mention);
    at = end;
  }
  return mentions;
}

/** Past capitalised words, particles between them, nicknames in marks and a suffix after a comma. */
function endOfCapitals(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && at - from < 14) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (token.kind === "word" && token.capital) at++;
    else if (token.kind === "word" && nameParticles.has(token.lower) && particleLinks(tokens, at)) at++;
    else if (token.kind === "run" && next?.capital && tokens[at - 1]?.capital && isNickname(token)) at++;
    else if (token.text === "," && next && nameSuffixes.has(next.lower) && next.lower !== "mp") at += 2;
    else break;
  }
  return at;
}

function isNickname(token: Token): boolean {
  return token.run !== null && token.run.inner[1] - token.run.inner[0] < 20;
}

function particleLinks(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (token.capital) return true;
    if (!nameParticles.has(token.lower)) return false;
  }
  return false;
}

function readSequence(
  tokens: readonly Token[],
  start: number,
  end: number,
  steps: Steps,
): NameMention | null {
  let from = start;
  while (from < end && isStarter(tokens, from, end)) from++;
  let to = end;
  while (to > from && (tokens[to - 1]?.kind !== "word" || calendarNames.has(tokens[to - 1]?.lower ?? "")))
    to--;
  if (from >= to) return null;
  const untitled = skipQualifiers(tokens, skipTitles(tokens, from, to), to);
  const nameFrom = untitled + (untitled === from && opensWithOther(tokens, from, to) ? 1 : 0);
  const titled = nameFrom > from ? titleBefore(tokens, from, nameFrom) : lowerTitleBefore(tokens, from);
  if (nameFrom >= to) return null;
  return describe(tokens, nameFrom, to, titled, steps);
}

function describe(
  tokens: readonly Token[],
  from: number,
  to: number,
  titled: Titled,
  steps: Steps,
): NameMention | null {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(token.text);
  }
  const first = tokens[from];
  if (!first || words.length === 0 || words.length > 6) return null;
  // "Mr. and Mrs. Hale"
  if (words.length === 1 && first.text.endsWith(".") && honorifics.has(first.lower.slice(0, -1))) return null;
  const folded = foldName(first.text);
  const given = steps.firstNames
    ? (givenNames.get(folded) ?? givenNames.get(folded.split("-", 1)[0] ?? folded))
    : undefined;
  const after = apposition(tokens, to);
  const gender = joinGenders(
    joinGenders(titled.gender, words.length > 1 ? (given ?? "either") : "either"),
    after.gender,
  );
  const apposed = roleBeforeComma(tokens, from);
  const roles = [titled.role, apposed, after.role].filter((role) => role !== null);
  const isTitled = titled.role !== null || titled.honorific;
  let evidence: NameMention["evidence"] = "open";
  if (to - from === 1 && !isTitled && provesNothing(first)) evidence = "capitals";
  else if (looksLikeBody(tokens, from, to, isTitled)) evidence = "body";
  else if (isTitled || (given !== undefined && words.length > 1)) evidence = "sure";
  else if (after.likely || apposed !== null || (words.length > 1 && isInitial(words[1] ?? "")))
    evidence = "likely";
  const opensSentence = !titled.honorific && titled.role === null && startsSentence(tokens, from);
  return { from, to, words, roles, gender, evidence, honorific: titled.honorific, opensSentence };
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.?!:;•*]|^-+$|^[—–]$/.test(before.text);
}

/** "Add Ann Hale" at the beginning of a sentence: before a first name, a word that is none. */
function opensWithOther(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || !startsSentence(tokens, from)) return false;
  const first = foldName(tokens[from]?.text ?? "");
  const second = foldName(tokens[from + 1]?.text ?? "");
  return first.length > 1 && !givenNames.has(first) && givenNames.has(second) && !second.includes("-");
}

/** Capitalised for its place only, or a word that begins no name. */
function isStarter(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  if (token.lower === "will" || token.lower === "may") return !(at + 1 < end && tokens[at + 1]?.capital);
  return sentenceStarters.has(token.lower) || calendarNames.has(token.lower) || finiteVerbs.has(token.lower);
}

function looksLikeBody(tokens: readonly Token[], from: number, to: number, titled: boolean): boolean {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!last || !first) return true;
  if (to - from === 1) {
    if (titled) return organizationWords.has(first.lower) && !givenNames.has(first.lower);
    return (
      placeNames.has(first.lower) ||
      demonyms.has(first.lower) ||
      organizationWords.has(first.lower) ||
      isAcronym(first.text)
    );
  }
  if (organizationWords.has(last.lower) || placeNames.has(last.lower))
    return !titled || organizationWords.has(last.lower);
  if (demonyms.has(first.lower) && !titled) return true;
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.lower ?? "";
    if (organizationWords.has(word) && !givenNames.has(word)) return !titled;
    if (tokens[at]?.lower === "'s") return true;
  }
  const shouted = isAcronym(last.text) && givenNames.has(foldName(first.text));
  const initials = /^(?:\p{Lu}\.)+$/u.test(first.text);
  return (
    isAcronym(first.text) && !shouted && !initials && !abbreviations.has(first.lower) && first.text.length > 3
  );
}

/** "NATO", "President": a person's name only where a person of that name is known. */
function provesNothing({ text, lower }: Token): boolean {
  return text.length > 2 && (isAcronym(text) || (roleNouns.has(lower) && !givenNames.has(lower)));
}

/** "J." */
function isInitial(word: string): boolean {
  return word.length === 2 && word.endsWith(".") && word !== word.toLowerCase();
}

function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return text.length > 1 && /^[\p{Lu}.&\d-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
