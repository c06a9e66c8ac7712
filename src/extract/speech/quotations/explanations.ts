import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { isMessageNoun, ownerBefore, senderAfter } from "../syntax/messages.js";
import { phraseStartingAt } from "../syntax/noun-phrases.js";
import type { Sentence } from "../text/sentences.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** In tokens: how far behind the quote the words about it are read. */
const REACH = 24;

/**
 * The speaker named right behind a quote that opens its sentence, from `from` on: “…,” is what Ann Hale said. “…,” were
 * Hale's words. “…,” came the reply from Ann Hale. Null where no such words follow.
 */
export function speakerBehind(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const at = tokens[from]?.text === "," ? from + 1 : from;
  const verb = tokens[at]?.lower ?? "";
  if (!/^(?:is|are|was|were|'s|came|comes|ran|runs|went|goes|reads)$/.test(verb)) return null;
  return speakerOfWords(tokens, at + 1, Math.min(to, at + REACH));
}

/**
 * The speaker named in a sentence about the quote before it: "So said Ann Hale." "Those were the words of Ann Hale."
 * "It was a line uttered by Ann Hale." Null where the sentence is about something else.
 */
export function explainedSpeaker(tokens: readonly Token[], { from, to }: Sentence): TokenRange | null {
  const first = tokens[from]?.lower ?? "";
  const second = tokens[from + 1]?.lower ?? "";
  const limit = Math.min(to, from + REACH);
  if (/^(?:so|thus)$/.test(first) && isSpeechForm(second)) return phraseStartingAt(tokens, from + 2, limit);
  const pointsBack = /^(?:it|that|this|those|these|such)$/.test(first);
  if (pointsBack && /^(?:is|are|was|were|'s)$/.test(second)) return speakerOfWords(tokens, from + 2, limit);
  return first === "that's" ? speakerOfWords(tokens, from + 1, limit) : null;
}

/** "what Hale said", "how Hale put it", "Hale's words", "the reply from Hale", "a line uttered by Hale" */
function speakerOfWords(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:what|how)$/.test(word) && at < from + 2) return speakerOfClause(tokens, at + 1, to);
    if (spoken.test(word) && tokens[at + 1]?.lower === "by") return phraseStartingAt(tokens, at + 2, to);
    if (!isMessageNoun(tokens, at)) continue;
    const sender = senderAfter(tokens, at + 1, to) ?? ownerBefore(tokens, at, from);
    if (sender) return sender;
  }
  return null;
}

const spoken =
  /^(?:uttered|spoken|said|voiced|delivered|written|penned|tweeted|posted|shouted|issued|expressed|offered|given)$/;

/** "Hale" in "what Hale said" and "how Hale put it", but not in "what Hale built" */
function speakerOfClause(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const phrase = phraseStartingAt(tokens, from, to);
  if (!phrase) return null;
  for (let at = phrase.to; at < Math.min(to, phrase.to + 5); at++) {
    const word = tokens[at]?.lower ?? "";
    if (isSpeechForm(word) || /^(?:put|puts|putting)$/.test(word)) return phrase;
  }
  return null;
}
