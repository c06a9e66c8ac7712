import { givenNames } from "../../../names/given-names.js";
import {
  adjunctPrepositions,
  clauseOpeners,
  finiteVerbs,
  relativePronouns,
  sentenceStarters,
  timeWords,
} from "../lexicon/vocabulary.js";
import { skipListener } from "../syntax/listeners.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { Clause } from "./clauses.js";
import type { Content } from "./content.js";

/** "The plan, he said, is dead": the cue stands between two commas. */
export function isParenthesis(tokens: readonly Token[], clause: Clause, limit: number): boolean {
  const after = tokens[clause.to];
  const next = tokens[clause.to + 1];
  if (
    clause.subject?.relation === "shared" ||
    clause.cue.form?.form === "participle" ||
    clause.to + 2 >= limit
  )
    return false;
  if (after?.kind !== "mark" || !/^(?:,|—|–|--)$/.test(after.text)) return false;
  if (clause.subject?.relation === "after" && !finiteVerbs.has(next?.lower ?? "")) return false;
  return next?.kind === "word" && !relativePronouns.has(next.lower) && !/(?:ing)$/.test(next.lower);
}

/** "The plan, he told the board on Friday, is dead": past whom it was said to, and when. */
export function afterOccasion(tokens: readonly Token[], { cue, subject, to }: Clause, limit: number): number {
  if (subject?.relation !== "before" && subject?.relation !== "apposition") return to;
  const listener = cue.form?.verb.takesListener ? skipListener(tokens, to, limit) : to;
  for (let at = listener; at < Math.min(limit, listener + 10); at++) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token?.kind !== "word" || finiteVerbs.has(token.lower) || clauseOpeners.has(token.lower)) break;
    if (at === listener && !adjunctPrepositions.has(token.lower) && !timeWords.has(token.lower)) break;
  }
  return to;
}

/** "The point is, he said, “that it leaks”": no capital where marks go on with the sentence before the cue. */
export function goesOnInMarks(tokens: readonly Token[], before: Content, after: Content): boolean {
  const run = tokens[after.from];
  if (run?.kind !== "run" || run.capital || tokens[after.from - 1]?.text !== ",") return false;
  return before.to - before.from > 1;
}

/** "Rather, he said, …": an adverb is no part of what was said. */
export function isLeadIn(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  return (
    to - from === 1 &&
    first?.kind === "word" &&
    (!first.capital ||
      sentenceStarters.has(first.lower) ||
      (first.lower.endsWith("ly") && !givenNames.has(first.lower)))
  );
}
