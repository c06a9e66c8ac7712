import { irregularPasts } from "../../lexicon/irregular-verbs.js";
import { type SpeechVerb, speechForm } from "../../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  auxiliaries,
  calendarNames,
  clauseOpeners,
  coordinators,
  determiners,
  modals,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "../../lexicon/vocabulary.js";
import { isVerb as isFiniteVerb } from "../../syntax/main-clause.js";
import { isAdverb, isRole } from "../../syntax/noun-phrases.js";
import { isQuantity } from "../../syntax/quantifiers.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/**
 * Whether the tokens begin with a clause that needs no "that": "said time was short", but not "said in Ames". After
 * "say" almost any words pass for one; after verbs that usually take "that" its verb must come soon.
 */
export function isBareClause(tokens: readonly Token[], { from, to }: TokenRange, verb: SpeechVerb): boolean {
  const first = tokens[from];
  if (first?.kind !== "word" || coordinators.has(first.lower)) return false;
  if (isVerbAfterGap(first)) return to - from > 1;
  if (opensAdjunct(tokens, from) || (isShortAnswer(first) && to - from < 5)) return false;
  // "It is over, says retired diver Ann Hale, who left"
  if (isInverted(tokens, from) && isNounPhrase(tokens, { from, to })) return false;
  if (isReference(tokens, from) || isPronounAlone(tokens, from)) return false;
  if (hasVerb(tokens, { from, to }, verb)) return true;
  if (isPersonalSubject(first)) return to - from > 1;
  return verb.lemma === "say" && to - from > 3 && !isNounPhrase(tokens, { from, to });
}

/** ", says", ", said", but not ", saying" */
function isInverted(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 2]?.text === "," && !tokens[from - 1]?.lower.endsWith("ing");
}

/** "said this despite the rain": a pronoun that stands for what was said. */
function isPronounAlone(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1]?.lower ?? "";
  if (!/^(?:this|it)$/.test(tokens[from]?.lower ?? "")) return false;
  return prepositions.has(next) || clauseOpeners.has(next);
}

/** "said the same of Boyd", "said the following" */
function isReference(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 2];
  if (!/^(?:same|opposite|following)$/.test(tokens[from + 1]?.lower ?? "")) return false;
  return next?.kind !== "word" || prepositions.has(next.lower) || next.lower === "thing";
}

/** "he", "they'd" */
function isPersonalSubject({ lower }: Token): boolean {
  const pronoun = lower.split("'", 1)[0] ?? "";
  return subjectPronouns.has(pronoun) && lower !== "it";
}

/** What is no clause but a speaker: "…, says harbour master Ann Hale, who left". */
function isNounPhrase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let end = from;
  while (end < to && tokens[end]?.kind === "word") end++;
  if (end < to && tokens[end]?.text !== ",") return false;
  if (isDescribedSubject(tokens, { from: end, to })) return false;
  if (tokens[end - 1]?.capital && tokens[end - 2]?.capital) return true;
  return tokens.slice(from, end).every(canBeInName);
}

/** In tokens: the longest description of a subject that is looked for. */
const MAX_DESCRIPTION = 12;

/** "Hale, 70, said Boyd, 38, rowed": the comma at `from` opens a description of the subject, whose verb follows. */
function isDescribedSubject(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (relativePronouns.has(tokens[from + 1]?.lower ?? "")) return false;
  for (let at = from + 2; at < Math.min(to - 1, from + MAX_DESCRIPTION); at++) {
    const token = tokens[at];
    if (token?.text === ",") return isPredicate(tokens, at + 1);
    if (token?.kind !== "word" || isFiniteVerb(tokens, at)) return false;
  }
  return false;
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  const { lower } = token;
  return isFiniteVerb(tokens, at) || irregularPasts.has(lower) || lower.endsWith("ed");
}

function canBeInName({ lower, capital }: Token): boolean {
  return capital || isRole(lower) || determiners.has(lower) || prepositions.has(lower) || lower === "and";
}

function isSayOrTell({ lemma }: SpeechVerb): boolean {
  return lemma === "say" || lemma === "tell";
}

/** "which he said was safe": the subject of the clause is the relative pronoun before the cue. */
function isVerbAfterGap({ lower }: Token): boolean {
  return /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|did|does)$/.test(lower);
}

