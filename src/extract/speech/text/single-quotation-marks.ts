import type { Span } from "../../draft.js";
import { isSpace } from "./paragraphs.js";
import { lookOf, type QuotedRun } from "./quoted-run.js";

/**
 * The stretches of a paragraph between single quotation marks, which are told from apostrophes: a mark opens before a
 * word and after white space, and closes after a word and not before one. After a plural's "s" it may be an
 * apostrophe, so a later mark that is certain to close is preferred. Marks inside double runs are ignored; a single
 * run may hold double runs only if its closing mark is certain.
 */
export function findSingleRuns(
  body: string,
  span: Span,
  paragraph: number,
  doubles: readonly QuotedRun[],
): QuotedRun[] {
  return pairMarks(readSingleMarks(body, span, doubles))
    .filter(([start, end]) => end > start + 1)
    .map(([start, end]) => {
      const inner: Span = [start + 1, end];
      return { start, end: end + 1, inner, paragraph, closed: true, ...lookOf(body, inner) };
    });
}

/**
 * Each opening mark with its closing mark. The first uncertain closing mark counts only where no certain one comes
 * before the next opening mark or double run.
 */
function pairMarks(marks: readonly SingleMark[]): Span[] {
  const pairs: Span[] = [];
  let start = -1;
  let possibleEnd: number | null = null;
  const closeAt = (end: number): void => {
    if (start >= 0) pairs.push([start, end]);
    start = -1;
    possibleEnd = null;
  };
  for (const { kind, at } of marks) {
    if (kind === "closing") closeAt(at);
    else if (kind === "closing or apostrophe") possibleEnd ??= at;
    else {
      if (possibleEnd !== null) closeAt(possibleEnd);
      if (kind === "opening") start = at;
    }
  }
  if (possibleEnd !== null) closeAt(possibleEnd);
  return pairs;
}

interface SingleMark {
  readonly kind: "opening" | "closing" | "closing or apostrophe" | "double run";
  readonly at: number;
}

/**
 * The single marks of a paragraph and its double runs, in order. Apostrophes inside a word are left out, and so are
 * uncertain closing marks after a double run that the open single run holds.
 */
function readSingleMarks(body: string, span: Span, doubles: readonly QuotedRun[]): SingleMark[] {
  const marks: SingleMark[] = [];
  let nextDouble = 0;
  let holdsDoubles = false;
  const [from, to] = span;
  for (let at = from; at < to; at++) {
    const double = doubles[nextDouble];
    if (double && at >= double.start) {
      marks.push({ kind: "double run", at });
      holdsDoubles = true;
      at = double.end - 1;
      nextDouble++;
      continue;
    }
    const kind = singleMarkAt(body, at, span);
    if (kind === "opening") holdsDoubles = false;
    if (kind && !(kind === "closing or apostrophe" && holdsDoubles)) marks.push({ kind, at });
  }
  return marks;
}

function singleMarkAt(body: string, at: number, span: Span): SingleMark["kind"] | null {
  const code = body.charCodeAt(at);
  if (code !== 39 && code !== 0x2018 && code !== 0x2019) return null;
  const [from, to] = span;
  if (code !== 0x2019 && opensWord(body, at, from, to)) return "opening";
  if (code === 0x2018 || !endsWord(body, at, to)) return null;
  return isCertainToClose(body, at, to) ? "closing" : "closing or apostrophe";
}

function opensWord(body: string, at: number, from: number, to: number): boolean {
  const before = body.charCodeAt(at - 1);
  const free =
    at === from ||
    isSpace(before) ||
    before === 40 ||
    before === 91 ||
    before === 0x2014 ||
    before === 0x2013;
  if (!free || at + 1 >= to) return false;
  // the marks of '90s and 'em are apostrophes
  return (
    /[\p{L}<[]/u.test(body.charAt(at + 1)) &&
    !/^(?:em|til|tis|twas|n|cause)\b/i.test(body.slice(at + 1, at + 7))
  );
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
