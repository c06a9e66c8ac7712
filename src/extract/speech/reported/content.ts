import { isShowTitle } from "../syntax/adjuncts.js";
import type { Token, TokenRange } from "../text/tokens.js";

/**
 * The content after a cue, and what introduces it:
 * - that: "said that time was short";
 * - colon: "wrote: time is short";
 * - marks: a quoted run right after the verb, or after a comma or dash: said, “Time is short.”;
 * - question: "asked whether time was short", "explained how it leaked";
 * - bare: a clause without "that": "said time was short";
 * - object: an infinitive, a gerund or a partly quoted object: "asked them to leave", "denied taking it", called it “a
 *   sieve”.
 */
export interface Complement extends TokenRange {
  readonly marker: "that" | "colon" | "marks" | "question" | "bare" | "object";
}

/** The tokens that a cue reports as said. The marker is "before" where they precede the cue: "Time is short, she said". */
export interface Content extends TokenRange {
  readonly marker: Complement["marker"] | "before";
}

export function containsQuote(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** Whether a quoted run holds more than a title: not on “The Late Hour,” nor in the video “Rain at Last”. */
export function containsQuotedWords(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.run && !isTitle(tokens, at)) return true;
  return false;
}

/** In characters: the longest title of one word. */
const MAX_TITLE_WORD = 16;

function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.run) return false;
  const [start, end] = token.run.inner;
  if (token.run.titled) return tokens[at - 1]?.kind === "word";
  return token.capital && end - start <= MAX_TITLE_WORD && isShowTitle(tokens, at);
}
