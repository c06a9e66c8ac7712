import {
  adjunctPrepositions,
  determiners,
  finiteVerbs,
  prepositions,
  questionWords,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";

/**
 * The end of the listener that follows a verb of speech: past "reporters" in "told reporters in Ames". Returns `from`
 * where no listener follows.
 */
export function skipListener(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== "word" || from >= to) return from;
  if (listenerPronouns.has(first.lower)) {
    return first.lower === "her" && isPossessed(tokens, from + 1, to) ? from + 2 : from + 1;
  }
  if (questionWords.has(first.lower) || first.lower === "that" || subjectPronouns.has(first.lower))
    return from;
  return skipListenerPhrase(tokens, from, to);
}

const listenerPronouns: ReadonlySet<string> = wordSet(
  "me him her us them you it reporters myself everyone everybody",
);

/** In tokens: the longest listener that is looked for. */
const MAX_LISTENER = 16;

/** "her" is a determiner in "told her supporters, “…”": one noun follows it, and then a mark or "that". */
function isPossessed(tokens: readonly Token[], at: number, to: number): boolean {
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (at + 1 >= to || noun?.kind !== "word" || questionWords.has(noun.lower) || opensClause(noun))
    return false;
  return next?.kind === "run" || /^(?:,|:|that)$/.test(next?.text ?? "");
}

function skipListenerPhrase(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + MAX_LISTENER);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || followsListener(tokens, from, at)) return at;
    // "told the truth is out": the noun phrase is the subject of a clause, so nobody is addressed
    if (finiteVerbs.has(token.lower)) return from;
  }
  return limit;
}

/** Whether the listener that starts at `from` ends before the word at `at`: "told the mayor of Ames | on Friday". */
function followsListener(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const word = token.lower;
  if (word === "of") return at === from;
  if (word === "not" || adjunctPrepositions.has(word) || timeWords.has(word)) return true;
  return at > from && (questionWords.has(word) || opensClause(token) || opensNextPhrase(tokens, from, at));
}

/** "that", "he", "they'd": the reported clause begins. */
function opensClause({ lower }: Token): boolean {
  return lower === "that" || subjectPronouns.has(lower) || /^(?:he|she|they|it|we|i|you)'/.test(lower);
}

/** "told planters | their dog was found", but not "told the mayor of the town" or "the mayor and the clerk". */
function opensNextPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.lower;
  // "a bitter few nights", "a further two weeks"
  const isQuantified = /^(?:an?|another)$/.test(tokens[at - 2]?.lower ?? "");
  if (isQuantified && /^(?:few|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]?.lower ?? ""))
    return false;
  // "the two countries", "the war between the two"
  if (at === from + 1 && determiners.has(before ?? "")) return false;
  if (prepositions.has(before ?? "")) return false;
  return determiners.has(tokens[at]?.lower ?? "") && before !== "of" && before !== "and";
}
