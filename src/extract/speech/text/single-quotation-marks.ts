import type { Span } from "../../draft.js";
import { isSpace } from "./paragraphs.js";
import { lookOf, type QuotedRun } from "./quoted-run.js";

/**
 * The stretches of a paragraph between single quotation marks, which are told from apostrophes: a mark opens before a
 * word and after white space, and closes after a word and not before one. After a plural's "s" it may be an
 * apostrophe, so a later mark that is certain to close is preferred. Marks inside double runs are ignored; a single
 * run may hold double runs only if its closing mark is certain. A paragraph that opens with a mark and does not close it
 * is a run as a whole if the next one opens with a mark too.
 */
export function findSingleRuns(
  body: string,
  paragraphs: readonly Span[],
  index: number,
  doubles: readonly QuotedRun[],
): QuotedRun[] {
  const [from, to] = paragraphs[index] ?? [0, 0];
  const pairs = pairMarks(readSingleMarks(body, [from, to], doubles));
  const toRun = (start: number, end: number, inner: Span, closed: boolean): QuotedRun => {
    const { titled, punctuated } = lookOf(body, inner);
    return { start, end, inner, closed, titled, punctuated, paragraph: index };
  };
  const runs = pairs.flatMap(([start, end]) =>
    end > start + 1 ? [toRun(start, end + 1, [start + 1, end], true)] : [],
  );
  const next = paragraphs[index + 1];
  if (runs.length > 0 || doubles.length > 0 || !next) return runs;
  const continues = [from, next[0]].every((at, i) => opensParagraph(body, at, i === 0 ? to : next[1]));
  return continues ? [toRun(from, to, [from + 1, to], false)] : [];
}

function opensParagraph(body: string, at: number, to: number): boolean {
  return singleMarkAt(body, at, [at, to]) === "opening";
}

/**
 * Each opening mark with its closing mark. The first uncertain closing mark counts only where no certain one comes
 * before the next opening mark or double run. A mark that may be the apostrophe of '60s opens only where none is open,
 * and where the next mark closes after punctuation.
 */
function pairMarks(marks: readonly SingleMark[]): Span[] {
  const pairs: Span[] = [];
  let start = -1;
  let possibleStart = -1;
  let possibleEnd: number | null = null;
  const closeAt = (end: number): void => {
    if (start >= 0) pairs.push([start, end]);
    start = -1;
    possibleEnd = null;
  };
  const readMark = ({ kind, at, afterPunctuation }: SingleMark): void => {
    if (kind === "closing") {
      if (start < 0 && afterPunctuation) start = possibleStart;
      closeAt(at);
    } else if (kind === "closing or apostrophe") possibleEnd ??= at;
    else {
      if (possibleEnd !== null) closeAt(possibleEnd);
      if (kind === "opening") start = at;
    }
    possibleStart = -1;
  };
  for (const mark of marks) {
    if (mark.kind !== "opening or apostrophe") readMark(mark);
    else if (start < 0) possibleStart = mark.at;
  }
  if (possibleEnd !== null) closeAt(possibleEnd);
  return pairs;
}

interface SingleMark {
  readonly kind: "opening" | "opening or apostrophe" | "closing" | "closing or apostrophe" | "double run";
  readonly at: number;
  readonly afterPunctuation: boolean;
}

/**
 * The single marks of a paragraph and its double runs, in order. Apostrophes inside a word are left out, and so are
 * uncertain closing marks after a double run that the open single run holds.
 */
function readSingleMarks(body: string, span: Span, doubles: readonly QuotedRun[]): SingleMark[] {
  const marks: SingleMark[] = [];
  let nextDouble = 1;
  let double = doubles[0];
  let holdsDoubles = false;
  const [from, to] = span;
  for (let at = from; at < to; at++) {
    if (double && at >= double.start) {
      // only the first of several in a row matters
      if (marks.at(-1)?.kind !== "double run")
        marks.push({ kind: "double run", at, afterPunctuation: false });
      holdsDoubles = true;
      at = double.end - 1;
      double = doubles[nextDouble++];
      continue;
    }
    if (!canBeSingleMark(body.charCodeAt(at))) continue;
    const kind = singleMarkAt(body, at, span);
    if (kind === "opening") holdsDoubles = false;
    if (!kind || (kind === "closing or apostrophe" && holdsDoubles)) continue;
    marks.push({ kind, at, afterPunctuation: /[,.?!…]/.test(body.charAt(at - 1)) });
  }
  return marks;
}

/** Straight, curly, low, reversed, prime and full-width single marks. */
const SINGLE_MARKS = "'‘’‚‛′＇";

/** Whether a single mark can be this code unit: most cannot, so this is tested first. */
function canBeSingleMark(code: number): boolean {
  return code === 39 || code >= 0x2018;
}

function singleMarkAt(body: string, at: number, span: Span): SingleMark["kind"] | null {
  const code = body.charCodeAt(at);
  if (!canBeSingleMark(code) || !SINGLE_MARKS.includes(body.charAt(at))) return null;
  const [from, to] = span;
  const opening = code === 0x2019 ? null : openingAt(body, at, from, to);
  if (opening) return opening;
  if (!endsWord(body, at, to)) return null;
  return isCertainToClose(body, at, to) ? "closing" : "closing or apostrophe";
}

function openingAt(
  body: string,
  at: number,
  from: number,
  to: number,
): "opening" | "opening or apostrophe" | null {
  const before = body.charCodeAt(at - 1);
  const free =
    at === from ||
    isSpace(before) ||
    before === 40 ||
    before === 91 ||
    before === 0x2014 ||
    before === 0x2013;
  if (!free || at + 1 >= to) return null;
  // the marks of '90s and 'em are apostrophes, unless another mark stands before them
  const next = body.slice(at + 1, at + 8);
  if (/^(?:(?:em|til|tis|twas|twere|n|cause)\b|\p{N})/iu.test(next)) return "opening or apostrophe";
  return /^(?:[\p{L}<[]|['’](?:\p{L}|\p{N}))/u.test(next) ? "opening" : null;
}

function endsWord(body: string, at: number, to: number): boolean {
  if (isSpace(body.charCodeAt(at - 1))) return false;
  return at + 1 >= to || !/[\p{L}\p{N}]/u.test(body.charAt(at + 1));
}

/** After punctuation or before it, or after a word that is no plural: “the players’” may end in an apostrophe. */
function isCertainToClose(body: string, at: number, to: number): boolean {
  const before = body.charAt(at - 1);
  if (/[,.?!…]/.test(before)) return true;
  if (at + 1 >= to || /[,.;:?!)—–]/.test(body.charAt(at + 1))) return true;
  return before !== "s";
}
