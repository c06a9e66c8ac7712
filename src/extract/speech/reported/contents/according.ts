import { clauseOpeners } from "../../lexicon/vocabulary.js";
import { isVerb } from "../../syntax/main-clause.js";
import type { Token } from "../../text/tokens.js";
import { type Content, containsQuote } from "../content.js";
import { endOfSourceDescription } from "../cues/according-sources.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { isReportable } from "./content-before.js";
import { trimContent } from "./content-edges.js";

/** What "according to" reports: the words before it, after its source, or on both sides, up to `limit`. */
export function accordingContents(
  tokens: readonly Token[],
  clause: ReportingClause,
  before: Content | null,
  limit: number,
): Content[] {
  const after = contentAfterSource(tokens, clause, before, limit);
  const onlyAfter = after ? [after] : [];
  // "He stayed because, according to Hale, the gate was shut"
  if (!before || endsWithClauseOpener(tokens, before)) return onlyAfter;
  if (isReportable(tokens, before)) {
    // "The leak, according to Hale, is old"
    return after && isVerb(tokens, after.from) ? [before, after] : [before];
  }
  // "At the heart of it, according to Hale, was the dry well", but not "Rather, according to Hale, …"
  return after && before.to - before.from > 1 ? [before, after] : onlyAfter;
}

/** "according to Hale, the gate was shut"; where words precede the cue, only after a comma. */
function contentAfterSource(
  tokens: readonly Token[],
  { to }: ReportingClause,
  before: Content | null,
  limit: number,
): Content | null {
  const hasComma = tokens[to]?.text === ",";
  const from = hasComma ? endOfSourceDescription(tokens, to, limit) + 1 : to;
  if (from >= limit || (before && !hasComma)) return null;
  const content = trimContent(tokens, { from, to: limit, marker: "bare" });
  return content && (content.to - content.from > 1 || containsQuote(tokens, content)) ? content : null;
}

function endsWithClauseOpener(tokens: readonly Token[], { to }: Content): boolean {
  return clauseOpeners.has(tokens[to - 1]?.lower ?? "");
}
