import { givenNames } from "../../../names/given-names.js";
import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { abbreviations, roleNouns, singularRole, titleModifiers } from "../lexicon/titles.js";
import {
  adverbs,
  clauseOpeners,
  coordinators,
  determiners,
  finiteVerbs,
  organizationWords,
  placeNames,
  prepositions,
  relativePronouns,
  sentenceStarters,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isFrontedParticiple } from "./fronted-participles.js";

/**
 * The noun phrase whose last token is `last`, without a lead-in: "the mayor" in "But then the mayor", "In March the
 * mayor". Nothing before `floor` is read.
 */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  let from = last + 1;
  const reach = Math.max(floor, last - MAX_PHRASE);
  while (from > reach && belongsToPhrase(tokens, from - 1, last)) from--;
  while (from <= last && isLeadIn(tokens, from, floor)) from++;
  if (from > last) return null;
  if (isFrontedParticiple(tokens, from)) from = subjectAfterParticiple(tokens, from, last);
  if (prepositions.has(tokens[from]?.lower ?? "")) from = skipPrepositionalObject(tokens, from, last);
  return from <= last && canEndPhrase(tokens, from, last) ? { from, to: last + 1 } : null;
}

/** A word or a per cent sign, but no preposition, and no determiner that needs a noun: not "the" alone. */
function canEndPhrase(tokens: readonly Token[], from: number, last: number): boolean {
  const end = tokens[last];
  if (!end || (end.kind !== "word" && end.text !== "%") || prepositions.has(end.lower)) return false;
  return from < last || !determiners.has(end.lower) || standAlone.has(end.lower);
}

/** The noun phrase that starts at `from`: a pronoun, a name with its title, or a determiner with its noun. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): TokenRange | null {
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (subjectPronouns.has(first.lower)) return { from, to: from + 1 };
  const reach = Math.min(limit, from + MAX_READ_AHEAD);
  let to = from;
  let named = false;
  let noun = -1;
  for (; to < reach; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || (to > from && endsPhrase(token, named))) break;
    named ||= token.capital && !sentenceStarters.has(token.lower);
    if (token.capital || isRole(token.lower)) noun = to;
  }
  if (named) return { from, to };
  if (noun >= 0) return { from, to: noun + 1 };
  return determiners.has(first.lower) && to > from + 1 ? { from, to: Math.min(to, from + 3) } : null;
}

/** Whether the phrase ends before the word: at a verb, conjunction, adverb or preposition, or after the name in it. */
function endsPhrase(token: Token, named: boolean): boolean {
  const { lower } = token;
  if (finiteVerbs.has(lower) || clauseOpeners.has(lower) || isAdverb(token)) return true;
  if (prepositions.has(lower) && lower !== "of") return true;
  return named && !token.capital && !continuesName(lower);
}

/** In tokens: the longest noun phrase that is read from its first word on. */
const MAX_READ_AHEAD = 12;

/** In tokens: the longest noun phrase that is looked for. */
export const MAX_PHRASE = 28;

/** Determiners that may be the whole subject: "Some said". */
export const standAlone: ReadonlySet<string> = wordSet(
  "some many several most all both one another others few two three four five six seven eight nine ten",
);

/** Whether the token at `at` is part of the noun phrase that ends at `last`. */
function belongsToPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case "run":
      return isNickname(tokens, at);
    case "mark":
      return token.text === "&" || token.text === "/" || token.text === "%";
    case "word":
      return isPhraseWord(tokens, token, at, last);
    default:
      return false;
  }
}

/** The first rule that applies wins. */
function isPhraseWord(tokens: readonly Token[], token: Token, at: number, last: number): boolean {
  const { lower } = token;
  if (lower === "and" && at < last) return joinsPhrases(tokens, at);
  if (clauseOpeners.has(lower) || relativePronouns.has(lower)) return lower === "that" && at === last;
  // "she and the mayor"
  if (at < last && subjectPronouns.has(lower) && lower !== "it") return tokens[at + 1]?.lower === "and";
  // "the lead author", "the use of force"
  if (finiteVerbs.has(lower) && !token.capital) return lower === "lead" || lower === "use";
  return at === last || !isVerbOfSpeech(tokens, token, at);
}

