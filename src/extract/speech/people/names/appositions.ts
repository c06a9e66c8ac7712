import type { Gender } from "../../../../names/gender.js";
import { roleNouns } from "../../lexicon/titles.js";
import {
  clauseOpeners,
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import { isParty } from "../../syntax/apposition-openings.js";
import type { Token } from "../../text/tokens.js";
import { endOfRole, roleText } from "./role-text.js";

/** What follows a name and describes it. */
export interface Apposition {
  readonly role: string | null;
  readonly gender: Gender;
  /** Whether only a person's name is followed like this. */
  readonly marksPerson: boolean;
}

const NO_APPOSITION: Apposition = { role: null, gender: "either", marksPerson: false };
const PERSON_WITHOUT_ROLE: Apposition = { role: null, gender: "either", marksPerson: true };

/** Reads ", a doctor at St. Mary's,", ", 45,", ", who" or " (D-Ohio)" after a name that ends before token `nameEnd`. */
export function appositionAfter(tokens: readonly Token[], nameEnd: number): Apposition {
  const mark = tokens[nameEnd];
  const first = tokens[nameEnd + 1];
  if (mark?.kind !== "mark" || !first) return NO_APPOSITION;
  if (mark.text === "(" && isParty(first.lower)) return PERSON_WITHOUT_ROLE;
  if (mark.text !== "," || first.kind !== "word") return NO_APPOSITION;
  if (first.lower === "who" || isAge(first)) return PERSON_WITHOUT_ROLE;
  return readDescription(tokens, nameEnd + 1) ?? NO_APPOSITION;
}

function isAge({ text }: Token): boolean {
  return /^\d\d$/.test(text);
}

/** A noun phrase that is looked through for a role. */
interface Description {
  /** Tokens [start, end), without the determiners before. */
  readonly start: number;
  readonly end: number;
  readonly hasDeterminer: boolean;
}

/** "a doctor at the harbour clinic": the role in the noun phrase that starts at `from`; null where it has none. */
function readDescription(tokens: readonly Token[], from: number): Apposition | null {
  const start = skipDeterminers(tokens, from);
  const description = { start, end: endOfDescription(tokens, start), hasDeterminer: start > from };
  const head = headOfDescription(tokens, description);
  if (head === null || head - start > 5 || describesNextName(tokens, description, head)) return null;
  return {
    role: roleText(tokens, start, endOfPrintedRole(tokens, description, head)),
    gender: roleNouns.get(tokens[head]?.lower ?? "") ?? "either",
    marksPerson: true,
  };
}

/** At most two: "the two", "all his". */
function skipDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (determiners.has(tokens[at]?.lower ?? "") && at < from + 2) at++;
  return at;
}

/** In tokens: the longest description that is looked through. */
const MAX_DESCRIPTION = 14;

function endOfDescription(tokens: readonly Token[], start: number): number {
  const limit = Math.min(tokens.length, start + MAX_DESCRIPTION);
  for (let at = start; at < limit; at++) if (endsDescription(tokens[at])) return at;
  return Math.max(start, limit);
}

/** A mark, a new clause or a verb. */
function endsDescription(token: Token | undefined): boolean {
  if (token?.kind !== "word") return true;
  if (relativePronouns.has(token.lower) || clauseOpeners.has(token.lower)) return true;
  return finiteVerbs.has(token.lower) && !token.capital;
}

/**
 * The last of the first row of role nouns: "leader" in "union leader". Null where a preposition or determiner comes
 * first, since then a verb opens the phrase: "Ann Hale, sold the minister a stick".
 */
function headOfDescription(
  tokens: readonly Token[],
  { start, end, hasDeterminer }: Description,
): number | null {
  let head: number | null = null;
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.lower ?? "";
    const mayBeHead = head === null ? hasDeterminer || at - start < 4 : head === at - 1;
    if (mayBeHead && roleNouns.has(word)) head = at;
    if (head === null && (prepositions.has(word) || determiners.has(word))) return null;
  }
  return head;
}

/** "Ann Hale, union leader Tom Lee and": the title of the next person in a list. */
function describesNextName(tokens: readonly Token[], { hasDeterminer }: Description, head: number): boolean {
  return !hasDeterminer && tokens[head + 1]?.capital === true;
}

/** A short description before a mark is a role as a whole; a longer one, only up to its head. */
function endOfPrintedRole(tokens: readonly Token[], { start, end }: Description, head: number): number {
  const isClosed = end >= tokens.length || tokens[end]?.kind === "mark";
  return isClosed && end - start <= 10 ? endOfRole(tokens, head + 1, end) : head + 1;
}

/** "the head of the agency, Ann Hale," and "her lawyer, Ann Hale,": the role before the comma; null where none is. */
export function roleBeforeComma(tokens: readonly Token[], name: number): string | null {
  if (name === 0 || tokens[name - 1]?.text !== ",") return null;
  const start = startOfNounPhrase(tokens, name - 1);
  return start !== null && hasRoleNoun(tokens, start, name - 1) ? roleText(tokens, start, name - 1) : null;
}

/** In tokens: how far before its end the determiner of a noun phrase is looked for. */
const MAX_NOUN_PHRASE = 11;

/** The token after the determiner or possessive of the noun phrase that ends before `end`; null where it has none. */
function startOfNounPhrase(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - MAX_NOUN_PHRASE); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (token.lower === "'s" || opensNounPhrase(tokens, at)) return at + 1;
  }
  return null;
}

/** A determiner, but not the "the" of "the head of the agency"; a possessive always: "head of her agency". */
function opensNounPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!determiners.has(word)) return false;
  return possessives.has(word) || !prepositions.has(tokens[at - 1]?.lower ?? "");
}

const possessives: ReadonlySet<string> = wordSet("his her its their my our your");

function hasRoleNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (roleNouns.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
