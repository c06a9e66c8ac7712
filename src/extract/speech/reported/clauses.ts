import { clauseOpeners, coordinators, finiteVerbs, timeWords } from "../lexicon/vocabulary.js";
import type { Steps } from "../steps.js";
import { phraseStartingAt } from "../syntax/noun-phrases.js";
import { participleSubject } from "../syntax/participles.js";
import type { Subject } from "../syntax/subject.js";
import { subjectAfter } from "../syntax/subject-after.js";
import { subjectBefore } from "../syntax/subject-before.js";
import type { Sentence } from "../text/sentences.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { Cue } from "./cues.js";
import { isInverted, startOfInverted } from "./inversions.js";

/** A cue with its subject: the tokens [from, to) that are no content. */
export interface Clause extends TokenRange {
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
    const subject: Subject | null = phrase && { ...phrase, phraseFrom: phrase.from, relation: "after" };
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
      subject: phrase && { ...phrase, phraseFrom: phrase.from, relation: "after" },
    };
  }
  if (cue.form?.form === "participle") {
    const subject = participleSubject(tokens, cue.from, from);
    return {
      asIs: false,
      from: subject?.relation === "before" ? subject.phraseFrom : cue.from,
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
  const subject = steps.appositions || before?.relation !== "apposition" ? before : null;
  const start = subject && subject.relation !== "shared" ? subject.phraseFrom : cue.from;
  const asIs = start > from && isComment(tokens, start - 1);
  return { asIs, from: start, to: cue.to, cue, subject };
}

/** ", adding that": one who goes on speaking in the same sentence is the one who spoke before. */
export function shareSubjects(clauses: readonly Clause[]): Clause[] {
  let speaker: Subject | null = null;
  return clauses.map((clause) => {
    const { subject } = clause;
    if (clause.passive) return clause;
    if (subject && subject.relation !== "shared") speaker = subject;
    else if (speaker) return { ...clause, subject: { ...speaker, relation: "shared" } };
    return clause;
  });
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
function sourceAfter(tokens: readonly Token[], from: number, to: number): TokenRange | null {
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
