import { speechForm } from "../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  determiners,
  finiteVerbs,
  questionWords,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import { isRole } from "./noun-phrases.js";
import { isQuantity } from "./quantifiers.js";

/** In tokens: how far adjuncts are followed. */
const ADJUNCT_REACH = 30;

/**
 * The end of the adjuncts of time, place and manner at `from`: past "in a statement on Friday" in "said in a statement
 * on Friday that". Returns `from` where there are none.
 */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < ADJUNCT_REACH) {
    const next = skipAdjunct(tokens, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAdjunct(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at];
  if (token?.text === "(") return skipBrackets(tokens, at, to);
  if (token?.kind !== "word" || isQuantity(tokens, at)) return at;
  if (isTimeExpression(tokens, at)) return isTimeNoun(tokens[at + 1]) ? at + 2 : at + 1;
  if (isMannerAdverb(token)) return at + 1;
  if (/^(?:again|too|simply|so)$/.test(token.lower) && at + 1 < to) return at + 1;
  return opensPrepositionalPhrase(tokens, at) ? skipPrepositionalPhrase(tokens, at, to) : at;
}

/** "said (and Boyd agreed) that": past the closing bracket, or `from` where none follows. */
function skipBrackets(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + ADJUNCT_REACH);
  for (let at = from + 1; at < limit; at++) if (tokens[at]?.text === ")") return at + 1;
  return from;
}

/** "Friday", "last week", but not "this" alone, as in "said this was late". */
function isTimeExpression(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return timeWords.has(word) && (word !== "this" || isTimeNoun(tokens[at + 1]));
}

/** "said flatly"; "only" belongs to what follows it. */
function isMannerAdverb({ lower, capital }: Token): boolean {
  return lower.endsWith("ly") && !capital && lower !== "only";
}

/** "said to reporters", but not the infinitive of "agreed to meet". */
function opensPrepositionalPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "to") return !isInfinitive(tokens[at + 1]);
  return word === "for" || adjunctPrepositions.has(word);
}

/** Whether the word after "to" is a verb: "agreed to meet", but not "said to reporters" or "wrote to Ms. Hale". */
export function isInfinitive(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.capital || determiners.has(next.lower)) return false;
  return !isRole(next.lower) && !/^(?:me|him|her|us|them|it|you|others|people|friends)$/.test(next.lower);
}

/** The noun of a time expression: "this week", "last year", "May 4". */
export function isTimeNoun(token: Token | undefined): boolean {
  return (
    !!token &&
    /^(?:week|month|year|night|day|morning|afternoon|evening|weekend|fall|spring|summer|winter|\d{1,4})$/.test(
      token.lower,
    )
  );
}

/** The end of the prepositional phrase at `from`; `from` where no end is found, or "for" does not lead to "that". */
function skipPrepositionalPhrase(tokens: readonly Token[], from: number, to: number): number {
  const end = endOfPrepositionalPhrase(tokens, from, to);
  return tokens[from]?.lower === "for" && tokens[end]?.lower !== "that" ? from : end;
}

function endOfPrepositionalPhrase(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + ADJUNCT_REACH);
  for (let at = from + 1; at < limit; at++) {
    const extent = extentAt(tokens, from, at);
    if (extent !== "continues") return extent === "ends" ? at : from;
  }
  return from;
}

/**
 * Whether the prepositional phrase that opens at `from` ends before the token at `at`, continues with it, or is
 * "invalid": not an adjunct after all. The first rule that applies wins.
 */
function extentAt(tokens: readonly Token[], from: number, at: number): "ends" | "continues" | "invalid" {
  const token = tokens[at];
  if (!token || isDash(token) || isSpeechVerb(tokens, at)) return "invalid";
  if (token.kind === "run") return isShowTitle(tokens, at) ? "continues" : "ends";
  if (token.kind === "mark") return endsPhraseAtMark(tokens, at) ? "ends" : "continues";
  // the first word is the object of the preposition
  if (at === from + 1) return "continues";
  // "said when he left": the pronoun is the subject of the adjunct itself
  if (opensClauseAsPronoun(tokens, at)) return isSubordinator(tokens[from]) ? "invalid" : "ends";
  return opensReportedClause(tokens, at) ? "ends" : "continues";
}

function isDash({ kind, text }: Token): boolean {
  return kind === "mark" && /^(?:—|–|--)$/.test(text);
}

/** A colon, a full stop, a semicolon, or a comma before a quoted run or "that". */
function endsPhraseAtMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark === ",") return tokens[at + 1]?.kind === "run" || tokens[at + 1]?.lower === "that";
  return mark === ":" || mark === "." || mark === ";";
}

/** "said in Ames he", but not "said in the house which he". */
function opensClauseAsPronoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    subjectPronouns.has(tokens[at]?.lower ?? "") &&
    before?.kind === "word" &&
    !relativePronouns.has(before.lower) &&
    !questionWords.has(before.lower)
  );
}

function opensReportedClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.lower === "that" || token.lower === "whether") return true;
  // "told reporters in Ames their dog was found"
  if (before.capital && /^(?:his|her|its|their|the|an?|no|there)$/.test(token.lower)) return true;
  // "said on Friday the dog was found"
  return (
    timeWords.has(before.lower) &&
    (token.capital || determiners.has(token.lower)) &&
    !timeWords.has(token.lower)
  );
}

function isSubordinator(token: Token | undefined): boolean {
  return /^(?:when|while|as|after|before|since)$/.test(token?.lower ?? "");
}

/** On “The Late Hour” and ABC's “Good Day”: the quoted run is the name of a programme. */
export function isShowTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" &&
    (before.lower === "'s" || adjunctPrepositions.has(before.lower) || determiners.has(before.lower))
  );
}

function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && speechForm(token.lower) !== null && !isUsedAsNoun(tokens, at);
}

/** "in her opening remarks", "in a tweet": a noun with the form of a verb of speech. */
function isUsedAsNoun(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokens[back];
    if (token?.kind !== "word" || token.capital || finiteVerbs.has(token.lower)) return false;
    if (determiners.has(token.lower) || token.lower === "'s" || token.lower === "of") return true;
    // "to that plan by calling"
    if (token.lower === "by") return false;
  }
  return false;
}
