import { finiteVerbs } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";
import type { Complement } from "../content.js";

/** The content of a verb that introduces only quoted words, which must stand next to it: laughed: “…”, shouted “…”. */
export function quoteAfterVerb(tokens: readonly Token[], from: number, to: number): Complement | null {
  let at = from;
  // shouted at the crowd: “…”
  if (tokens[at]?.lower === "to" || tokens[at]?.lower === "at") {
    while (at < Math.min(to, from + 8) && tokens[at]?.kind === "word") at++;
  }
  if (tokens[at]?.kind === "mark") at++;
  const isQuote = at < to && tokens[at]?.kind === "run";
  return isQuote ? { from: at, to: endOfQuotes(tokens, at, to), marker: "marks" } : null;
}

/** The clause after "that" at `that`: "said that time was short". Null where nothing follows: "She said that." */
export function thatClauseAfter(tokens: readonly Token[], that: number, to: number): Complement | null {
  const next = tokens[that + 1];
  return next && that + 1 < to && next.text !== "." ? { from: that + 1, to, marker: "that" } : null;
}

/**
 * The content after the punctuation mark at `mark`: anything after a colon, a quoted run after a comma or dash, a
 * clause with "that" after a comma.
 */
export function thatClauseOrQuoteAfterMark(
  tokens: readonly Token[],
  mark: number,
  to: number,
): Complement | null {
  const text = tokens[mark]?.text ?? "";
  const next = tokens[mark + 1];
  if (!next || mark + 1 >= to) return null;
  if (text === ":") return { from: mark + 1, to, marker: "colon" };
  if (next.kind === "run" && /^(?:,|—|–|--)$/.test(text))
    return { from: mark + 1, to: endOfQuotes(tokens, mark + 1, to), marker: "marks" };
  if (text !== ",") return null;
  if (next.lower === "that")
    return opensRelativeClause(tokens, mark + 1) ? null : { from: mark + 2, to, marker: "that" };
  return thatClauseAfterParenthesis(tokens, mark, to);
}

/** "a rule, announced in May, that would close it": "that" is the subject of the verb after it. */
function opensRelativeClause(tokens: readonly Token[], that: number): boolean {
  return finiteVerbs.has(tokens[that + 1]?.lower ?? "");
}

/** "added, though, that it leaked", "said, at a meeting in Ames, that time was short" */
function thatClauseAfterParenthesis(tokens: readonly Token[], comma: number, to: number): Complement | null {
  for (let at = comma + 2; at < Math.min(to - 2, comma + 20); at++) {
    if (tokens[at]?.text !== ",") continue;
    return tokens[at + 1]?.lower === "that" ? { from: at + 2, to, marker: "that" } : null;
  }
  return null;
}

/**
 * Where the quotes that begin at `from` end: after a quoted run that ends with a punctuation mark, where words and no
 * further quote follow: said, “It leaks,” as the others left. Else `to`.
 */
export function endOfQuotes(tokens: readonly Token[], from: number, to: number): number {
  let last = -1;
  for (let at = from; at < to; at++) if (tokens[at]?.run) last = at;
  return last >= from && last + 1 < to && tokens[last]?.run?.punctuated ? last + 1 : to;
}
