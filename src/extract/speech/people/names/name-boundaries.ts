import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import { isPostNominal } from "../../lexicon/post-nominals.js";
import { honorifics, titleAbbreviations } from "../../lexicon/titles.js";
import {
  calendarNames,
  finiteVerbs,
  modals,
  monthNames,
  organizationWords,
  sentenceStarters,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";
import { followsLink, isDateBefore, type Reading, startsSentence } from "./capitals-in-context.js";
import { isAcronym } from "./organization-names.js";
import type { PageWords } from "./page-words.js";
import { foldToken } from "./printed-name.js";
import { withoutStop } from "./title-words.js";
import { skipTitleModifiers, skipTitles } from "./titles-before-names.js";

/** "Vell General Hospital": a noun of organizations ends it, and no given name stands before. */
export function namesOrganization(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !organizationWords.has(tokens[to - 1]?.lower ?? "")) return false;
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || token.lower === "'s" || isHonorific(token) || givenNames.has(foldToken(token)))
      return false;
  }
  return true;
}

function isHonorific(token: Token): boolean {
  return honorifics.has(withoutStop(token)) || titleAbbreviations.has(withoutStop(token));
}

/** Without days, months and letters after the name: "Ann Hale QC", "Ann Hale Monday". */
export function endOfName(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && !mayEndName(tokens, to - 1, from)) to--;
  return to;
}

function mayEndName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (at > from && isPostNominal(token.lower) && isPrintedAsLetters(token)) return false;
  if (!calendarNames.has(token.lower)) return true;
  // "Ann May" and "Mrs. March", but not "Ann Hale March"
  const before = tokens[at - 1];
  return monthNames.has(token.lower) && at > from && before !== undefined && opensFullName(before);
}

/** "QC", "M.D." or "PhD", but not the name "Ma". */
function isPrintedAsLetters({ text }: Token): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) || text.endsWith(".");
}

function opensFullName(token: Token): boolean {
  return givenNames.has(foldToken(token)) || honorifics.has(withoutStop(token));
}

/** A word that has its capital from the beginning of a sentence, or that begins no name: "Critics", "Monday". */
export function isCapitalisedOtherwise(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isContractionOrParty(token)) return true;
  if (isGivenNameHere(tokens, at, end)) return false;
  return sentenceStarters.has(token.lower) || calendarNames.has(token.lower) || finiteVerbs.has(token.lower);
}

/** "They've", "R-Texas" */
function isContractionOrParty({ lower }: Token): boolean {
  if (lower.charCodeAt(1) === 45 && /^[rdi]/.test(lower)) return true;
  return lower.includes("'") && /'(?:ve|ll|re|d|m)$/.test(lower);
}

/** "Hope" in "Hope Hale", "May" in "May Hale left", but not in "In May Hale left" and "May Hale speak?" */
function isGivenNameHere(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || at + 1 >= end || next?.kind !== "word" || !next.capital) return false;
  if (!wordsThatAreGivenNames.has(token.lower)) return false;
  if (calendarNames.has(next.lower) && !monthNames.has(next.lower)) return false;
  if (monthNames.has(token.lower) && isDateBefore(tokens[at - 1])) return false;
  return !(modals.has(token.lower) && endsAsQuestion(tokens, at));
}

const wordsThatAreGivenNames = wordSet("hope will april may june jun jan august");

/** In tokens: how far the question mark of a question is looked for. */
const QUESTION_REACH = 30;

function endsAsQuestion(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + QUESTION_REACH); at++) {
    const text = tokens[at]?.text ?? "";
    if (text === "?") return true;
    if (text === ".") return false;
  }
  return false;
}

/** Where the name begins in [from, to): after titles and after words that only open a sentence or describe the person. */
export function startOfName(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const untitled = skipTitles(tokens, from, to);
  const name = skipOrdinaryWords(reading, skipTitleModifiers(tokens, untitled, to), to);
  // "Public Citizen": an adjective is no title, so a lone ordinary word after it is no name
  const isLoneWord = name === to - 1 && name > from && untitled === from;
  return isLoneWord && isCommonWord(tokens[name]?.lower ?? "") ? from : name;
}

/**
 * Past "Culture" in "Culture Ann Hale", "Encourage" in "Encourage Hale" at the beginning of a sentence, and
 * "Mother-of-two" in "Mother-of-two Ann Hale": ordinary words before a name. `from` where nothing but such words stand.
 */
function skipOrdinaryWords({ tokens, words }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && isBeforeName(tokens, words, at, to)) at++;
  const last = tokens[at];
  return at > from && last && isCommonWord(last.lower) && !givenNames.has(foldToken(last)) ? from : at;
}

function isBeforeName(tokens: readonly Token[], words: PageWords, at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const folded = foldToken(token);
  if (folded.length < 2 || givenNames.has(folded)) return false;
  if (isLowerCaseCompound(token)) return true;
  const next = tokens[at + 1];
  const beforeGivenName = to - at > 2 && next !== undefined && givenNames.has(foldToken(next));
  const isOutside = startsSentence(tokens, at) || followsLink(tokens, at) || isAcronym(token.text);
  if (beforeGivenName && isOutside) return true;
  if (to - at > 2) return isCommonWord(token.lower);
  return (
    startsSentence(tokens, at) && words.isOrdinary(token.lower) && !organizationWords.has(next?.lower ?? "")
  );
}

/** "Mother-of-four", "Long-time": a compound with a part in lower case, as no name has it. */
function isLowerCaseCompound({ text }: Token): boolean {
  return text.includes("-") && /^\p{L}{3,}-(?:\p{Ll}+-)*\p{Ll}{2,}$/u.test(text);
}
