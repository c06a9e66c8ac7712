import { givenNames } from "../../../../names/given-names.js";
import {
  honorifics,
  roleNouns,
  singularRole,
  titleAbbreviations,
  titleLetters,
  titleModifiers,
} from "../../lexicon/titles.js";
import { demonyms, organizationWords, placeNames } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";

/** An honorific, a role noun or an abbreviated title: "Mrs.", "Senator", "Reps.", "President-elect", "ex-Chancellor". */
export function isTitleWord(token: Token): boolean {
  const bare = withoutStop(token);
  if (isTitleInLetters(token)) return true;
  const word = bare.includes("-")
    ? bare.replace(/^(?:ex|then|vice|co)-|-(?:elect|designate|general|emeritus)$/g, "")
    : bare;
  return (
    honorifics.has(word) ||
    titleAbbreviations.has(word) ||
    roleNouns.has(singularRole(word)) ||
    word === "reps" ||
    word === "sens"
  );
}

/** "CEO", "A.G.", "DCI" */
function isTitleInLetters({ text, lower }: Token): boolean {
  // the usual case first, for speed: a small letter after the capital
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return titleLetters.has(lower.replaceAll(".", "")) && text === text.toUpperCase();
}

/** "deputy", "Norwegian", "Texas" or "Treasury" before a title. */
export function qualifiesTitle(token: Token): boolean {
  return titleModifiers.has(token.lower) || namesPlaceOrOrganization(token);
}

/** "Republican" or "House" before a full name, but not "Virginia", which is a given name too. */
export function qualifiesName(token: Token | undefined): boolean {
  return token !== undefined && !givenNames.has(token.lower) && namesPlaceOrOrganization(token);
}

/** The token in lower case, without the full stop of an abbreviation: "sen" for "Sen." */
export function withoutStop({ lower }: Token): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

function namesPlaceOrOrganization({ lower }: Token): boolean {
  return demonyms.has(lower) || placeNames.has(lower) || organizationWords.has(lower);
}
