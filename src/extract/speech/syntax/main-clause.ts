import { clauseOpeners, finiteVerbs, prepositions, relativePronouns } from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";

/** More verbs than words that hang a clause on another: "What is there is not much", but not "When he was there". */
export function hasMainClause(tokens: readonly Token[], from: number, to: number): boolean {
  let clauses = 0;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    // "That is late": no conjunction
    if (at === from && word === "that") continue;
    if (relativePronouns.has(word) || (clauseOpeners.has(word) && !linksPhrases.has(word))) clauses--;
    else if (isVerb(tokens, at) && !finiteVerbs.has(tokens[at - 1]?.lower ?? "")) clauses++;
  }
  return clauses > 0;
}

/** "In May" and "under the plan" have none. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !finiteVerbs.has(token.lower)) return false;
  const before = tokens[at - 1];
  return (
    before?.kind !== "word" ||
    !(/^(?:the|an?|his|her|its|their|my|our)$/.test(before.lower) || prepositions.has(before.lower))
  );
}

/** Words of `clauseOpeners` that need no verb after them: "as simple as that". */
const linksPhrases: ReadonlySet<string> = new Set([
  "and",
  "but",
  "or",
  "yet",
  "as",
  "than",
  "plus",
  "except",
  "nor",
  "so",
]);
