import { roleNouns, titleAbbreviations } from "../lexicon/titles.js";
import { demonyms, determiners, placeNames } from "../lexicon/vocabulary.js";
import type { Person } from "../people/entities.js";
import { foldName } from "../people/names/printed-name.js";
import type { Token } from "../text/tokens.js";

/** "the defense minister": head "minister", qualifiers "defense". */
export interface TitleReference {
  readonly kind: "title";
  readonly head: string;
  readonly qualifiers: readonly string[];
  readonly definite: boolean;
}

/** The title whose head is the last role noun in tokens [from, to); null where there is none. */
export function readTitle(tokens: readonly Token[], from: number, to: number): TitleReference | null {
  const head = lastRoleNoun(tokens, from, to);
  const word = tokens[head]?.lower;
  if (word === undefined) return null;
  return {
    kind: "title",
    head: word,
    qualifiers: readQualifiers(tokens, from, head),
    definite: isDefinite(tokens, from, to),
  };
}

/**
 * The person with a definite title: the most recent one of those whom it fits in full, else the only one whom it fits
 * at all. `recent` are indexes into the people, the most recent first.
 */
export function resolveTitle(
  title: TitleReference,
  people: readonly Person[],
  recent: readonly number[],
): number | null {
  if (!title.definite) return null;
  const fits = recent.map((index) => ({ index, fit: fitOf(people[index], title) }));
  const full = fits.find(({ fit }) => fit === "full");
  if (full) return full.index;
  const partial = fits.filter(({ fit }) => fit === "head");
  return partial.length === 1 ? (partial[0]?.index ?? null) : null;
}

/** "the minister"; "MINISTER", as the label of a transcript */
function isDefinite(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:the|this|that)$/.test(tokens[from]?.lower ?? "")) return true;
  return tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());
}

/** -1 where there is none. */
function lastRoleNoun(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (roleNouns.has(tokens[at]?.lower ?? "")) return at;
  return -1;
}

function readQualifiers(tokens: readonly Token[], from: number, head: number): string[] {
  const qualifiers: string[] = [];
  for (let at = from; at < head; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !determiners.has(token.lower) && token.lower !== "'s")
      qualifiers.push(foldName(token.text));
  }
  return qualifiers;
}

/**
 * How well one of the person's roles fits "the Norwegian minister": in full, by its head alone, or not at all, as it
 * does where another country or place qualifies the title.
 */
function fitOf(person: Person | undefined, { head, qualifiers }: TitleReference): "full" | "head" | "none" {
  const roles = (person?.roles ?? []).map(wordsOfRole).filter((words) => words.includes(head));
  if (roles.some((words) => hasQualifiers(words, qualifiers))) return "full";
  const isOtherPlace = qualifiers.some((word) => demonyms.has(word) || placeNames.has(word));
  return roles.length > 0 && !isOtherPlace ? "head" : "none";
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
