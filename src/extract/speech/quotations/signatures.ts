import { givenNames } from "../../../names/given-names.js";
import { nameParticles } from "../lexicon/titles.js";
import {
  calendarNames,
  coordinators,
  determiners,
  finiteVerbs,
  placeNames,
  prepositions,
  sentenceStarters,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import { isPlaceOrAbbreviation, isRole } from "../syntax/noun-phrases.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { SpeakerMention } from "./utterance.js";

/** In tokens: the longest signature, with the description of the signer. */
const MAX_SIGNATURE = 32;

/**
 * The signer in tokens [from, to): "— Ann Hale, harbour master", "(Ann Hale, harbour master)", with or without a full
 * stop. Null where the tokens are no signature.
 */
export function readSignature(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  if (to - from > MAX_SIGNATURE) return null;
  const end = tokens[to - 1]?.text === "." ? to - 1 : to;
  if (isDash(tokens[from])) return signerIn(tokens, from + 1, end);
  const inBrackets = tokens[from]?.text === "(" && tokens[end - 1]?.text === ")";
  return inBrackets ? signerIn(tokens, from + 1, end - 1) : null;
}

/** The signer in a line that is known to be a signature, with or without a dash: "Ann Hale, harbour master". */
export function readSigner(tokens: readonly Token[]): TokenRange | null {
  const end = tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length;
  return tokens.length > MAX_SIGNATURE ? null : signerIn(tokens, isDash(tokens[0]) ? 1 : 0, end);
}

/**
 * The signer of the quote that ends the paragraph at `index`, if the next paragraph is a signature: one that opens with
 * a dash, or the credit of a round-up, "Ann Hale, Harbour Post".
 */
export function signerBelow({ paragraphs }: AnnotatedText, index: number): SpeakerMention | null {
  const tokens = paragraphs[index + 1]?.tokens ?? [];
  if (tokens.length > MAX_SIGNATURE || paragraphs[index]?.tokens.at(-1)?.kind !== "run") return null;
  const signer = readSignature(tokens, 0, tokens.length) ?? readCredit(tokens);
  // one of several such lines is an item of a list
  const after = paragraphs[index + 2]?.tokens ?? [];
  if (!signer || (isDash(tokens[0]) && isDash(after[0]))) return null;
  return { paragraph: index + 1, from: signer.from, to: signer.to };
}

/** Whether only a dash and a date stand in [from, to): “It leaks.” — May 4, 2013, to the Harbour Post. */
export function isDated(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= MAX_SIGNATURE && isDash(tokens[from]) && calendarNames.has(tokens[from + 1]?.lower ?? "")
  );
}

/** A hyphen, an en or em dash, a horizontal bar, or two hyphens. */
function isDash(token: Token | undefined): boolean {
  return /^(?:[—–―-]|--)$/.test(token?.text ?? "");
}

/** The name that opens [from, to), if the rest describes its bearer: "Ann Hale, harbour master", "Ann Hale on Friday". */
function signerIn(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  const name = { from, to: endOfName(tokens, skipLowerCaseTitle(tokens, from, to), to) };
  if (!canSign(tokens, name) || !isDescription(tokens, name.to, to)) return null;
  return withoutEditors(tokens, name, to);
}

/** "Ann Hale, Harbour Post", "Ann Hale and Carl Boyd, Harbour Post", "Editorial Board, Harbour Post" */
function readCredit(tokens: readonly Token[]): TokenRange | null {
  const comma = tokens.findIndex(({ text }) => text === ",");
  const name = { from: 0, to: endOfName(tokens, 0, tokens.length) };
  if (comma < 2 || name.to !== comma || !canSign(tokens, name)) return null;
  const house = tokens.slice(tokens.findLastIndex(({ text }) => text === ",") + 1);
  const isCapitalised = tokens.every((token) => token.text === "," || isNameWord(token) || isLink(token));
  const isHeading = tokens.every(({ text }) => text === text.toUpperCase());
  return isCapitalised && !isHeading && isHouse(house) ? withoutEditors(tokens, name, tokens.length) : null;
}

/** "Harbour Post", but not the "Ohio" of "Long Ames, Ohio", nor the "Carl Boyd" of "Ann Hale, Carl Boyd". */
function isHouse(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (!first || tokens.every(({ lower }) => isPlaceOrAbbreviation(lower))) return false;
  return tokens.length === 1 || !givenNames.has(first.lower);
}

/** Past "former harbour master" in "former harbour master Ann Hale". */
function skipLowerCaseTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.capital) return tokens[at + 1]?.capital ? at : from;
    if (prepositions.has(token.lower) || determiners.has(token.lower) || finiteVerbs.has(token.lower)) break;
  }
  return from;
}

/** The end of the capitalised words from `from`, over particles and "of", "for", "and" between capitals. */
function endOfName(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (isNameWord(tokens[at]) || (isLink(tokens[at]) && at > from && isNameWord(tokens[at + 1]))) at++;
    else if (isLink(tokens[at]) && tokens[at + 1]?.lower === "the" && isNameWord(tokens[at + 2])) at += 2;
    else break;
  }
  return at;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || nameParticles.has(token.lower) || token.lower === "'s");
}

function isLink(token: Token | undefined): boolean {
  return /^(?:of|for|the|and|&)$/.test(token?.lower ?? "");
}

/** A name of two words or more, or one word that opens no sentence; "Anonymous" and places are no signers. */
function canSign(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const first = words[0];
  if (!first || words.length > 12) return false;
  if (words.some(({ lower }) => nameless.has(lower) || isDay(lower))) return false;
  if (words.length > 1) return first.lower === "the" || !sentenceStarters.has(first.lower);
  return !sentenceStarters.has(first.lower) && !placeNames.has(first.lower) && !isRole(first.lower);
}

/** A weekday; a month can be a name: "June Hale". */
function isDay(word: string): boolean {
  return calendarNames.has(word) && word.endsWith("day");
}

const nameless: ReadonlySet<string> = wordSet("anonymous unknown unnamed withheld photo photos image video");

/** Nothing; or after a comma, bracket, dash or preposition words with no clause of their own. */
function isDescription(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return true;
  const opens =
    first.kind === "mark"
      ? /^[,(/@—–―-]$/.test(first.text)
      : prepositions.has(first.lower) || first.text.startsWith("@");
  if (!opens) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind === "run" || (token?.text === "." && at < to - 1)) return false;
    const isClause = next?.kind === "word" && (finiteVerbs.has(next.lower) || coordinators.has(next.lower));
    if (token?.text === "," && at > from && isClause) return false;
  }
  return true;
}

/** "Harbour Post" in "Harbour Post Editorial Board" and "Editorial, Harbour Post": a house and not its editors. */
function withoutEditors(tokens: readonly Token[], name: TokenRange, to: number): TokenRange | null {
  let end = name.to;
  while (end > name.from && isEditors(tokens[end - 1])) end--;
  if (end > name.from && tokens[end - 1]?.lower !== "the") return { from: name.from, to: end };
  const house = { from: name.to + 1, to: endOfName(tokens, name.to + 1, to) };
  return tokens[name.to]?.text === "," && house.to > house.from ? house : null;
}

function isEditors(token: Token | undefined): boolean {
  return /^(?:editorial|editorials|editors|board|staff)$/.test(token?.lower ?? "");
}
