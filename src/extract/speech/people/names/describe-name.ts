import { joinGenders } from "../../../../names/gender.js";
import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import { isPostNominal } from "../../lexicon/post-nominals.js";
import { honorifics, nameSuffixes } from "../../lexicon/titles.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { appositionAfter, roleBeforeComma } from "./appositions.js";
import { followsLink, type Reading, startsSentence } from "./capitals-in-context.js";
import { genderOfGivenName } from "./match-names.js";
import type { NameCandidate } from "./name-candidate.js";
import { officeTaken } from "./offices-taken.js";
import { evidenceOf, isInitial } from "./person-evidence.js";
import { foldToken } from "./printed-name.js";
import type { Title } from "./titles-before-names.js";

/** In words: the longest name. */
const MAX_WORDS = 6;

/**
 * The name in tokens [from, to), behind its title, with what the words around it tell. Null for an honorific alone and for
 * more words than a name has.
 */
export function describeName(reading: Reading, from: number, to: number, title: Title): NameCandidate | null {
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

/** "Fox News"; one word may be a person's name where the page has the person in full ("Forbes"). */
export function candidateWithoutPerson(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): NameCandidate | null {
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
