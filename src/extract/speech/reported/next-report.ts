import { coordinators, finiteVerbs, prepositions, relativePronouns } from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import type { Clause } from "./clauses.js";
import { complementAfter } from "./complements.js";

/** Where the next report begins that is not part of what this one says. */
export function nextIndependent(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  end: number,
): number {
  const current = clauses[index];
  if (!current) return end;
  for (const clause of clauses.slice(index + 1, index + 12)) {
    if (clause.from < current.to) {
      // this cue stands in a description of the next one's speaker
      if (clause.subject?.relation === "apposition" && clause.cue.from > current.to) return clause.cue.from;
      continue;
    }
    const before = tokens[clause.from - 1];
    if (clause.subject?.relation === "relative") continue;
    if (quotesAtOnce(tokens, clause, end)) return startOfQuoting(tokens, clause, current.to);
    if (!before) return clause.from;
    if (before.kind === "run") {
      return clause.subject && clause.subject.relation !== "shared"
        ? startOfRuns(tokens, clause.from, current.to)
        : clause.from;
    }
    if (before.kind === "mark" && !isReported(tokens, clause, current)) return clause.from;
    if (before.kind === "mark") continue;
    if (coordinators.has(before.lower) && isCoordinate(tokens, clause, current)) return clause.from;
    // "argued that although he left": it opens what is reported
    const opens = clause.from <= current.to + 2;
    if (!opens && /^(?:while|whereas|although|though)$/.test(before.lower)) return clause.from;
  }
  return end;
}

/** "…, to which Hale replied: “No.”": the marks are the second speaker's, whatever clause they stand in. */
function quotesAtOnce(tokens: readonly Token[], { cue, subject, to, passive }: Clause, end: number): boolean {
  if (!subject && !passive) return false;
  const quoted = complementAfter(tokens, cue, to, end);
  return (
    !!quoted &&
    tokens[quoted.from]?.kind === "run" &&
    (tokens[quoted.from - 1]?.text === ":" ||
      ((passive || cue.form?.form === "base") && tokens[quoted.from - 1]?.text === ","))
  );
}

/** Before "to which", "went on to" and "and was". */
function startOfQuoting(tokens: readonly Token[], { from, cue, passive }: Clause, floor: number): number {
  let at = tokens[from - 1]?.lower === "to" && cue.form?.form === "base" ? from - 3 : from;
  if (passive) while (at > floor + 1 && finiteVerbs.has(tokens[at - 1]?.lower ?? "")) at--;
  while (at > floor + 1 && isLink(tokens[at - 1])) at--;
  return Math.max(at, floor);
}

function isLink(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (relativePronouns.has(token.lower) || prepositions.has(token.lower) || coordinators.has(token.lower))
  );
}

/** "In May, she said, her boss told her": the second report is what the first one says. */
function isReported(tokens: readonly Token[], clause: Clause, current: Clause): boolean {
  return (
    clause.from === current.to + 1 &&
    tokens[current.to]?.text === "," &&
    current.subject?.relation === "before" &&
    clause.subject?.relation === "before"
  );
}

/** "and added that …", "…, and Boyd said": not a verb inside what is reported. */
function isCoordinate(tokens: readonly Token[], clause: Clause, current: Clause): boolean {
  if (clause.cue.form?.form === "participle") return current.cue.form?.form === "participle";
  return clause.subject?.relation === "shared" || tokens[clause.from - 2]?.kind !== "word";
}

/** The marks right before a clause of speech are its own. */
function startOfRuns(tokens: readonly Token[], stop: number, floor: number): number {
  let at = stop;
  while (at > floor && tokens[at - 1]?.kind === "run") at--;
  return at;
}
