import { clauseOpeners, coordinators } from "../../lexicon/vocabulary.js";
import type { Steps } from "../../steps.js";
import { longPhraseStartingAt } from "../../syntax/long-names.js";
import { phraseStartingAt } from "../../syntax/noun-phrases.js";
import { participleSubject } from "../../syntax/participles.js";
import { type Subject, toSubject } from "../../syntax/subject.js";
import { subjectBefore } from "../../syntax/subject-before.js";
import type { Sentence } from "../../text/sentences.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { containsQuote } from "../content.js";
import { sourceAfter } from "./according-sources.js";
import type { Cue } from "./cues.js";
import { governorOf } from "./infinitives.js";
import { invertedSubject, startOfInverted } from "./inversions.js";
import type { ReportingClause, UnjudgedClause } from "./reporting-clause.js";
import { isUnsaid } from "./unsaid.js";

/** The reporting clauses of a sentence, one for each of its cues. */
export function readReportingClauses(
  tokens: readonly Token[],
  cues: readonly Cue[],
  sentence: Sentence,
  steps: Steps,
): ReportingClause[] {
  const clauses = shareSubjects(
    tokens,
    cues.map((cue) => readClause(tokens, cue, sentence, steps)),
  );
  return clauses.map((clause) => {
    const { from, to, cue, subject, isComment, passive } = clause;
    const uttered = !isUnsaid(tokens, clause, sentence.from);
    return { from, to, cue, subject, isComment, passive, uttered };
  });
}

/** The clause around a cue. Its subject is before or after the cue, inverted, apposed or shared. */
function readClause(tokens: readonly Token[], cue: Cue, sentence: Sentence, steps: Steps): UnjudgedClause {
  if (isQuestionPut(tokens, cue, sentence.from)) return readPassive(tokens, cue, sentence.to);
  if (cue.claimant) return readClaim(cue, cue.claimant);
  if (cue.agent !== null) return readAgent(tokens, cue, cue.agent, sentence.to);
  if (cue.kind === "according") return readAccording(tokens, cue, sentence.to);
  if (cue.form?.form === "participle") return readParticiple(tokens, cue, sentence.from);
  return (
    (steps.inversion ? readInverted(tokens, cue, sentence) : null) ??
    readSubjectFirst(tokens, cue, sentence.from, steps)
  );
}

/** "Asked whether it leaked", "when asked by Hale if it leaked", "was asked about the leak": the subject is not the person asked. */
function isQuestionPut(tokens: readonly Token[], cue: Cue, from: number): boolean {
  if (cue.form?.verb.lemma !== "ask" || cue.form.form !== "past") return false;
  if (cue.passive || tokens[cue.to]?.lower === "by") return true;
  const before = cue.from > from ? tokens[cue.from - 1] : undefined;
  return !before || (clauseOpeners.has(before.lower) && !coordinators.has(before.lower));
}

/** "asked by a planter": the agent after "by" is the subject. */
function readPassive(tokens: readonly Token[], cue: Cue, to: number): UnjudgedClause {
  const agent = tokens[cue.to]?.lower === "by" ? phraseStartingAt(tokens, cue.to + 1, to) : null;
  return { ...withSubjectAfter(cue, agent), passive: true };
}

/** "Ann Hale's claim that" */
function readClaim(cue: Cue, claimant: TokenRange): UnjudgedClause {
  const subject = toSubject(claimant, "before");
  return { isComment: false, passive: false, from: claimant.from, to: cue.to, cue, subject };
}

/** "described by Ann Hale", called “a sieve” by Ann Hale: the clause ends before what it reports. */
function readAgent(tokens: readonly Token[], cue: Cue, agent: number, to: number): UnjudgedClause {
  const clause = withSubjectAfter(cue, agentAfter(tokens, agent + 1, to));
  return containsQuote(tokens, { from: cue.to, to: agent }) ? { ...clause, to: cue.to } : clause;
}

