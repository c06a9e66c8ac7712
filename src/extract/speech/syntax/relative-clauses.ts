import { givenNames } from "../../../names/given-names.js";
import { honorifics, titleAbbreviations } from "../lexicon/titles.js";
import {
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { skipBracketsBack } from "./marks.js";
import { isRole, phraseEndingAt } from "./noun-phrases.js";
import { type Subject, toSubject } from "./subject.js";

/** In tokens: the longest phrase before brackets, "Texas Senator Ann Hale (R)". Links run into it on some pages. */
const MAX_BRACKETED = 7;

/** "Ms. Reed" in "Ms. Reed, who said": the phrase before the relative pronoun. */
export function antecedentOf(tokens: readonly Token[], relative: number, floor: number): Subject | null {
  let last = relative - 1;
  if (tokens[last]?.text === ",") last--;
  const bracketed = skipBracketsBack(tokens, last, floor);
  if (bracketed < floor) return null;
  const phrase = phraseEndingAt(tokens, bracketed, floor);
  if (!phrase || (bracketed < last && phrase.to - phrase.from > MAX_BRACKETED)) return null;
  const name = { from: startOfName(tokens, phrase), to: phrase.to };
  return { ...toSubject(name, "relative", phrase.from), relativeTo: relative + 1 };
}

/**
 * Where the phrase before a verb is the end of a relative clause, as in "groups that have endorsed him say", the index
 * of its relative pronoun; else -1.
 */
export function relativePronounBefore(tokens: readonly Token[], phrase: TokenRange, floor: number): number {
  return opensWithVerb(tokens, phrase) ? phrase.from - 1 : pronounBeforeVerb(tokens, phrase.from - 1, floor);
}

/** "officials who spoke with The Herald said": the phrase after "who" begins with the verb of the relative clause. */
function opensWithVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  const afterWho = tokens[from - 1]?.lower === "who" && tokens[from - 2]?.kind === "word";
  if (!first || !afterWho || to - from < 2 || first.capital) return false;
  return !determiners.has(first.lower) && !subjectPronouns.has(first.lower) && !isRole(first.lower);
}

/** "groups that have endorsed him say": the pronoun shortly before the verb at `verb`. */
function pronounBeforeVerb(tokens: readonly Token[], verb: number, floor: number): number {
  const token = verb >= floor ? tokens[verb] : undefined;
  if (token?.kind !== "word" || !finiteVerbs.has(token.lower)) return -1;
  for (let at = verb - 1; at >= Math.max(floor + 1, verb - 6); at--) {
    const before = tokens[at];
    if (before?.kind !== "word") return -1;
    if (relativePronouns.has(before.lower) || before.lower === "that") return at;
  }
  return -1;
}

/** "Ann Hale" in "won the endorsement of Ann Hale, who said": the name at the end of a longer phrase. */
function startOfName(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!tokens[to - 1]?.capital) return from;
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !prepositions.has(token.lower)) continue;
    return opensPersonName(tokens[at + 1]?.lower ?? "") ? at + 1 : from;
  }
  return from;
}

/** "Ann", "Sen.", "Mr.", "former": the name of a person is likely to follow. */
function opensPersonName(word: string): boolean {
  const title = word.replace(".", "");
  return givenNames.has(word) || titleAbbreviations.has(title) || honorifics.has(title) || word === "former";
}
