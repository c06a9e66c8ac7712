import { speechForm } from "../../lexicon/speech-verbs.js";
import { roleNouns } from "../../lexicon/titles.js";
import {
  calendarNames,
  determiners,
  finiteVerbs,
  prepositions,
  timeWords,
} from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";
import { isTitleWord } from "./title-words.js";

/**
 * The role in tokens [from, to) as printed, without "new", "then", "elected" and the like before it; null for a noun
 * that only relates one person to another: "her predecessor".
 */
export function roleText(tokens: readonly Token[], from: number, to: number): string | null {
  let start = from;
  while (start < to - 1 && isTemporal(tokens, start)) start++;
  if (!isNounPhrase(tokens, start, to)) return null;
  const isRelation = to - start === 1 && relationNouns.has(tokens[start]?.lower ?? "");
  return isRelation ? null : printTokens(tokens, start, to);
}

/** In words: the longest role. */
const MAX_ROLE = 8;

/**
 * Whether the tokens are a short title or apposition and no clause: no verb, and a role noun as the head, which ends at the
 * first preposition: "head of the agency", but not "father did business" nor "attack of the chief".
 */
function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MAX_ROLE) return false;
  let headEnd = to;
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || isVerb(token) || (at > from && personalPossessives.has(token.lower))) return false;
    if (at > from && prepositions.has(token.lower)) headEnd = at;
  }
  const head = tokens[headEnd - 1];
  return head !== undefined && (isTitleWord(head) || roleNouns.has(head.lower));
}

/** "did" or "claimed", but not "chief", "star" or the "host" of a role. */
function isVerb({ lower, capital }: Token): boolean {
  if (capital || roleNouns.has(lower) || lower === "lead") return false;
  return finiteVerbs.has(lower) || speechForm(lower)?.form === "past";
}

const personalPossessives: ReadonlySet<string> = wordSet("his her my our your");

/** "new", "then" or "longtime", but not the "New" of "New York". */
function isTemporal(tokens: readonly Token[], at: number): boolean {
  return (
    (/^(?:new|then|own|elected|newly|longtime|night|morning|afternoon|evening)$/.test(
      tokens[at]?.lower ?? "",
    ) ||
      calendarNames.has(tokens[at]?.lower ?? "")) &&
    !opensPlaceName(tokens, at)
  );
}

/** The "New" of "New York" or "New Vell": with a capital before another one. */
export function opensPlaceName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower !== "new" || !token.capital) return false;
  return /^(?:york|jersey|hampshire|mexico|orleans|zealand|delhi|england|haven|brunswick|south|caledonia|bedford|rochelle|guinea)$/.test(
    tokens[at + 1]?.lower ?? "",
  );
}

/** Nouns that say how a person relates to another, not what the person's role is. */
const relationNouns: ReadonlySet<string> = wordSet(
  "predecessor successor friend colleague ally rival opponent supporter partner neighbor neighbour fellow",
);

/** Where a role ends: before "for eight years", "since March" or "in 2019", else at `to`. */
export function endOfRole(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (startsTimePhrase(tokens, at)) return at;
  return to;
}

function startsTimePhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (/^(?:since|until|till|after|before|during|when)$/.test(word) || calendarNames.has(word)) return true;
  const next = tokens[at + 1]?.lower ?? "";
  return (
    /^(?:for|in|from|on)$/.test(word) && (calendarNames.has(next) || timeWords.has(next) || isNumber(next))
  );
}

function isNumber(word: string): boolean {
  return (
    /^\d/.test(word) ||
    (determiners.has(word) && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word))
  );
}

/** The words of the tokens as printed, with single spaces between them and quoted runs left out. */
export function printTokens(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  let attachesNext = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") continue;
    text += attachesNext || attachesToPrevious(token) ? token.text : ` ${token.text}`;
    attachesNext = opensBracket(token);
  }
  return text;
}

/** No space stands after an opening bracket or a dollar sign. */
function opensBracket({ text }: Token): boolean {
  return text.endsWith("(") || text.endsWith("[") || text.endsWith("$");
}

/** No space stands before "'s", a comma or a closing bracket. */
function attachesToPrevious(token: Token): boolean {
  return token.lower === "'s" || (token.kind === "mark" && /^[,.;:)\]%]$/.test(token.text));
}
