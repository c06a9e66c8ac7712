import type { TokenRange } from "../text/tokens.js";

/** What follows a cue as its content, and what told us: the stronger marker, the surer. */
export interface Complement extends TokenRange {
  readonly marker: "that" | "colon" | "marks" | "question" | "bare" | "object";
}

/** Words that a report gives as said; "before" where they stand before the cue. */
export interface Content extends TokenRange {
  readonly marker: Complement["marker"] | "before";
}
