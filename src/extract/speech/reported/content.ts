import type { Range } from "../syntax/noun-phrases.js";

/** What follows a cue as its content, and what told us: the stronger marker, the surer. */
export interface Complement extends Range {
  readonly marker: "that" | "colon" | "marks" | "question" | "bare" | "object";
}

/** Words that a report gives as said; "before" where they stand before the cue. */
export interface Content extends Range {
  readonly marker: Complement["marker"] | "before";
}
