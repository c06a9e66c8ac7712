import { givenNames } from "../../../names/given-names.js";
import { honorifics, nameParticles, titleAbbreviations } from "../lexicon/titles.js";
import {
  adverbs,
  auxiliaries,
  calendarNames,
  clauseOpeners,
  coordinators,
  determiners,
  finiteVerbs,
  negations,
  prepositions,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isFullNameOnly } from "./apposition-openings.js";
import { subjectBeforeMark } from "./appositions.js";
import { mainSubject } from "./main-subject.js";
import { isAdverb, isRole, LONGEST_PHRASE, phraseEndingAt, standAlone } from "./noun-phrases.js";
import type { Subject } from "./subject.js";

/** The subject before the verb at `verb`, looking no further left than `floor`; null where there is none. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let last = verb - 1;
  while (last >= floor && isBetweenSubjectAndVerb(tokens, last, floor)) last--;
  if (last < floor) return null;
  const token = tokens[last];
  if (!token) return null;
  if (token.kind !== "word") return subjectBeforeMark(tokens, last, floor);
  if (coordinators.has(token.lower)) return sharedSubject(tokens, last, floor);
  if (relativePronouns.has(token.lower)) return antecedent(tokens, last, floor);
  const phrase = phraseEndingAt(tokens, last, floor);
  if (!phrase) return null;
  const relative = opensWithVerb(tokens, phrase)
    ? phrase.from - 1
    : relativeBefore(tokens, phrase.from - 1, floor);
  if (relative >= 0) {
    // the verb is not the relative clause's own
    const noun = antecedent(tokens, relative, floor);
    return noun && { from: noun.from, to: noun.to, phraseFrom: noun.phraseFrom, relation: "relative" };
  }
  return { ...phrase, phraseFrom: phrase.from, relation: "before" };
}

/** The subject after the verb at `verb`, as in "said the minister"; null where no noun phrase stands there. */
export function subjectAfter(tokens: readonly Token[], verb: number, end: number): Subject | null {
  const from = verb + 1;
  const first = tokens[from];
  if (!first || from >= end || first.kind !== "word" || timeWords.has(first.lower)) return null;
  if (subjectPronouns.has(first.lower)) {
    return first.lower === "there" ? null : { from, to: from + 1, phraseFrom: from, relation: "after" };
  }
  if (
    !first.capital &&
    !determiners.has(first.lower) &&
    !isRole(first.lower) &&
    !nameFollows(tokens, from, end)
  )
    return null;
  if (first.lower === "that" || (prepositions.has(first.lower) && !first.capital)) return null;
  let to = from;
  let hasNoun = false;
  while (to < end && to - from < LONGEST_PHRASE) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (to > from && (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower))) {
      if (token.lower !== "and" || !tokens[to + 1]?.capital) break;
    }
    if (to > from && (timeWords.has(token.lower) || finiteVerbs.has(token.lower))) break;
    if (to > from && prepositions.has(token.lower)) {
      if (!hasNoun || (token.lower !== "of" && token.lower !== "for")) break;
    }
    if (token.capital || !determiners.has(token.lower) || standAlone.has(token.lower)) hasNoun = true;
    to++;
  }
  if (!hasNoun) return null;
  const named = nameAfterComma(tokens, from, to, end);
  return named
    ? { ...named, phraseFrom: from, relation: "after" }
    : { from, to, phraseFrom: from, relation: "after" };
}

/** "said another user, Ann Hale.": the name in apposition, where the noun phrase itself has none. */
function nameAfterComma(tokens: readonly Token[], from: number, to: number, end: number): TokenRange | null {
  if (tokens[to]?.text !== "," || !determiners.has(tokens[from]?.lower ?? "")) return null;
  let last = to + 1;
  while (
    last < end &&
    tokens[last]?.kind === "word" &&
    (tokens[last]?.capital || nameParticles.has(tokens[last]?.lower ?? ""))
  )
    last++;
  const closed = last >= end || tokens[last]?.kind === "mark";
  return closed && isFullNameOnly(tokens, to + 1, last) && !tokens[to - 1]?.capital
    ? { from: to + 1, to: last }
    : null;
}

/** "said retired surgeon Ann Hale": words without an article before a name. */
function nameFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      isAdverb(token) ||
      prepositions.has(token.lower) ||
      finiteVerbs.has(token.lower)
    )
      return false;
    if (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower) || timeWords.has(token.lower))
      return false;
    if (token.capital) return true;
  }
  return false;
}

function isBetweenSubjectAndVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.lower === "'s") {
    const before = tokens[at - 1]?.lower ?? "";
    return subjectPronouns.has(before) || before === "who";
  }
  if (auxiliaries.has(token.lower) || isAdverb(token) || negations.has(token.lower)) return true;
  if (at > floor && isOccasionWord(tokens, at)) return true;
  return adverbs.has(token.lower) && at > floor;
}

/** "Ms. Hale on Friday said": the day stands between subject and verb. */
function isOccasionWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && calendarNames.has(token.lower)) return true;
  return (token?.lower === "on" || token?.lower === "in") && !!next && calendarNames.has(next.lower);
}

/** "officials who spoke with The Herald said": what looks like a phrase is the rest of the relative clause. */
function opensWithVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  const relative = tokens[from - 1]?.lower === "who" && tokens[from - 2]?.kind === "word";
  if (!first || !relative || to - from < 2 || first.capital) return false;
  return !determiners.has(first.lower) && !subjectPronouns.has(first.lower) && !isRole(first.lower);
}

/** "groups that have endorsed him say": the relative pronoun that the phrase's own verb hangs on; -1 where none does. */
function relativeBefore(tokens: readonly Token[], boundary: number, floor: number): number {
  const token = boundary >= floor ? tokens[boundary] : undefined;
  if (token?.kind !== "word") return -1;
  if (!finiteVerbs.has(token.lower)) return -1;
  for (let at = boundary - 1; at >= Math.max(floor + 1, boundary - 6); at--) {
    const before = tokens[at];
    if (before?.kind !== "word") return -1;
    if (relativePronouns.has(before.lower) || before.lower === "that") return at;
  }
  return -1;
}

/** "Ms. Reed, who said": the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], relative: number, floor: number): Subject | null {
  let last = relative - 1;
  if (tokens[last]?.text === ",") last--;
  if (last < floor) return null;
  const phrase = phraseEndingAt(tokens, last, floor);
  if (!phrase) return null;
  return {
    from: startOfName(tokens, phrase),
    to: phrase.to,
    phraseFrom: phrase.from,
    relation: "relative",
    relativeTo: relative + 1,
  };
}

/** "won the endorsement of Ann Hale, who said": the name at the end of a longer phrase. */
function startOfName(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!tokens[to - 1]?.capital) return from;
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !prepositions.has(token.lower)) continue;
    const next = tokens[at + 1]?.lower ?? "";
    const person =
      givenNames.has(next) ||
      titleAbbreviations.has(next.replace(".", "")) ||
      honorifics.has(next.replace(".", ""));
    return person || next === "former" ? at + 1 : from;
  }
  return from;
}

function sharedSubject(tokens: readonly Token[], conjunction: number, floor: number): Subject | null {
  const subject = mainSubject(tokens, floor, conjunction);
  return subject && { ...subject, phraseFrom: subject.from, relation: "shared" };
}
