import type { SpeechForm } from "../../lexicon/speech-verbs.js";
import {
  auxiliaries,
  clauseOpeners,
  finiteVerbs,
  modals,
  negations,
  questionWords,
  subjectPronouns,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isAdverb } from "../../syntax/noun-phrases.js";
import type { Token } from "../../text/tokens.js";
import type { UnjudgedClause } from "./reporting-clause.js";

/**
 * Whether a clause tells of words that nobody is said to have uttered: "never said that", "if she says that", "may have
 * said that", "nobody said that", "denied saying that". `from` is the beginning of its sentence.
 */
export function isUnsaid(tokens: readonly Token[], clause: UnjudgedClause, from: number): boolean {
  if (clause.cue.kind === "according" || clause.cue.claimant) return false;
  const chain = startOfVerbChain(tokens, clause.cue.from, from);
  return (
    isNegated(tokens, chain, clause.cue.from) ||
    isHypothetical(tokens, chain, clause.cue.from) ||
    isAvoided(tokens, chain, clause, from) ||
    hasNegativeSubject(tokens, chain, clause, from) ||
    isConditional(tokens, clause, from) ||
    isInvertedAuxiliary(tokens, clause, from)
  );
}

/** In tokens: the longest chain of auxiliaries and adverbs before a verb. */
const MAX_CHAIN = 6;

/** Where the auxiliaries, adverbs and negations before the verb begin: at "has" in "has not yet publicly said". */
function startOfVerbChain(tokens: readonly Token[], verb: number, from: number): number {
  let at = verb;
  while (at > Math.max(from, verb - MAX_CHAIN) && belongsToChain(tokens, at - 1)) at--;
  return at;
}

function belongsToChain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  const { lower } = token;
  if (lower === "'s") return finiteVerbs.has(tokens[at + 1]?.lower ?? "") || negates(tokens, at + 1);
  return (
    auxiliaries.has(lower) ||
    negations.has(lower) ||
    linkingWords.has(lower) ||
    isAdverb(token) ||
    (modals.has(lower) && lower !== "to") ||
    isNegatedForm(lower)
  );
}

/** Adverbs and conjunctions that stand among auxiliaries. */
const linkingWords: ReadonlySet<string> = wordSet(
  "ever yet even once also still just only merely simply ever again actually now already so far or nor no longer scarcely barely having",
);

/** "wouldn't", "couldn't" */
function isNegatedForm(word: string): boolean {
  return word.endsWith("n't");
}

/** "did not say", "has never said", "hardly says"; but not "not only said". */
function isNegated(tokens: readonly Token[], chain: number, verb: number): boolean {
  for (let at = chain; at < verb; at++) if (negates(tokens, at)) return true;
  return false;
}

function negates(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "not") return !/^(?:only|just|merely|simply)$/.test(next);
  if (word === "no") return next === "longer";
  return (
    (negations.has(word) && !/^(?:nobody|nothing|neither)$/.test(word)) ||
    negativeAdverbs.has(word) ||
    isNegatedForm(word)
  );
}

const negativeAdverbs: ReadonlySet<string> = wordSet("hardly scarcely barely");

/** "would have said", "may have told them", "could be saying"; but not "could only say". */
function isHypothetical(tokens: readonly Token[], chain: number, verb: number): boolean {
  for (let at = chain; at < verb; at++)
    if (modals.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower !== "only") return true;
  return false;
}

/** "denied saying that", "denied ever having said that", "rather than saying that" */
function isAvoided(tokens: readonly Token[], chain: number, { cue }: UnjudgedClause, from: number): boolean {
  const isGerund = cue.form?.form === "participle" || tokens[cue.from - 1]?.lower === "having";
  const before = chain > from ? (tokens[chain - 1]?.lower ?? "") : "";
  return isGerund && /^(?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|than|without|of)$/.test(before);
}

/** "No one at the mill has said", "neither Hale nor Boyd said", but not "No 10 said". */
function hasNegativeSubject(
  tokens: readonly Token[],
  chain: number,
  { subject }: UnjudgedClause,
  from: number,
): boolean {
  if (subject?.relation === "after" || subject?.relation === "shared") return false;
  for (let at = chain - 1; at >= Math.max(from, chain - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (isNegativeQuantifier(tokens, at)) return true;
    if (finiteVerbs.has(token.lower) || (clauseOpeners.has(token.lower) && token.lower !== "and"))
      return false;
  }
  return false;
}

function isNegativeQuantifier(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (word === "no") return !!next && !next.capital && !/^\d/.test(next.text);
  if (word === "few") return tokens[at - 1]?.kind !== "word";
  return /^(?:nobody|none|neither|nor|no-one|noone)$/.test(word);
}

/** "If Hale says that", "unless he said so", "whether she said that"; the clause may open with an adverb: "if later she says". */
function isConditional(tokens: readonly Token[], clause: UnjudgedClause, from: number): boolean {
  const subject = clause.subject;
  if (!subject || subject.relation === "shared" || subject.relation === "after") return false;
  // "Asked whether it leaked he said": the question ends before the pronoun
  if (subject.to - subject.phraseFrom > 1 && subjectPronouns.has(tokens[subject.to - 1]?.lower ?? ""))
    return false;
  let at = subject.phraseFrom - 1;
  while (at > from && isAdverb(tokens[at])) at--;
  const word = at >= from ? (tokens[at]?.lower ?? "") : "";
  if (word === "though") return tokens[at - 1]?.lower === "as";
  return conditionals.has(word);
}

const conditionals: ReadonlySet<string> = wordSet("if unless whether lest suppose supposing imagine until");

/** "Did Hale say that it leaked?", "At no point has Hale said that", "nor did she say that" */
function isInvertedAuxiliary(
  tokens: readonly Token[],
  { cue, subject }: UnjudgedClause,
  from: number,
): boolean {
  if (subject?.relation !== "before") return false;
  const form = cue.form?.form ?? "past";
  // a capitalized auxiliary is taken for part of the name: "Did Ann Hale say"
  if (subject.to - from > 1 && invertedAuxiliaries[form].has(tokens[subject.phraseFrom]?.lower ?? ""))
    return true;
  const at = subject.phraseFrom - 1;
  if (at < from || !invertedAuxiliaries[form].has(tokens[at]?.lower ?? "")) return false;
  const before = at > from ? tokens[at - 1] : undefined;
  if (before?.kind !== "word" || clauseOpeners.has(before.lower) || questionWords.has(before.lower))
    return true;
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    if (/^(?:no|not|never|nowhere|nor|neither)$/.test(tokens[back]?.lower ?? "")) return true;
  }
  return false;
}

/** The auxiliaries that stand before the subject, by the form of the verb behind it. */
const invertedAuxiliaries: Readonly<Record<SpeechForm["form"], ReadonlySet<string>>> = {
  base: wordSet("do does did don't doesn't didn't"),
  past: wordSet("has have had hasn't haven't hadn't"),
  present: new Set(),
  participle: wordSet("is are was were isn't aren't wasn't weren't"),
};
