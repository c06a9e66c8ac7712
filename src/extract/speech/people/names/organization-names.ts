import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import { isPeople } from "../../lexicon/peoples.js";
import { abbreviations } from "../../lexicon/titles.js";
import { demonyms, organizationWords, placeNames } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";
import { foldToken } from "./printed-name.js";

/** A name, tokens [from, to), and whether a title or an honorific stands before it. */
export interface NameSpan {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly isTitled: boolean;
}

/** Whether a name is rather an organization's or a place's: "Harbour Council", "New Vell", "NBC News". */
export function looksLikeOrganization(name: NameSpan): boolean {
  const { tokens, from, to } = name;
  if (isSurnameAfterGivenName(name)) return false;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return true;
  if (to - from === 1) return isOrganizationWord(first, name.isTitled);
  if (endsInProduct(first, last, name)) return true;
  return judgeLastWord(last, name) ?? judgeInnerWords(first, name) ?? opensWithAcronym(first, last);
}

/** "Ann Steel", "Tom Lake": nouns of organizations and places that are also surnames, after a given name. */
function isSurnameAfterGivenName({ tokens, from, to }: NameSpan): boolean {
  const first = tokens[from];
  if (!first || to - from !== 2 || !nounsThatAreSurnames.has(tokens[to - 1]?.lower ?? "")) return false;
  return givenNames.has(foldToken(first));
}

const nounsThatAreSurnames = wordSet(
  "steel law lake park hall street rivers day week bush bank banks church tower bell bay beach forest brown house post act",
);

/** One word alone: "Parliament", "Norway", "Norwegian", "NATO". After a title only "Parliament" counts. */
function isOrganizationWord({ text, lower }: Token, isTitled: boolean): boolean {
  if (isTitled) return isOrganizationNoun(lower);
  return (
    placeNames.has(lower) ||
    demonyms.has(lower) ||
    isPeople(lower) ||
    organizationWords.has(lower) ||
    isAcronym(text) ||
    isBrandName(text)
  );
}

/** "BuzzFeed", "ProPublica": a capital inside the word, but not the surname "McHale" or "DeSantis". */
function isBrandName(text: string): boolean {
  return (
    /\p{Ll}\p{Lu}/u.test(text) &&
    !/^(?:Ma?c|De[lr]?|D[aiu]|La|Le|Lo|Van|Vander|Von|Fitz|St|O['’]|D['’])\p{Lu}/u.test(text)
  );
}

/** "Quill Ferries", "Norrick Foods": an ordinary plural after a word that is no given name. */
function endsInProduct(first: Token, { lower }: Token, { isTitled }: NameSpan): boolean {
  if (
    isTitled ||
    !lower.endsWith("s") ||
    lower.endsWith("ss") ||
    lower.length < 2 ||
    pluralSurnames.has(lower) ||
    !isCommonWord(lower)
  )
    return false;
  return !givenNames.has(foldToken(first)) && !/^\p{Lu}\.$/u.test(first.text);
}

const pluralSurnames = wordSet(`
banks brooks woods fields waters parks rivers wells mills hills towers meadows flowers days powers summers winters
bridges gates sparks weeks hands stones rhodes jones davis sands grounds walls holmes stocks rains
`);

/** "Harbour Council", "Saltreach Ohio"; null where the last word tells nothing. A title makes "Ohio" a surname. */
function judgeLastWord({ lower }: Token, { isTitled }: NameSpan): boolean | null {
  if (organizationWords.has(lower) || isPeople(lower)) return true;
  // "the Ohio Democrat": a description
  if (/^(?:democrat|republican|independent|conservative)$/.test(lower)) return true;
  return placeNames.has(lower) ? !isTitled : null;
}

/** "Norwegian Lines", "Council Tax Payers", "Rovers's Friends"; null where the words before the last tell nothing. */
function judgeInnerWords(first: Token, { tokens, from, to, isTitled }: NameSpan): boolean | null {
  if (demonyms.has(first.lower) && !isTitled) return true;
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.lower ?? "";
    if (isOrganizationNoun(word)) return !isTitled;
    if (word === "'s") return true;
  }
  return null;
}

function isOrganizationNoun(word: string): boolean {
  return organizationWords.has(word) && !givenNames.has(word);
}

/** "UEFA Cup", but not "ANN HALE", "J.P. Morrow" or "CAPT Hale". */
function opensWithAcronym(first: Token, last: Token): boolean {
  if (first.text.length <= 3 || !isAcronym(first.text)) return false;
  const isNameInCapitals = isAcronym(last.text) && givenNames.has(foldToken(first));
  const isInitials = /^(?:\p{Lu}\.)+$/u.test(first.text);
  return !isNameInCapitals && !isInitials && !abbreviations.has(first.lower);
}

/** Capitals only, two of them at least: "NATO", "U.S.", "HALE". */
export function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1);
  // the usual case first, for speed: a small letter after the capital
  if (second >= 97 && second <= 122) return false;
  return text.length > 1 && /^[\p{Lu}.&\d-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
