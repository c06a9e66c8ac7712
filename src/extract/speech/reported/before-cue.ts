import { givenNames } from "../../../names/given-names.js";
import {
  adjunctPrepositions,
  adverbs,
  clauseOpeners,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { isInfinitive, isShowTitle, isTimeNoun } from "../syntax/adjuncts.js";
import { skipListener } from "../syntax/listeners.js";
import { hasMainClause } from "../syntax/main-clause.js";
import { isAdverb } from "../syntax/noun-phrases.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { Clause } from "./clauses.js";
import type { Content } from "./content.js";
import { trimContent } from "./content-edges.js";

/** The content that ends where the clause begins, after a comma or a quoted run. */
export function contentBefore(tokens: readonly Token[], floor: number, stop: number): Content | null {
  if (stop <= floor) return null;
  const boundary = tokens[stop - 1];
  if (!boundary) return null;
  const separated = boundary.kind === "mark";
  // only "according to" needs no comma before it
  if (boundary.kind === "word" && tokens[stop]?.lower !== "according") return null;
  if (separated && !/^(?:,|—|–|--|\?|!|-)$/.test(boundary.text)) return null;
  const end = separated ? stop - 1 : stop;
  const content = trimContent(tokens, { from: floor, to: end, marker: "before" });
  if (!content) return null;
  const last = content.to - 1;
  if (tokens[last]?.kind !== "run") return content;
  const wordBefore = lastWord(tokens, content.from, last);
  if (wordBefore < 0) return content;
  const separator = tokens[last - 1];
  return separator?.kind === "mark" && /^(?:[,:—–-]|--)$/.test(separator.text)
    ? { ...content, from: last }
    : content;
}

function lastWord(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.kind === "word") return at;
  return -1;
}

/** Whether a stretch without marks can be what was said: a clause, not "In March". */
export function isReportable(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (!first || to - from < 2) return false;
  const adjunct =
    prepositions.has(first.lower) ||
    clauseOpeners.has(first.lower) ||
    (timeWords.has(first.lower) && !(first.lower === "this" && !isTimeNoun(tokens[from + 1]))) ||
    (/(?:ing|ed)$/.test(first.lower) && !givenNames.has(first.lower));
  if (!adjunct || hasMainClause(tokens, from, to)) return true;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.text === "," && at + 3 < to && !opensAdjunct(tokens[at + 1])) return true;
  }
  return false;
}

/** "…, printed in May" */
function opensAdjunct(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.capital &&
    (prepositions.has(token.lower) || relativePronouns.has(token.lower) || /(?:ing|ed)$/.test(token.lower))
  );
}

/** Nothing after the cue that is its own: "On Monday, Hale wrote a letter" has its content there, not before it. */
export function isFinished(tokens: readonly Token[], { cue, to }: Clause, limit: number): boolean {
  const at = cue.form?.verb.takesListener ? skipListener(tokens, to, limit) : to;
  const next = at < limit ? tokens[at] : undefined;
  if (next?.kind !== "word" || timeWords.has(next.lower) || adverbs.has(next.lower) || isAdverb(next))
    return true;
  if (next.lower === "to") return !isInfinitive(tokens[at + 1]);
  return clauseOpeners.has(next.lower) || (adjunctPrepositions.has(next.lower) && next.lower !== "of");
}

export function isQuoted(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** Whether any marks hold more than the name of a programme: on “The Late Hour,” she said that … */
export function isQuotedWords(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "run" && !isShowTitle(tokens, at)) return true;
  }
  return false;
}
