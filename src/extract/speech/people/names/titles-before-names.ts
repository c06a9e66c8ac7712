import { type Gender, joinGenders } from "../../../../names/gender.js";
import { givenNames } from "../../../../names/given-names.js";
import { honorifics, roleNouns, singularRole, titleModifiers } from "../../lexicon/titles.js";
import {
  calendarNames,
  demonyms,
  determiners,
  placeNames,
  prepositions,
  sentenceStarters,
  timeWords,
} from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";
import { foldToken } from "./printed-name.js";
import { opensPlaceName, roleText } from "./role-text.js";
import { isTitleWord, qualifiesName, qualifiesTitle, withoutStop } from "./title-words.js";

/** The title before a name. */
export interface Title {
  /** As printed: "Norwegian Defense Minister"; null for an honorific alone. */
  readonly role: string | null;
  readonly gender: Gender;
  readonly hasHonorific: boolean;
}

const NO_TITLE: Title = { role: null, gender: "either", hasHonorific: false };

/** Where the name begins in the capitalised words [from, to), after honorifics, titles and their qualifiers. */
export function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  const name = skipTitleWords(tokens, from, to);
  return name === from ? skipNameQualifiers(tokens, from, to) : name;
}

/** Past "Texas Sen." and "Hale's Chief of Staff", but not past "Virginia", where no title follows. */
function skipTitleWords(tokens: readonly Token[], from: number, to: number): number {
  let name = from;
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.kind !== "word") break;
    if (isTitle(tokens, at, to)) name = at + 1;
    else if (!qualifiesTitle(token) && !isTitleAhead(tokens, at + 1, to)) break;
  }
  return name;
}

function isTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.lower === "'s" || (isTitleWord(token) && !isGivenName(token, at, to));
}

/** "Dean Hale" and "Don Hale": before a surname alone, more often a given name than a title. */
function isGivenName({ lower }: Token, at: number, to: number): boolean {
  return at + 2 >= to && /^(?:dean|earl|guy|duke|don|marshal|prior)$/.test(lower);
}

function isTitleAhead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + 5); at++) {
    const token = tokens[at];
    if (token && (token.lower === "'s" || isTitleWord(token))) return true;
  }
  return false;
}

/** Past the "Republican" of "Republican Ann Hale" and the "House" of "Speaker of the House Ann Hale". */
function skipNameQualifiers(tokens: readonly Token[], from: number, to: number): number {
  let name = opensPlaceName(tokens, from) && from + 2 < to - 1 ? from + 2 : from;
  while (name < to - 2 && qualifiesName(tokens[name]) && isKnownGivenName(tokens[name + 1])) name++;
  return name;
}

function isKnownGivenName(token: Token | undefined): boolean {
  return token !== undefined && givenNames.has(foldToken(token));
}

/** Past the "Former" of "Former Hale adviser", which is no given name even at the beginning of a sentence. */
export function skipTitleModifiers(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isModifier(tokens, at) && !givenNames.has(tokens[at]?.lower ?? "")) at++;
  return at < to ? at : from;
}

/** "former" or "new", but not the "New" of "New York". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return titleModifiers.has(tokens[at]?.lower ?? "") && !opensPlaceName(tokens, at);
}

/** The title in the capitalised words [from, name) before a name, with its qualifiers: "Norwegian Defense Minister". */
export function titleBefore(tokens: readonly Token[], from: number, name: number): Title {
  let gender: Gender = "either";
  let hasHonorific = false;
  let hasRole = false;
  let start = from;
  for (let at = from; at < name; at++) {
    const token = tokens[at];
    if (!token) continue;
    const word = readTitleWord(token);
    gender = joinGenders(gender, word.gender);
    hasHonorific ||= word.kind === "honorific";
    hasRole ||= word.kind === "role";
    if (startsRoleAfter(token, word, at === start)) start = at + 1;
  }
  if (!hasRole || start >= name) return { role: null, gender, hasHonorific };
  return { role: roleText(tokens, startOfRole(tokens, start), name), gender, hasHonorific };
}

interface TitleWord {
  readonly kind: "honorific" | "role" | "other";
  readonly gender: Gender;
}

function readTitleWord(token: Token): TitleWord {
  const word = withoutStop(token);
  const byHonorific = honorifics.get(word);
  if (byHonorific !== undefined) return { kind: "honorific", gender: byHonorific };
  const byRole = roleNouns.get(singularRole(word));
  if (byRole !== undefined) return { kind: "role", gender: byRole };
  return { kind: isTitleWord(token) ? "role" : "other", gender: "either" };
}

/** The role begins after leading honorifics and after a possessive: "Mr. Justice Hale", "Vell's Mayor Hale". */
function startsRoleAfter(token: Token, { kind }: TitleWord, isFirst: boolean): boolean {
  return token.lower === "'s" || (isFirst && kind === "honorific");
}

/** A title in lower case before a name: "spokeswoman Ann Hale", "former secretary of state Ann Hale". */
export function lowerCaseTitleBefore(tokens: readonly Token[], name: number): Title {
  const head = name > 0 ? tokens[name - 1] : undefined;
  if (head?.kind !== "word" || head.capital) return NO_TITLE;
  const gender = roleNouns.get(head.lower);
  if (gender === undefined) return NO_TITLE;
  return {
    role: roleText(tokens, startOfRole(tokens, name - 1), name),
    gender,
    hasHonorific: false,
  };
}

/** In tokens: how far before a title its qualifiers reach. */
const MAX_QUALIFIERS = 6;

/** Leftwards from the title at `from` over its qualifiers: "former deputy", "Ohio", "Harbour Board". */
function startOfRole(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && from - at < MAX_QUALIFIERS && belongsToRole(tokens, at - 1)) at--;
  return at;
}

function belongsToRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || determiners.has(token.lower) || prepositions.has(token.lower)) return false;
  if (calendarNames.has(token.lower) || (!token.capital && timeWords.has(token.lower))) return false;
  if (titleModifiers.has(token.lower) || demonyms.has(token.lower) || placeNames.has(token.lower))
    return true;
  // the capital of a paragraph's first word, or of one after a mark, tells nothing
  return token.capital && tokens[at - 1]?.kind === "word" && !sentenceStarters.has(token.lower);
}
