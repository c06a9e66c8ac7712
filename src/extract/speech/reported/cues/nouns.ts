import { type SpeechForm, type SpeechVerb, speechForm } from "../../lexicon/speech-verbs.js";
import { nameParticles } from "../../lexicon/titles.js";
import {
  coordinators,
  determiners,
  finiteVerbs,
  modals,
  prepositions,
  subjectPronouns,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { ownerBefore } from "../../syntax/messages.js";
import { isRole } from "../../syntax/noun-phrases.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/**
 * Who makes the claim that the noun at `at` names with its words: "Hale" in "rejected Hale's claim that it leaks". Only
 * behind the verb of its sentence, or in a phrase that a comma closes: in "Hale's claim that it leaks is wrong", nothing
 * shows where the words end. Null for any other noun.
 */
export function claimantOf(tokens: readonly Token[], at: number, from: number): TokenRange | null {
  if (!claims.has(tokens[at]?.lower ?? "") || tokens[at]?.capital || tokens[at + 1]?.lower !== "that")
    return null;
  if (!opensClause(tokens, at + 2)) return null;
  const owner = ownerBefore(tokens, at, from);
  if (!owner || !isRightBefore(tokens, owner.to, at)) return null;
  const claimant = { from: startOfName(tokens, owner), to: owner.to };
  return followsVerb(tokens, claimant.from, from) || isFronted(tokens, claimant.from, from) ? claimant : null;
}

/** "After Hale's claim that it leaks, the town …": the claim ends at the comma. */
function isFronted(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || !/^(?:after|before|since)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const before = at - 1 > from ? tokens[at - 2] : undefined;
  return before?.kind !== "word" || coordinators.has(before.lower);
}

/** Whether only adjectives stand between: not "his disappearance and claims that". */
function isRightBefore(tokens: readonly Token[], from: number, noun: number): boolean {
  return tokens
    .slice(from, noun)
    .every(({ kind, lower }) => kind === "word" && !prepositions.has(lower) && !coordinators.has(lower));
}

/** "Mr. Hale" in "took aim at Mr. Hale": the phrase before the "'s" may hold a verb that is not known as one. */
function startOfName(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = to - 1;
  while (at > from && belongsToName(tokens[at - 1])) at--;
  return at;
}

function belongsToName(token: Token | undefined): boolean {
  if (token?.kind !== "word" || prepositions.has(token.lower)) return false;
  return (
    token.capital || isRole(token.lower) || determiners.has(token.lower) || nameParticles.has(token.lower)
  );
}

const claims: ReadonlySet<string> = wordSet(`
claim claims assertion assertions allegation allegations contention insistence argument accusation accusations charge
charges suggestion suggestions warning warnings promise promises pledge vow statement statements declaration announcement
admission acknowledgment acknowledgement denial prediction complaint complaints assurance assurances
`);

/** A noun or pronoun, but not the verb of a relative clause: "his claims that were", "his promise that he made". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text === "." || finiteVerbs.has(token.lower)) return false;
  return (
    token.kind !== "word" ||
    !(subjectPronouns.has(token.lower) && /^(?:made|makes|gave)$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** Whether a verb stands before `at` in its clause. */
function followsVerb(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    const token = tokens[before];
    if (token?.kind !== "word") return false;
    const { lower, capital } = token;
    if (capital || prepositions.has(lower)) continue;
    if (finiteVerbs.has(lower) || /[a-z]{2}(?:ed|ing)$/.test(lower)) return true;
    // "denies", "to deny", but not the noun "report"
    const form = speechForm(lower)?.form;
    if (form && (form !== "base" || modals.has(tokens[before - 1]?.lower ?? ""))) return true;
  }
  return false;
}

const CLAIM: SpeechVerb = {
  lemma: "claim",
  complement: "that",
  takesListener: false,
  ambiguous: false,
  takesGerund: false,
  takesPreposition: false,
};

/** A noun as the form of a verb: what it claims follows it as it would follow the verb. */
export const NOUN_FORM: SpeechForm = { verb: CLAIM, form: "past" };
