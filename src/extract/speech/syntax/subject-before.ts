import {
  adverbs,
  auxiliaries,
  calendarNames,
  coordinators,
  negations,
  relativePronouns,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import { subjectBeforeMark } from "./appositions.js";
import { mainSubject } from "./main-subject.js";
import { isAdverb, phraseEndingAt } from "./noun-phrases.js";
import { antecedentOf, relativePronounBefore } from "./relative-clauses.js";
import { type Subject, toSubject } from "./subject.js";

/**
 * The subject before the verb at `verb`; null where there is none. Nothing before `floor`, the beginning of the
 * sentence or clause, is read.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let last = verb - 1;
  while (last >= floor && isBetweenSubjectAndVerb(tokens, last, floor)) last--;
  const token = last < floor ? undefined : tokens[last];
  if (!token) return null;
  if (token.kind !== "word") return subjectBeforeMark(tokens, last, floor);
  if (coordinators.has(token.lower)) return sharedSubject(tokens, last, floor);
  if (relativePronouns.has(token.lower)) return antecedentOf(tokens, last, floor);
  return subjectEndingAt(tokens, last, floor);
}

/** The noun phrase that ends at `last`, or the noun before it where it is the end of a relative clause. */
function subjectEndingAt(tokens: readonly Token[], last: number, floor: number): Subject | null {
  const phrase = phraseEndingAt(tokens, last, floor);
  if (!phrase) return null;
  const pronoun = relativePronounBefore(tokens, phrase, floor);
  if (pronoun < 0) return toSubject(phrase, "before");
  const noun = antecedentOf(tokens, pronoun, floor);
  // without `relativeTo`: the verb is not the one of the relative clause
  return noun && toSubject(noun, "relative", noun.phraseFrom);
}

/** "he smiled and said": the subject of the main clause. */
function sharedSubject(tokens: readonly Token[], conjunction: number, floor: number): Subject | null {
  const subject = mainSubject(tokens, floor, conjunction);
  return subject && toSubject(subject, "shared");
}

/** An auxiliary, adverb, negation or day: "Ms. Hale has not yet said", "Ms. Hale on Friday said". */
function isBetweenSubjectAndVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.lower === "'s") return isContractedVerb(tokens, at);
  if (auxiliaries.has(token.lower) || isAdverb(token) || negations.has(token.lower)) return true;
  return at > floor && (isDate(tokens, at) || adverbs.has(token.lower));
}

/** "she's said", "who's said", but not the possessive of "the mayor's". */
function isContractedVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return subjectPronouns.has(before) || before === "who";
}

/** "on Friday", "in May", "Friday" */
function isDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (calendarNames.has(word)) return true;
  return (word === "on" || word === "in") && calendarNames.has(tokens[at + 1]?.lower ?? "");
}
