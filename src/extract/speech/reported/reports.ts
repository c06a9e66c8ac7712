import { EVERY_STEP, type Steps } from "../steps.js";
import type { Subject } from "../syntax/subject.js";
import type { Sentence } from "../text/sentences.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isQuoted } from "./before-cue.js";
import { type Clause, readClause, shareSubjects } from "./clauses.js";
import type { Content } from "./content.js";
import { findContents } from "./contents.js";
import { findCues } from "./cues.js";
import { nextIndependent } from "./next-report.js";

/** A cue of one sentence with the one who speaks and the words said, as ranges of the paragraph's tokens. */
export interface Report {
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly subject: Subject | null;
  /** "was asked whether": a question put to one who is not the subject. */
  readonly passive: boolean;
  /** In order of the text: what stands before the cue, then what follows it. */
  readonly contents: readonly Content[];
}

/** The reports of one sentence, in order; their contents never overlap. What is reported inside a content is left out. */
export function findReports(
  tokens: readonly Token[],
  sentence: Sentence,
  steps: Steps = EVERY_STEP,
): Report[] {
  const cues = findCues(tokens, sentence.from, sentence.to);
  const clauses = shareSubjects(cues.map((cue) => readClause(tokens, cue, sentence, steps)));
  const reports: Report[] = [];
  let floor = sentence.from;
  for (const [index, clause] of clauses.entries()) {
    if (clause.from < floor && !(isDescription(clause) && clause.cue.from >= floor)) continue;
    const limit = nextIndependent(tokens, clauses, index, sentence.to);
    const contents = findContents(tokens, clause, floor, limit).filter(
      (content) => steps.nounPhrases || content.marker !== "object" || isQuoted(tokens, content),
    );
    const last = contents.at(-1);
    reports.push({
      cue: clause.cue,
      lemma: clause.cue.form?.verb.lemma ?? "according to",
      subject: clause.subject,
      passive: clause.passive,
      contents,
    });
    if (last) floor = Math.max(clause.to, last.to);
  }
  return reports;
}

/** Whose subject may stand in an earlier report: "said Ann Hale, who added". */
function isDescription({ subject }: Clause): boolean {
  return subject?.relation === "apposition" || subject?.relation === "relative";
}
