import { adverbs, coordinators, finiteVerbs, placeNames, sentenceStarters } from "../lexicon/vocabulary.js";
import { isFrontedParticiple } from "../syntax/fronted-participles.js";
import { isMessageNoun, ownerBefore, senderAfter, senderOf } from "../syntax/messages.js";
import { isAdverb, phraseStartingAt } from "../syntax/noun-phrases.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** In tokens: how far before the colon the words that introduce a quote are read. */
const REACH = 30;

/**
 * The speaker whom the words [from, to) before a colon introduce without a verb of speech: "A statement from Ann Hale",
 * "Hale's response to the port", "And from Ann Hale", "Here is what Ann Hale had to say". Null where they do not.
 */
export function introducedSpeaker(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const floor = Math.max(from, to - REACH);
  return (
    presentedSpeaker(tokens, floor, to) ??
    speakerAfterPreposition(tokens, from, to) ??
    messageSender(tokens, floor, to)
  );
}

/** The speaker in words that introduce a quote after a comma: "In the words of Ann Hale", "To quote Ann Hale", "Per Hale". */
export function quotedAuthor(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const opening = skipLeadIns(tokens, from, to);
  const first = tokens[opening]?.lower ?? "";
  if (first === "per") return namedPhrase(tokens, opening + 1, to);
  const second = tokens[opening + 1]?.lower ?? "";
  if (first === "to" && /^(?:quote|paraphrase|cite|echo)$/.test(second))
    return namedPhrase(tokens, opening + 2, to);
  if (first !== "in") return null;
  for (let at = opening + 1; at < Math.min(to, opening + 10); at++) {
    if (!/^(?:words|phrase|phrasing|telling)$/.test(tokens[at]?.lower ?? "")) continue;
    return senderAfter(tokens, at + 1, to) ?? ownerBefore(tokens, at, opening);
  }
  return null;
}

/** "Here is what Hale had to say", "This is how Hale put it", "Here's Ann Hale on the dam" */
function presentedSpeaker(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.lower ?? "";
    if (!/^(?:here|here's|this|that|that's)$/.test(word)) continue;
    const verb = word.endsWith("'s") ? at : at + 1;
    if (verb > at && !/^(?:is|are|was|'s)$/.test(tokens[verb]?.lower ?? "")) continue;
    const phrase = afterQuestionWord(tokens, verb + 1, to);
    if (phrase) return phrase;
    if (word.startsWith("here")) return namedPhrase(tokens, verb + 1, to);
  }
  return null;
}

/** "Hale" in "what Hale had to say", "exactly how Hale put it" */
function afterQuestionWord(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (/^(?:what|how)$/.test(tokens[at]?.lower ?? "")) return phraseStartingAt(tokens, at + 1, to);
  }
  return null;
}

/** "And from Ann Hale", "Per the Harbour Post" */
function speakerAfterPreposition(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const opening = skipLeadIns(tokens, from, to);
  return /^(?:from|per|via)$/.test(tokens[opening]?.lower ?? "")
    ? namedPhrase(tokens, opening + 1, to)
    : null;
}

/** The sender of the message in words that name nobody else before it: "A short statement by Hale on Monday" */
function messageSender(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) {
    if (!isMessageNoun(tokens, at)) continue;
    const sender = senderAfter(tokens, at + 1, to) ?? ownerBefore(tokens, at, from);
    if (sender) return opensWithMessage(tokens, from, Math.min(sender.from, at)) ? sender : null;
  }
  return null;
}

/** Whether nobody acts in the words before the message: "And here is the full", but not "Boyd waved aside". */
function opensWithMessage(tokens: readonly Token[], from: number, to: number): boolean {
  if (isFrontedParticiple(tokens, skipLeadIns(tokens, from, to))) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.capital && !sentenceStarters.has(token.lower) && at > from) return false;
    if (finiteVerbs.has(token.lower) && !/^(?:is|are|was)$/.test(token.lower)) return false;
  }
  return true;
}

/** A phrase with a name that is not a place's, "Ann Hale", not "Washington"; of "a letter by Hale" the sender. */
function namedPhrase(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const whole = phraseStartingAt(tokens, from, to);
  const phrase = (whole && senderOf(tokens, whole, to)) ?? whole;
  const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  const isNamed = words.some(({ capital, lower }) => capital && !sentenceStarters.has(lower));
  return isNamed && !words.every(({ lower }) => placeNames.has(lower)) ? phrase : null;
}

/** Past "And then", "Also," and the like. */
function skipLeadIns(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isLeadIn(tokens[at])) at++;
  return at;
}

function isLeadIn(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, lower } = token;
  if (kind !== "word") return true;
  return coordinators.has(lower) || adverbs.has(lower) || isAdverb(token) || /^(?:this|these)$/.test(lower);
}
