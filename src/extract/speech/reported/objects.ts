import type { SpeechVerb } from "../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  calendarNames,
  finiteVerbs,
  prepositions,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import { skipListener } from "../syntax/listeners.js";
import type { Token } from "../text/tokens.js";
import type { Complement } from "./content.js";

/** "announced his resignation": a noun phrase of two words or more, up to the next clause. */
export function nounPhraseAfter(tokens: readonly Token[], from: number, to: number): Complement | null {
  const first = tokens[from];
  if (
    first?.kind !== "word" ||
    first.lower.endsWith("self") ||
    subjectPronouns.has(first.lower) ||
    prepositions.has(first.lower)
  )
    return null;
  if (adjunctPrepositions.has(first.lower) || first.lower === "to") return null;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && !/^[-&()]$/.test(token.text))) break;
    if (at > from && endsObject(tokens, at)) break;
    at++;
  }
  return at - from > 1 ? { from, to: at, marker: "object" } : null;
}

/** "… during a rally", "… on Friday", "… and refused": no part of what was announced. */
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
  const topic = /^(?:of|about|against|for|on)$/.test(tokens[at]?.lower ?? "");
  return topic ? nounPhraseAfter(tokens, at + 1, to) : null;
}

/** The content of a verb of judgement is taken only where some of it stands between marks. */
export function isObject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (tokens[at]?.kind === "run") return true;
    if (finiteVerbs.has(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}
