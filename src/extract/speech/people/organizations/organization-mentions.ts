import { givenNames } from "../../../../names/given-names.js";
import type { OrganizationSector } from "../../lexicon/known-organizations.js";
import { isPeople } from "../../lexicon/peoples.js";
import { calendarNames, organizationWords } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { knownOrganizationAt } from "../names/known-organization-at.js";
import type { NameCandidate } from "../names/name-candidate.js";
import { isAcronym } from "../names/organization-names.js";
import { printTokens } from "../names/role-text.js";
import { isTitleWord } from "../names/title-words.js";
import { acronymOf } from "./organization-forms.js";

/** A place where an organization is named. */
export interface OrganizationMention extends TokenRange {
  readonly name: string;
  /** The acronym that the page gives for it there: "NRU" in "National Rowing Union (NRU)"; null without one. */
  readonly acronym: string | null;
  /** Of a known organization; else null. */
  readonly sector: OrganizationSector | null;
}

/** The organizations named in a paragraph, in order, by its name candidates. */
export function findOrganizationMentions(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
): OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  for (const candidate of candidates) {
    const range = organizationRange(tokens, candidate);
    const previous = mentions.at(-1);
    if (!range || (previous && previous.to > range.from)) continue;
    mentions.push({
      from: range.from,
      to: range.to,
      name: organizationName(tokens, range),
      acronym: acronymAfter(tokens, range.to),
      sector: knownOrganizationAt(tokens, range.from)?.sector ?? null,
    });
  }
  return mentions;
}

function organizationRange(
  tokens: readonly Token[],
  { evidence, from, to, words }: NameCandidate,
): TokenRange | null {
  if (
    evidence === "not-person" &&
    (words.length > 1 || !organizationWords.has(words[0]?.toLowerCase() ?? ""))
  )
    return extendOrganization(tokens, { from, to });
  const mayBeOrganization = evidence === "not-person" || evidence === "needs-full-name";
  if (!mayBeOrganization || words.length > 1) return null;
  const first = tokens[from];
  if (!first) return null;
  if (isAcronym(first.text) || knownOrganizationAt(tokens, from))
    return extendOrganization(tokens, { from, to });
  // "Committee" alone is a short form, "Committee on Rules" a name
  const whole = extendOrganization(tokens, { from, to });
  return organizationWords.has(first.lower) && whole.to > to ? whole : null;
}

/**
 * Over "of", "for", "and" or "on" to the capitals after it, as in "Bank of England" and "Department of Parks and Roads",
 * and back over "Canal and" in "Canal and River Trust".
 */
function extendOrganization(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to;
  while (linkLength(tokens, end) > 0) {
    end += linkLength(tokens, end);
    while (isCapital(tokens[end]) && !opensTitledName(tokens, end)) end++;
  }
  return { from: startOfOrganization(tokens, from, to), to: end };
}

/** "Director Ann Hale" behind the name of what she directs. */
function opensTitledName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isTitleWord(token) && givenNames.has(tokens[at + 1]?.lower ?? "");
}

/** How many tokens link the capital after them to the name before: "of", "for the", "and". */
function linkLength(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.lower ?? "";
  const takesArticle = tokens[at + 1]?.lower === "the" ? 2 : 1;
  if (link === "of" || link === "for" || (link === "on" && committees.has(tokens[at - 1]?.lower ?? "")))
    return isNamePart(tokens, at + takesArticle) ? takesArticle : 0;
  if (link !== "and" && link !== "&") return 0;
  // "Ministry of Parks and Roads", but not "the Home Office and the police"
  return linksBefore(tokens, at) && isNamePart(tokens, at + 1) ? 1 : 0;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || isTitleWord(token) || calendarNames.has(token.lower)) return false;
  return knownOrganizationAt(tokens, at) === null;
}

/** What may be followed by "on" and its subject: "Council on Rivers", but not "the Harbour Trust on Monday". */
const committees = wordSet(
  "committee commission council conference caucus subcommittee campaign center centre panel",
);

/** Whether "of" or "for" stands shortly before `at` and only capitals between. */
function linksBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const word = tokens[before]?.lower;
    if (word === "of" || word === "for") return true;
    if (!isCapital(tokens[before])) return false;
  }
  return false;
}

/** Before "Canal and" in "the Canal and River Trust". */
function startOfOrganization(tokens: readonly Token[], from: number, to: number): number {
  const joining = from > 0 ? tokens[from - 1]?.lower : undefined;
  if (joining !== "and" && joining !== "&") return from;
  const last = tokens[to - 1]?.lower ?? "";
  if (!organizationWords.has(last) || isPeople(last)) return from;
  let start = from - 1;
  while (start > 0 && isCapital(tokens[start - 1]) && tokens[start - 1]?.lower !== "the") start--;
  const before = tokens[start - 1];
  return start < from - 1 && (before === undefined || before.lower === "the" || before.kind === "mark")
    ? start
    : from;
}

/** "(NRU)", "(the NRU)", ", or NRU," */
function acronymAfter(tokens: readonly Token[], at: number): string | null {
  const mark = tokens[at]?.text;
  const link = tokens[at + 1]?.lower;
  if (mark !== "(" && !(mark === "," && link === "or")) return null;
  const acronym = tokens[link === "or" || link === "the" ? at + 2 : at + 1];
  return acronym?.kind === "word" ? acronymOf(acronym.text) : null;
}

/** As printed, with the article that belongs to it: "The Week", "New York Times". */
function organizationName(tokens: readonly Token[], { from, to }: TokenRange): string {
  const name = withoutApostrophe(printTokens(tokens, from, to));
  const article = tokens[from - 1];
  const takesArticle = to - from === 1 && article?.text === "The" && acronymOf(name) === null;
  return takesArticle && knownOrganizationAt(tokens, from - 1)
    ? `The ${name}`
    : name.replace(/^the /, "The ");
}

/** "the Heralds" for "the Heralds’" */
function withoutApostrophe(name: string): string {
  return name.endsWith("'") || name.endsWith("’") ? name.slice(0, -1) : name;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}
