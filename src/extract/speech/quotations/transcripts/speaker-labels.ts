import { honorifics, nameParticles } from "../../lexicon/titles.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/** The label of a transcript's turn: the name is in the tokens [from, to). */
export interface SpeakerLabel extends TokenRange {
  /**
   * - colon: "HALE:", "Ann Hale (D-Ohio):", "[00:12] Ann Hale, mayor:";
   * - letter: "Q Will it open?", "A. No.";
   * - stop: "Mr. Hale. Madam Chair, …", as in the record of a parliament;
   * - line: a name on a line of its own, with or without a time: the words follow in the next paragraphs.
   */
  readonly layout: "colon" | "letter" | "stop" | "line";
  /** The first token of what is said; the number of tokens where that begins in the next paragraph. */
  readonly words: number;
  /** In lower case, with single spaces. */
  readonly text: string;
  readonly inCapitals: boolean;
  readonly hasTime: boolean;
}

/** In tokens: the longest label, with the office and party of the speaker. */
const MAX_LABEL = 16;

/** The label that a paragraph begins with; null where it has none. */
export function readSpeakerLabel(tokens: readonly Token[]): SpeakerLabel | null {
  const start = skipMarkup(tokens, skipTime(tokens, skipMarkup(tokens, 0)));
  const first = tokens[start];
  if (first?.kind !== "word" || !first.capital) return null;
  return (
    readLetter(tokens, start) ??
    readBeforeColon(tokens, start) ??
    readBeforeStop(tokens, start) ??
    readLine(tokens, start)
  );
}

/** "Q.", "Q:", "A.", "A:", and "Q" before a capital */
function readLetter(tokens: readonly Token[], at: number): SpeakerLabel | null {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !/^[qa]\.?$/.test(first.lower)) return null;
  const isMarked = next?.kind === "mark" && /^[:.]$/.test(next.text);
  const isBare = first.text === "Q" && next?.capital === true;
  if (!isMarked && !isBare && !first.text.endsWith(".")) return null;
  const words = skipMarkup(tokens, isMarked ? at + 2 : at + 1);
  return toLabel(tokens, { from: at, to: at + 1 }, "letter", words);
}

/** "Ann Hale (D-Ohio):", "ANN HALE, MAYOR OF VELL:", "Ann Hale (00:12):" */
function readBeforeColon(tokens: readonly Token[], start: number): SpeakerLabel | null {
  const colon = colonAfter(tokens, start);
  if (colon < 0) return null;
  const words = skipMarkup(tokens, colon + 1);
  const after = tokens[words];
  // He asked: “…” is a cue with its quote
  if (!after || after.kind === "run") return null;
  const to = endOfLabelName(tokens, start, colon);
  return to > start ? toLabel(tokens, { from: start, to }, "colon", words) : null;
}

/** The colon that ends the label; -1 where a token before it cannot belong to a label. */
function colonAfter(tokens: readonly Token[], start: number): number {
  let isDescribed = false;
  for (let at = start; at < Math.min(tokens.length, start + MAX_LABEL); at++) {
    const token = tokens[at];
    if (!token || token.text === ":") return token && at > start ? at : -1;
    if (token.kind === "run" || !canBeInLabel(token, isDescribed)) return -1;
    isDescribed ||= token.kind === "mark" && /^[,([]$/.test(token.text);
  }
  return -1;
}

/** A capitalised word, a particle, or a mark that occurs in names; a number or a small word in what describes the speaker. */
function canBeInLabel({ kind, capital, text, lower }: Token, isDescribed: boolean): boolean {
  if (kind === "mark") return /^[().,[\]*–—-]$/.test(text);
  if (capital || nameParticles.has(lower)) return true;
  return /^\d{1,2}$/.test(text) || (isDescribed && /^(?:\d[\d:.]*|of|for|the|and|at)$/.test(lower));
}

/** Where the name ends: before a bracket, a time, or a comma with an office behind it; not in "Hale, Ann:". */
function endOfLabelName(tokens: readonly Token[], from: number, colon: number): number {
  for (let at = from; at < colon; at++) {
    const text = tokens[at]?.text ?? "";
    if (/^[([*–—]$/.test(text)) return at;
    if (text === "," && !(at === from + 1 && colon === at + 2)) return at;
  }
  return colon;
}

/** "Mr. Hale. Madam Chair, …", "The Chair. The gentleman …", "Ms. Hale of Ohio. …" */
function readBeforeStop(tokens: readonly Token[], start: number): SpeakerLabel | null {
  const first = tokens[start];
  const isFormal = first?.lower === "the" || honorifics.has(first?.lower.replace(".", "") ?? "");
  if (!isFormal) return null;
  for (let at = start + 1; at < Math.min(tokens.length, start + 7); at++) {
    const token = tokens[at];
    if (token?.text === "." && at > start + 1) {
      const next = tokens[at + 1];
      return next?.capital ? toLabel(tokens, { from: start, to: at }, "stop", at + 1) : null;
    }
    if (token?.kind !== "word" || !(token.capital || /^(?:of|pro|tempore)$/.test(token.lower))) return null;
  }
  return null;
}

/** "Ann Hale", "Ann Hale 00:12" and nothing else */
function readLine(tokens: readonly Token[], start: number): SpeakerLabel | null {
  let to = start;
  while (to < tokens.length && isNamePart(tokens[to])) to++;
  const end = skipMarkup(tokens, skipTime(tokens, to));
  if (to - start < 2 || to - start > 5 || end < tokens.length) return null;
  return toLabel(tokens, { from: start, to }, "line", tokens.length);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || nameParticles.has(token.lower));
}

/** Whether the paragraph is nothing but a time: "00:12", "[1:02:03]". */
export function isTimeLine(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.length < 4 && skipTime(tokens, 0) === tokens.length;
}

/** Past "[00:01:12]", "(00:12)", "00:12" */
function skipTime(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text;
  const isBracketed = opening === "(" || opening === "[";
  const time = isBracketed ? at + 1 : at;
  // the usual case first, for speed: no colon
  const text = tokens[time]?.text ?? "";
  if (!text.includes(":") || !/^\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?$/.test(text)) return at;
  if (!isBracketed) return time + 1;
  return /^[)\]]$/.test(tokens[time + 1]?.text ?? "") ? time + 2 : at;
}

/** Past the asterisks of "**Ann Hale:**" */
function skipMarkup(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === "*") at++;
  return at;
}

function toLabel(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  layout: SpeakerLabel["layout"],
  words: number,
): SpeakerLabel {
  const name = tokens.slice(from, to);
  return {
    from,
    to,
    layout,
    words,
    text: name.map(({ lower }) => lower.replace(/\.$/, "")).join(" "),
    inCapitals: name.every(({ text }) => text === text.toUpperCase()),
    hasTime: tokens.some(({ text }, at) => at < words && /^\d{1,2}:\d{2}/.test(text)),
  };
}
