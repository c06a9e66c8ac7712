import type { SpeechVerb } from "../../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  calendarNames,
  finiteVerbs,
  prepositions,
  subjectPronouns,
} from "../../lexicon/vocabulary.js";
import { skipListener } from "../../syntax/listeners.js";
import type { Token } from "../../text/tokens.js";
import type { Complement } from "../content.js";

/** "announced his resignation": a noun phrase of at least two words, up to the next adjunct or clause. */
export function nounPhraseAfter(tokens: readonly Token[], from: number, to: number): Complement | null {
  const first = tokens[from];
  if (!first || !opensObject(first)) return null;
  let end = from + 1;
  while (end < to && continuesObject(tokens, end)) end++;
  end = Math.min(end, to);
  return end - from > 1 ? { from, to: end, marker: "object" } : null;
}

/** Not "himself", "she", "to" or "on". */
function opensObject({ kind, lower }: Token): boolean {
  return (
    kind === "word" &&
    lower !== "to" &&
    !lower.endsWith("self") &&
    !subjectPronouns.has(lower) &&
    !prepositions.has(lower) &&
    !adjunctPrepositions.has(lower)
  );
}

function continuesObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === "mark" && !/^[-&()]$/.test(token.text))) return false;
  return !endsObject(tokens, at);
}

/** What follows is no part of the object: "… during a rally", "… on Friday", "… and refused". */
function endsObject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:while|when|after|before|because|but|although|though|if|during)$/.test(word)) return true;
  if (calendarNames.has(word)) return true;
  if (word === "as") return subjectPronouns.has(next);
  if (word === "on") return calendarNames.has(next);
  return word === "and" && (/(?:ing|ed)$/.test(next) || finiteVerbs.has(next) || subjectPronouns.has(next));
}

/** "warned of a drought", "reminded planters of the flood" */
export function topicAfter(
  tokens: readonly Token[],
  verb: SpeechVerb,
  from: number,
  to: number,
): Complement | null {
  const at = verb.takesListener ? skipListener(tokens, from, to) : from;
  const isTopic = /^(?:of|about|against|for|on)$/.test(tokens[at]?.lower ?? "");
  return isTopic ? nounPhraseAfter(tokens, at + 1, to) : null;
}

/** Whether a quoted run follows before the next verb: dismissed the plan as “a sieve”. */
export function isPartlyQuotedObject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (tokens[at]?.kind === "run") return true;
    if (finiteVerbs.has(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}
