import { type SpeechVerb, speechForm } from "../../lexicon/speech-verbs.js";
import { adjunctPrepositions, finiteVerbs, prepositions, subjectPronouns } from "../../lexicon/vocabulary.js";
import { isQuantity } from "../../syntax/quantifiers.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/**
 * Whether the tokens begin with a clause that needs no "that": "said time was short", but not "said in Ames". After
 * "say" and "tell" almost any words pass for one; after verbs that usually take "that" its verb must come soon.
 */
export function isBareClause(tokens: readonly Token[], { from, to }: TokenRange, verb: SpeechVerb): boolean {
  const first = tokens[from];
  if (first?.kind !== "word") return false;
  if (isVerbAfterGap(first)) return to - from > 1;
  if (opensAdjunct(tokens, from) || (isShortAnswer(first) && to - from < 5)) return false;
  if (hasVerb(tokens, { from, to }, verb)) return true;
  return (isSayOrTell(verb) && to - from > 3) || (subjectPronouns.has(first.lower) && first.lower !== "it");
}

function isSayOrTell({ lemma }: SpeechVerb): boolean {
  return lemma === "say" || lemma === "tell";
}

/** "which he said was safe": the subject of the clause is the relative pronoun before the cue. */
function isVerbAfterGap({ lower }: Token): boolean {
  return /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|did|does)$/.test(lower);
}

/** "said on the bridge", but not "said about 40 wells were dry" */
function opensAdjunct(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || first.capital) return false;
  return (prepositions.has(first.lower) || adjunctPrepositions.has(first.lower)) && !isQuantity(tokens, at);
}

/** "said nothing more", "said yes" */
function isShortAnswer({ lower }: Token): boolean {
  return /^(?:nothing|anything|little|much|hello|goodbye|yes|no|sorry|thanks|more|enough|otherwise|so)$/.test(
    lower,
  );
}

/** In tokens: how far into the clause its verb, or a quoted run, is looked for. */
const VERB_REACH = 24;
const VERB_REACH_WITHOUT_THAT = 12;

function hasVerb(tokens: readonly Token[], { from, to }: TokenRange, verb: SpeechVerb): boolean {
  const reach = verb.complement === "that" ? VERB_REACH_WITHOUT_THAT : VERB_REACH;
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    const token = tokens[at];
    if (!token || endsClause(token, verb)) return false;
    if (token.kind === "run" || isVerb(tokens, at, verb)) return true;
  }
  return false;
}

/** A punctuation mark other than a dash or a bracket; after "say" and "tell", a comma may stand inside the clause too. */
function endsClause({ kind, text }: Token, verb: SpeechVerb): boolean {
  if (kind !== "mark") return false;
  return !/^(?:[-()–—]|--)$/.test(text) && !(text === "," && isSayOrTell(verb));
}

function isVerb(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, capital } = token;
  if (finiteVerbs.has(lower) || speechForm(lower)?.form === "past") return true;
  // "he's"
  if (lower === "'s" && subjectPronouns.has(tokens[at - 1]?.lower ?? "")) return true;
  // "they're", "doesn't"
  if (/'(?:re|ve|ll|d|m)$|n't$/.test(lower)) return true;
  // "leaked", "leaks"
  return isSayOrTell(verb) && !capital && /(?:ed|s)$/.test(lower);
}
