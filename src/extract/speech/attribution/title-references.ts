import { type Gender, gendersAgree } from "../../../names/gender.js";
import { roleNouns, titleAbbreviations, titleLetters } from "../lexicon/titles.js";
import { demonyms, determiners, placeNames } from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Person } from "../people/entities.js";
import { foldName } from "../people/names/printed-name.js";
import type { Token } from "../text/tokens.js";
import { isElected, isOfficeCalled, isParty } from "./office-hypernyms.js";
import { hasAge, hasNumberOfChildren, isAge } from "./personal-descriptions.js";

/** "the defense minister": head "minister", qualifiers "defense". */
export interface TitleReference {
  readonly kind: "title";
  /** Empty for an age alone: "the 46-year-old". */
  readonly head: string;
  readonly qualifiers: readonly string[];
  readonly definite: boolean;
  /** Whether it describes whoever the text is about: "the 46-year-old", "the father of two". */
  readonly isPersonal: boolean;
}

/** The people of a page as a title refers to them. */
export interface TitleContext {
  readonly people: readonly Person[];
  /** Indexes into the people, the most recent first. */
  readonly recent: readonly number[];
  /** The most salient person whom the gender fits. */
  readonly mostSalient: (gender: Gender) => number | null;
}

/**
 * The title whose head is the last role noun in tokens [from, to), or the age that stands there; null where there is
 * none. "of two" may follow at `to`.
 */
export function readTitle(tokens: readonly Token[], from: number, to: number): TitleReference | null {
  const at = lastRoleNoun(tokens, from, to);
  const isOfAge = hasAge(tokens, from, to);
  if (at < 0 && !isOfAge) return null;
  const { head, after } = splitHead(tokens[at]?.lower ?? "");
  return {
    kind: "title",
    head,
    qualifiers: [...readQualifiers(tokens, from, at < 0 ? from : at), ...after],
    definite: isDefinite(tokens, from, to),
    isPersonal: isOfAge || hasNumberOfChildren(tokens, head, to),
  };
}

/**
 * The person with a definite title: the most recent one of those whom it fits in full, else the only one whom it fits
 * at all, else for a personal description the one who is both the most salient and named last.
 */
export function resolveTitle(title: TitleReference, context: TitleContext): number | null {
  if (!title.definite) return null;
  const fits = context.recent.map((index) => ({ index, fit: fitOf(context.people[index], title) }));
  const full = fits.find(({ fit }) => fit === "full");
  if (full) return full.index;
  const partial = fits.filter(({ fit }) => fit === "head");
  if (partial.length > 0) return partial.length === 1 ? (partial[0]?.index ?? null) : null;
  return title.isPersonal ? personInFocus(title, context) : null;
}

function personInFocus({ head }: TitleReference, { recent, mostSalient }: TitleContext): number | null {
  const person = mostSalient(roleNouns.get(head) ?? "either");
  return person !== null && person === recent[0] ? person : null;
}

/** "the minister"; "MINISTER", as the label of a transcript */
function isDefinite(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:the|this|that)$/.test(tokens[from]?.lower ?? "")) return true;
  return tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());
}

/** -1 where there is none. */
function lastRoleNoun(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    // "the mayor's supporters" are not the mayor
    if (tokens[at]?.lower === "'s") return -1;
    // in "the liberal site" it is an adjective
    const isAdjective = at < to - 1 && isParty(tokens[at]?.lower ?? "");
    if (!isAdjective && isTitleHead(tokens[at])) return at;
  }
  return -1;
}

/** "minister", "president-elect", "DA" */
function isTitleHead(token: Token | undefined): boolean {
  if (!token) return false;
  if (roleNouns.has(splitHead(token.lower).head)) return true;
  return token.text === token.text.toUpperCase() && titleLetters.has(token.lower.replaceAll(".", ""));
}

/** "president" and "elect" for "president-elect", "da" for "D.A." */
function splitHead(word: string): { readonly head: string; readonly after: readonly string[] } {
  const after = /-(elect|designate)$/.exec(word)?.[1];
  if (after !== undefined) return { head: word.slice(0, -after.length - 1), after: [after] };
  return { head: word.replaceAll(".", ""), after: [] };
}

function readQualifiers(tokens: readonly Token[], from: number, head: number): string[] {
  const qualifiers: string[] = [];
  for (let at = from; at < head; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !determiners.has(token.lower) && token.lower !== "'s" && !isAge(token))
      qualifiers.push(foldName(token.text));
  }
  return qualifiers;
}

/**
 * How well one of the person's roles fits "the Norwegian minister": in full, by its head alone, or not at all, as it
 * does where another country or place qualifies the title, or where somebody is not yet in office.
 */
function fitOf(person: Person | undefined, { head, qualifiers }: TitleReference): "full" | "head" | "none" {
  if (!person || !head || !gendersAgree(person.gender, roleNouns.get(head) ?? "either")) return "none";
  const roles = person.roles.map(wordsOfRole).filter((words) => hasHead(words, head));
  const isTold = qualifiers.length > 0 || !isParty(head);
  if (roles.some((words) => (isTold || words.includes(head)) && hasQualifiers(words, qualifiers)))
    return "full";
  const isAnother = isParty(head)
    ? qualifiers.length > 0
    : qualifiers.some((word) => tellsApart(word, head, roles));
  return roles.length > 0 && !isAnother ? "head" : "none";
}

/**
 * Whether a qualifier that the roles lack makes it somebody else: a place, or an office to come. A party does not where
 * the office is one of an election and no role tells a party: "the Republican lawmaker".
 */
function tellsApart(word: string, head: string, roles: readonly (readonly string[])[]): boolean {
  if (partyAdjectives.has(word))
    return !isElected(head) || roles.flat().some((part) => partyAdjectives.has(part));
  return demonyms.has(word) || placeNames.has(word) || /^(?:elect|designate)$/.test(word);
}

const partyAdjectives: ReadonlySet<string> = wordSet(
  "republican democratic conservative liberal labour socialist communist",
);

/** The role has the head, spells out its letters ("district attorney" for "da"), or is a kind of it. */
function hasHead(role: readonly string[], head: string): boolean {
  if (role.includes(head) || isOfficeCalled(head, role)) return true;
  const letters = titleLetters.get(head);
  return letters?.split(" ").every((word) => role.includes(word) || word === "officer") ?? false;
}

function hasQualifiers(role: readonly string[], qualifiers: readonly string[]): boolean {
  return qualifiers.every((qualifier) => qualifier.split("-").every((part) => role.includes(part)));
}

function wordsOfRole(role: string): string[] {
  return role.split(/[\s-]+/).map(expandAbbreviation);
}

/** "senator" for "Sen." */
function expandAbbreviation(word: string): string {
  const folded = foldName(word).replace(/,/g, "");
  return titleAbbreviations.get(folded) ?? folded;
}
