import { isSpeechForm } from "../../lexicon/speech-verbs.js";
import { coordinators, finiteVerbs } from "../../lexicon/vocabulary.js";
import { isShowTitle } from "../../syntax/adjuncts.js";
import { countsRespondents, endBeforeNextProportion } from "../../syntax/quantifiers.js";
import type { Token } from "../../text/tokens.js";
import type { Content } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { complementAfter } from "./complements.js";
import { endOfReportedClause, endOfSubordinateContent, trimContent } from "./content-edges.js";
import { endBeforeOwnClause } from "./own-clauses.js";

/** The content after a verb of speech, up to `limit`, without what the article adds to it; null where there is none. */
export function contentAfter(
  tokens: readonly Token[],
  clause: ReportingClause,
  limit: number,
): Content | null {
  const complement = complementAfter(tokens, clause.cue, clause.to, limit);
  if (!complement) return null;
  const own = cutOwnClause(tokens, cutOtherShare(tokens, clause, complement));
  return trimContent(tokens, cutComment(tokens, clause, own));
}

/** "said they would share, but there is worry": the article goes on in its own words. */
function cutOwnClause(tokens: readonly Token[], content: Content): Content {
  return content.marker === "colon" ? content : { ...content, to: endBeforeOwnClause(tokens, content) };
}

/** "Half say it leaks, while 40 percent disagree": the article compares one share of a poll with another. */
function cutOtherShare(tokens: readonly Token[], { subject }: ReportingClause, content: Content): Content {
  return subject && countsRespondents(tokens, subject)
    ? { ...content, to: endBeforeNextProportion(tokens, content) }
    : content;
}

/** "She said it was late, which nobody believed", "When asked whether it leaked, Hale left" */
function cutComment(tokens: readonly Token[], clause: ReportingClause, content: Content): Content {
  if (content.marker === "marks" || content.marker === "colon") return content;
  if (isSubordinate(tokens, clause)) return { ...content, to: endOfSubordinateContent(tokens, content) };
  return content.marker === "object" ? content : { ...content, to: endOfReportedClause(tokens, content) };
}

/** "When asked whether …", "While he said that …", "Having said that …": the main clause follows the report. */
function isSubordinate(tokens: readonly Token[], { from, cue }: ReportingClause): boolean {
  const before = tokens[from - 1];
  if (/^(?:when|while|after|before|although|though|since|because|having)$/.test(before?.lower ?? "")) {
    const first = tokens[from - 2];
    return first?.kind !== "word" || coordinators.has(first.lower) || isTimeSpan(first.lower);
  }
  return cue.from === from && (!before || /^[.?!]$/.test(before.text));
}

/** "A few weeks after Hale said …" */
function isTimeSpan(word: string): boolean {
  return /^(?:(?:minute|hour|day|week|month|year|decade|moment)s?|shortly|soon|just|even)$/.test(word);
}

/** wrote just a few years earlier, “…”: a quote that ends the clause, with only an adjunct before it. */
export function quoteAfterAdjunct(tokens: readonly Token[], from: number, to: number): Content | null {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const token = tokens[at];
    if (!token || finiteVerbs.has(token.lower) || isSpeechForm(token.lower)) return null;
    if (token.kind !== "run") continue;
    const isSeparated = /^[,:]$/.test(tokens[at - 1]?.text ?? "");
    const endsClause = at + 1 >= to || tokens[at + 1]?.kind === "mark";
    return isSeparated && endsClause ? { from: at, to: at + 1, marker: "marks" } : null;
  }
  return null;
}

/** Said Ms. Reed: “…” and said Ms. Reed, “…”: the next quote, unless it is a title: at the end of “The Long Quay”. */
export function quoteAfterSubject(tokens: readonly Token[], from: number, to: number): Content | null {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    if (tokens[at]?.kind !== "run") continue;
    return at > from && isShowTitle(tokens, at) ? null : { from: at, to: at + 1, marker: "marks" };
  }
  return null;
}
