import { type Gender, joinGenders } from "../../../../names/gender.js";
import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import { isPostNominal } from "../../lexicon/post-nominals.js";
import { honorifics, nameSuffixes, titleAbbreviations } from "../../lexicon/titles.js";
import {
  calendarNames,
  finiteVerbs,
  modals,
  monthNames,
  organizationWords,
  prepositions,
  sentenceStarters,
  timeWords,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Steps } from "../../steps.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { appositionAfter, roleBeforeComma } from "./appositions.js";
import { findCapitalRuns } from "./capital-runs.js";
import { genderOfGivenName } from "./match-names.js";
import { officeTaken } from "./offices-taken.js";
import { isAcronym } from "./organization-names.js";
import type { PageWords } from "./page-words.js";
import { evidenceOf, isInitial, type PersonEvidence } from "./person-evidence.js";
import { foldToken } from "./printed-name.js";
import { splitRepeatedNames } from "./repeated-names.js";
import { withoutStop } from "./title-words.js";
import {
  lowerCaseTitleBefore,
  skipTitleModifiers,
  skipTitles,
  type Title,
  titleBefore,
} from "./titles-before-names.js";

/** A run of capitalised words that may be a person's name, with what the words around it tell. */
export interface NameCandidate {
  /** The name itself, without titles: tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** Titles as printed, before the name or in an apposition: "Russian Defense Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender;
  readonly evidence: PersonEvidence;
  readonly hasHonorific: boolean;
  /** Whether a sentence begins with it, so that its capital tells nothing. */
  readonly isSentenceInitial: boolean;
}

/** The name candidates among the tokens, in order. */
export function findNameCandidates(
  tokens: readonly Token[],
  words: PageWords,
  { firstNames }: Steps,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const add = (candidate: NameCandidate | null): void => {
    if (candidate) candidates.push(candidate);
  };
  const whole: Reading = { tokens, words, firstNames, lastWord: null };
  for (const run of findCapitalRuns(tokens)) {
    if (run.isKnownOrganization) add(candidateWithoutPerson(tokens, run));
    else if (run.to - run.from === 1) add(readRun(whole, run.from, run.to));
    else
      for (const { from, to, lastWord } of splitRepeatedNames(tokens, run))
        add(readRun(lastWord === null ? whole : { ...whole, lastWord }, from, to));
  }
  return candidates;
}

/** Where a run of capitalised words is read. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly words: PageWords;
  readonly firstNames: boolean;
  /** The last word of the run, where its token holds more than that; else null. */
  readonly lastWord: string | null;
}

/** "Fox News"; one word may be a person's name where the page has the person in full ("Forbes"). */
function candidateWithoutPerson(tokens: readonly Token[], { from, to }: TokenRange): NameCandidate | null {
  const words = wordsOf(tokens, from, to);
  if (words.length === 0) return null;
  return {
    from,
    to,
    words,
    roles: NO_ROLES,
    gender: "either",
    evidence: words.length === 1 ? "needs-full-name" : "not-person",
    hasHonorific: false,
    isSentenceInitial: startsSentence(tokens, from),
  };
}

/** The candidate in the run [start, end), without words around it that belong to no name, and without its title. */
function readRun(reading: Reading, start: number, end: number): NameCandidate | null {
  const { tokens } = reading;
  let from = start;
  while (from < end && isCapitalisedOtherwise(tokens, from, end)) from++;
  const to = endOfName(tokens, from, end);
  if (from >= to) return monthAlone(tokens, start, end);
  const name = namesOrganization(tokens, from, to) ? from : startOfName(reading, from, to);
  if (name >= to) return null;
  const title = name > from ? titleBefore(tokens, from, name) : lowerCaseTitleBefore(tokens, from);
  return describeName(reading, name, to, title);
}

