import { isPeople } from "../lexicon/peoples.js";
import { prepositions } from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { longPhraseStartingAt } from "./long-names.js";

/**
 * The member named of an unnamed group that speaks at [from, to): "Ann Hale" in "critics, including Ann Hale,", "the
 * Harbour Post" in "papers such as the Harbour Post". Null where the group has a name of its own or no member is named.
 */
export function exampleOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): TokenRange | null {
  for (let at = from; at <= to; at++) {
    const member = tokens[at]?.text === "," ? startOfMember(tokens, at + 1) : startOfMember(tokens, at);
    if (member < 0) continue;
    const phrase = isGroup(tokens, from, at) ? longPhraseStartingAt(tokens, member, limit) : null;
    return phrase && tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital) ? phrase : null;
  }
  return null;
}

/** Where the member begins behind "including", "such as" or "led by" at `at`; -1 where none of them stands there. */
function startOfMember(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "including" || word === "like") return at + 1;
  return (word === "such" && next === "as") || (word === "led" && next === "by") ? at + 2 : -1;
}

/** "critics", "other media outlets", but not "Democrats", "Hale's voters" or "a letter to voters" */
function isGroup(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (last?.kind !== "word" || !/[a-z]s$/.test(last.text) || isPeople(last.lower)) return false;
  return words.every(
    ({ capital, lower }, index) =>
      !(capital && index > 0) && lower !== "and" && lower !== "'s" && !prepositions.has(lower),
  );
}
