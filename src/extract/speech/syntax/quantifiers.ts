import { finiteVerbs } from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isQuantity, numbers } from "./adjuncts.js";

/** Where another share of those asked is set beside the first: "…, while 40 percent", "… and two in 10". */
export function endBeforeNextProportion(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 2; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") return to;
    if (!/^(?:and|while|but|compared|;)$/.test(token.lower)) continue;
    if (isProportion(tokens, { from: at + 1, to })) return at;
    // "39 have said they row and 160 do neither", but not "and 160 boats sank"
    const count = skipQuantifier(tokens, at + 1);
    const bare = token.lower === "while" || finiteVerbs.has(tokens[count + 1]?.lower ?? "");
    if (bare && isCount(tokens[count])) return at;
  }
  return to;
}

/** Those asked, as papers count them: a share, or a number of two digits or more, but not "two men". */
export function countsRespondents(tokens: readonly Token[], subject: TokenRange): boolean {
  return isProportion(tokens, subject) || isCount(tokens[skipQuantifier(tokens, subject.from)]);
}

/** "six in 10 voters", "55 percent", "nearly half", "a third" */
export function isProportion(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const at = skipQuantifier(tokens, from);
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (at >= to) return false;
  if (word === "half") return true;
  if (word === "a") return /^(?:third|quarter|majority)$/.test(next);
  const number = /^\d/.test(word) || numbers.has(word);
  return number && (next === "percent" || next === "%" || (next === "in" && isNumber(tokens[at + 2])));
}

function isNumber(token: Token | undefined): boolean {
  return !!token && (/^\d/.test(token.text) || numbers.has(token.lower));
}

function isCount(token: Token | undefined): boolean {
  return !!token && /^\d[\d,.]+$/.test(token.text);
}

/** Past "only" in "only 23 percent", "at least" in "at least 40 planters", "even" in "even they". */
export function skipQuantifier(tokens: readonly Token[], at: number): number {
  if (isQuantity(tokens, at)) return at + (tokens[at]?.lower === "at" ? 2 : 1);
  const word = tokens[at]?.lower ?? "";
  if (/^(?:more|less|fewer)$/.test(word) && tokens[at + 1]?.lower === "than") return at + 2;
  return /^(?:only|even|just|some|almost)$/.test(word) ? at + 1 : at;
}
