import { irregularPasts } from "../../lexicon/irregular-verbs.js";
import { adjunctPrepositions, finiteVerbs, subjectPronouns } from "../../lexicon/vocabulary.js";
import type { Subject } from "../../syntax/subject.js";
import { subjectAfter } from "../../syntax/subject-after.js";
import { subjectBefore } from "../../syntax/subject-before.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import type { Cue } from "./cues.js";

/**
 * The subject after an inverted verb, as in “…,” said the minister. Before the verb stands a quote or a comma, after
 * it a noun phrase and no further clause. Null where the verb is not inverted.
 */
export function invertedSubject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  to: number,
): Subject | null {
  if (!canInvert(tokens, cue) || !canPrecedeInversion(tokens, cue, from)) return null;
  const subject = subjectAfter(tokens, cue.to - 1, to);
  if (!subject || isListenerBetween(tokens, cue, subject, from)) return null;
  const before = subjectBefore(tokens, cue.from, from);
  const apposed = before?.relation === "apposition" ? before : null;
  return isInverted({ tokens, cue, subject, apposed, from, to }) ? subject : null;
}

/** Where an inverted clause begins: at "a" of "a déclaré", as the auxiliary belongs to the verb. */
export function startOfInverted(tokens: readonly Token[], cue: Cue, from: number): number {
  return cue.from > from && tokens[cue.from - 1]?.kind === "word" ? cue.from - 1 : cue.from;
}

/** "said Hale" and "say planters", but not "to say planters", "told Hale" or "praised Hale". */
function canInvert(tokens: readonly Token[], { form, to }: Cue): boolean {
  if (!form || form.verb.complement === "object") return false;
  if (form.form === "base" && !(form.verb.lemma === "say" && tokens[to]?.lower.endsWith("s"))) return false;
  return !/^(?:tell|inform|assure|remind)$/.test(form.verb.lemma);
}

/** The token before the verb: a quote, a comma, a dash, or a word like "so". The verb may also open the sentence. */
function canPrecedeInversion(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const previous = cue.from > from ? tokens[cue.from - 1] : undefined;
  if (previous?.kind === "mark") return /^(?:,|—|–|--|\?|!)$/.test(previous.text);
  if (previous?.kind !== "word") return true;
  if (/^(?:so|a|ha|hat)$/.test(previous.lower)) return true;
  // "Then said Hale", but not "Boyd also announced a plan"
  const opens = cue.from - 2 < from || tokens[cue.from - 2]?.kind !== "word";
  return opens && /^(?:then|also|thus)$/.test(previous.lower);
}

/** He then asked the crowd, “Can she stay?”: the noun phrase between the verb and the quote names the person asked. */
function isListenerBetween(tokens: readonly Token[], cue: Cue, { to }: Subject, from: number): boolean {
  if (cue.form?.verb.lemma !== "ask" || cue.from === from) return false;
  const previous = tokens[cue.from - 1];
  const quoted = previous?.kind === "mark" ? tokens[cue.from - 2] : previous;
  return quoted?.kind !== "run" && isQuoteAt(tokens, to, /^[,:]$/);
}

/** Whether a quoted run begins at `at`, or after one of these punctuation marks there. */
function isQuoteAt(tokens: readonly Token[], at: number, separator: RegExp): boolean {
  const token = tokens[at];
  return token?.kind === "run" || (separator.test(token?.text ?? "") && tokens[at + 1]?.kind === "run");
}

/** A verb in the sentence [from, to) that has a noun phrase after it. */
interface Inversion extends TokenRange {
  readonly tokens: readonly Token[];
  readonly cue: Cue;
  /** The noun phrase after the verb. */
  readonly subject: Subject;
  /** The noun phrase before the verb, if it has an apposition that the token before the verb may close. */
  readonly apposed: Subject | null;
}

/** Whether the noun phrase after the verb is its subject, rather than the beginning of what was said. */
function isInverted(inversion: Inversion): boolean {
  const { tokens, cue, from } = inversion;
  if (cue.from === from) return isFollowedByQuote(inversion);
  if (tokens[cue.from - 1]?.kind === "run")
    return !quoteIsInApposition(inversion) && !isNameInMarks(inversion);
  // “It leaks”, said the mayor
  if (tokens[cue.from - 2]?.kind === "run") return true;
  if (isDescribedSpeaker(inversion) || isPronoun(inversion)) return false;
  if (subjectEndsClause(inversion)) return true;
  return !commaClosesApposition(inversion) && !hasVerbAfterSubject(inversion);
}

/** Said Ms. Reed: “…” */
function isFollowedByQuote({ tokens, subject }: Inversion): boolean {
  return tokens[subject.to]?.text === ":" || isQuoteAt(tokens, subject.to, /^,$/);
}

/** The coast's “Early Bell” reported a storm: the run is the end of the subject. */
function isNameInMarks({ tokens, cue }: Inversion): boolean {
  const continues = tokens[cue.from - 2]?.kind === "word" && !tokens[cue.from - 1]?.run?.punctuated;
  return continues && cue.form?.verb.lemma !== "say";
}

/** Hale, who called it “too late,” said the council: the quote is part of the apposition. */
function quoteIsInApposition({ tokens, cue, apposed, from }: Inversion): boolean {
  return tokens[cue.from - 2]?.kind === "word" && apposed?.phraseFrom === from;
}

/**
 * "Ann Hale, who left, said the dam leaks", "Carl Boyd, a diver, said the dam leaks": nothing before the verb but a
 * name and its description, so what was said comes after it.
 */
function isDescribedSpeaker({ tokens, apposed, from }: Inversion): boolean {
  if (!apposed || apposed.phraseFrom > from + 1 || tokens[apposed.to]?.text !== ",") return false;
  if (tokens[apposed.to + 1]?.lower === "who") return true;
  for (let at = apposed.from; at < apposed.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !(token.capital || token.lower === "of")) return false;
  }
  return true;
}

/** "Ann Hale, D-Ohio, said he and his wife left": only right after a quote does a pronoun follow its verb. */
function isPronoun({ tokens, subject }: Inversion): boolean {
  return subject.to - subject.from === 1 && subjectPronouns.has(tokens[subject.from]?.lower ?? "");
}

/** "…, said the mayor.": a mark or the end of the sentence follows; a comma may still open the rest of a clause. */
function subjectEndsClause({ tokens, subject, to }: Inversion): boolean {
  const after = tokens[subject.to];
  return (!after || subject.to >= to || after.kind !== "word") && after?.text !== ",";
}

/** "The mayor, Ann Hale, said the council was late": the comma before the verb closes an apposition. */
function commaClosesApposition({ tokens, apposed, from }: Inversion): boolean {
  return !!apposed && (apposed.phraseFrom <= from + 1 || tokens[apposed.phraseFrom - 1]?.kind === "run");
}

/** "…, said the dam was safe": the noun phrase is the subject of what was said. */
function hasVerbAfterSubject({ tokens, subject, to }: Inversion): boolean {
  for (let at = subject.to; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (tokens[at]?.kind === "mark" || word === "who" || adjunctPrepositions.has(word)) return false;
    if (finiteVerbs.has(word) || irregularPasts.has(word) || word === "that" || word === "'s") return true;
  }
  return false;
}
