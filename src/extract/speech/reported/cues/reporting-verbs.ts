import { auxiliaries, determiners, modals, prepositions, subjectPronouns } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";
import { isReportingBaseForm, isReportingPresent } from "./present-verbs.js";
import type { VerbToken } from "./verb-token.js";

/** Whether the form is a verb that reports something as said, and not a noun, an adjective or a mere possibility. */
export function isReporting(verb: VerbToken): boolean {
  const previous = tokenBefore(verb);
  if (previous?.kind === "word" && isNounMarker(previous)) return isVerbAfterNounMarker(verb, previous);
  // "four points": after a plural the verb has no "s"
  if (verb.form.form === "present" && previous?.kind === "word" && isPluralQuantifier(previous)) return false;
  switch (verb.form.form) {
    case "past":
      return isReportingPast(verb, previous);
    case "present":
      return isReportingPresent(verb, previous);
    case "participle":
      return isReportingParticiple(verb, previous);
    case "base":
      return isReportingBaseForm(verb, previous);
  }
}

function tokenBefore({ tokens, at, from }: VerbToken): Token | undefined {
  return at > from ? tokens[at - 1] : undefined;
}

/** "this said", "his reported remarks", "Hale's claims"; but "Some say", as such a determiner can be the subject. */
function isNounMarker({ lower }: Token): boolean {
  if (!determiners.has(lower) && lower !== "'s") return false;
  return !/^(?:some|many|several|most|others|all|both|few|another|more|numerous|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    lower,
  );
}

function isPluralQuantifier({ lower }: Token): boolean {
  return /^(?:many|several|most|both|few|more|numerous|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    lower,
  );
}

/** After "a", "that" or "'s", which also stand before verbs. */
function isVerbAfterNounMarker({ tokens, at, from, form }: VerbToken, { lower }: Token): boolean {
  const before = tokens[at - 2];
  // « … », a déclaré
  if (lower === "a" && before?.kind === "mark") return /[éá]$/.test(tokens[at]?.lower ?? "");
  // "a sign that said", but not "That said"
  if (lower === "that" && at - 2 >= from && before?.kind === "word")
    return form.form === "past" && form.verb.lemma === "say";
  // "she's said", "who's said"
  if (lower !== "'s") return false;
  // "Hale's said": a slip for "Hale said"
  if (before?.capital && tokens[at]?.lower === "said") return true;
  return subjectPronouns.has(before?.lower ?? "") || before?.lower === "who";
}

/** "Hale said", "Hale was asked", but not "was told" or "in pledged gifts". */
function isReportingPast({ tokens, at, form, auxiliary }: VerbToken, previous: Token | undefined): boolean {
  if (auxiliary !== null && isPassiveAuxiliary(auxiliary)) return form.verb.lemma === "ask";
  // "easier said than done"
  if (form.verb.lemma === "say" && tokens[at + 1]?.lower === "than") return false;
  // "said" is never an adjective: "six in 10 said"
  return form.verb.lemma === "say" || previous?.kind !== "word" || !marksAdjective(previous);
}

/** "in pledged gifts", "40 reported thefts", "making repeated errors": the form describes the noun after it. */
function marksAdjective({ lower, capital }: Token): boolean {
  if (prepositions.has(lower) || /^\d/.test(lower)) return true;
  return !capital && lower.length > 5 && lower.endsWith("ing");
}

/** "adding", "by saying", but not "for saying", nor "in police reporting covering". */
function isReportingParticiple({ tokens, at, form }: VerbToken, previous: Token | undefined): boolean {
  const word = previous?.lower ?? "";
  const isTrade = /^(?:report|write|read|blog|post|text|brief|advise|sing|recite)$/.test(form.verb.lemma);
  if (isTrade && previous?.kind === "word" && !opensContent(tokens[at + 1])) return false;
  return !prepositions.has(word) || /^(?:by|before|after|while|since|despite)$/.test(word);
}

/** What shows that a participle reports words and is not the name of a trade: "reporting that", but not "reporting on". */
function opensContent(next: Token | undefined): boolean {
  if (next?.kind !== "word") return next !== undefined;
  const { lower, capital } = next;
  return (
    capital || lower === "that" || determiners.has(lower) || subjectPronouns.has(lower) || /^\d/.test(lower)
  );
}

/** The nearest auxiliary or modal before the verb, in lower case: "was" in "was also asked". Null where there is none. */
export function auxiliaryBefore(tokens: readonly Token[], verb: number, from: number): string | null {
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    const { lower } = token;
    if (modals.has(lower) || auxiliaries.has(lower) || isPassiveAuxiliary(lower)) return lower;
    if (!isAdverbBeforeVerb(lower)) return null;
  }
  return null;
}

function isAdverbBeforeVerb(word: string): boolean {
  return (
    word.endsWith("ly") ||
    /^(?:also|not|never|just|even|still|already|often|once|ever|first|now|then)$/.test(word)
  );
}

/** A form of "be" or "get", which makes a past form passive. */
export function isPassiveAuxiliary(word: string): boolean {
  return passiveAuxiliaries.has(word);
}

const passiveAuxiliaries: ReadonlySet<string> = wordSet(
  "is are was were am be been being get got gets isn't wasn't aren't weren't 're 'm",
);
