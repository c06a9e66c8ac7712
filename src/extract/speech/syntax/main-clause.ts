import { clauseOpeners, finiteVerbs, prepositions, relativePronouns } from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";

/**
 * Whether [from, to) holds a main clause: it has more verbs than words that open a subordinate clause. "What is there
 * is not much" does, "When he was there" does not.
 */
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

/** Whether the token is a finite verb: not "May" in "in May" or "plan" in "under the plan". */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !finiteVerbs.has(token.lower)) return false;
  const before = tokens[at - 1];
  return (
    before?.kind !== "word" ||
    !(/^(?:the|an?|his|her|its|their|my|our)$/.test(before.lower) || prepositions.has(before.lower))
  );
}

/** Words of `clauseOpeners` that may join phrases instead of clauses: "as simple as that". */
const linksPhrases: ReadonlySet<string> = wordSet("and but or yet as than plus except nor so");
