import { givenNames } from "../../../../names/given-names.js";
import {
  adjunctPrepositions,
  adverbs,
  clauseOpeners,
  modals,
  prepositions,
  relativePronouns,
  timeWords,
} from "../../lexicon/vocabulary.js";
import { isInfinitive, isTimeNoun } from "../../syntax/adjuncts.js";
import { skipListener } from "../../syntax/listeners.js";
import { hasMainClause } from "../../syntax/main-clause.js";
import { isAdverb } from "../../syntax/noun-phrases.js";
import { hasWord, type Token, type TokenRange } from "../../text/tokens.js";
import type { Content } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { trimContent } from "./content-edges.js";

/**
 * The content in the tokens [from, to) before a reporting clause that begins at `to`: "Time was short, she said".
 * Where words and a separator precede the last quoted run, the run alone. Null where no comma, dash or quote separates
 * it from the clause.
 */
export function contentBefore(tokens: readonly Token[], range: TokenRange): Content | null {
  const { from } = range;
  const to = startOfComment(tokens, range);
  const boundary = to > from ? tokens[to - 1] : undefined;
  if (!boundary || !separatesFromClause(boundary, tokens[to])) return null;
  const end = boundary.kind === "mark" ? to - 1 : to;
  if (to < range.to) return { from: end - 1, to: end, marker: "before" };
  const content = trimContent(tokens, { from, to: end, marker: "before" });
  return content && lastQuoteOf(tokens, content);
}

/** In characters: a shorter quote may be a term, as in “aerosols,” as they are called. */
const MIN_COMMENTED = 25;

/** The dam is “a wreck that nobody needs,” as Hale said: the "as" belongs to the clause, which comments on the quote alone. */
function startOfComment(tokens: readonly Token[], { from, to }: TokenRange): number {
  const run = tokens[to - 1]?.lower === "as" ? tokens[to - 2]?.run : null;
  if (!run) return to;
  return to - 2 === from || run.end - run.start >= MIN_COMMENTED ? to - 1 : to;
}

/** Only "according to" needs no comma or quote before it. */
function separatesFromClause(boundary: Token, first: Token | undefined): boolean {
  if (boundary.kind === "word") return first?.lower === "according";
  return boundary.kind === "run" || /^(?:,|—|–|--|\?|!|-)$/.test(boundary.text);
}

/** It rained, “and the dam leaks,” Hale said: only the quote is hers. */
function lastQuoteOf(tokens: readonly Token[], content: Content): Content {
  const last = content.to - 1;
  if (tokens[last]?.kind !== "run" || !hasWord(tokens, { from: content.from, to: last })) return content;
  const separator = tokens[last - 1];
  const isSeparated = separator?.kind === "mark" && /^(?:[,:—–-]|--)$/.test(separator.text);
  return isSeparated ? { ...content, from: last } : content;
}

/** Whether unquoted words can be what was said: a clause or a noun phrase, not "In March". */
export function isReportable(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (!first || to - from < 2) return false;
  if (!opensSentenceWithAdjunct(first, tokens[from + 1]) || hasMainClause(tokens, from, to)) return true;
  // "In May, the dam near Ames, …"
  for (let at = from + 1; at < to - 3; at++) {
    if (tokens[at]?.text === "," && !opensAdjunctAfterComma(tokens[at + 1])) return true;
  }
  return false;
}

/** "In March", "When", "Last week", "Printed" and "Asked", but not "This dam" or "Ted" */
function opensSentenceWithAdjunct({ lower }: Token, next: Token | undefined): boolean {
  if (prepositions.has(lower) || clauseOpeners.has(lower)) return true;
  if (timeWords.has(lower) && (lower !== "this" || isTimeNoun(next))) return true;
  return /(?:ing|ed)$/.test(lower) && !givenNames.has(lower);
}

/** "…, printed in May" */
function opensAdjunctAfterComma(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.capital &&
    (prepositions.has(token.lower) || relativePronouns.has(token.lower) || /(?:ing|ed)$/.test(token.lower))
  );
}

/**
 * Whether the cue has no object after it, so that the content can stand before it: "Time was short, she wrote on
 * Monday", but not "On Monday, Hale wrote a letter".
 */
export function hasNoObject(tokens: readonly Token[], { cue, to }: ReportingClause, limit: number): boolean {
  const at = cue.form?.verb.takesListener ? skipListener(tokens, to, limit) : to;
  const next = at < limit ? tokens[at] : undefined;
  if (describesNoun(tokens, at, limit)) return false;
  if (next?.kind !== "word" || timeWords.has(next.lower) || adverbs.has(next.lower) || isAdverb(next))
    return true;
  if (next.lower === "to") return !isInfinitive(tokens[at + 1]);
  return clauseOpeners.has(next.lower) || (adjunctPrepositions.has(next.lower) && next.lower !== "of");
}

/** "some information reported early may be wrong": the verb is a participle, and another verb follows. */
function describesNoun(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 4) && tokens[at]?.kind === "word"; at++) {
    if (modals.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "to") return true;
  }
  return false;
}
