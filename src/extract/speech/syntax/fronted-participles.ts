import { givenNames } from "../../../names/given-names.js";
import { roleNouns } from "../lexicon/titles.js";
import { determiners, prepositions, questionWords, subjectPronouns } from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";

/**
 * Whether the word at `at` is a participle that opens a phrase before the subject: "Referring to the dam, she",
 * "Asked about it, Hale", "Counting their losses, planters". Only at the beginning of a sentence or after a mark.
 */
export function isFrontedParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "word" || next?.kind !== "word" || tokens[at - 1]?.kind === "word") return false;
  const { lower } = token;
  if (lower.length < 5 || !/(?:ing|ed)$|^(?:told|shown|known|given|seen|driven)$/.test(lower)) return false;
  if (givenNames.has(lower) || roleNouns.has(lower)) return false;
  return opensObject(next.lower);
}

/** A preposition, a determiner, a pronoun or a question word: not a verb, as behind the name "Manning". */
function opensObject(word: string): boolean {
  return (
    prepositions.has(word) ||
    determiners.has(word) ||
    questionWords.has(word) ||
    subjectPronouns.has(word) ||
    /^(?:him|her|them|whether|if|that)$/.test(word)
  );
}