/** "claims" in "Ann Hale claims the report", but not in "the claims" or the "Post" of a name. */
function isVerbOfSpeech(tokens: readonly Token[], { lower, capital }: Token, at: number): boolean {
  if (capital || !isSpeechForm(lower) || isRole(lower)) return false;
  return !determiners.has(tokens[at - 1]?.lower ?? "");
}

/** Robert “Bobby” Hale. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.run;
  return !!run && run.end - run.start < 24 && !!tokens[at - 1]?.capital && !!tokens[at + 1]?.capital;
}

/** "Ames and Boyd said", but not "Ames left and Boyd said". */
function joinsPhrases(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind !== "word" || after.kind !== "word") return false;
  const another = subjectPronouns.has(before.lower) && (determiners.has(after.lower) || after.capital);
  if (another || (before.capital && (after.capital || /^(?:his|her|their|others?)$/.test(after.lower))))
    return true;
  // "teachers and union officials": the first noun opens the clause
  const opens = tokens[at - 2]?.kind !== "word" || determiners.has(tokens[at - 2]?.lower ?? "");
  return isRole(before.lower) && (isRole(after.lower) || opens);
}

/** A conjunction, adverb or mark that opens a clause and is not part of its subject. */
export function isLeadIn(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  if (coordinators.has(token.lower)) return true;
  return (
    (adverbs.has(token.lower) || (opensAsAdverb(token) && !(token.capital && at > floor))) &&
    at >= floor &&
    !determiners.has(token.lower)
  );
}

/** "Finally," but not "Emily". */
function opensAsAdverb(token: Token): boolean {
  return token.lower.endsWith("ly") && !notAdverbs.has(token.lower) && !givenNames.has(token.lower);
}

/** "she" in "Asked about it she", "Ann Hale" in "Commenting on the dam Ann Hale": where the subject after it begins. */
function subjectAfterParticiple(tokens: readonly Token[], from: number, last: number): number {
  if (subjectPronouns.has(tokens[last]?.lower ?? "")) return last;
  let at = last + 1;
  while (at > from + 2 && tokens[at - 1]?.capital) at--;
  return at <= last ? at : from;
}

/** "the mayor" in "In March the mayor": where the phrase after the object of the preposition begins. */
function skipPrepositionalObject(tokens: readonly Token[], from: number, last: number): number {
  for (let at = last; at > from; at--) {
    const token = tokens[at];
    if (token && (subjectPronouns.has(token.lower) || (determiners.has(token.lower) && at > from + 1)))
      return at;
  }
  let at = last;
  while (at > from + 1 && tokens[at]?.capital && !timeWords.has(tokens[at]?.lower ?? "")) at--;
  return tokens[at]?.capital && !timeWords.has(tokens[at]?.lower ?? "") ? at : Math.min(at + 1, last);
}

/** "the Hale campaign", "Secretary of state Hale". */
function continuesName(word: string): boolean {
  return (
    isRole(word) || organizationWords.has(word) || titleModifiers.has(word) || word === "'s" || word === "of"
  );
}

/** An adverb in -ly. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && !token.capital && token.lower.endsWith("ly") && !notAdverbs.has(token.lower)
  );
}

const notAdverbs: ReadonlySet<string> = wordSet("family ally only july italy assembly supply reply bully");

/** "Ohio", "Md.": whether a single word, in lower case, can be the second half of a place name. */
export function isPlaceOrAbbreviation(word: string): boolean {
  return placeNames.has(word) || abbreviations.has(word.replace(".", ""));
}

/** Whether the word, in lower case, is a noun for a role, singular or plural: "minister", "officials". */
export function isRole(word: string): boolean {
  return roleNouns.has(singularRole(word));
}
