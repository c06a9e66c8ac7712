import { clauseOpeners, relativePronouns } from "../lexicon/vocabulary.js";
import { isVerb } from "../syntax/main-clause.js";
import type { Token } from "../text/tokens.js";
import { isQuoted, isReportable } from "./before-cue.js";
import type { Clause } from "./clauses.js";
import type { Content } from "./content.js";
import { trimContent } from "./content-edges.js";

/** What is said "according to" somebody: before the words, after them, or on both sides. */
export function accordingContents(
  tokens: readonly Token[],
  clause: Clause,
  before: Content | null,
  limit: number,
): Content[] {
  const comma = tokens[clause.to]?.text === "," ? endOfSource(tokens, clause.to, limit) + 1 : clause.to;
  const rest =
    comma < limit && (!before || comma > clause.to)
      ? trimContent(tokens, { from: comma, to: limit, marker: "bare" })
      : null;
  const after = rest && (rest.to - rest.from > 1 || isQuoted(tokens, rest)) ? rest : null;
  if (!before) return after ? [after] : [];
  // "… because, according to Hale, it leaks"
  const opens = clauseOpeners.has(tokens[before.to - 1]?.lower ?? "");
  if (isReportable(tokens, before) && !opens) {
    return after && isVerb(tokens, after.from) ? [before, after] : [before];
  }
  if (!after) return [];
  return before.to - before.from > 1 && !opens ? [before, after] : [after];
}

/** "…, according to Ann Hale, the town's editor, is late": the comma that closes the source's own description. */
function endOfSource(tokens: readonly Token[], comma: number, limit: number): number {
  const relative = relativePronouns.has(tokens[comma + 1]?.lower ?? "");
  for (let at = comma + 2; at < Math.min(limit - 1, comma + 16); at++) {
    if (tokens[at]?.text === "," && (relative || isVerb(tokens, at + 1))) return at;
    if (!relative && isVerb(tokens, at)) break;
  }
  return comma;
}
