import { givenNames } from "../../../names/given-names.js";
import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { roleNouns, singularRole, titleModifiers } from "../lexicon/titles.js";
import {
  adverbs,
  clauseOpeners,
  coordinators,
  determiners,
  finiteVerbs,
  organizationWords,
  prepositions,
  relativePronouns,
  sentenceStarters,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** The noun phrase whose last token is `last`; what precedes a preposition that opens the clause is no part of it. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  let from = last;
  const reach = Math.max(floor, last - REACH);
  while (from >= reach) {
    const token = tokens[from];
    if (!token || !belongsToPhrase(tokens, from, last)) break;
    from--;
  }
  from++;
  while (from <= last && isLeadIn(tokens, from, floor)) from++;
  if (from > last) return null;
  const first = tokens[from];
  if (first && prepositions.has(first.lower)) from = tailAfterPreposition(tokens, from, last);
  const end = tokens[last];
  if (from > last || !end || (end.kind !== "word" && end.text !== "%")) return null;
  if (
    prepositions.has(end.lower) ||
    (determiners.has(end.lower) && from === last && !standAlone.has(end.lower))
  )
    return null;
  return { from, to: last + 1 };
}

/** The noun phrase that starts at `from`: a pronoun, a name with its title, or a determiner with its noun. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): TokenRange | null {
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (subjectPronouns.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  let capitals = 0;
  let noun = -1;
  while (to < limit && to - from < 12) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (to > from && (finiteVerbs.has(token.lower) || clauseOpeners.has(token.lower) || isAdverb(token)))
      break;
    if (to > from && prepositions.has(token.lower) && token.lower !== "of") break;
    if (to > from && !token.capital && capitals > 0 && !goesOnAfterName(token.lower)) break;
    if (token.capital && !sentenceStarters.has(token.lower)) capitals++;
    if (token.capital || isRole(token.lower)) noun = to;
    to++;
  }
  if (capitals === 0 && noun < 0)
    return determiners.has(first.lower) && to > from + 1 ? { from, to: Math.min(to, from + 3) } : null;
  return { from, to: capitals > 0 ? to : noun + 1 };
}

/** In tokens: the longest noun phrase that is looked for. */
export const REACH = 28;

/** Determiners that may be the whole subject: "Some said". */
export const standAlone: ReadonlySet<string> = wordSet(
  "some many several most all both one another others few two three four five six seven eight nine ten",
);

function belongsToPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "run") return isNickname(tokens, at);
  if (token.kind === "mark") return token.text === "&" || token.text === "/" || token.text === "%";
  if (token.lower === "and" && at < last) return joinsNames(tokens, at);
  if (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower))
    return token.lower === "that" && at === last;
  if (at < last && subjectPronouns.has(token.lower) && token.lower !== "it")
    return tokens[at + 1]?.lower === "and";
  if (finiteVerbs.has(token.lower) && !token.capital) return token.lower === "lead" || token.lower === "use";
  return (
    at === last ||
    token.capital ||
    !isSpeechForm(token.lower) ||
    isRole(token.lower) ||
    determiners.has(tokens[at - 1]?.lower ?? "")
  );
}

/** Robert “Bobby” Hale. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.run;
  return !!run && run.end - run.start < 24 && !!tokens[at - 1]?.capital && !!tokens[at + 1]?.capital;
}

/** "Ames and Boyd said", but not "Ames left and Boyd said". */
function joinsNames(tokens: readonly Token[], at: number): boolean {
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

/** A conjunction, adverb or mark that opens a clause and is no part of its subject. */
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

/** "In March the mayor": what follows the preposition's own noun, where that can be told. */
function tailAfterPreposition(tokens: readonly Token[], from: number, last: number): number {
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
function goesOnAfterName(word: string): boolean {
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

const notAdverbs: ReadonlySet<string> = new Set([
  "family",
  "ally",
  "only",
  "july",
  "italy",
  "assembly",
  "supply",
  "reply",
  "bully",
]);

/** Whether the word, in lower case, is a noun for what somebody is, in singular or plural. */
export function isRole(word: string): boolean {
  return roleNouns.has(singularRole(word));
}
