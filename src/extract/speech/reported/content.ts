import { isShowTitle } from "../syntax/adjuncts.js";
import type { Token, TokenRange } from "../text/tokens.js";

/**
 * The content after a cue, and what introduces it:
 * - that: "said that time was short";
 * - colon: "wrote: time is short";
 * - marks: a quoted run right after the verb, or after a comma or dash: said, “Time is short.”;
 * - question: "asked whether time was short";
 * - bare: a clause without "that": "said time was short";
 * - object: a noun phrase or an infinitive: "announced her retirement", "asked them to leave".
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

/** Whether a quoted run holds more than the name of a programme: not on “The Late Hour,” she said that … */
export function containsQuotedWords(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "run" && !isShowTitle(tokens, at)) return true;
  }
  return false;
}
