import { isSpeechForm } from "../lexicon/speech-verbs.js";
import {
  adverbs,
  clauseOpeners,
  coordinators,
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isFrontedParticiple } from "./fronted-participles.js";
import { isAdverb, isPlaceOrAbbreviation, phraseStartingAt } from "./noun-phrases.js";

/**
 * The subject of the main clause that begins at or after `floor` and before `limit`: "she" in "In Ames, she left". A
 * participle in the same sentence belongs to it.
 */
export function mainSubject(tokens: readonly Token[], floor: number, limit: number): TokenRange | null {
  let at = floor;
  while (at < limit) {
    const token = tokens[at];
    // "…, which hits hard": a relative clause has no subject of its own
    if (!token || relativePronouns.has(token.lower)) return null;
    const next = skipLeadIn(tokens, at, limit);
    if (next > at) {
      at = next;
      continue;
    }
    const phrase = phraseStartingAt(tokens, at, limit);
    if (!phrase || !isTimeOrPlace(tokens, phrase)) return phrase && actorAt(tokens, phrase, floor, limit);
    at = skipPastComma(tokens, phrase.to, Math.min(limit, phrase.to + 8)) ?? limit;
  }
  return null;
}

/** The subject where a phrase opens the clause: the phrase, or the one behind it where it describes a place. */
function actorAt(
  tokens: readonly Token[],
  phrase: TokenRange,
  floor: number,
  limit: number,
): TokenRange | null {
  if (isImperative(tokens, phrase, floor)) return null;
  return phrase.from > floor ? (subjectBehindPlace(tokens, phrase, limit) ?? phrase) : phrase;
}

/** Past a conjunction, an adverb or an adjunct with its comma; `at` where none stands there. */
function skipLeadIn(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (!token) return at;
  if (isLeadIn(token)) return at + 1;
  const isAdjunct = opensAdjunct(token) || isFrontedParticiple(tokens, at);
  return isAdjunct ? (skipPastComma(tokens, at, limit) ?? limit) : at;
}

/** "the mayor" in "Back in Ohio, the home of Ann Hale, the mayor left": a phrase before a comma describes the place. */
function subjectBehindPlace(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): TokenRange | null {
  if (tokens[to]?.text !== "," || !determiners.has(tokens[from]?.lower ?? "")) return null;
  const next = phraseStartingAt(tokens, to + 1, limit);
  const verb = next ? tokens[next.to] : undefined;
  if (!next || verb?.kind !== "word" || verb.capital) return null;
  return finiteVerbs.has(verb.lower) || isSpeechForm(verb.lower) || verb.lower.endsWith("ed") ? next : null;
}

/** "Consider who speaks", "Take their word": a verb that opens the sentence before its object. */
function isImperative(tokens: readonly Token[], { from, to }: TokenRange, floor: number): boolean {
  const next = tokens[to];
  if (from !== floor || to - from !== 1 || next?.kind !== "word" || next.capital) return false;
  if (subjectPronouns.has(tokens[from]?.lower ?? "") || determiners.has(tokens[from]?.lower ?? ""))
    return false;
  return (
    determiners.has(next.lower) ||
    /^(?:whether|why|how|what|who|who's|where|him|her|them|it)$/.test(next.lower)
  );
}

/** A mark, conjunction or adverb before the clause: "And then she left". */
function isLeadIn(token: Token): boolean {
  return (
    token.kind !== "word" || coordinators.has(token.lower) || adverbs.has(token.lower) || isAdverb(token)
  );
}

/** "In May, she left", "When she left, …", "Asked why, she left": what precedes the main clause, up to a comma. */
function opensAdjunct({ lower }: Token): boolean {
  return (
    prepositions.has(lower) || (clauseOpeners.has(lower) && lower !== "that") || adjunctParticiples.has(lower)
  );
}

const adjunctParticiples: ReadonlySet<string> = wordSet(
  "asked speaking according pressed standing referring responding writing citing calling told noting quoting",
);

/** "Hours later", "Ohio" in "In Ames, Ohio, the mayor": a time or a place, not somebody who acts. */
function isTimeOrPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  const next = tokens[to];
  return (
    timeWords.has(tokens[from]?.lower ?? "") ||
    timeWords.has(last) ||
    // "Hours later", but not "the School Board later"
    (timeWords.has(next?.lower ?? "") && !tokens[to - 1]?.capital) ||
    timeUnits.has(last) ||
    // "Two days on", where the capital ends the phrase
    (to - from === 1 && countWords.has(last) && timeUnits.has(next?.lower ?? "")) ||
    (to - from === 1 && next?.text === "," && isPlaceOrAbbreviation(last))
  );
}

const countWords: ReadonlySet<string> = wordSet(
  "one two three four five six seven eight nine ten several many some few",
);

const timeUnits: ReadonlySet<string> = wordSet(`
seconds minutes hour hours day days week weeks month months year years moment moments night nights morning mornings
decade decades time
`);

/** The index after the first comma in [from, to); null where there is none. */
function skipPastComma(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "mark" && tokens[at]?.text === ",") return at + 1;
  }
  return null;
}
