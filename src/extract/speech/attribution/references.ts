import type { AttributionMethod, SpeakerKind } from "../../draft.js";
import { roleNouns, singularRole, titleAbbreviations, titleModifiers } from "../lexicon/titles.js";
import {
  demonyms,
  determiners,
  organizationWords,
  placeNames,
  prepositions,
  sentenceStarters,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import type { Person, PersonMention } from "../people/entities.js";
import { foldName } from "../people/printed-name.js";
import { printTokens } from "../people/role-text.js";
import type { SpeakerMention } from "../quotations/utterance.js";
import type { Token } from "../text/tokens.js";

/** Who a noun phrase says speaks: one of the people, a body by its name, or somebody not identified. */
type Reference =
  | { readonly kind: "person"; readonly person: number; readonly method: AttributionMethod }
  | { readonly kind: "body"; readonly name: string; readonly speakerKind: SpeakerKind }
  | { readonly kind: "pronoun"; readonly word: string }
  | TitleReference
  | { readonly kind: "unknown" };

/** "the defense minister": head "minister", qualifiers "defense". */
export interface TitleReference {
  readonly kind: "title";
  readonly head: string;
  readonly qualifiers: readonly string[];
  readonly definite: boolean;
}

/** What the noun phrase at `place` refers to, by its own words; a title or pronoun is left to be resolved. */
export function readReference(
  tokens: readonly Token[],
  place: SpeakerMention,
  all: readonly PersonMention[],
): Reference {
  const mentions = mentionsIn(all, place);
  const first = tokens[place.from];
  if (!first) return { kind: "unknown" };
  if (place.to - place.from === 1 && isPronoun(first.lower)) return { kind: "pronoun", word: first.lower };
  const headEnd = endOfHead(tokens, place, mentions);
  const named = mentions.filter(({ to }) => to <= Math.max(headEnd, place.from + 1));
  const last = named.at(-1);
  const joined = named.find(({ to }) => tokens[to]?.lower === "and");
  // "Ann Hale and other planters", "Ann Hale and her lawyer"
  const withOthers = joined && /^(?:his|her|their|others?)$/.test(tokens[joined.to + 1]?.lower ?? "");
  if (last && (withOthers || closesHead(tokens, last.to, headEnd))) {
    return { kind: "person", person: (joined ?? last).person, method: "NAME" };
  }
  return readBody(tokens, place.from, headEnd) ?? readTitle(tokens, place.from, headEnd);
}

/** The mentions that begin in the place; found by halving, since a paragraph may hold very many. */
function mentionsIn(
  mentions: readonly PersonMention[],
  { from, to }: SpeakerMention,
): readonly PersonMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.from ?? to) < to) end++;
  return mentions.slice(low, end);
}

/** Where the noun phrase's own head ends: before "of", "for", "in" … unless the name goes on ("Bank of England"). */
function endOfHead(
  tokens: readonly Token[],
  { from, to }: SpeakerMention,
  mentions: readonly PersonMention[],
): number {
  // "secretary of state Ann Hale": the title's own "of" is no end
  const titled = mentions.find(
    (mention) => mention.from > from && mention.to <= to && namesTitle(tokens, mention.from - 1, from),
  );
  if (titled) return titled.to;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "mark" && token.text !== "&" && token.text !== "-" && token.text !== "/") return at;
    if (prepositions.has(token.lower) && !token.capital) return at;
  }
  return to;
}

function namesTitle(tokens: readonly Token[], before: number, from: number): boolean {
  const token = tokens[before];
  if (token?.kind !== "word" || before <= from) return false;
  const previous = tokens[before - 1]?.lower ?? "";
  // "Speaker of the House Rep. Ann Hale", but not "a spokesman for Rep. Ann Hale"
  if (titleAbbreviations.has(token.lower.replace(".", "")))
    return token.capital && !prepositions.has(previous);
  return titleModifiers.has(token.lower) && prepositions.has(previous);
}

