import { speechForm } from "../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  auxiliaries,
  determiners,
  finiteVerbs,
  modals,
  questionWords,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";
import { isVerb } from "./main-clause.js";
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
  if (shortAdverbs.has(token.lower) && at + 1 < to) return at + 1;
  return opensPrepositionalPhrase(tokens, at) ? skipPrepositionalPhrase(tokens, at, to) : at;
}

const shortAdverbs: ReadonlySet<string> = wordSet("again too simply so");

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
  // "warned homes in the valley could flood": the phrase belongs to the subject of a clause
  if (!isSubordinator(tokens[from]) && isAuxiliary(token) && !isInRelativeClause(tokens, from, at))
    return "invalid";
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

/** "is", "would": forms that are never nouns. */
function isAuxiliary({ lower, capital }: Token): boolean {
  return (
    !capital && lower !== "to" && !lower.startsWith("'") && (auxiliaries.has(lower) || modals.has(lower))
  );
}

function isInRelativeClause(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = verb - 1; at > from; at--) {
    const word = tokens[at]?.lower ?? "";
    if (relativePronouns.has(word) || questionWords.has(word) || word === "that" || subjectPronouns.has(word))
      return true;
  }
  return false;
}

function opensReportedClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.lower === "whether") return true;
  // "said in an interview that aired on Friday": a relative clause
  if (token.lower === "that") return !finiteVerbs.has(tokens[at + 1]?.lower ?? "");
  if (opensClauseAfterNoun(tokens, at)) return true;
  // "told reporters in Ames their dog was found"
  if (before.capital && /^(?:his|her|its|their|the|an?|no|there)$/.test(token.lower)) return true;
  // "said on Friday the dog was found"
  return (
    timeWords.has(before.lower) &&
    (token.capital || determiners.has(token.lower)) &&
    !timeWords.has(token.lower)
  );
}

/** In tokens: how far the verb of a clause is looked for. */
const CLAUSE_REACH = 10;

/** "said in a statement the ferry deserves a crew": a determiner after a noun, and a verb after it. */
function opensClauseAfterNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1];
  if (!clauseDeterminers.has(word)) return false;
  if (before?.kind !== "word" || !occasions.has(before.lower) || isTimeNoun(tokens[at + 1])) return false;
  for (let verb = at + 2; verb < at + CLAUSE_REACH; verb++) {
    const token = tokens[verb];
    if (token?.kind !== "word" || token.lower === "that") return false;
    if (isVerb(tokens, verb)) return true;
    const next = tokens[verb + 1];
    if (
      !token.capital &&
      /(?:[^s]s|ed)$/.test(token.lower) &&
      next?.kind === "word" &&
      determiners.has(next.lower)
    )
      return true;
  }
  return false;
}

const clauseDeterminers: ReadonlySet<string> = wordSet(
  "the a an his her its their our my no these those most many some",
);

/** Nouns for what one says something in or at. */
const occasions: ReadonlySet<string> = wordSet(`
statement letter email e-mail interview memo message note tweet post speech report briefing conference release filing
testimony affidavit video blog column article editorial essay book hearing meeting rally debate remarks call address
document lawsuit complaint opinion ruling order announcement press reporters council court parliament congress committee
`);

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
