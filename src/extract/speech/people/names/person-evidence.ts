import { givenNames } from "../../../../names/given-names.js";
import type { Token } from "../../text/tokens.js";
import { isAcronym, looksLikeOrganization, type NameSpan } from "./organization-names.js";
import { isTitleWord } from "./title-words.js";

/**
 * How well the words in and around a name show that it is a person's:
 * - strong: a title, an honorific or a given name;
 * - weak: an apposition or an initial;
 * - none: nothing;
 * - needs-full-name: an acronym, a title, an ordinary word or the name of an organization ("NATO", "President", "Story",
 *   "Forbes"): a person's name only where the page has a person of that name;
 * - not-person: words that make it the name of an organization or a place.
 */
export type PersonEvidence = "strong" | "weak" | "none" | "needs-full-name" | "not-person";

/** A name with what was found in and around it. */
export interface NameContext extends NameSpan {
  /** Whether the first of several words is a known given name. */
  readonly hasGivenName: boolean;
  readonly hasApposition: boolean;
  /** Whether the second word is an initial. */
  readonly hasInitial: boolean;
  /** Whether it consists of ordinary words; a function, because most names need no look at them. */
  readonly isOrdinary: () => boolean;
}

/** The first kind of evidence that fits, in this order. */
export function evidenceOf(name: NameContext): PersonEvidence {
  if (isAcronymOrTitle(name)) return "needs-full-name";
  if (looksLikeOrganization(name)) return "not-person";
  if (name.isTitled || name.hasGivenName) return "strong";
  const isWeak = name.hasApposition || name.hasInitial;
  if (!(isWeak && isOneWord(name)) && name.isOrdinary())
    return isOneWord(name) ? "needs-full-name" : "not-person";
  return isWeak ? "weak" : "none";
}

function isOneWord({ from, to }: NameSpan): boolean {
  return to - from === 1;
}

/** "J." */
export function isInitial(word: string): boolean {
  return word.length === 2 && word.endsWith(".") && word !== word.toLowerCase();
}

function isAcronymOrTitle({ tokens, from, to, isTitled }: NameSpan): boolean {
  const token = tokens[from];
  if (!token || to - from !== 1 || isTitled || token.text.length <= 2) return false;
  return isAcronym(token.text) || isTitleNoun(token);
}

/** "President", "Senators", "Rep.", but not "Dean", which is a given name too. */
function isTitleNoun(token: Token): boolean {
  return isTitleWord(token) && !givenNames.has(token.lower);
}
