import { abbreviations } from "../lexicon/titles.js";
import {
  adverbs,
  clauseOpeners,
  coordinators,
  placeNames,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isAdverb, phraseStartingAt } from "./noun-phrases.js";

/** The subject of the main clause that begins at or after `floor` and before `limit`: whom a participle belongs to. */
export function mainSubject(tokens: readonly Token[], floor: number, limit: number): TokenRange | null {
  let at = floor;
  while (at < limit) {
    const token = tokens[at];
    // "…, which hits hard": what hangs on a noun has no subject of its own
    if (!token || relativePronouns.has(token.lower)) return null;
    if (token.kind !== "word" || coordinators.has(token.lower) || adverbs.has(token.lower) || isAdverb(token))
      at++;
    else if (opensAdjunct(token)) {
      const comma = findMark(tokens, at, limit, ",");
      if (comma < 0) return null;
      at = comma + 1;
    } else {
      const phrase = phraseStartingAt(tokens, at, limit);
      const comma =
        phrase && isOccasion(tokens, phrase)
          ? findMark(tokens, phrase.to, Math.min(limit, phrase.to + 4), ",")
          : -1;
      if (comma < 0) return phrase && !isOccasion(tokens, phrase) ? phrase : null;
      at = comma + 1;
    }
  }
  return null;
}

/** "Hours later", "Ohio" in "In Ames, Ohio, the mayor": a time or place, not one who acts. */
function isOccasion(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  if (
    timeWords.has(tokens[from]?.lower ?? "") ||
    timeWords.has(last) ||
    timeWords.has(tokens[to]?.lower ?? "")
  )
    return true;
  if (
    /^(?:seconds|minutes|hours?|days?|weeks?|months?|years?|moments?|nights?|mornings?|decades?|time)$/.test(
      last,
    )
  )
    return true;
  return (
    to - from === 1 &&
    (placeNames.has(last) || abbreviations.has(last.replace(".", ""))) &&
    tokens[to]?.text === ","
  );
}

function opensAdjunct(token: Token): boolean {
  return (
    prepositions.has(token.lower) ||
    (clauseOpeners.has(token.lower) && token.lower !== "that") ||
    /^(?:asked|speaking|according|pressed|standing|referring|responding|writing|citing|calling|told|noting|quoting)$/.test(
      token.lower,
    )
  );
}

function findMark(tokens: readonly Token[], from: number, to: number, text: string): number {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "mark" && tokens[at]?.text === text) return at;
  return -1;
}
