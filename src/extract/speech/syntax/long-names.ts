import type { Token, TokenRange } from "../text/tokens.js";
import { phraseStartingAt } from "./noun-phrases.js";

/** The noun phrase that starts at `from`, with all of a long name: "the Centers for Disease Control and Prevention". */
export function longPhraseStartingAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
): TokenRange | null {
  const phrase = phraseStartingAt(tokens, from, limit);
  if (!phrase) return null;
  let { to } = phrase;
  // "by Hale of hiding it"
  if (tokens[to - 1]?.lower === "of") to--;
  if (!tokens[to - 1]?.capital) return { from: phrase.from, to };
  while (to + 1 < limit && /^(?:for|of|on)$/.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.capital)
    to = endOfCapitals(tokens, to + 1, limit);
  return { from: phrase.from, to };
}

/** "Disease Control and Prevention" */
function endOfCapitals(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && tokens[to]?.capital) {
    to++;
    if (tokens[to]?.lower === "and" && tokens[to + 1]?.capital && to + 1 < limit) to++;
  }
  return to;
}
