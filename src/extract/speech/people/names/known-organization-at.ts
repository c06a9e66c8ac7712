import {
  type KnownOrganization,
  type OrganizationSector,
  organizationsOpeningWith,
} from "../../lexicon/known-organizations.js";
import { organizationWords, sentenceStarters } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";

/** A known organization in the tokens [from, to). */
export interface KnownOrganizationSpan {
  readonly to: number;
  readonly sector: OrganizationSector;
}

/** The longest known organization whose name begins at token `at`; null where none does. */
export function knownOrganizationAt(tokens: readonly Token[], at: number): KnownOrganizationSpan | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  const opening = organizationsOpeningWith(first.lower);
  if (opening.length === 0) return null;
  const second = withoutApostrophe(tokens[at + 1]?.lower ?? "");
  for (const known of opening) {
    // before the other words, for speed: very many names begin with "the"
    if (known.words.length > 1 && known.words[1] !== second) continue;
    const to = at + known.words.length;
    if (isPrinted(tokens, at, known) && (!known.ambiguous || standsAlone(tokens, at, to)))
      return isPartOfLongerName(tokens, to) ? null : { to, sector: known.sector };
  }
  return null;
}

function isPrinted(tokens: readonly Token[], at: number, { words, inCapitals }: KnownOrganization): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    if (!token || withoutApostrophe(token.lower) !== word) return false;
    if (inCapitals) return token.text === token.text.toUpperCase();
    return token.capital || token.kind === "mark" || word === "'s" || smallWords.test(word);
  });
}

/** Words that names have in lower case. */
const smallWords = /^(?:the|of|for|on|and|to|in|at|de|la|le|el|der|die|do|o|\d.*|.*\.com)$/;

/** "fox news" for the "Fox News’" of "Fox News’ Ann Hale". */
function withoutApostrophe(word: string): string {
  return word.length > 2 && word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Whether no capitalised word stands next to the tokens [from, to). */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const followsName = isCapitalised(before) && !sentenceStarters.has(before?.lower ?? "");
  return !followsName && !isCapitalised(tokens[to]);
}

/** "Reuters Institute", "Google Maps Inc." */
function isPartOfLongerName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return isCapitalised(next) && organizationWords.has(next?.lower ?? "");
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}
