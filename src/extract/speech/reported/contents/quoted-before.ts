import { determiners, subjectPronouns } from "../../lexicon/vocabulary.js";
import { hasMainClause, isVerb } from "../../syntax/main-clause.js";
import { hasWord, type Token } from "../../text/tokens.js";
import { type Content, containsQuote, containsQuotedWords } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { isReportable } from "./content-before.js";

/**
 * Whether the content before a clause can be what the clause reports, as far as its quoted runs tell. `after` is what
 * could be reported instead. Not in “The Long Quay,” she complained about the mayor; nor “Late Harvest” star Ann Hale
 * said that it leaked.
 */
export function canBeSpeech(
  tokens: readonly Token[],
  before: Content,
  clause: ReportingClause,
  after: Content | null,
): boolean {
  if (!containsQuote(tokens, before)) return true;
  if (describesSubject(tokens, before, clause)) return false;
  if (!hasWord(tokens, before) || endsWithLongQuote(tokens, before)) return true;
  if (continuesAfter(tokens, clause)) return true;
  if (after) return containsQuotedWords(tokens, before) && hasMainClause(tokens, before.from, before.to);
  return isReportable(tokens, before);
}

/** In characters: a longer quote is more than the name of something. */
const MAX_NAME = 24;

/** “Late Harvest” star Ann Hale said, the “blanket” rule says: the quoted run is part of the subject. */
function describesSubject(
  tokens: readonly Token[],
  before: Content,
  { from, subject }: ReportingClause,
): boolean {
  const run = tokens[from - 1]?.run;
  if (!run || run.punctuated || subject?.relation === "after") return false;
  const isShort = run.titled || run.inner[1] - run.inner[0] <= MAX_NAME;
  // to back the “harbour tax” he said was needed
  if (isShort && tokens[before.from - 1]?.kind === "word") return true;
  return (isShort || hasWord(tokens, before)) && (!subject || opensWithNoun(tokens[from]));
}

/** "star" in “Late Harvest” star Ann Hale, but not “It leaks” the mayor said */
function opensWithNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  return !determiners.has(token.lower) && !subjectPronouns.has(token.lower);
}

/** The “smell of rot,” she added, “kept us away”; calling it “safe,” she added, helps nobody: the sentence goes on. */
function continuesAfter(tokens: readonly Token[], { to, subject }: ReportingClause): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.text !== "," || !next || subject?.relation === "after") return false;
  return next.kind === "run" ? !next.capital : isVerb(tokens, to + 1);
}

/** In characters: the shortest quote that is taken for a clause of its own. */
const MIN_CLAUSE = 40;

/** Under the plan, the “town will pay for all of the harbour walls,” Hale said. */
function endsWithLongQuote(tokens: readonly Token[], { to }: Content): boolean {
  const run = tokens[to - 1]?.run;
  return !!run && !run.titled && run.inner[1] - run.inner[0] >= MIN_CLAUSE;
}
