import { type SpeechForm, type SpeechVerb, speechForm } from "../../lexicon/speech-verbs.js";
import { adverbs } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isAdverb } from "../../syntax/noun-phrases.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { containsQuote } from "../content.js";
import { agentOf } from "./agents.js";
import { claimantOf, NOUN_FORM } from "./nouns.js";
import { auxiliaryBefore, isPassiveAuxiliary, isReporting } from "./reporting-verbs.js";

/** The words that report something as said: a verb of speech or "according to". Tokens [from, to). */
export interface Cue extends TokenRange {
  readonly kind: "verb" | "according";
  /** The verb and its form; null for "according to". */
  readonly form: SpeechForm | null;
  /** "was asked" */
  readonly passive: boolean;
  /** The "by" before the speaker, behind a verb in the passive: "described by Hale". Null where there is none. */
  readonly agent: number | null;
  /** Who makes the claim, where the cue is a noun: "Hale" in "Hale's claim that". Null for a verb. */
  readonly claimant: TokenRange | null;
}

/** No real sentence has more cues; the cap keeps the work on a sentence linear in its length. */
const MAX_CUES = 24;

/**
 * The cues among the tokens [from, to), in order. Leaves out what only may be said, passives without an agent other than
 * "asked", and nouns other than "Hale's claim that".
 */
export function findCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const sentence = { from, to };
  const cues: Cue[] = [];
  for (let at = from; at < to && cues.length < MAX_CUES; at++) {
    if (tokens[at]?.kind !== "word") continue;
    const cue = readCue(tokens, at, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  switch (tokens[at]?.lower) {
    case "according":
      return readAccordingTo(tokens, at, sentence.to);
    case "as":
      return readAsReportedBy(tokens, at, sentence);
    case "put":
    case "puts":
      return readPutIt(tokens, at, sentence);
    default:
      return readClaim(tokens, at, sentence) ?? readVerb(tokens, at, sentence);
  }
}

function readAccordingTo(tokens: readonly Token[], at: number, to: number): Cue | null {
  if (tokens[at + 1]?.lower !== "to" || at + 2 >= to) return null;
  if (isMeasure(tokens, at + 2)) return null;
  return { kind: "according", from: at, to: at + 2, form: null, passive: false, agent: null, claimant: null };
}

/** "according to plan", "according to the size of the boat": no source. */
function isMeasure(tokens: readonly Token[], from: number): boolean {
  if (/^(?:plan|plans|schedule|custom)$/.test(tokens[from]?.lower ?? "")) return true;
  const noun = /^(?:the|a|an|his|her|its|their|our)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  return measures.has(tokens[noun]?.lower ?? "");
}

const measures: ReadonlySet<string> = wordSet(`
will wishes need needs size ability taste tastes merit age income rank type location preference preferences height
weight length colour color number
`);

/** "As reported by Coast News, …", "as first noted by the mayor" */
function readAsReportedBy(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  if (at > sentence.from && tokens[at - 1]?.kind === "word") return null;
  const verb = isAdverb(tokens[at + 1]) || adverbs.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const form = speechForm(tokens[verb]?.lower ?? "");
  if (
    form?.form !== "past" ||
    !citing.has(form.verb.lemma) ||
    tokens[verb + 1]?.lower !== "by" ||
    verb + 2 >= sentence.to
  )
    return null;
  return {
    kind: "according",
    from: at,
    to: verb + 2,
    form: null,
    passive: false,
    agent: null,
    claimant: null,
  };
}

/** Verbs by which a source is cited; not "as promised by" or "as requested by". */
const citing: ReadonlySet<string> = wordSet(
  "report note reveal observe confirm announce disclose explain recount state describe",
);

/** "As Hale put it", "Hale puts it bluntly", beside quoted words. */
function readPutIt(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  if (!/^(?:it|this|that)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  if (at + 2 > sentence.to || !containsQuote(tokens, sentence)) return null;
  const auxiliary = auxiliaryBefore(tokens, at, sentence.from);
  if (auxiliary !== null && !/^(?:has|had|have)$/.test(auxiliary)) return null;
  const form: SpeechForm = { verb: PUT, form: tokens[at]?.lower === "puts" ? "present" : "past" };
  return { kind: "verb", from: at, to: at + 2, form, passive: false, agent: null, claimant: null };
}

/** A verb of speech only in "put it". */
const PUT: SpeechVerb = {
  lemma: "put",
  complement: "quote",
  takesListener: false,
  ambiguous: false,
  takesGerund: false,
  takesPreposition: false,
};

/** "rejected Hale's claim that" */
function readClaim(tokens: readonly Token[], at: number, { from }: TokenRange): Cue | null {
  const claimant = claimantOf(tokens, at, from);
  return (
    claimant && { kind: "verb", from: at, to: at + 1, form: NOUN_FORM, passive: false, agent: null, claimant }
  );
}

function readVerb(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  const form = isNamePart(tokens, at, sentence.from) ? null : speechForm(tokens[at]?.lower ?? "");
  if (!form) return null;
  if (form.verb.complement === "quote" && !containsQuote(tokens, sentence)) return null;
  const particle = particleAfter(tokens, at, form);
  // "pointed out", "pointed to", but not "pointed a finger"
  if (form.verb.lemma === "point" && !particle) return null;
  const auxiliary = auxiliaryBefore(tokens, at, sentence.from);
  const agent = agentOf(tokens, at, form, sentence.to);
  if (agent !== null)
    return { kind: "verb", from: at, to: at + 1, form, passive: false, agent, claimant: null };
  if (!isReporting({ tokens, at, from: sentence.from, form, auxiliary })) return null;
  const passive = auxiliary !== null && isPassiveAuxiliary(auxiliary);
  return {
    kind: "verb",
    from: at,
    to: particle ? at + 2 : at + 1,
    form,
    passive,
    agent: null,
    claimant: null,
  };
}

/** "the Daily Post": a capital after another word. */
function isNamePart(tokens: readonly Token[], at: number, from: number): boolean {
  return !!tokens[at]?.capital && at > from && tokens[at - 1]?.kind === "word";
}

/** Whether the next word belongs to the verb: "pointed out", "pointed to". */
function particleAfter(tokens: readonly Token[], at: number, { verb }: SpeechForm): boolean {
  const next = tokens[at + 1]?.lower;
  return next === "out" || (next === "to" && verb.lemma === "point");
}
