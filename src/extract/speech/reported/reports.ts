import { EVERY_STEP, type Steps } from "../steps.js";
import type { Subject } from "../syntax/subject.js";
import type { Sentence } from "../text/sentences.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { Content } from "./content.js";
import { findContents } from "./contents/contents.js";
import { findCues } from "./cues/cues.js";
import type { ReportingClause } from "./cues/reporting-clause.js";
import { readReportingClauses } from "./cues/reporting-clauses.js";
import { startOfNextReport } from "./next-report.js";

/** A cue of one sentence with its speaker and the words it reports, as ranges of the paragraph's tokens. */
export interface Report {
  readonly cue: TokenRange;
  /** Of the verb, as in "say"; "according to" for that cue. */
  readonly lemma: string;
  readonly subject: Subject | null;
  /** "was asked whether": a question put to a person who is not the subject. */
  readonly passive: boolean;
  /** "described by Hale", "Hale's claim that": the sentence is about something else than what the speaker says. */
  readonly isIncidental: boolean;
  /** In the order of the text: what precedes the cue, then what follows it. */
  readonly contents: readonly Content[];
  /** False where nobody is said to have uttered the words: "never said that", "if she says that". */
  readonly uttered: boolean;
}

/**
 * The reports of one sentence, in order. Their contents never overlap; reports inside another's content are left out.
 */
export function findReports(
  tokens: readonly Token[],
  sentence: Sentence,
  steps: Steps = EVERY_STEP,
): Report[] {
  const cues = findCues(tokens, sentence.from, sentence.to);
  if (cues.length === 0) return [];
  const clauses = readReportingClauses(tokens, cues, sentence, steps);
  const reports: Report[] = [];
  // what is not uttered may still be part of what a later clause reports: "If she says no, he left, Boyd said"
  let unreported = sentence.from;
  let unread = sentence.from;
  for (const [index, clause] of clauses.entries()) {
    if (!beginsAfter(clause, unread)) continue;
    const range = { from: unreported, to: startOfNextReport(tokens, clauses, index, sentence.to) };
    const report = readReport(tokens, clause, range);
    reports.push(report);
    const last = report.contents.at(-1);
    if (last) unread = Math.max(clause.to, last.to);
    if (last && report.uttered) unreported = unread;
  }
  return reports;
}

function readReport(tokens: readonly Token[], clause: ReportingClause, range: TokenRange): Report {
  const { cue, subject, passive, uttered } = clause;
  const contents = findContents(tokens, clause, range);
  return {
    cue,
    lemma: cue.form?.verb.lemma ?? "according to",
    subject,
    passive,
    isIncidental: cue.agent !== null || cue.claimant !== null,
    contents: uttered ? contents : contents.filter(({ from }) => from >= cue.to),
    uttered,
  };
}

/** Whether the clause lies after `end`, the end of the report before it. Its subject may precede that: "said Ann Hale, who added". */
function beginsAfter({ from, cue, subject }: ReportingClause, end: number): boolean {
  const isDescription = subject?.relation === "apposition" || subject?.relation === "relative";
  return from >= end || (isDescription && cue.from >= end);
}
