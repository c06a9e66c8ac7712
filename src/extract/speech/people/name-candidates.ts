import { type Gender, joinGenders } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import { honorifics, nameParticles, nameSuffixes } from "../lexicon/titles.js";
import { calendarNames, finiteVerbs, sentenceStarters } from "../lexicon/vocabulary.js";
import type { Steps } from "../steps.js";
import type { Token } from "../text/tokens.js";
import { appositionAfter, roleBeforeComma } from "./appositions.js";
import { genderOfGivenName } from "./match-names.js";
import { evidenceOf, isInitial, type PersonEvidence } from "./person-evidence.js";
import { foldName } from "./printed-name.js";
import {
  lowerCaseTitleBefore,
  skipTitleModifiers,
  skipTitles,
  type Title,
  titleBefore,
} from "./titles-before-names.js";

/** A run of capitalised words that may be a person's name, with what the words around it tell. */
export interface NameCandidate {
  /** The name itself, without titles: tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** Titles as printed, before the name or in an apposition: "Russian Defense Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender;
  readonly evidence: PersonEvidence;
  readonly hasHonorific: boolean;
  /** Whether a sentence begins with it, so that its capital tells nothing. */
  readonly isSentenceInitial: boolean;
}

/** The name candidates among the tokens, in order. */
export function findNameCandidates(tokens: readonly Token[], steps: Steps): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token?.capital || token.kind !== "word") {
      at++;
      continue;
    }
    const end = endOfCapitals(tokens, at);
    const candidate = readRun(tokens, at, end, steps);
    if (candidate) candidates.push(candidate);
    at = end;
  }
  return candidates;
}

/** In tokens: the longest run of capitalised words. */
const MAX_RUN = 14;

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && at - from < MAX_RUN) {
    const length = continuationAt(tokens, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/**
 * How many tokens at `at` continue the run: a capitalised word, a particle ("van"), a nickname in quotation marks, or
 * a comma with its suffix (", Jr."); 0 where the run ends.
 */
function continuationAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === "word") return token.capital || isLinkingParticle(tokens, at) ? 1 : 0;
  const next = tokens[at + 1];
  if (token.kind === "run") return next?.capital && tokens[at - 1]?.capital && isNickname(token) ? 1 : 0;
  const hasSuffix = token.text === "," && next && nameSuffixes.has(next.lower) && next.lower !== "mp";
  return hasSuffix ? 2 : 0;
}

/** Short enough for one: Robert “Bobby” Hale. */
function isNickname({ run }: Token): boolean {
  return run !== null && run.inner[1] - run.inner[0] < 20;
}

/** A particle, or one of up to three in a row, before a capital: "Jan van der Berg". */
function isLinkingParticle(tokens: readonly Token[], at: number): boolean {
  if (!nameParticles.has(tokens[at]?.lower ?? "")) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (token.capital) return true;
    if (!nameParticles.has(token.lower)) return false;
  }
  return false;
}

/** The candidate in the run [start, end), without words around it that belong to no name, and without its title. */
function readRun(tokens: readonly Token[], start: number, end: number, steps: Steps): NameCandidate | null {
  let from = start;
  while (from < end && isCapitalisedOtherwise(tokens, from, end)) from++;
  let to = end;
  while (to > from && !mayEndName(tokens[to - 1])) to--;
  if (from >= to) return null;
  const untitled = skipTitleModifiers(tokens, skipTitles(tokens, from, to), to);
  const name = untitled === from && opensWithOtherWord(tokens, from, to) ? untitled + 1 : untitled;
  if (name >= to) return null;
  const title = name > from ? titleBefore(tokens, from, name) : lowerCaseTitleBefore(tokens, from);
  return describeName(tokens, name, to, title, steps);
}

/** A word that has its capital from the beginning of a sentence, or that begins no name: "Critics", "Monday". */
function isCapitalisedOtherwise(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  // "Will Hale" and "May Hale", but not "Will he go?"
  if (token.lower === "will" || token.lower === "may") return !(at + 1 < end && tokens[at + 1]?.capital);
  return sentenceStarters.has(token.lower) || calendarNames.has(token.lower) || finiteVerbs.has(token.lower);
}

function mayEndName(token: Token | undefined): boolean {
  return token?.kind === "word" && !calendarNames.has(token.lower);
}

/** "Add Ann Hale" at the beginning of a sentence: a word that is no given name, before one that is. */
function opensWithOtherWord(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || !startsSentence(tokens, from)) return false;
  const first = foldName(tokens[from]?.text ?? "");
  const second = foldName(tokens[from + 1]?.text ?? "");
  return first.length > 1 && !givenNames.has(first) && givenNames.has(second) && !second.includes("-");
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.?!:;•*]|^-+$|^[—–]$/.test(before.text);
}

const MAX_WORDS = 6;

function describeName(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: Title,
  steps: Steps,
): NameCandidate | null {
  const words = wordsOf(tokens, from, to);
  const first = tokens[from];
  if (!first || words.length === 0 || words.length > MAX_WORDS || isHonorificAlone(first, words)) return null;
  const given = steps.firstNames && words.length > 1 ? genderOfGivenName(foldName(first.text)) : undefined;
  const after = appositionAfter(tokens, to);
  const roleBefore = roleBeforeComma(tokens, from);
  const isTitled = title.role !== null || title.hasHonorific;
  return {
    from,
    to,
    words,
    roles: [title.role, roleBefore, after.role].filter((role) => role !== null),
    gender: joinGenders(joinGenders(title.gender, given ?? "either"), after.gender),
    evidence: evidenceOf({
      tokens,
      from,
      to,
      isTitled,
      hasGivenName: given !== undefined,
      hasApposition: after.marksPerson || roleBefore !== null,
      hasInitial: words.length > 1 && isInitial(words[1] ?? ""),
    }),
    hasHonorific: title.hasHonorific,
    isSentenceInitial: !isTitled && startsSentence(tokens, from),
  };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(token.text);
  }
  return words;
}

/** The "Mr." of "Mr. and Mrs. Hale". */
function isHonorificAlone({ text, lower }: Token, words: readonly string[]): boolean {
  return words.length === 1 && text.endsWith(".") && honorifics.has(lower.slice(0, -1));
}
