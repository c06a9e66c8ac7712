import { complementAfter } from "./complements.js";
import type { Cue } from "./cues.js";
import { isInverted, startOfInverted } from "./inversions.js";
import { phraseStartingAt, type Range, type Subject } from "./noun-phrases.js";
import { participleSubject } from "./participles.js";
import type { Sentence } from "./sentences.js";
import type { Steps } from "./steps.js";
import { subjectAfter, subjectBefore } from "./subjects.js";
import type { Token } from "./tokens.js";
import {
  clauseOpeners,
  coordinators,
  finiteVerbs,
  prepositions,
  relativePronouns,
  timeWords,
} from "./vocabulary.js";

/** A cue with its subject: the tokens [from, to) that are no content. */
export interface Clause extends Range {
  /** "as he said", "what he says": what follows is not reported. */
  readonly asIs: boolean;
  /** "was asked whether", "asked by Hale if": the subject, if any, is the one who asks. */
  readonly passive: boolean;
  readonly cue: Cue;
  readonly subject: Subject | null;
}

/** The clause around a cue of a sentence: its subject before or after it, inverted, apposed or shared. */
export function readClause(tokens: readonly Token[], cue: Cue, { from, to }: Sentence, steps: Steps): Clause {
  if (isAsked(tokens, cue, from)) {
    const phrase = tokens[cue.to]?.lower === "by" ? phraseStartingAt(tokens, cue.to + 1, to) : null;
    const subject: Subject | null = phrase && { ...phrase, start: phrase.from, place: "after" };
    return { asIs: false, passive: true, from: cue.from, to: phrase?.to ?? cue.to, cue, subject };
  }
  return { passive: false, ...readActive(tokens, cue, { from, to }, steps) };
}

/** "Asked whether", "when asked by Hale if", "was asked about". */
function isAsked(tokens: readonly Token[], cue: Cue, floor: number): boolean {
  if (cue.form?.verb.lemma !== "ask" || cue.form.form !== "past") return false;
  if (cue.passive || tokens[cue.to]?.lower === "by") return true;
  const before = cue.from > floor ? tokens[cue.from - 1] : undefined;
  return before ? clauseOpeners.has(before.lower) && !coordinators.has(before.lower) : true;
}

function readActive(
  tokens: readonly Token[],
  cue: Cue,
  { from, to }: Sentence,
  steps: Steps,
): Omit<Clause, "passive"> {
  if (cue.kind === "according") {
    const phrase = sourceAfter(tokens, cue.to, to);
    return {
      asIs: false,
      from: cue.from,
      to: phrase?.to ?? cue.to,
      cue,
      subject: phrase && { ...phrase, start: phrase.from, place: "after" },
    };
  }
  if (cue.form?.form === "participle") {
    const subject = participleSubject(tokens, cue.from, from);
    return {
      asIs: false,
      from: subject?.place === "before" ? subject.start : cue.from,
      to: cue.to,
      cue,
      subject,
    };
  }
  const inverted =
    steps.inversion && isInverted(tokens, cue, from, to) ? subjectAfter(tokens, cue.to - 1, to) : null;
  if (inverted)
    return { asIs: false, from: startOfInverted(tokens, cue, from), to: inverted.to, cue, subject: inverted };
  const before = subjectBefore(tokens, startOfVerb(tokens, cue, from), from);
  const subject = steps.appositions || before?.place !== "apposition" ? before : null;
  const start = subject && subject.place !== "shared" ? subject.start : cue.from;
  const asIs = start > from && isComment(tokens, start - 1);
  return { asIs, from: start, to: cue.to, cue, subject };
}

/** ", adding that": one who goes on speaking in the same sentence is the one who spoke before. */
export function shareSubjects(clauses: readonly Clause[]): Clause[] {
  let speaker: Subject | null = null;
  return clauses.map((clause) => {
    const { subject } = clause;
    if (clause.passive) return clause;
    if (subject && subject.place !== "shared") speaker = subject;
    else if (speaker) return { ...clause, subject: { ...speaker, place: "shared" } };
    return clause;
  });
}

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
      if (clause.subject?.place === "apposition" && clause.cue.from > current.to) return clause.cue.from;
      continue;
    }
    const before = tokens[clause.from - 1];
    if (clause.subject?.place === "relative") continue;
    if (quotesAtOnce(tokens, clause, end)) return startOfQuoting(tokens, clause, current.to);
    if (!before) return clause.from;
    if (before.kind === "run") {
      return clause.subject && clause.subject.place !== "shared"
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
function quotesAtOnce(tokens: readonly Token[], { cue, subject, to }: Clause, end: number): boolean {
  if (!subject) return false;
  const quoted = complementAfter(tokens, cue, to, end);
  return (
    !!quoted &&
    tokens[quoted.from]?.kind === "run" &&
    (tokens[quoted.from - 1]?.text === ":" ||
      (cue.form?.form === "base" && tokens[quoted.from - 1]?.text === ","))
  );
}

/** Before "to which" and "went on to". */
function startOfQuoting(tokens: readonly Token[], { from, cue }: Clause, floor: number): number {
  let at = tokens[from - 1]?.lower === "to" && cue.form?.form === "base" ? from - 3 : from;
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
    current.subject?.place === "before" &&
    clause.subject?.place === "before"
  );
}

/** "…, as he said", "what he says"; but not "grew as he said that", nor "as many as ten voters said". */
function isComment(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "as" || word === "than") return tokens[at - 1]?.kind !== "word";
  return word === "what" || word === "whatever" || word === "everything";
}

/** "went on to say", "had this to say": where the verb that the subject belongs to stands. */
function startOfVerb(tokens: readonly Token[], cue: Cue, floor: number): number {
  if (cue.form?.form !== "base" || tokens[cue.from - 1]?.lower !== "to") return cue.from;
  return Math.max(floor, cue.from - 3);
}

/** The source after "according to": up to the next mark. */
function sourceAfter(tokens: readonly Token[], from: number, to: number): Range | null {
  let at = from;
  while (at < to && at - from < 30) {
    const token = tokens[at];
    if (token?.kind === "run" && tokens[at - 1]?.lower === "'s") {
      at++;
      continue;
    }
    if (token?.kind !== "word") break;
    if (
      at > from &&
      (clauseOpeners.has(token.lower) || /^(?:who|which)$/.test(token.lower)) &&
      token.lower !== "and"
    )
      break;
    if (at > from && (finiteVerbs.has(token.lower) || timeWords.has(token.lower)) && !token.capital) break;
    at++;
  }
  return at > from ? { from, to: at } : null;
}

/** "and added that …", "…, and Boyd said": not a verb inside what is reported. */
function isCoordinate(tokens: readonly Token[], clause: Clause, current: Clause): boolean {
  if (clause.cue.form?.form === "participle") return current.cue.form?.form === "participle";
  return clause.subject?.place === "shared" || tokens[clause.from - 2]?.kind !== "word";
}

/** The marks right before a clause of speech are its own. */
function startOfRuns(tokens: readonly Token[], stop: number, floor: number): number {
  let at = stop;
  while (at > floor && tokens[at - 1]?.kind === "run") at--;
  return at;
}
