import { type Gender, joinGenders } from "./gender.js";
import { givenNames } from "./given-names.js";
import { foldName } from "./names.js";
import {
  abbreviations,
  honorifics,
  nameParticles,
  nameSuffixes,
  roleNouns,
  singularRole,
  titleAbbreviations,
  titleModifiers,
} from "./titles.js";
import type { Token } from "./tokens.js";
import {
  bodyWords,
  calendarNames,
  clauseOpeners,
  demonyms,
  determiners,
  finiteVerbs,
  placeNames,
  prepositions,
  relativePronouns,
  sentenceStarters,
} from "./vocabulary.js";

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
   * "open" nothing; "capitals" one word in capitals, a person's only where one of that name is known; "body" words
   * that make it an organisation or a place.
   */
  readonly evidence: "sure" | "likely" | "open" | "capitals" | "body";
  readonly honorific: boolean;
  /** Whether a sentence begins with it, so that the capital proves nothing. */
  readonly opensSentence: boolean;
}

/** The names among the tokens, in order. */
export function findNameMentions(tokens: readonly Token[]): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token?.capital || token.kind !== "word") {
      at++;
      continue;
    }
    const end = endOfCapitals(tokens, at);
    const mention = readSequence(tokens, at, end);
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

function readSequence(tokens: readonly Token[], start: number, end: number): NameMention | null {
  let from = start;
  while (from < end && isStarter(tokens, from, end)) from++;
  let to = end;
  while (to > from && (tokens[to - 1]?.kind !== "word" || calendarNames.has(tokens[to - 1]?.lower ?? "")))
    to--;
  if (from >= to) return null;
  const nameFrom = skipQualifiers(tokens, skipTitles(tokens, from, to), to);
  const titled = nameFrom > from ? titleBefore(tokens, from, nameFrom) : lowerTitleBefore(tokens, from);
  if (nameFrom >= to) return null;
  return describe(tokens, nameFrom, to, titled);
}

interface Titled {
  readonly role: string | null;
  readonly gender: Gender;
  readonly honorific: boolean;
}

const UNTITLED: Titled = { role: null, gender: "either", honorific: false };

function describe(tokens: readonly Token[], from: number, to: number, titled: Titled): NameMention | null {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(token.text);
  }
  const first = tokens[from];
  if (!first || words.length === 0 || words.length > 6) return null;
  const folded = foldName(first.text);
  const given = givenNames.get(folded) ?? givenNames.get(folded.split("-", 1)[0] ?? folded);
  const after = apposition(tokens, to);
  const gender = joinGenders(
    joinGenders(titled.gender, words.length > 1 ? (given ?? "either") : "either"),
    after.gender,
  );
  const apposed = roleBeforeComma(tokens, from);
  const roles = [titled.role, apposed, after.role].filter((role) => role !== null);
  const isTitled = titled.role !== null || titled.honorific;
  let evidence: NameMention["evidence"] = "open";
  if (to - from === 1 && !isTitled && first.text.length > 3 && isAcronym(first.text)) evidence = "capitals";
  else if (looksLikeBody(tokens, from, to, isTitled)) evidence = "body";
  else if (isTitled || (given !== undefined && words.length > 1)) evidence = "sure";
  else if (after.likely || apposed !== null || (words.length > 1 && /^\p{Lu}\.$/u.test(words[1] ?? "")))
    evidence = "likely";
  const opensSentence = !titled.honorific && titled.role === null && startsSentence(tokens, from);
  return { from, to, words, roles, gender, evidence, honorific: titled.honorific, opensSentence };
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.?!:;•*]|^-+$|^[—–]$/.test(before.text);
}

/** "the head of the agency, Ann Hale," and "her lawyer, Ann Hale,": the title before the comma. */
function roleBeforeComma(tokens: readonly Token[], name: number): string | null {
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

/** Capitalised for its place only, or a word that begins no name. */
function isStarter(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  if (token.lower === "will" || token.lower === "may") return !(at + 1 < end && tokens[at + 1]?.capital);
  return sentenceStarters.has(token.lower) || calendarNames.has(token.lower) || finiteVerbs.has(token.lower);
}

/** Where the name begins after honorifics, titles and what qualifies them. */
function skipTitles(tokens: readonly Token[], from: number, to: number): number {
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

/** "Former Hale adviser": a qualifier is no first name, even where a sentence begins with it. */
function skipQualifiers(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && titleModifiers.has(tokens[at]?.lower ?? "") && !givenNames.has(tokens[at]?.lower ?? ""))
    at++;
  return at < to ? at : from;
}

function isQualifier(token: Token | undefined): boolean {
  return !!token && (demonyms.has(token.lower) || placeNames.has(token.lower));
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

/** "King Lee" may be a name, but "Dean Hale" hardly is a title where "Dean" is a first name and no "the" stands before. */
function isGivenPair(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:dean|earl|duke|major|judge|king|prince|guy|man)$/.test(token.lower)) return false;
  return (
    (token.lower === "dean" || token.lower === "earl" || token.lower === "guy" || token.lower === "duke") &&
    at + 2 >= to
  );
}

function titleBefore(tokens: readonly Token[], from: number, nameFrom: number): Titled {
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
function lowerTitleBefore(tokens: readonly Token[], from: number): Titled {
  const head = tokens[from - 1];
  if (head?.kind !== "word" || head.capital) return UNTITLED;
  const noun = roleNouns.get(singularRole(head.lower));
  if (noun === undefined || !roleNouns.has(head.lower)) return UNTITLED;
  return { role: printed(tokens, widen(tokens, from - 1), from), gender: noun, honorific: false };
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

interface After {
  readonly role: string | null;
  readonly gender: Gender;
  readonly likely: boolean;
}

/** ", a doctor at St. Mary's," or ", 45," or ", who" or " (D-Ohio)" after a name. */
function apposition(tokens: readonly Token[], to: number): After {
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

function looksLikeBody(tokens: readonly Token[], from: number, to: number, titled: boolean): boolean {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!last || !first) return true;
  if (to - from === 1) {
    if (titled) return false;
    return (
      placeNames.has(first.lower) ||
      demonyms.has(first.lower) ||
      bodyWords.has(first.lower) ||
      isAcronym(first.text)
    );
  }
  if (bodyWords.has(last.lower) || placeNames.has(last.lower)) return !titled || bodyWords.has(last.lower);
  if (demonyms.has(first.lower) && !titled) return true;
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.lower ?? "";
    if (bodyWords.has(word) && !givenNames.has(word)) return !titled;
    if (tokens[at]?.lower === "'s") return true;
  }
  return isAcronym(first.text) && !abbreviations.has(first.lower) && first.text.length > 3;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && /^[\p{Lu}.&\d-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
