import { finiteVerbs } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";
import type { Content } from "../content.js";
import type { ReportingClause } from "../cues/reporting-clause.js";
import { canBeInfinitive } from "./complements.js";
import { contentAfter } from "./content-after.js";
import { trimContent } from "./content-edges.js";
import { gerundAfter } from "./objects.js";

/**
 * What a verb in the passive reports of its agent: called “a sieve” by Hale, described by Hale as “a sieve”, "told by
 * Hale that it leaks". `agent` is the index of "by".
 */
export function agentContents(
  tokens: readonly Token[],
  clause: ReportingClause,
  agent: number,
  limit: number,
): Content[] {
  const { cue, to } = clause;
  if (tokens[agent - 1]?.run) return [{ from: agent - 1, to: agent, marker: "marks" }];
  if (cue.form?.verb.complement === "object") {
    // "accused by Hale of hiding it"
    const gerund = tokens[to]?.lower === "of" ? gerundAfter(tokens, to + 1, limit) : null;
    const trimmed = gerund && trimContent(tokens, gerund);
    if (trimmed) return [trimmed];
    const run = quoteBehindAgent(tokens, to, limit);
    return run < 0 ? [] : [{ from: run, to: run + 1, marker: "marks" }];
  }
  const isInfinitive = tokens[to]?.lower === "to" && canBeInfinitive(tokens[to + 1]);
  const content = isInfinitive
    ? trimContent(tokens, { from: to, to: limit, marker: "object" })
    : contentAfter(tokens, clause, limit);
  return content && content.marker !== "bare" ? [content] : [];
}

/** In tokens: the longest description of the agent. */
const MAX_DESCRIPTION = 14;

/** The quoted words behind the agent and its description: by Ann Hale, one of the owners, as “a sieve”. -1 for none. */
function quoteBehindAgent(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + MAX_DESCRIPTION); at++) {
    const token = tokens[at];
    if (token?.run) return opensQuote(tokens, at, from) && !token.run.titled ? at : -1;
    if (!token || finiteVerbs.has(token.lower) || /^[.;:?!]$/.test(token.text)) return -1;
  }
  return -1;
}

/** Right behind the agent, behind a mark, or behind "as" and an article. */
function opensQuote(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at === from || before?.kind === "mark" || before?.lower === "as") return true;
  return /^(?:an?|the|being)$/.test(before?.lower ?? "") && tokens[at - 2]?.lower === "as";
}
