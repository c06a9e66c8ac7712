import { speechForm } from "../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  determiners,
  finiteVerbs,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";
import { isRole } from "./noun-phrases.js";

/** Past whom the verb is spoken to: "told reporters in Ames". The same place where nobody stands there. */
export function skipListener(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== "word" || from >= to) return from;
  if (/^(?:me|him|her|us|them|you|it|reporters|myself|everyone|everybody)$/.test(first.lower)) {
    return first.lower === "her" && isTheirs(tokens, from + 1, to) ? from + 2 : from + 1;
  }
  if (isQuestionWord(first.lower) || first.lower === "that" || subjectPronouns.has(first.lower)) return from;
  let at = from;
  while (at < to && at - from < 16) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.lower === "not" || (at > from && (isQuestionWord(token.lower) || opensClause(token)))) break;
    if (adjunctPrepositions.has(token.lower) || timeWords.has(token.lower)) {
      if (token.lower !== "of" || at === from) break;
    }
    if (finiteVerbs.has(token.lower)) return from;
    if (
      at > from &&
      determiners.has(token.lower) &&
      tokens[at - 1]?.lower !== "of" &&
      tokens[at - 1]?.lower !== "and"
    )
      break;
    at++;
  }
  return at;
}

/** "told her supporters, “…”": one noun, and then a mark or "that". */
function isTheirs(tokens: readonly Token[], at: number, to: number): boolean {
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (at + 1 >= to || noun?.kind !== "word" || isQuestionWord(noun.lower) || opensClause(noun)) return false;
  return next?.kind === "run" || /^(?:,|:|that)$/.test(next?.text ?? "");
}

/** Past where, when and how something was said: "said in a statement on Friday that". */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < ADJUNCT_REACH) {
    const token = tokens[at];
    if (token?.kind !== "word" || isQuantity(tokens, at)) break;
    if (timeWords.has(token.lower) && !(token.lower === "this" && !isTimeNoun(tokens[at + 1]))) {
      at += isTimeNoun(tokens[at + 1]) ? 2 : 1;
    } else if (token.lower.endsWith("ly") && !token.capital && token.lower !== "only") at++;
    else if (/^(?:again|too|simply|so)$/.test(token.lower) && at + 1 < to) at++;
    else if (token.lower === "to" && isInfinitive(tokens[at + 1])) break;
    else if (token.lower === "to" || token.lower === "for" || adjunctPrepositions.has(token.lower)) {
      const next = endOfAdjunct(tokens, at, to);
      if (next === at || (token.lower === "for" && tokens[next]?.lower !== "that")) break;
      at = next;
    } else break;
  }
  return at;
}

/** "about 40 planters", "at least two": what follows counts, and is no occasion. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "at") return next === "least" || next === "most";
  return (
    /^(?:about|around|over|under|nearly|roughly|up|only)$/.test(word) &&
    (/^\$?\d/.test(next) || numbers.has(next))
  );
}

/** "that", "he", "they'd": no part of the listener. */
function opensClause({ lower }: Token): boolean {
  return lower === "that" || subjectPronouns.has(lower) || /^(?:he|she|they|it|we|i|you)'/.test(lower);
}

/** "agreed to meet", against "said to reporters", "wrote to Ms. Hale". */
export function isInfinitive(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.capital || determiners.has(next.lower)) return false;
  return !isRole(next.lower) && !/^(?:me|him|her|us|them|it|you|others|people|friends)$/.test(next.lower);
}

/** The noun of a date: "this week", "last year", "May 4". */
export function isTimeNoun(token: Token | undefined): boolean {
  return (
    !!token &&
    /^(?:week|month|year|night|day|morning|afternoon|evening|weekend|fall|spring|summer|winter|\d{1,4})$/.test(
      token.lower,
    )
  );
}

/** Past a prepositional phrase: to "that", a colon, a quoted run, or the pronoun or name that begins a clause. */
function endOfAdjunct(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + ADJUNCT_REACH);
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "run" && isShowTitle(tokens, at)) continue;
    if (token.kind === "run") return at;
    if (token.kind === "mark") {
      if (token.text === ":") return at;
      if (token.text === "," && (tokens[at + 1]?.kind === "run" || tokens[at + 1]?.lower === "that"))
        return at;
      if (token.text === "." || token.text === ";") return at;
      if (/^(?:—|–|--)$/.test(token.text)) return from;
      continue;
    }
    if (speechForm(token.lower) && !isNoun(tokens, at)) return from;
    if ((token.lower === "that" || token.lower === "whether") && at > from + 1) return at;
    if (
      at > from + 1 &&
      subjectPronouns.has(token.lower) &&
      tokens[at - 1]?.kind === "word" &&
      !relativePronouns.has(tokens[at - 1]?.lower ?? "")
    ) {
      return isConjunction(tokens, from) ? from : at;
    }
    // "told reporters in Ames their dog was found"
    if (
      at > from + 1 &&
      tokens[at - 1]?.capital &&
      /^(?:his|her|its|their|the|an?|no|there)$/.test(token.lower)
    )
      return at;
    if (
      at > from + 1 &&
      timeWords.has(tokens[at - 1]?.lower ?? "") &&
      (token.capital || determiners.has(token.lower)) &&
      !timeWords.has(token.lower)
    )
      return at;
  }
  return from;
}

/** On “The Late Hour” and ABC's “Good Day”: the name of a programme. */
export function isShowTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" &&
    (before.lower === "'s" || adjunctPrepositions.has(before.lower) || determiners.has(before.lower))
  );
}

/** "said when he left": the pronoun belongs to the adjunct. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  return /^(?:when|while|as|after|before|since)$/.test(tokens[at]?.lower ?? "");
}

/** "in her opening remarks", "in a tweet": the form of a verb of speech, but no verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokens[back];
    if (token?.kind !== "word" || token.capital || finiteVerbs.has(token.lower)) return false;
    if (determiners.has(token.lower) || token.lower === "'s" || token.lower === "of") return true;
    // "to that plan by calling"
    if (token.lower === "by") return false;
  }
  return false;
}

export const numbers: ReadonlySet<string> = wordSet(
  "half two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty a one hundreds thousands dozens millions",
);

const ADJUNCT_REACH = 30;

/** "whether", "why" and the like, in lower case. */
export function isQuestionWord(word: string): boolean {
  return /^(?:whether|if|why|how|what|who|where|when|which)$/.test(word);
}
