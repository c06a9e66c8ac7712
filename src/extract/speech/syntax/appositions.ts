import { abbreviations, nameParticles } from "../lexicon/titles.js";
import {
  clauseOpeners,
  determiners,
  placeNames,
  prepositions,
  relativePronouns,
  sentenceStarters,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isLeadIn, isRole, phraseEndingAt } from "./noun-phrases.js";
import type { Subject } from "./subject.js";

/** In tokens: how far back the beginning of an apposition is looked for. */
const APPOSITION_REACH = 45;

/**
 * The subject before a comma, dash or bracket that closes its description: "Ann Hale, a doctor, said",
 * "the mayor, Ann Hale, said", "Sen. Hale (D-Ohio) said". `mark` is the closing token.
 */
export function subjectBeforeMark(tokens: readonly Token[], mark: number, floor: number): Subject | null {
  // “…” closes the apposition where it holds the comma: Hale, who called it “too late,” said
  const text = tokens[mark]?.kind === "run" ? "," : tokens[mark]?.text;
  if (text === ")" || text === "]") {
    const open = findMarkBack(
      tokens,
      mark - 1,
      Math.max(floor, mark - APPOSITION_REACH),
      text === ")" ? "(" : "[",
    );
    const phrase = open > floor ? phraseEndingAt(tokens, open - 1, floor) : null;
    return phrase && { ...phrase, phraseFrom: phrase.from, relation: "before" };
  }
  if (text === "," && tokens[mark - 1]?.text === ")" && mark - 1 > floor) {
    const bracketed = subjectBeforeMark(tokens, mark - 1, floor);
    if (bracketed && isNamed(tokens, bracketed)) return bracketed;
  }
  if (text !== "," && text !== "—" && text !== "–" && text !== "--" && text !== "-") return null;
  let fallback: TokenRange | null = null;
  let apposed: Subject | null = null;
  const reach = Math.max(floor + 1, mark - APPOSITION_REACH);
  for (let at = mark - 1; at >= reach; at--) {
    const token = tokens[at];
    if (!token || (token.kind === "run" && tokens[at - 1]?.kind !== "word")) break;
    if (token.kind !== "mark" || token.text !== text) continue;
    const phrase = phraseEndingAt(tokens, beforeBrackets(tokens, at - 1, floor), floor);
    if (!phrase || isPlace(tokens, phrase) || !startsClause(tokens, phrase.from, floor)) continue;
    if (isFullNameOnly(tokens, at + 1, mark) && looksLikeSubject(tokens, phrase)) {
      apposed = { from: at + 1, to: mark, phraseFrom: phrase.from, relation: "apposition" };
      // "Ann Hale, editor of the town's paper, The Herald, said": the name may itself be explained by the last one
      if (tokens[phrase.from - 1]?.text !== ",") return apposed;
      continue;
    }
    // whatever stands between two dashes or brackets describes
    if (text === "," && !opensApposition(tokens, at + 1, mark)) continue;
    if (isNamed(tokens, phrase))
      return { ...phrase, phraseFrom: startOfDescribed(tokens, phrase, floor), relation: "apposition" };
    if (looksLikeSubject(tokens, phrase)) fallback ??= phrase;
  }
  return apposed ?? (fallback && { ...fallback, phraseFrom: fallback.from, relation: "apposition" });
}

/** “…,” the mayor of Ames, Carl Boyd, 52, said: what describes the name right after the marks is no part of them. */
function startOfDescribed(tokens: readonly Token[], { from }: TokenRange, floor: number): number {
  const before = tokens[from - 1]?.text === "," ? phraseEndingAt(tokens, from - 2, floor) : null;
  const afterMarks = before && tokens[before.from - 1]?.kind === "run" && looksLikeSubject(tokens, before);
  return afterMarks ? before.from : from;
}

/** The token before a bracket that ends at `at`: "Sen. Hale (D-Ohio)". */
function beforeBrackets(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.text !== ")") return at;
  const open = findMarkBack(tokens, at - 1, Math.max(floor, at - 12), "(");
  return open > floor ? open - 1 : at;
}

/** "the mayor, Ann Hale,": nothing but a name of two words or more. */
export function isFullNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || timeWords.has(token.lower)) return false;
    if (token.kind === "word" && !token.capital && !nameParticles.has(token.lower)) return false;
  }
  return true;
}

/** "Ames, N.C., who": the second half of a place. */
function isPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const word = tokens[from]?.lower ?? "";
  if (to - from > 1 || tokens[from - 1]?.text !== ",") return false;
  return placeNames.has(word) || abbreviations.has(word.replace(".", "")) || /^(?:\p{L}\.){2}$/u.test(word);
}

function opensApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to || first.kind !== "word") return false;
  const word = first.lower;
  // a caption: "Ann Hale, left, says"
  if (/^(?:left|right|center|centre|above|below|pictured)$/.test(word)) return true;
  if (to - from === 1 && /^(?:however|though|meanwhile|too|also|instead|therefore|nevertheless)$/.test(word))
    return true;
  if (determiners.has(word) || relativePronouns.has(word) || prepositions.has(word) || isRole(word))
    return true;
  if (/^\d/.test(word) || word.endsWith("ing") || word.endsWith("ed") || clauseOpeners.has(word))
    return word !== "and";
  if (/^(?:born|known|seen|now|then|once|long|himself|herself)$/.test(word)) return true;
  if (placeNames.has(tokens[to - 1]?.lower ?? "") && to - from < 3) return true;
  if (/^[dri]-/.test(word) || word === "jr." || word === "sr.") return true;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (isRole(tokens[at]?.lower ?? "") || tokens[at]?.lower === "'s") return true;
  }
  return false;
}

function startsClause(tokens: readonly Token[], from: number, floor: number): boolean {
  let at = from;
  while (at > floor && tokens[at - 1]?.kind === "word" && isLeadIn(tokens, at - 1, floor)) at--;
  if (at <= floor) return true;
  const before = tokens[at - 1];
  return before?.kind !== "word" || clauseOpeners.has(before.lower);
}

function isNamed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.capital && !sentenceStarters.has(token.lower) && !timeWords.has(token.lower)) {
      return !prepositions.has(tokens[from]?.lower ?? "") && !timeWords.has(tokens[from]?.lower ?? "");
    }
  }
  return false;
}

function looksLikeSubject(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (subjectPronouns.has(first.lower)) return true;
  return to - from > 1
    ? determiners.has(first.lower) || hasPossessive(tokens, from, to)
    : isRole(first.lower) || /^(?:others?|some|many|most|several)$/.test(first.lower);
}

function hasPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.lower === "'s" || tokens[at]?.text.endsWith("s’") || tokens[at]?.text.endsWith("s'"))
      return true;
  return false;
}

function findMarkBack(tokens: readonly Token[], from: number, to: number, text: string): number {
  for (let at = from; at >= to; at--) if (tokens[at]?.kind === "mark" && tokens[at]?.text === text) return at;
  return -1;
}