/** Nothing but a suffix or a nickname after the name: not "Hale's lawyer" or "the Hale campaign". */
function closesHead(tokens: readonly Token[], nameEnd: number, headEnd: number): boolean {
  for (let at = nameEnd; at < headEnd; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !/^(?:himself|herself|jr\.?|sr\.?)$/.test(token.lower)) return false;
  }
  return true;
}

function readBody(tokens: readonly Token[], start: number, end: number): Reference | null {
  let from = start;
  while (from < end && determiners.has(tokens[from]?.lower ?? "")) from++;
  const last = tokens[end - 1];
  const first = tokens[from];
  if (!last || !first || from >= end) return null;
  const capitals = countCapitals(tokens, from, end);
  if (capitals === 0) return null;
  const name = extendName(tokens, from, end);
  // "Hospitals said": a plural that only its place gives a capital
  const opens = from === 0 || /^[.?!:]$/.test(tokens[from - 1]?.text ?? "");
  if (end - from === 1 && opens && organizationWords.has(singular(first.lower)) && first.lower.endsWith("s"))
    return null;
  if (
    end - from === 1 &&
    (demonyms.has(singular(first.lower)) ||
      /^(?:democrats|republicans|tories|conservatives|liberals)$/.test(first.lower))
  ) {
    return first.lower.endsWith("s") || demonyms.has(first.lower)
      ? { kind: "body", name, speakerKind: "GROUP" }
      : null;
  }
  if (last.capital && roleNouns.has(singularRole(last.lower)) && !organizationWords.has(last.lower))
    return null;
  if (last.capital && capitals === end - from) return { kind: "body", name, speakerKind: "ORGANIZATION" };
  // "Hale's union" names nobody but Hale
  const owned = tokens.slice(from, end).some(({ lower }) => lower === "'s");
  if (organizationWords.has(last.lower) && last.lower !== "act" && !owned)
    return { kind: "body", name, speakerKind: "ORGANIZATION" };
  return null;
}

/** "Bank" of "the Bank of England": the name goes on over "of" and "for" to a capital. */
function extendName(tokens: readonly Token[], from: number, end: number): string {
  let to = end;
  const link = tokens[to];
  if (link && (link.lower === "of" || link.lower === "for") && tokens[to + 1]) {
    let at = to + 1;
    if (tokens[at]?.lower === "the") at++;
    while (tokens[at]?.kind === "word" && tokens[at]?.capital) at++;
    if (tokens[at - 1]?.capital) to = at;
  }
  return printTokens(tokens, from, to);
}

function countCapitals(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.capital && !sentenceStarters.has(token.lower)) count++;
  }
  return count;
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function readTitle(tokens: readonly Token[], from: number, to: number): Reference {
  let head = -1;
  for (let at = to - 1; at >= from && head < 0; at--) if (roleNouns.has(tokens[at]?.lower ?? "")) head = at;
  const word = tokens[head]?.lower;
  if (head < 0 || word === undefined) return { kind: "unknown" };
  const qualifiers: string[] = [];
  for (let at = from; at < head; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !determiners.has(token.lower) && token.lower !== "'s")
      qualifiers.push(foldName(token.text));
  }
  return {
    kind: "title",
    head: word,
    qualifiers,
    definite: /^(?:the|this|that)$/.test(tokens[from]?.lower ?? ""),
  };
}

/** How well a person's titles fit "the defense minister": 0 not at all, 1 by the head alone, 2 wholly. */
export function fitOfTitle(person: Person, head: string, qualifiers: readonly string[]): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const role of person.roles) {
    const words = role.split(/[\s-]+/).map(expandTitle);
    if (!words.includes(head)) continue;
    const all = qualifiers.every((qualifier) => qualifier.split("-").every((part) => words.includes(part)));
    if (all) return 2;
    const contradicts = qualifiers.some((word) => demonyms.has(word) || placeNames.has(word));
    if (!contradicts) best = 1;
  }
  return best;
}

function expandTitle(word: string): string {
  const folded = foldName(word).replace(/,/g, "");
  return titleAbbreviations.get(folded) ?? folded;
}

function isPronoun(word: string): boolean {
  return subjectPronouns.has(word) || /^(?:him|her|them|his|their|himself|herself)$/.test(word);
}
