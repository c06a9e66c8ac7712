import { isSpeechForm, type SpeechVerb, speechForm } from "../../lexicon/speech-verbs.js";
import { finiteVerbs, relativePronouns, subjectPronouns } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { skipListener } from "../../syntax/listeners.js";
import { isVerb } from "../../syntax/main-clause.js";
import type { Token } from "../../text/tokens.js";
import type { Complement } from "../content.js";

/**
 * "denied taking the money": a gerund with all that follows it in its clause. Null for one of a verb of speech, as
 * "denied saying that" reports no words.
 */
export function gerundAfter(tokens: readonly Token[], from: number, to: number): Complement | null {
  if (!isGerund(tokens[from]) || tokens[from + 1]?.kind !== "word") return null;
  let end = from + 1;
  let inRelative = false;
  while (end < to && !endsGerund(tokens, end)) {
    inRelative ||= relativePronouns.has(tokens[end]?.lower ?? "") || tokens[end]?.lower === "that";
    // "suggested digging was cheaper": the gerund is the subject of a clause
    if (!inRelative && isVerb(tokens, end)) return null;
    end++;
  }
  return end - from > 1 ? { from, to: end, marker: "bare" } : null;
}

/** "… and left", "… while it rained", "…, but stayed" */
function endsGerund(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:;|—|–|--|while|when|after|before|because|but|although|though|if)$/.test(word)) return true;
  return word === "and" && (/ed$/.test(next) || finiteVerbs.has(next) || subjectPronouns.has(next));
}

/** "saying", "ever having said" */
export function isSpeechGerund(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.lower === "ever" ? from + 1 : from;
  const verb = tokens[at]?.lower === "having" ? at + 1 : at;
  const form = speechForm(tokens[verb]?.lower ?? "")?.form;
  return form === "participle" || (form === "past" && verb > at);
}

/** "taking", but not "saying", "nothing", "growing" or "funding". */
function isGerund(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital || !/^[a-z-]{2,}ing$/.test(token.lower)) return false;
  return !isSpeechForm(token.lower) && !notGerunds.has(token.lower);
}

/** Nouns, pronouns, prepositions and adjectives in -ing that often follow a verb of speech. */
const notGerunds: ReadonlySet<string> = wordSet(`
nothing anything something everything during including following regarding concerning according pending wrongdoing
funding flooding shooting killing bombing beating spending training housing warning meeting hearing building planning
morning evening spring lightning ceiling wedding briefing filing ruling finding feeling
growing rising mounting increasing continuing existing ongoing lingering conflicting varying overwhelming alarming
disturbing shocking horrifying missing remaining working living leading outstanding sweeping striking surprising
interesting amazing upcoming incoming emerging talking failing falling declining worsening widening looming
`);

/** "warned against swimming there", "boasted of winning the cup": a gerund after the verb's preposition. */
export function gerundAfterPreposition(
  tokens: readonly Token[],
  verb: SpeechVerb,
  from: number,
  to: number,
): Complement | null {
  if (verb.lemma === "accuse") return gerundOfAccusation(tokens, from, to);
  const at = verb.takesListener ? skipListener(tokens, from, to) : from;
  const isTopic = /^(?:of|about|against)$/.test(tokens[at]?.lower ?? "");
  return isTopic ? gerundAfter(tokens, at + 1, to) : null;
}

/** In tokens: how far behind "accused" the person accused reaches. */
const MAX_ACCUSED = 14;

/** "accused Boyd, the mayor, of hiding the report", with the person accused, but not "those accused of hiding it" */
function gerundOfAccusation(tokens: readonly Token[], from: number, to: number): Complement | null {
  for (let at = from; at < Math.min(to - 1, from + MAX_ACCUSED); at++) {
    const token = tokens[at];
    if (!token || token.kind === "run" || isVerb(tokens, at)) return null;
    if (token.lower !== "of" || !/ing$/.test(tokens[at + 1]?.lower ?? "")) continue;
    const gerund = at > from ? gerundAfter(tokens, at + 1, to) : null;
    return gerund && { ...gerund, from };
  }
  return null;
}

/** Whether a quoted run follows before the next verb: dismissed the plan as “a sieve”, but not praised “The Long Quay”. */
export function isPartlyQuotedObject(tokens: readonly Token[], from: number, to: number): boolean {
  // "called for", "called on"
  if (/^(?:for|on|upon|out|off|up)$/.test(tokens[from]?.lower ?? "")) return false;
  for (let at = from; at < Math.min(to, from + 16); at++) {
    const run = tokens[at]?.run;
    if (run) return !run.titled;
    if (finiteVerbs.has(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}