/** "her", "Ann Hale" */
function agentAfter(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const isPronoun = /^(?:him|her|them)$/.test(tokens[from]?.lower ?? "");
  return isPronoun ? { from, to: from + 1 } : longPhraseStartingAt(tokens, from, to);
}

/** "according to Ann Hale" */
function readAccording(tokens: readonly Token[], cue: Cue, to: number): UnjudgedClause {
  return withSubjectAfter(cue, sourceAfter(tokens, cue.to, to));
}

function withSubjectAfter(cue: Cue, phrase: TokenRange | null): UnjudgedClause {
  return {
    isComment: false,
    passive: false,
    from: cue.from,
    to: phrase?.to ?? cue.to,
    cue,
    subject: phrase && toSubject(phrase, "after"),
  };
}

/** "time was short, adding that …", "a letter saying that …" */
function readParticiple(tokens: readonly Token[], cue: Cue, from: number): UnjudgedClause {
  const subject = participleSubject(tokens, cue.from, from);
  const start = subject?.relation === "before" ? subject.phraseFrom : cue.from;
  return { isComment: false, passive: false, from: start, to: cue.to, cue, subject };
}

/** "…, said the mayor" */
function readInverted(tokens: readonly Token[], cue: Cue, { from, to }: Sentence): UnjudgedClause | null {
  const subject = invertedSubject(tokens, cue, from, to);
  if (!subject) return null;
  const start = startOfInverted(tokens, cue, from);
  return { isComment: false, passive: false, from: start, to: subject.to, cue, subject };
}

/** "the mayor said" */
function readSubjectFirst(tokens: readonly Token[], cue: Cue, from: number, steps: Steps): UnjudgedClause {
  const predicate = startOfPredicate(tokens, cue, from);
  const before = /ing$/.test(tokens[predicate]?.lower ?? "")
    ? participleSubject(tokens, predicate, from)
    : subjectBefore(tokens, predicate, from);
  const subject = steps.appositions || before?.relation !== "apposition" ? before : null;
  const start = subject && subject.relation !== "shared" ? subject.phraseFrom : cue.from;
  const isComment = start > from && opensComment(tokens, start - 1);
  return { isComment, passive: false, from: start, to: cue.to, cue, subject };
}

/** "…, as he said", "what he says"; but not "grew as he said that", nor "as many as ten voters said". */
function opensComment(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "as" || word === "than") return tokens[at - 1]?.kind !== "word";
  return word === "what" || word === "whatever" || word === "everything";
}

/** The verb that the subject belongs to, where the cue is its infinitive: "went" in "went on to say". */
function startOfPredicate(tokens: readonly Token[], cue: Cue, from: number): number {
  if (cue.form?.form !== "base" || tokens[cue.from - 1]?.lower !== "to") return cue.from;
  const governor = governorOf(tokens, cue.from, from);
  return governor >= 0 ? governor : Math.max(from, cue.from - 3);
}

/**
 * Gives a clause without a subject of its own, ", adding that …", the last speaker named before it in the sentence, unless
 * somebody else acts after that: "when I asked, he smiled and said". The people in "hit back at those who said" are no such
 * speaker.
 */
function shareSubjects(tokens: readonly Token[], clauses: readonly UnjudgedClause[]): UnjudgedClause[] {
  let speaker: Subject | null = null;
  return clauses.map((clause) => {
    const { subject } = clause;
    if (clause.passive || clause.cue.agent !== null || clause.cue.claimant) return clause;
    if (subject && subject.relation !== "shared") {
      if (!isRestrictive(tokens, subject)) speaker = subject;
    } else if (speaker && !(subject && subject.from > speaker.to))
      return { ...clause, subject: { ...speaker, relation: "shared" } };
    return clause;
  });
}

/** "those who said": without a comma before "who". */
function isRestrictive(tokens: readonly Token[], { relation, to }: Subject): boolean {
  return relation === "relative" && tokens[to]?.kind === "word";
}
