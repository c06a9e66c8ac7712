import { clauseOpeners, finiteVerbs, modals, negations, relativePronouns } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isAdverb } from "../../syntax/noun-phrases.js";
import type { Token } from "../../text/tokens.js";

/** In tokens: how far before "to" its verb is looked for. */
const REACH = 9;

/**
 * The verb whose infinitive at `at` tells of words that were said: "went" in "went on television to argue that", "was" in
 * "was able to boast that". -1 where what the infinitive tells may not have happened, as in "hopes to say that".
 */
export function governorOf(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at - 1]?.lower !== "to" || !reportsWords(tokens, at)) return -1;
  const governor = phaseBefore(tokens, at - 2, from) ?? actionBefore(tokens, at - 2, from);
  return governor !== null && !isMerelyPossible(tokens, governor, from) ? governor : -1;
}

/** "that" or quoted words behind the verb and its listener: nothing less shows that words were said. */
function reportsWords(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next];
    if (token?.run) return !token.run.titled;
    if (token?.lower === "that") return opensClause(tokens, next, at);
    if (token?.kind !== "word") return /^[,:]$/.test(token?.text ?? "") && !!tokens[next + 1]?.run;
  }
  return false;
}

/** "to say that it leaks", "to tell Boyd that it leaks"; but not "to tell that story" or "to tell a story that is". */
function opensClause(tokens: readonly Token[], that: number, verb: number): boolean {
  if (that === verb + 1) return tokens[verb]?.lower !== "tell";
  return !finiteVerbs.has(tokens[that + 1]?.lower ?? "");
}

/** "continued" in "continued to argue", "was" in "was able to argue": how the saying came about. */
function phaseBefore(tokens: readonly Token[], last: number, from: number): number | null {
  const word = tokens[last]?.lower ?? "";
  if (last >= from && phases.has(word)) return last;
  if (!abilities.has(word)) return null;
  let at = last - 1;
  while (
    at > from &&
    (isAdverb(tokens[at]) || /^(?:so|very|also|too|the|been|being)$/.test(tokens[at]?.lower ?? ""))
  )
    at--;
  return at >= from && /^(?:is|are|was|were|has|have|had)$/.test(tokens[at]?.lower ?? "") ? at : null;
}

const phases: ReadonlySet<string> = wordSet(
  "continued continues continue managed manages proceeded proceeds began rushed hastened paused stopped returned",
);

const abilities: ReadonlySet<string> = wordSet("able quick forced compelled first moved obliged");

/** "went" in "went on television to argue", "used" in "used the report to claim": what somebody did to say it. */
function actionBefore(tokens: readonly Token[], last: number, from: number): number | null {
  for (let at = last; at >= Math.max(from, last - REACH); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || clauseOpeners.has(token.lower) || relativePronouns.has(token.lower))
      return null;
    // "used to argue", "appeared to argue": with nothing between, it is no action
    if (actions.has(token.lower)) return at < last ? at : null;
    if (finiteVerbs.has(token.lower)) return null;
  }
  return null;
}

const actions: ReadonlySet<string> = wordSet(`
went goes took takes used uses using appeared held holds stood rose emerged emerges stepped turned called issued
joined joins spoke wrote released tweeted came interrupted
`);

/** "would go on television to say", "did not use it to say", "failed to go" */
function isMerelyPossible(tokens: readonly Token[], governor: number, from: number): boolean {
  for (let at = governor - 1; at >= Math.max(from, governor - 3); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    const { lower } = token;
    if (modals.has(lower) || negations.has(lower) || lower.endsWith("n't")) return true;
  }
  return false;
}
