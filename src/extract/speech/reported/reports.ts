import { EVERY_STEP, type Steps } from "../steps.js";
import type { Subject } from "../syntax/subject.js";
import type { Sentence } from "../text/sentences.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { type Content, containsQuote } from "./content.js";
import { findContents } from "./contents/contents.js";
import { findCues } from "./cues/cues.js";
import { type ReportingClause, readReportingClause, shareSubjects } from "./cues/reporting-clauses.js";
import { startOfNextReport } from "./next-report.js";

/** A cue of one sentence with its speaker and the words it reports, as ranges of the paragraph's tokens. */
export interface Report {
  readonly cue: TokenRange;
  /** Of the verb, as in "say"; "according to" for that cue. */
  readonly lemma: string;
  readonly subject: Subject | null;
  /** "was asked whether": a question put to a person who is not the subject. */
  readonly passive: boolean;
  /** In the order of the text: what precedes the cue, then what follows it. */
  readonly contents: readonly Content[];
}

/** The reports of one sentence, in order. Their contents never overlap; reports inside another's content are left out. */
export function findReports(
  tokens: readonly Token[],
  sentence: Sentence,
  steps: Steps = EVERY_STEP,
): Report[] {
  const cues = findCues(tokens, sentence.from, sentence.to);
  const clauses = shareSubjects(cues.map((cue) => readReportingClause(tokens, cue, sentence, steps)));
  const reports: Report[] = [];
  let unreported = sentence.from;
  for (const [index, clause] of clauses.entries()) {
    if (!beginsAfter(clause, unreported)) continue;
    const range = { from: unreported, to: startOfNextReport(tokens, clauses, index, sentence.to) };
    const contents = findContents(tokens, clause, range).filter(
      (content) => steps.nounPhrases || content.marker !== "object" || containsQuote(tokens, content),
    );
    reports.push({
      cue: clause.cue,
      lemma: clause.cue.form?.verb.lemma ?? "according to",
      subject: clause.subject,
      passive: clause.passive,
      contents,
    });
    const last = contents.at(-1);
    if (last) unreported = Math.max(clause.to, last.to);
  }
  return reports;
}

/** Whether the clause lies after `end`, the end of the report before it. Its subject may precede that: "said Ann Hale, who added". */
function beginsAfter({ from, cue, subject }: ReportingClause, end: number): boolean {
  const isDescription = subject?.relation === "apposition" || subject?.relation === "relative";
  return from >= end || (isDescription && cue.from >= end);
}
