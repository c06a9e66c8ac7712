import { wordSet } from "../../lexicon/word-set.js";
import { hasMainClause, isVerb } from "../../syntax/main-clause.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { type Content, containsQuote } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { accordingContents } from "./according.js";
import { agentContents } from "./agent-contents.js";
import { contentAfter, quoteAfterAdjunct, quoteAfterSubject } from "./content-after.js";
import { contentBefore, hasNoObject, isReportable } from "./content-before.js";
import { trimContent } from "./content-edges.js";
import { continuesInQuote, endOfOccasion, isParenthetical, isSentenceAdverb } from "./parentheticals.js";
import { canBeSpeech } from "./quoted-before.js";

/** The contents that one clause reports within the tokens [from, to): before it, after it, or on both sides. */
export function findContents(
  tokens: readonly Token[],
  clause: ReportingClause,
  { from, to }: TokenRange,
): Content[] {
  const { agent, claimant } = clause.cue;
  if (agent !== null) return agentContents(tokens, clause, agent, to);
  if (claimant) return [contentAfter(tokens, clause, to)].filter((content) => content !== null);
  const words = canHaveContentBefore(clause) ? contentBefore(tokens, { from, to: clause.from }) : null;
  if (clause.cue.kind === "according") return accordingContents(tokens, clause, words, to);
  const after = contentAfter(tokens, clause, to);
  const before = words && canBeSpeech(tokens, words, clause, after) ? words : null;
  const surroundings = { tokens, clause, before, after, limit: to };
  for (const rule of RULES) {
    const contents = rule(surroundings);
    if (contents) return contents;
  }
  return [];
}

/** Not "Ann Hale, who said …": what stands before the clause is its subject, or belongs to an earlier clause. */
function canHaveContentBefore({ subject }: ReportingClause): boolean {
  return subject?.relation !== "shared" && subject?.relation !== "relative";
}

/** A reporting clause with a verb, and what stands on either side of it. */
interface Surroundings {
  readonly tokens: readonly Token[];
  readonly clause: ReportingClause;
  readonly before: Content | null;
  readonly after: Content | null;
  /** The first token that can belong to no content of this clause. */
  readonly limit: number;
}

/** The contents, which may be none; null where the rule does not apply. */
type ContentRule = (surroundings: Surroundings) => Content[] | null;

/** The first rule that applies decides. */
const RULES: readonly ContentRule[] = [
  quoteBefore,
  aroundParenthetical,
  continuedInQuote,
  contentAfterOnly,
  trailingQuote,
  quoteAfterInversion,
  contentBeforeOnly,
];

/** “It leaks,” she said. “It leaks,” she said, “and it is old.” */
function quoteBefore({ tokens, clause, before, after, limit }: Surroundings): Content[] | null {
  if (!before || !containsQuote(tokens, before)) return null;
  if (after && !canFollowQuote(clause, after)) return [before];
  const rest = after ?? quoteAfterAdjunct(tokens, clause.to, limit);
  return rest ? [before, rest] : [before];
}

/** Not “It leaks,” said one diver who knew it, nor “It leaks,” said the owner of a shop that sells wells. */
function canFollowQuote({ subject }: ReportingClause, { marker }: Content): boolean {
  if (marker === "bare" || marker === "object") return false;
  return !(subject?.relation === "after" && marker === "that");
}

/** "The plan, he said, is dead": words on both sides of the clause, except an adverb alone before it. */
function aroundParenthetical({ tokens, clause, before, after, limit }: Surroundings): Content[] | null {
  // "said, among other things, that it leaked"
  if (!before && after?.marker === "that") return null;
  const canOpen = before || clause.isComment || tokens[clause.from - 1]?.text === ",";
  if (!canOpen) return null;
  const end = endOfOccasion(tokens, clause, limit);
  if (!isParenthetical(tokens, clause, end, limit)) return null;
  const rest = trimContent(tokens, { from: end + 1, to: limit, marker: "bare" });
  // "They married, he said in May, in the rain": no clause after the occasion, so it is not reported
  const isSaid =
    rest && (end === clause.to || containsQuote(tokens, rest) || hasMainClause(tokens, rest.from, rest.to));
  return [before, isSaid ? rest : null].filter(
    (content): content is Content => content !== null && !isSentenceAdverb(tokens, content),
  );
}

/** The point is, he said, “that it leaks.” */
function continuedInQuote({ tokens, before, after }: Surroundings): Content[] | null {
  if (!before || after?.marker !== "marks") return null;
  return continuesInQuote(tokens, before, after) ? [before, after] : null;
}

/** "She said that it leaked"; after a comment, "as she said", only what "that", a colon or a quote introduces. */
function contentAfterOnly({ tokens, clause, after }: Surroundings): Content[] | null {
  if (!after) return null;
  if (fillsGap(tokens, clause, after)) return [after];
  return clause.isComment && !/^(?:marks|colon|that)$/.test(after.marker) ? [] : [after];
}

/** "in what she said was a mistake": the clause goes on about what "what" stands for, unless it opens the sentence. */
function fillsGap(
  tokens: readonly Token[],
  { from, isComment, cue }: ReportingClause,
  content: Content,
): boolean {
  if (!isComment || content.marker !== "bare" || content.to - content.from < 3) return false;
  if (tokens[from - 1]?.lower !== "what" || tokens[from - 2]?.kind !== "word") return false;
  // "what they reveal is": what others see in it
  const isSaying = cue.form?.verb.complement === "clause" && cue.form.verb.lemma !== "reveal";
  return isSaying && isVerb(tokens, content.from);
}

/** She wrote a few years earlier, “It leaks.” */
function trailingQuote({ tokens, clause, before, limit }: Surroundings): Content[] | null {
  const quote = before ? null : quoteAfterAdjunct(tokens, clause.to, limit);
  return quote && [quote];
}

/** Said Ms. Reed: “It leaks.” */
function quoteAfterInversion({ tokens, clause, before, limit }: Surroundings): Content[] | null {
  if (before || clause.subject?.relation !== "after") return null;
  const quote = quoteAfterSubject(tokens, clause.to, limit);
  return quote ? [quote] : [];
}

/** "It leaks, she said." */
function contentBeforeOnly({ tokens, clause, before, limit }: Surroundings): Content[] | null {
  const { cue, subject } = clause;
  const complement = cue.form?.verb.complement;
  if (!before || !subject || cue.form?.form === "participle") return null;
  if (complement !== "clause" && complement !== "that") return null;
  if (notAfterWords.has(cue.form?.verb.lemma ?? "")) return null;
  return hasNoObject(tokens, clause, limit) && isReportable(tokens, before) ? [before] : null;
}

/** Verbs that rarely follow the unquoted words they report, but often describe a noun: "results posted on Monday". */
const notAfterWords: ReadonlySet<string> = wordSet(
  "post text blog indicate mention request demand propose specify signal underscore underline echo repeat imply",
);
