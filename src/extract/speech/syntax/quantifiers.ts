import { finiteVerbs } from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";

/**
 * The end of what one group of respondents said: where the next group is set beside it, as in "they row, while 40
 * percent do not" or "they row and two in 10 do not". `to` where no other group follows.
 */
export function endBeforeNextProportion(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 2; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") return to;
    if (!/^(?:and|while|but|compared|;)$/.test(token.lower)) continue;
    if (isProportion(tokens, { from: at + 1, to }) || opensNextCount(tokens, at)) return at;
  }
  return to;
}

/** "39 have said they row and 160 do neither", but not "and 160 boats sank". */
function opensNextCount(tokens: readonly Token[], conjunction: number): boolean {
  const count = skipQuantifier(tokens, conjunction + 1);
  const nounOmitted =
    tokens[conjunction]?.lower === "while" || finiteVerbs.has(tokens[count + 1]?.lower ?? "");
  return nounOmitted && isCount(tokens[count]);
}

/**
 * Whether the subject counts the respondents of a poll as papers do: by a proportion, or by a number of two digits or
 * more, but not "two men".
 */
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
  return (
    isNumber(word) &&
    (next === "percent" || next === "%" || (next === "in" && isNumber(tokens[at + 2]?.lower ?? "")))
  );
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || numberWords.has(word);
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

/** "about 40 planters", "at least two": the word at `at` qualifies a number and is not a preposition. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "at") return next === "least" || next === "most";
  return qualifiers.has(word) && (/^\$?\d/.test(next) || numberWords.has(next));
}

const qualifiers: ReadonlySet<string> = wordSet("about around over under nearly roughly up only");

const numberWords: ReadonlySet<string> = wordSet(
  "half two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty a one hundreds thousands dozens millions",
);
