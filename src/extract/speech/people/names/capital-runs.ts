import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import { isPostNominal } from "../../lexicon/post-nominals.js";
import { nameParticles, nameSuffixes } from "../../lexicon/titles.js";
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
} from "../../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { knownOrganizationAt } from "./known-organization-at.js";
import { isTitleWord } from "./title-words.js";

/** A run of capitalised words. */
export interface CapitalRun extends TokenRange {
  /** Whether it is the name of a known organization and nothing else. */
  readonly isKnownOrganization: boolean;
}

/** In tokens: the longest run of capitalised words. */
const MAX_RUN = 14;

/**
 * The runs of capitalised words that may be names, in order. A run ends where no name goes on: at a function word in
 * capitals, as in a headline in title case ("Hale On Fees"), after a possessive in s ("The Heralds’ Ann Hale"), and
 * before and after the name of a known organization ("Fox News Ann Hale").
 */
export function findCapitalRuns(tokens: readonly Token[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.capital) {
      at++;
      continue;
    }
    const organization = knownOrganizationAt(tokens, at);
    const to = organization ? endOfOrganization(tokens, organization.to) : endOfRun(tokens, at);
    runs.push({ from: at, to, isKnownOrganization: organization !== null });
    at = to;
  }
  return runs;
}

/** "Dow Jones Industrial Average": over what follows the known name, unless that is a title or a person's name. */
function endOfOrganization(tokens: readonly Token[], known: number): number {
  const next = tokens[known];
  if (next?.kind !== "word" || !next.capital || isFunctionWord(next)) return known;
  const to = endOfRun(tokens, known);
  for (let at = known; at < to; at++) {
    const token = tokens[at];
    if (token && (isTitleWord(token) || givenNames.has(token.lower) || token.kind !== "word")) return known;
  }
  return isCommonWord(tokens[to - 1]?.lower ?? "") || isCommonWord(next.lower) ? to : known;
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && at - from < MAX_RUN) {
    const length = continuationAt(tokens, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/**
 * How many tokens at `at` continue the run: a capitalised word, a particle ("van"), a nickname in quotation marks, or
 * a comma with its suffix (", Jr."); 0 where the run ends.
 */
function continuationAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || ownsNext(before, token)) return 0;
  if (token.kind === "word") return continuesName(tokens, at, before) ? 1 : 0;
  const next = tokens[at + 1];
  if (token.kind === "run") return next?.capital && before.capital && isNickname(token) ? 1 : 0;
  return token.text === "," && next && nameSuffixes.has(next.lower) ? 2 : 0;
}

function continuesName(tokens: readonly Token[], at: number, before: Token): boolean {
  const token = tokens[at];
  if (!token?.capital) return isLinkingParticle(tokens, at);
  if (isFunctionWord(token) && !isFunctionWord(before)) return false;
  const organization = knownOrganizationAt(tokens, at);
  // "Ann Nordstrom": a surname after a given name
  return organization === null || (organization.to === at + 1 && givenNames.has(before.lower));
}

/** "On" in "Hale On Fees", but not the "De" of "Ann De Vries" or the "May" of "Ann May". */
function isFunctionWord({ lower, text }: Token): boolean {
  if (nameParticles.has(lower) || isPostNominal(lower)) return false;
  if (lower === "i") return text === "I";
  return (
    prepositions.has(lower) ||
    subjectPronouns.has(lower) ||
    clauseOpeners.has(lower) ||
    (auxiliaries.has(lower) && lower !== "do") ||
    (determiners.has(lower) && text.length > 1)
  );
}

/** "Heralds’" before "Ann Hale", which ends the name before, but not "Workers’" before "Union". */
function ownsNext({ lower }: Token, next: Token): boolean {
  return lower.length > 2 && lower.endsWith("'") && (givenNames.has(next.lower) || isTitleWord(next));
}

/** Short enough for one: Robert “Bobby” Hale. */
function isNickname({ run }: Token): boolean {
  return run !== null && run.inner[1] - run.inner[0] < 20;
}

/** A particle, or one of up to three in a row, before a capital: "Jan van der Berg". */
function isLinkingParticle(tokens: readonly Token[], at: number): boolean {
  if (!nameParticles.has(tokens[at]?.lower ?? "")) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (token.capital) return true;
    if (!nameParticles.has(token.lower)) return false;
  }
  return false;
}
