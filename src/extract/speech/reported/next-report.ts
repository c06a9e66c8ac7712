import { coordinators, finiteVerbs, prepositions, relativePronouns } from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import { containsQuote } from "./content.js";
import { complementAfter } from "./contents/complements.js";
import type { ReportingClause } from "./cues/reporting-clause.js";

/** How many of the following clauses are considered: the cap keeps the work on a sentence linear in its cues. */
const MAX_CLAUSES = 11;

/**
 * Where the content of the clause at `index` must end: at the next report that is not itself part of that content, or
 * at `end`, the end of the sentence.
 */
export function startOfNextReport(
  tokens: readonly Token[],
  clauses: readonly ReportingClause[],
  index: number,
  end: number,
): number {
  const current = clauses[index];
  if (!current) return end;
  for (const next of clauses.slice(index + 1, index + 1 + MAX_CLAUSES)) {
    const start = startOfIndependent({ tokens, current, next, end });
    if (start !== null) return start;
  }
  return end;
}

/** Two reporting clauses of one sentence, in order; `end` is the end of the sentence. */
interface ClausePair {
  readonly tokens: readonly Token[];
  readonly current: ReportingClause;
  readonly next: ReportingClause;
  readonly end: number;
}

/** Where the next clause's report begins; null where it is part of what the current one reports. */
function startOfIndependent(pair: ClausePair): number | null {
  const { tokens, current, next } = pair;
  if (next.from < current.to) return startAfterDescription(pair);
  if (next.subject?.relation === "relative" || isInBrackets(pair)) return null;
  if (isFollowedByQuote(pair)) return startOfLink(pair);
  const before = tokens[next.from - 1];
  switch (before?.kind) {
    case undefined:
      return next.from;
    case "run":
      return startOfReportAfterQuote(pair);
    case "mark":
      return isNested(pair) ? null : next.from;
    case "word":
      if (isAbsolute(pair, before)) return next.from - 1;
      return isCoordinate(pair, before) || isConcessive(pair, before) ? next.from : null;
  }
}

/** "Hale said (and Boyd agreed) that it leaked": the next clause stands in brackets behind the cue. */
function isInBrackets({ tokens, current, next, end }: ClausePair): boolean {
  if (tokens[current.to]?.text !== "(") return false;
  for (let at = current.to + 1; at < end; at++) if (tokens[at]?.text === ")") return next.cue.from < at;
  return false;
}

/** "Ann Hale, who said it leaked, added": the current cue is in the description of the next one's speaker. */
function startAfterDescription({ current, next }: ClausePair): number | null {
  return next.subject?.relation === "apposition" && next.cue.from > current.to ? next.cue.from : null;
}

/** …, to which Hale replied: “No.” The quote belongs to the second speaker, whatever clause the cue is in. */
function isFollowedByQuote({ tokens, next, end }: ClausePair): boolean {
  const { cue, subject, to, passive } = next;
  if ((!subject && !passive) || !containsQuote(tokens, { from: to, to: end })) return false;
  const quote = complementAfter(tokens, cue, to, end);
  if (!quote || tokens[quote.from]?.kind !== "run") return false;
  const separator = tokens[quote.from - 1]?.text;
  return separator === ":" || (separator === "," && (passive || cue.form?.form === "base"));
}

/** Before the words that link the next clause to the current one: "to which", "went on to", "and was". */
function startOfLink({ tokens, current, next }: ClausePair): number {
  const { cue, passive, subject } = next;
  const first = current.to + 1;
  // "…, but the board sent a letter saying": the clause begins with the sender
  const from = subject?.relation === "shared" && subject.from > current.to ? subject.from : next.from;
  // "went on to say"
  let at = tokens[from - 1]?.lower === "to" && cue.form?.form === "base" ? from - 3 : from;
  if (passive) while (at > first && finiteVerbs.has(tokens[at - 1]?.lower ?? "")) at--;
  while (at > first && isLink(tokens[at - 1])) at--;
  return Math.max(at, current.to);
}

function isLink(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (relativePronouns.has(token.lower) || prepositions.has(token.lower) || coordinators.has(token.lower))
  );
}

/** “It leaks,” Boyd said: the quotes right before a clause with a subject of its own belong to that clause. */
function startOfReportAfterQuote({ tokens, current, next }: ClausePair): number {
  if (!next.subject || next.subject.relation === "shared" || !next.uttered) return next.from;
  let at = next.from;
  while (at > current.to && tokens[at - 1]?.kind === "run" && !continuesSentence(tokens, at - 1)) at--;
  return at;
}

/** … said it was a “wasted vote,” Boyd replied; … who wrote “The Long Quay,” Boyd said: the run belongs to what precedes it. */
function continuesSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return tokens[at - 1]?.kind === "word" && (!token?.capital || !!token.run?.titled);
}

/** "In May, she said, her boss told her": the second report is what the first one says. */
function isNested({ tokens, current, next }: ClausePair): boolean {
  return (
    next.from === current.to + 1 &&
    tokens[current.to]?.text === "," &&
    current.subject?.relation === "before" &&
    next.subject?.relation === "before"
  );
}

/** "… and added that", "…, and Boyd said", but not a verb inside what is reported: "said it rained and he agreed". */
function isCoordinate({ tokens, current, next }: ClausePair, before: Token): boolean {
  if (!coordinators.has(before.lower)) return false;
  if (next.cue.form?.form === "participle") return current.cue.form?.form === "participle";
  return next.subject?.relation === "shared" || tokens[next.from - 2]?.kind !== "word";
}

/** "said it leaked, with Boyd calling it a wreck": a participle with a subject of its own. */
function isAbsolute({ tokens, next, end }: ClausePair, before: Token): boolean {
  if (before.lower !== "with" || tokens[next.from - 2]?.text !== ",") return false;
  const { cue, subject, to } = next;
  if (cue.form?.form !== "participle" || subject?.relation !== "before") return false;
  return complementAfter(tokens, cue, to, end) !== null;
}

/** "said it leaked while Boyd argued"; but "argued that although he confessed" begins what is reported. */
function isConcessive({ current, next }: ClausePair, before: Token): boolean {
  return next.from > current.to + 2 && /^(?:while|whereas|although|though)$/.test(before.lower);
}
