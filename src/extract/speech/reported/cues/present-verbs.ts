import { determiners, modals, negations, prepositions, subjectPronouns } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isRole } from "../../syntax/noun-phrases.js";
import type { Token } from "../../text/tokens.js";
import { governorOf } from "./infinitives.js";
import type { VerbToken } from "./verb-token.js";

/** "Hale says"; "Hale claims that", but not "in early claims", as the form is often a noun. */
export function isReportingPresent({ tokens, at, form }: VerbToken, previous: Token | undefined): boolean {
  if (!form.verb.ambiguous) return true;
  // The ad claims “no boat sails so well”
  if (isQuoteAfterNoun(previous, tokens[at + 1]) || standsInGap(tokens, at)) return true;
  return canBeSubject(previous) && isVerbRatherThanNoun(previous, tokens[at + 1]);
}

/** A singular noun before the verb, and quoted words that are no title after it. */
function isQuoteAfterNoun(previous: Token | undefined, next: Token | undefined): boolean {
  if (!next?.run || next.run.titled || previous?.kind !== "word") return false;
  return !previous.lower.endsWith("s") && !prepositions.has(previous.lower);
}

/** "the quay, which Hale claims was safe": a relative pronoun, a name, and the verb of what is claimed. */
function standsInGap(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(tokens[at + 1]?.lower ?? ""))
    return false;
  let first = at;
  while (first > at - MAX_NAME && tokens[first - 1]?.capital) first--;
  return first < at && /^(?:which|what|who|that)$/.test(tokens[first - 1]?.lower ?? "");
}

/** In words: the longest name that is read before a verb. */
const MAX_NAME = 5;

/** A pronoun, a name, an adverb or a comma before the verb; not "in", "new" or the beginning of the sentence. */
function canBeSubject(previous: Token | undefined): boolean {
  if (previous?.kind !== "word") return previous?.text === "," || previous?.text === ")";
  const { lower, capital } = previous;
  return capital || subjectPronouns.has(lower) || lower === "who" || lower === "also" || lower.endsWith("ly");
}

/** "Hale claims that", "Hale claims the well", but not "Gulf states," nor "early claims of". */
function isVerbRatherThanNoun(previous: Token | undefined, next: Token | undefined): boolean {
  const word = previous?.kind === "word" ? previous.lower : "";
  if (subjectPronouns.has(word) || word === "who") return true;
  // "…, The Herald reports."
  if (previous?.capital && next?.text === ".") return true;
  if (!next || next.kind === "run") return true;
  // "Hale states that", but not "Western states that"
  if (next.lower === "that" && !previous?.lower.endsWith("ern")) return true;
  if (previous?.kind !== "word" || next.kind !== "word") return false;
  return subjectPronouns.has(next.lower) || determiners.has(next.lower) || next.capital;
}

/** "planters say", "did say", "went on to say", but not "would say", "agreed to say" or "two or, say, three". */
export function isReportingBaseForm(verb: VerbToken, previous: Token | undefined): boolean {
  const { tokens, at, auxiliary } = verb;
  if (auxiliary === "did" || auxiliary === "does" || auxiliary === "do") return true;
  if (auxiliary === "to") return isReportingInfinitive(verb);
  if (auxiliary !== null && modals.has(auxiliary)) return isOnlyChoice(tokens, at, auxiliary);
  if (previous?.kind !== "word") return isReportingAfterMark(verb, previous, tokens[at + 1]);
  if (negations.has(previous.lower)) return /^(?:didn't|doesn't)$/.test(previous.lower);
  return isReportingPlural(verb, previous);
}

/** "planters say", "Hale and Boyd claim the", "the council say", "her keenest friends claim that" */
function isReportingPlural({ tokens, at, form }: VerbToken, previous: Token): boolean {
  const next = tokens[at + 1];
  if (opensClause(next) && endsJoinedSubject(tokens, at)) return true;
  if (form.verb.ambiguous && !(previous.lower.endsWith("s") && next?.lower === "that"))
    return subjectPronouns.has(previous.lower) || previous.lower === "who";
  if (form.verb.complement === "clause" && opensReportedClause(next)) return true;
  return isPluralSubject(previous) || (form.verb.lemma === "say" && isGroup(previous));
}

/** "the council say": a noun for a group of people, which takes a plural verb in British English. */
function isGroup({ lower }: Token): boolean {
  return groupNouns.has(lower);
}

const groupNouns: ReadonlySet<string> = wordSet(`
army band bank board cabinet campaign charity children church city club college commission committee company council
court crew department family firm folk government group hospital jury leadership management media ministry navy office
opposition palace panel party press public school staff team trust union university youth
`);

/** "Garson and Lowell say", "the mayor and the clerk say" */
function endsJoinedSubject(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  const isName = !!tokens[at]?.capital;
  while (at > verb - 5 && (isName ? tokens[at]?.capital : isNounWord(tokens[at]))) at--;
  const before = tokens[at - 1];
  if (at === verb - 1 || tokens[at]?.lower !== "and" || before?.kind !== "word") return false;
  return isName ? before.capital : isRole(before.lower);
}

function isNounWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (determiners.has(token.lower) || isRole(token.lower));
}

/** A determiner, a pronoun, a name or "that", which open a reported clause; or quoted words. */
function opensClause(next: Token | undefined): boolean {
  if (next?.kind === "run") return true;
  return next?.kind === "word" && (opensReportedClause(next) || determiners.has(next.lower) || next.capital);
}

/** She could only say: “It leaks.” The modal tells that nothing else was possible, not that this was. */
function isOnlyChoice(tokens: readonly Token[], at: number, modal: string): boolean {
  if (!/^(?:could|can)$/.test(modal) || tokens[at - 1]?.lower !== "only") return false;
  return tokens[at + 1]?.kind === "run" || tokens[at + 2]?.kind === "run";
}

/** "went on to say", "had this to say", "took to Twitter to say" */
function isReportingInfinitive({ tokens, at, from }: VerbToken): boolean {
  if (at - 2 >= from && /^(?:on|this|twitter|facebook)$/.test(tokens[at - 2]?.lower ?? "")) return true;
  return governorOf(tokens, at, from) >= 0;
}

/** "91% say they", "…, say planters", but not "two or, say, three" */
function isReportingAfterMark(
  { form }: VerbToken,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (previous?.text === "%" && opensClause(next)) return true;
  if (previous?.text === ")" && opensReportedClause(next)) return true;
  return previous?.text === "," && next?.text !== "," && !form.verb.ambiguous;
}

/** What shows that "say" reports where its subject does not: "voters who met her say they will". */
function opensReportedClause(next: Token | undefined): boolean {
  if (next?.kind !== "word") return false;
  const pronoun = next.lower.split("'", 1)[0] ?? "";
  return next.lower === "that" || (subjectPronouns.has(pronoun) && pronoun !== "it");
}

/** "planters say", "six in 10 say", "others say", but not "Hale's say". */
function isPluralSubject({ lower }: Token): boolean {
  return (
    !lower.endsWith("'s") &&
    /(?:s|people|police|men|women|who|they|we|i|you|some|many|others|also|now|half|third|quarter|majority|\d)$/.test(
      lower,
    )
  );
}
