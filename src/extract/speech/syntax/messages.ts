import { messageNouns } from "../lexicon/message-nouns.js";
import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { nameParticles } from "../lexicon/titles.js";
import {
  clauseOpeners,
  determiners,
  finiteVerbs,
  placeNames,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isAdverb, isRole, phraseEndingAt, phraseStartingAt } from "./noun-phrases.js";

/**
 * Who sent the message that the noun phrase [from, to) names: "Ann Hale" in "a statement from Ann Hale" and "Ann Hale's
 * statement"; the phrase after "from" or "by" may lie behind the range, before `limit`. Null where the phrase names no
 * message, or nobody as its sender.
 */
export function senderOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): TokenRange | null {
  const noun = messageNounIn(tokens, from, to);
  if (noun < 0) return null;
  return senderAfter(tokens, noun + 1, limit) ?? ownerBefore(tokens, noun, from);
}

/** The message noun that is the head of the phrase: before a preposition, else its last word; -1 where there is none. */
function messageNounIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const isHead = at === to - 1 || /^(?:from|by|of|to|on|about|in|for)$/.test(tokens[at + 1]?.lower ?? "");
    if (isMessageNoun(tokens, at) && isHead) return at;
  }
  return -1;
}

/** A message noun that is no part of a name: not the "Post" of "the Harbour Post". */
export function isMessageNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !messageNouns.has(token.lower)) return false;
  if (token.lower === "release" && !/^(?:press|news|media)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  return !token.capital || tokens[at - 1]?.kind !== "word";
}

/** "from Ann Hale", "by the mayor", "of the Rowing Club" */
export function senderAfter(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  if (!/^(?:from|by|of)$/.test(tokens[at]?.lower ?? "")) return null;
  const sender = phraseStartingAt(tokens, at + 1, limit);
  if (!sender || !isSender(tokens, sender) || isPlace(tokens, sender)) return null;
  return goesOn(tokens[sender.to]) ? null : sender;
}

/** "Washington", "New York" */
function isPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }) => placeNames.has(lower) || /^(?:new|north|south|east|west)$/.test(lower));
}

/** Whether the phrase goes on behind what was read of it: "the mayor's | office", "Hale | voters". */
function goesOn(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.capital) return false;
  const { lower } = next;
  if (lower === "'s") return true;
  return !(
    isSpeechForm(lower) ||
    finiteVerbs.has(lower) ||
    prepositions.has(lower) ||
    relativePronouns.has(lower) ||
    clauseOpeners.has(lower) ||
    timeWords.has(lower) ||
    isAdverb(next)
  );
}

/** "Ann Hale" in "Ann Hale's written statement", "his" in "his answer" */
export function ownerBefore(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 5); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || finiteVerbs.has(token.lower) || /^(?:an?|the)$/.test(token.lower))
      return null;
    if (/^(?:his|her|their)$/.test(token.lower)) return { from: at, to: at + 1 };
    const last = endOfPossessor(token, at);
    const owner = last === null ? null : phraseEndingAt(tokens, last, floor);
    if (last !== null) return owner && isSender(tokens, owner) ? owner : null;
  }
  return null;
}

/** The last word of the phrase that the token makes possessive: before "'s", or "planters'" itself; null for others. */
function endOfPossessor(token: Token, at: number): number | null {
  if (token.lower === "'s") return at - 1;
  return isPluralPossessive(token) ? at : null;
}

function isPluralPossessive({ lower }: Token): boolean {
  return lower.length > 2 && /s['’]$/.test(lower);
}

/** Not "Monday's statement" or "what his letter", nor a clause like "Boyd dismissed Hale's letter". */
function isSender(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || timeWords.has(token.lower) || relativePronouns.has(token.lower)) return false;
    if (named && !token.capital && !continuesName(token)) return false;
    named ||= token.capital && !determiners.has(token.lower);
  }
  const first = tokens[from];
  return !!first && (first.capital || determiners.has(first.lower) || to > from + 1);
}

function continuesName({ lower, kind }: Token): boolean {
  if (kind !== "word") return true;
  return isRole(lower) || nameParticles.has(lower) || /^(?:of|for|and|the|'s)$/.test(lower);
}