/** "said on the bridge", but not "said about 40 wells were dry" */
function opensAdjunct(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || first.capital) return false;
  return (prepositions.has(first.lower) || adjunctPrepositions.has(first.lower)) && !isQuantity(tokens, at);
}

/** "said nothing more", "said yes" */
function isShortAnswer({ lower }: Token): boolean {
  return /^(?:nothing|anything|little|much|hello|goodbye|yes|no|sorry|thanks|more|enough|otherwise|so)$/.test(
    lower,
  );
}

/** In tokens: how far into the clause its verb, or a quoted run, is looked for. */
const VERB_REACH = 24;
const VERB_REACH_WITHOUT_THAT = 12;

/** Whether a verb, or a quoted run, belongs to the clause itself and not to one inside it: "the mayor who left is ill". */
function hasVerb(tokens: readonly Token[], { from, to }: TokenRange, verb: SpeechVerb): boolean {
  const reach = verb.complement === "that" ? VERB_REACH_WITHOUT_THAT : VERB_REACH;
  let inside = 0;
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    const token = tokens[at];
    if (!token || endsClause(token, verb) || opensSecondPredicate(tokens, at, verb)) return false;
    if (token.kind === "run" && !isQuotedNoun(tokens, at)) return true;
    if (!isSayOrTell(verb) && opensInnerClause(tokens, at)) inside++;
    else if (isVerb(tokens, at, verb) && !isAuxiliary(tokens[at - 1]) && inside-- === 0) return true;
  }
  return false;
}

/** promised a “fair” count, as opposed to said the count “is fair” */
function isQuotedNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return determiners.has(before) || prepositions.has(before) || before === "'s";
}

/** "denied wrongdoing and defended himself": the second verb belongs to the speaker. */
function opensSecondPredicate(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  return !isSayOrTell(verb) && coordinators.has(tokens[at - 1]?.lower ?? "") && isVerb(tokens, at, verb);
}

function isAuxiliary(token: Token | undefined): boolean {
  return !!token && (auxiliaries.has(token.lower) || modals.has(token.lower));
}

/** "who", "before", and the pronoun in "the plan he liked": the next verb belongs to a clause inside. */
function opensInnerClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (relativePronouns.has(word)) return true;
  if (word === "that") return !prepositions.has(tokens[at - 1]?.lower ?? "");
  if (clauseOpeners.has(word)) return !coordinators.has(word) && !/^(?:as|than|nor|so)$/.test(word);
  const before = tokens[at - 1];
  const afterNoun =
    before?.kind === "word" && !clauseOpeners.has(before.lower) && !relativePronouns.has(before.lower);
  return subjectPronouns.has(word) && word !== "there" && afterNoun && before.lower !== "that";
}

/** A punctuation mark other than a dash or a bracket; after "say" and "tell", a comma may stand inside the clause too. */
function endsClause({ kind, text }: Token, verb: SpeechVerb): boolean {
  if (kind !== "mark") return false;
  return !/^(?:[-()–—]|--)$/.test(text) && !(text === "," && isSayOrTell(verb));
}

function isVerb(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, capital } = token;
  if (isFiniteVerb(tokens, at) || irregularPasts.has(lower) || speechForm(lower)?.form === "past")
    return true;
  // "he's"
  if (lower === "'s" && subjectPronouns.has(tokens[at - 1]?.lower ?? "")) return true;
  // "they're", "doesn't"
  if (/'(?:re|ve|ll|d|m)$|n't$/.test(lower)) return true;
  if (capital) return false;
  // "leaked", "leaks"
  return isSayOrTell(verb) ? /(?:ed|s)$/.test(lower) : lower.endsWith("ed") && takesObject(tokens, at);
}

/** "its members carried out an attack", but not "a plan backed by" or "an expanded service". */
function takesObject(tokens: readonly Token[], participle: number): boolean {
  const before = tokens[participle - 1];
  const next = tokens[participle + 1];
  if (before?.kind !== "word" || determiners.has(before.lower) || isAdverb(before) || next?.kind !== "word")
    return false;
  const opensObject =
    (next.capital && !calendarNames.has(next.lower)) ||
    determiners.has(next.lower) ||
    subjectPronouns.has(next.lower);
  return opensObject || /^(?:out|up|off|away)$/.test(next.lower);
}
