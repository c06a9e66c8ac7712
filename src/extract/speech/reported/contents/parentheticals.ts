import { givenNames } from "../../../../names/given-names.js";
import {
  adjunctPrepositions,
  clauseOpeners,
  finiteVerbs,
  relativePronouns,
  sentenceStarters,
  timeWords,
} from "../../lexicon/vocabulary.js";
import { isInfinitive } from "../../syntax/adjuncts.js";
import { skipListener } from "../../syntax/listeners.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import type { Content } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";

/** "The plan, he said, is dead": the comma or dash at `end`, after the clause, closes a parenthesis. */
export function isParenthetical(
  tokens: readonly Token[],
  { cue, subject }: ReportingClause,
  end: number,
  limit: number,
): boolean {
  if (subject?.relation === "shared" || cue.form?.form === "participle" || end + 2 >= limit) return false;
  const after = tokens[end];
  if (after?.kind !== "mark" || !/^(?:,|—|–|--)$/.test(after.text)) return false;
  const next = tokens[end + 1];
  // "The plan, said Hale, is dead"
  if (subject?.relation === "after" && !finiteVerbs.has(next?.lower ?? "")) return false;
  return next?.kind === "word" && !relativePronouns.has(next.lower) && !next.lower.endsWith("ing");
}

/**
 * The comma after the listener and the occasion in "The plan, he told the board on Friday, is dead". The end of the
 * clause itself where there is no such comma.
 */
export function endOfOccasion(
  tokens: readonly Token[],
  { cue, subject, to }: ReportingClause,
  limit: number,
): number {
  if (subject?.relation !== "before" && subject?.relation !== "apposition") return to;
  const occasion = cue.form?.verb.takesListener ? skipListener(tokens, to, limit) : to;
  for (let at = occasion; at < Math.min(limit, occasion + 10); at++) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token?.lower === "to" && isInfinitive(tokens[at + 1])) break;
    if (token?.kind !== "word" || finiteVerbs.has(token.lower) || clauseOpeners.has(token.lower)) break;
    if (at === occasion && !adjunctPrepositions.has(token.lower) && !timeWords.has(token.lower)) break;
  }
  return to;
}

/** The point is, he said, “that it leaks”: a quote that begins in lower case continues the sentence before the cue. */
export function continuesInQuote(tokens: readonly Token[], before: Content, after: Content): boolean {
  const quote = tokens[after.from];
  if (quote?.kind !== "run" || quote.capital || tokens[after.from - 1]?.text !== ",") return false;
  return before.to - before.from > 1;
}

/** "Rather, he said, …": a single adverb or function word is not part of what was said. */
export function isSentenceAdverb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (to - from !== 1 || first?.kind !== "word") return false;
  const isAdverb = first.lower.endsWith("ly") && !givenNames.has(first.lower);
  return !first.capital || sentenceStarters.has(first.lower) || isAdverb;
}
