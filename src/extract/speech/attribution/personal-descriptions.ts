import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";

/** Children are seldom named: "the 9-year-old" is rather somebody without a name. */
const MIN_AGE = 16;

/** "46-year-old" */
export function isAge({ lower }: Token): boolean {
  return /^\d{1,3}-years?-old$/.test(lower);
}

/** Whether tokens [from, to) tell the age of somebody old enough to be named: "the 46-year-old teacher". */
export function hasAge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && isAge(token)) return Number.parseInt(token.lower, 10) >= MIN_AGE;
  }
  return false;
}

/** "of two" at `to`, after "the father". */
export function hasNumberOfChildren(tokens: readonly Token[], head: string, to: number): boolean {
  return parents.has(head) && tokens[to]?.lower === "of" && isNumber(tokens[to + 1]?.lower ?? "");
}

const parents: ReadonlySet<string> = wordSet("father mother parent grandfather grandmother dad mom");

function isNumber(word: string): boolean {
  return /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word);
}
