import { roleNouns } from "../lexicon/titles.js";
import {
  adverbs,
  auxiliaries,
  calendarNames,
  coordinators,
  modals,
  monthNames,
  negations,
  relativePronouns,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { subjectBeforeMark } from "./appositions.js";
import { isFrontedParticiple } from "./fronted-participles.js";
import { mainSubject } from "./main-subject.js";
import { isAdverb, isPlaceOrAbbreviation, phraseEndingAt } from "./noun-phrases.js";
import { antecedentOf, relativePronounBefore } from "./relative-clauses.js";
import { type Subject, toSubject } from "./subject.js";

/**
 * The subject before the verb at `verb`; null where there is none. Nothing before `floor`, the beginning of the
 * sentence or clause, is read.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let last = verb - 1;
  while (last >= floor) {
    const length = lengthBetween(tokens, last, floor);
    if (length === 0) break;
    last -= length;
  }
  const token = last < floor ? undefined : tokens[last];
  if (!token) return null;
  if (token.kind !== "word")
    return subjectBeforeMark(tokens, last, floor) ?? subjectBeforeStrayComma(tokens, last, floor);
  if (coordinators.has(token.lower)) return sharedSubject(tokens, last, floor);
  if (relativePronouns.has(token.lower)) return antecedentOf(tokens, last, floor);
  return subjectEndingAt(tokens, last, floor);
}

/** "Ann Hale, says it leaks": a comma astray between a name and its verb, with nothing else before it in its clause. */
function subjectBeforeStrayComma(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  if (tokens[comma]?.text !== "," || comma === floor) return null;
  const phrase = phraseEndingAt(tokens, comma - 1, floor);
  const first = phrase && tokens[phrase.from];
  if (!phrase || !first?.capital || !tokens[comma - 1]?.capital || phrase.to - phrase.from < 2) return null;
  const isFirst = phrase.from === floor || tokens[phrase.from - 1]?.kind === "run";
  return isFirst && !isFrontedParticiple(tokens, phrase.from) ? toSubject(phrase, "before") : null;
}

/** The noun phrase that ends at `last`, or the noun before it where it is the end of a relative clause. */
function subjectEndingAt(tokens: readonly Token[], last: number, floor: number): Subject | null {
  const phrase = phraseOverPlace(tokens, phraseEndingAt(tokens, last, floor), floor);
  if (!phrase) return null;
  const named = nameBeforeUnclosedApposition(tokens, phrase, floor);
  if (named) return toSubject(named, "before");
  const pronoun = relativePronounBefore(tokens, phrase, floor);
  if (pronoun < 0) return toSubject(phrase, "before");
  const noun = antecedentOf(tokens, pronoun, floor);
  // without `relativeTo`: the verb is not the one of the relative clause
  return noun && toSubject(noun, "relative", noun.phraseFrom);
}

/** “It leaks,” Ann Hale, the harbour master said: the name right behind a quote, where the apposition's end has no comma. */
function nameBeforeUnclosedApposition(
  tokens: readonly Token[],
  phrase: TokenRange,
  floor: number,
): TokenRange | null {
  const isRole = roleNouns.has(tokens[phrase.to - 1]?.lower ?? "");
  if (!isRole || tokens[phrase.from]?.capital || tokens[phrase.from - 1]?.text !== ",") return null;
  const name = phraseEndingAt(tokens, phrase.from - 2, floor);
  return name && tokens[name.from]?.capital && tokens[name.from - 1]?.kind === "run" ? name : null;
}

/** "the Ames, Iowa, school board": over the commas around the second half of a place name. */
function phraseOverPlace(
  tokens: readonly Token[],
  phrase: TokenRange | null,
  floor: number,
): TokenRange | null {
  if (!phrase || tokens[phrase.from]?.capital || tokens[phrase.from - 1]?.text !== ",") return phrase;
  let open = phrase.from - 2;
  while (open > phrase.from - 4 && tokens[open]?.kind === "word" && tokens[open]?.capital) open--;
  const isPlace = tokens[open]?.text === "," && isPlaceOrAbbreviation(tokens[phrase.from - 2]?.lower ?? "");
  const start = isPlace && open - 1 >= floor ? phraseEndingAt(tokens, open - 1, floor) : null;
  return start ? { from: start.from, to: phrase.to } : phrase;
}

/** "he smiled and said": the subject of the main clause. */
function sharedSubject(tokens: readonly Token[], conjunction: number, floor: number): Subject | null {
  const subject = mainSubject(tokens, floor, conjunction);
  return subject && toSubject(subject, "shared");
}

/** How many tokens that end at `at` may stand between subject and verb: "in fact", "of course", or a single word. */
function lengthBetween(tokens: readonly Token[], at: number, floor: number): number {
  if (at - 2 >= floor && isAdverbialPhrase(tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? "")) return 2;
  return isBetweenSubjectAndVerb(tokens, at, floor) ? 1 : 0;
}

function isAdverbialPhrase(first: string, second: string): boolean {
  switch (first) {
    case "in":
      return /^(?:fact|turn|effect|essence|particular|short|general|response|return|part|private|public)$/.test(
        second,
      );
    case "of":
      return second === "course";
    case "for":
      return /^(?:example|instance|now)$/.test(second);
    case "at":
      return /^(?:first|last|least|once|times|length)$/.test(second);
    default:
      return first === "as" && second === "well";
  }
}

/** An auxiliary, adverb, negation or day: "Ms. Hale has not yet said", "Ms. Hale on Friday said". */
function isBetweenSubjectAndVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.lower === "'s") return isContractedVerb(tokens, at) || tokens[at + 1]?.lower === "said";
  if (auxiliaries.has(token.lower) || isAdverb(token) || negations.has(token.lower)) return true;
  // “…,” May said
  if (monthNames.has(token.lower) && tokens[at - 1]?.kind === "run") return false;
  if (modals.has(token.lower) && token.lower !== "to") return at > floor;
  return at > floor && (isDate(tokens, at) || adverbs.has(token.lower));
}

/** "she's said", "who's said", but not the possessive of "the mayor's". */
function isContractedVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return subjectPronouns.has(before) || before === "who";
}

/** "on Friday", "in May", "Friday" */
function isDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (calendarNames.has(word)) return true;
  return (word === "on" || word === "in") && calendarNames.has(tokens[at + 1]?.lower ?? "");
}
