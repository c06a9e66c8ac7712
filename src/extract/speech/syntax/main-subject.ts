import {
  adverbs,
  clauseOpeners,
  coordinators,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isAdverb, isPlaceOrAbbreviation, phraseStartingAt } from "./noun-phrases.js";

/**
 * The subject of the main clause that begins at or after `floor` and before `limit`: "she" in "In Ames, she left". A
 * participle in the same sentence belongs to it.
 */
export function mainSubject(tokens: readonly Token[], floor: number, limit: number): TokenRange | null {
  let at = floor;
  while (at < limit) {
    const token = tokens[at];
    // "…, which hits hard": a relative clause has no subject of its own
    if (!token || relativePronouns.has(token.lower)) return null;
    if (isLeadIn(token)) at++;
    else if (opensAdjunct(token)) at = skipPastComma(tokens, at, limit) ?? limit;
    else {
      const phrase = phraseStartingAt(tokens, at, limit);
      if (!phrase || !isTimeOrPlace(tokens, phrase)) return phrase;
      at = skipPastComma(tokens, phrase.to, Math.min(limit, phrase.to + 4)) ?? limit;
    }
  }
  return null;
}

/** A mark, conjunction or adverb before the clause: "And then she left". */
function isLeadIn(token: Token): boolean {
  return (
    token.kind !== "word" || coordinators.has(token.lower) || adverbs.has(token.lower) || isAdverb(token)
  );
}

/** "In May, she left", "When she left, …", "Asked why, she left": what precedes the main clause, up to a comma. */
function opensAdjunct({ lower }: Token): boolean {
  return (
    prepositions.has(lower) ||
    (clauseOpeners.has(lower) && lower !== "that") ||
    /^(?:asked|speaking|according|pressed|standing|referring|responding|writing|citing|calling|told|noting|quoting)$/.test(
      lower,
    )
  );
}

/** "Hours later", "Ohio" in "In Ames, Ohio, the mayor": a time or a place, not somebody who acts. */
function isTimeOrPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  const next = tokens[to];
  return (
    timeWords.has(tokens[from]?.lower ?? "") ||
    timeWords.has(last) ||
    timeWords.has(next?.lower ?? "") ||
    timeUnits.has(last) ||
    (to - from === 1 && next?.text === "," && isPlaceOrAbbreviation(last))
  );
}

const timeUnits: ReadonlySet<string> = wordSet(`
seconds minutes hour hours day days week weeks month months year years moment moments night nights morning mornings
decade decades time
`);

/** The index after the first comma in [from, to); null where there is none. */
function skipPastComma(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "mark" && tokens[at]?.text === ",") return at + 1;
  }
  return null;
}
