import { clauseOpeners, finiteVerbs, relativePronouns, timeWords } from "../../lexicon/vocabulary.js";
import { isVerb } from "../../syntax/main-clause.js";
import { isNickname } from "../../syntax/noun-phrases.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/** In tokens: the longest source that is looked for. */
const MAX_SOURCE = 30;

/** The source after "according to", which ends at `from`: the words up to a punctuation mark, a verb or a new clause. */
export function sourceAfter(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const limit = Math.min(to, from + MAX_SOURCE);
  let at = from;
  while (at < limit && (isTitleAfterPossessive(tokens, at) || isPartOfSource(tokens, at, from))) at++;
  return at > from ? { from, to: at } : null;
}

/** according to ABC's “Good Day” */
function isTitleAfterPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "run" && tokens[at - 1]?.lower === "'s";
}

function isPartOfSource(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (at > from && isNickname(tokens, at)) return true;
  if (token?.kind !== "word") return false;
  if (at === from) return true;
  const { lower, capital } = token;
  // "according to Hale because", "according to a diver who"
  if (clauseOpeners.has(lower) && lower !== "and") return false;
  if (lower === "who" || lower === "which") return false;
  // "according to Hale was", "according to Hale last week"
  return capital || !(finiteVerbs.has(lower) || timeWords.has(lower));
}

/**
 * The comma after the description that `comma` opens: the second one in "according to Ann Hale, the town's editor, is
 * late". The same `comma` where no description follows.
 */
export function endOfSourceDescription(tokens: readonly Token[], comma: number, limit: number): number {
  const isRelative = relativePronouns.has(tokens[comma + 1]?.lower ?? "");
  for (let at = comma + 2; at < Math.min(limit - 1, comma + 16); at++) {
    if (tokens[at]?.text === "," && (isRelative || isVerb(tokens, at + 1))) return at;
    if (!isRelative && isVerb(tokens, at)) break;
  }
  return comma;
}
