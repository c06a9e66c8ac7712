import type { Subject } from "../../syntax/subject.js";
import type { TokenRange } from "../../text/tokens.js";
import type { Cue } from "./cues.js";

/** A cue with its subject, "Ann Hale said" in "Ann Hale said time was short": the tokens [from, to), none of them content. */
export interface ReportingClause extends TokenRange {
  /** "as he said", "what he says": the clause comments on the rest of the sentence instead of reporting it. */
  readonly isComment: boolean;
  /** "was asked whether", "asked by Hale if": the subject, if there is one, is the person who asks. */
  readonly passive: boolean;
  /** False where nobody is said to have uttered the words: "never said that", "if she says that". */
  readonly uttered: boolean;
  readonly cue: Cue;
  readonly subject: Subject | null;
}

/** A clause before it is known whether its words were uttered. */
export type UnjudgedClause = Omit<ReportingClause, "uttered">;
