import { nameParticles } from "../lexicon/titles.js";
import {
  clauseOpeners,
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isFullNameOnly } from "./apposition-openings.js";
import { isAdverb, isNickname, isRole, MAX_PHRASE, standAlone } from "./noun-phrases.js";
import { type Subject, toSubject } from "./subject.js";

/** The subject after the verb at `verb`, as in "said the minister"; null where no noun phrase stands there. */
export function subjectAfter(tokens: readonly Token[], verb: number, end: number): Subject | null {
  const from = verb + 1;
  const first = tokens[from];
  if (!first || from >= end || first.kind !== "word" || timeWords.has(first.lower)) return null;
  if (first.lower === "there") return null;
  if (subjectPronouns.has(first.lower)) return toSubject({ from, to: from + 1 }, "after");
  if (!opensSubject(tokens, from, end)) return null;
  const to = endOfSubject(tokens, from, end);
  if (to === null) return null;
  const phrase = { from, to };
  return toSubject(nameAfterComma(tokens, phrase, end) ?? phrase, "after", from);
}

/** "said Ann", "said the", "said mayor", "said retired surgeon Ann Hale", but not "said that" or "said in". */
function opensSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (!first || first.lower === "that") return false;
  if (first.capital) return true;
  if (prepositions.has(first.lower)) return false;
  // "said 9/11 widow Ann Hale"
  if (/^\d/.test(first.text)) return nameFollows(tokens, from, end);
  return determiners.has(first.lower) || isRole(first.lower) || nameFollows(tokens, from, end);
}

/** "said retired surgeon Ann Hale": words without a determiner before a name. */
function nameFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const token = tokens[at];
    if (isSlash(tokens, at)) continue;
    if (token?.kind !== "word" || isOutsidePhrase(token)) return false;
    if (token.capital) return true;
  }
  return false;
}

/** The mark in "9/11". */
function isSlash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "/" && /^\d+$/.test(tokens[at - 1]?.text ?? "");
}

/** An adverb, preposition, verb, conjunction or time word: it cannot stand between a title and a name. */
function isOutsidePhrase(token: Token): boolean {
  return isAdverb(token) || prepositions.has(token.lower) || opensNextPart(token.lower);
}

/** "said the minister | when", "| who", "| on Monday", "| had" */
function opensNextPart(word: string): boolean {
  // "said lead author Ann Hale"
  if (word === "lead") return false;
  return (
    clauseOpeners.has(word) || relativePronouns.has(word) || timeWords.has(word) || finiteVerbs.has(word)
  );
}

/** Where the noun phrase at `from` ends; null where it has no noun. */
function endOfSubject(tokens: readonly Token[], from: number, end: number): number | null {
  const limit = Math.min(end, from + MAX_PHRASE);
  let hasNoun = false;
  let to = from;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (to > from && (isNickname(tokens, to) || isSlash(tokens, to))) continue;
    if (token?.kind !== "word" || (to > from && endsSubject(tokens, to, hasNoun))) break;
    hasNoun ||= token.capital || !determiners.has(token.lower) || standAlone.has(token.lower);
  }
  return hasNoun ? to : null;
}

/** Whether the noun phrase ends before the word at `at`; "of" and "for" may follow its noun, "and" may join a name. */
function endsSubject(tokens: readonly Token[], at: number, hasNoun: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "and") return !tokens[at + 1]?.capital;
  if (word === "of" || word === "for") return !hasNoun;
  return prepositions.has(word) || opensNextPart(word);
}

/** "Ann Hale" in "said another user, Ann Hale.": the apposition names a phrase that has no name itself. */
function nameAfterComma(tokens: readonly Token[], { from, to }: TokenRange, end: number): TokenRange | null {
  if (!determiners.has(tokens[from]?.lower ?? "") || tokens[to - 1]?.capital) return null;
  const comma = commaAfter(tokens, to, end);
  if (comma < 0) return null;
  const name = skipRole(tokens, comma + 1, end);
  let last = name;
  while (last < end && isNameWord(tokens[last])) last++;
  const closed = last >= end || tokens[last]?.kind === "mark";
  return closed && isFullNameOnly(tokens, name, last) ? { from: name, to: last } : null;
}

/** The comma behind the phrase, or behind one prepositional phrase: "said his friend at college, Ann Hale". -1 for none. */
function commaAfter(tokens: readonly Token[], to: number, end: number): number {
  if (tokens[to]?.text === ",") return to;
  if (!prepositions.has(tokens[to]?.lower ?? "")) return -1;
  for (let at = to + 1; at < Math.min(end, to + 7); at++) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token?.kind !== "word" || opensNextPart(token.lower)) return -1;
  }
  return -1;
}

/** Past "baker" in "baker Ann Hale". */
function skipRole(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + 4) && tokens[at]?.kind === "word" && !tokens[at]?.capital) at++;
  return at > from && isRole(tokens[at - 1]?.lower ?? "") ? at : from;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || nameParticles.has(token.lower));
}