/** "Vell General Hospital": a noun of organizations ends it, and no given name stands before. */
function namesOrganization(tokens: readonly Token[], from: number, to: number): boolean {
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

/** "May" in "May said": a surname where the page has a person of that name; not so in "In May". */
function monthAlone(tokens: readonly Token[], from: number, to: number): NameCandidate | null {
  const month = tokens[from];
  if (to - from !== 1 || !month || !monthNames.has(month.lower) || isDateBefore(tokens[from - 1]))
    return null;
  return /^\d/.test(tokens[to]?.text ?? "") ? null : candidateWithoutPerson(tokens, { from, to });
}

/** Without days, months and letters after the name: "Ann Hale QC", "Ann Hale Monday". */
function endOfName(tokens: readonly Token[], from: number, end: number): number {
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
function isCapitalisedOtherwise(tokens: readonly Token[], at: number, end: number): boolean {
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

/** "In May", "early June" */
function isDateBefore(before: Token | undefined): boolean {
  return before !== undefined && (prepositions.has(before.lower) || timeWords.has(before.lower));
}

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
function startOfName(reading: Reading, from: number, to: number): number {
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

/** After the "for" or "and" of a title: "Minister for Tides and Bridges Ann Hale". */
function followsLink(tokens: readonly Token[], at: number): boolean {
  // negative indexes are read slowly
  if (at < 2 || tokens[at - 2]?.capital !== true) return false;
  return /^(?:of|for|and|&)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "Mother-of-four", "Long-time": a compound with a part in lower case, as no name has it. */
function isLowerCaseCompound({ text }: Token): boolean {
  return text.includes("-") && /^\p{L}{3,}-(?:\p{Ll}+-)*\p{Ll}{2,}$/u.test(text);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (!before) return true;
  return before.kind === "mark" && /^[.?!:;•*|]|^-+$|^[—–]$/.test(before.text);
}

const MAX_WORDS = 6;

function describeName(reading: Reading, from: number, to: number, title: Title): NameCandidate | null {
  const { tokens, lastWord } = reading;
  const words = wordsOf(tokens, from, to);
  if (lastWord !== null) words[words.length - 1] = lastWord;
  const first = tokens[from];
  if (!first || words.length === 0 || words.length > MAX_WORDS || isHonorificAlone(first, words)) return null;
  const given = reading.firstNames && words.length > 1 ? genderOfGivenName(foldToken(first)) : undefined;
  const after = appositionAfter(tokens, skipPostNominals(tokens, to));
  const roleBefore = roleBeforeComma(tokens, from);
  const isTitled = title.role !== null || title.hasHonorific;
  return {
    from,
    to,
    words,
    roles: rolesOf([title.role, roleBefore, after.role, officeTaken(tokens, from, to)]),
    gender: joinGenders(joinGenders(title.gender, given ?? "either"), after.gender),
    evidence: evidenceOf({
      tokens,
      from,
      to,
      isTitled,
      hasGivenName: given !== undefined,
      hasApposition: after.marksPerson || roleBefore !== null,
      hasInitial: words.length > 1 && isInitial(words[1] ?? ""),
      isOrdinary: () => isOrdinaryName(reading, from, to),
    }),
    hasHonorific: title.hasHonorific,
    isSentenceInitial: !isTitled && startsSentence(tokens, from),
  };
}

function rolesOf(roles: readonly (string | null)[]): readonly string[] {
  return roles.some((role) => role !== null) ? roles.filter((role) => role !== null) : NO_ROLES;
}

/** One list for the many names without a role, which saves memory. */
const NO_ROLES: readonly string[] = [];

/** "Story" at the beginning of a sentence, "the Story", "Best Buy": nothing but ordinary words. */
function isOrdinaryName({ tokens, words }: Reading, from: number, end: number): boolean {
  const to = end - from > 1 && nameSuffixes.has(tokens[end - 1]?.lower ?? "") ? end - 1 : end;
  if (to - from === 1) {
    const isNamed =
      !startsSentence(tokens, from) && !followsLink(tokens, from) && tokens[from - 1]?.lower !== "the";
    return !isNamed && words.isOrdinary(tokens[from]?.lower ?? "");
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && (!isCommonWord(token.lower) || givenNames.has(foldToken(token))))
      return false;
  }
  return true;
}

/** Past the letters after a name: ", M.D.", "OBE" and ", PhD, MPH". */
function skipPostNominals(tokens: readonly Token[], nameEnd: number): number {
  let end = nameEnd;
  for (;;) {
    const at = tokens[end]?.text === "," ? end + 1 : end;
    const token = tokens[at];
    if (token?.kind !== "word" || !isPostNominal(token.lower)) return end;
    end = at + 1;
  }
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(withoutApostrophe(token.text));
  }
  return words;
}

function withoutApostrophe(text: string): string {
  return text.endsWith("'") || text.endsWith("’") ? text.slice(0, -1) : text;
}

/** The "Mr." of "Mr. and Mrs. Hale", and a "Mrs" that no name follows. */
function isHonorificAlone(first: Token, words: readonly string[]): boolean {
  const { text, lower } = first;
  if (words.length > 1) return false;
  return (text.endsWith(".") && honorifics.has(lower.slice(0, -1))) || honorificsBeforeNames.has(lower);
}

const honorificsBeforeNames: ReadonlySet<string> = wordSet("mr mrs ms dr mx");
