import type { Span } from "../../draft.js";
import {
  canBeDoubleMark,
  closesRun,
  opensNestedRun,
  opensRun,
  type QuotationMark,
  readDoubleMark,
} from "./double-quotation-marks.js";
import { isSpace, trimSpace } from "./paragraphs.js";
import { lookOf, type QuotedRun } from "./quoted-run.js";
import { endOfUnclosed } from "./unclosed-quotation-marks.js";

/** A mark that opens a run, and the boundaries of the mark that closes it; null where that is missing. */
interface Opening extends Pick<QuotationMark, "text" | "start" | "end"> {
  closing: Span | null;
}

/** The stretches of a paragraph between double quotation marks, in order, without those inside others. */
export function findDoubleRuns(body: string, span: Span, paragraph: number): QuotedRun[] {
  const openings = matchMarks(body, span);
  const runs: QuotedRun[] = [];
  let reached = span[0];
  for (const [i, opening] of openings.entries()) {
    if (opening.start < reached) continue;
    const run = opening.closing
      ? closedRun(body, opening, ...opening.closing)
      : unclosedRun(body, opening, openings[i + 1] ?? null, span[1]);
    reached = run.end;
    if (run.inner[0] < run.inner[1]) runs.push(toRun(body, run, paragraph));
  }
  return runs;
}

function toRun(body: string, { start, end, inner, closed }: Boundaries, paragraph: number): QuotedRun {
  const { titled, punctuated } = lookOf(body, inner);
  return { start, end, inner, closed, titled, punctuated, paragraph };
}

/** Every opening mark of a paragraph with its closing mark, in order, as brackets are matched. */
function matchMarks(body: string, span: Span): readonly Opening[] {
  const openings: Opening[] = [];
  const open: Opening[] = [];
  const [from, to] = span;
  for (let at = from; at < to; at++) {
    if (!canBeDoubleMark(body.charCodeAt(at))) continue;
    const innermost = open.at(-1);
    const mark = readDoubleMark(body, at, span, innermost !== undefined);
    if (!mark) continue;
    at = mark.end - 1;
    if (innermost && closesRun(body, mark, innermost.text)) {
      innermost.closing = [mark.start, mark.end];
      open.pop();
    } else if (innermost ? opensNestedRun(body, mark, innermost.text) : opensRun(body, mark)) {
      const opening = { text: mark.text, start: mark.start, end: mark.end, closing: null };
      openings.push(opening);
      open.push(opening);
    }
  }
  return openings;
}

type Boundaries = Pick<QuotedRun, "start" | "end" | "inner" | "closed">;

function closedRun(body: string, opening: Opening, innerEnd: number, end: number): Boundaries {
  return { start: opening.start, end, inner: trimSpace(body, opening.end, innerEnd), closed: true };
}

/**
 * A run whose closing mark is missing. It ends before its attribution; else before the mark that opens the `next` run, if
 * that begins a sentence; else with the closing mark of the next run, if that follows punctuation, since then its opening
 * mark is the one too many; else with the paragraph at `to`.
 */
function unclosedRun(body: string, opening: Opening, next: Opening | null, to: number): Boundaries {
  const limit = next?.start ?? to;
  const attribution = endOfUnclosed(body, opening.end, limit);
  if (attribution !== null) return closedRun(body, opening, attribution, attribution);
  if (next && !followsSentence(body, opening.end, limit) && next.closing) {
    const [start, end] = next.closing;
    if (/[,.?!…]/.test(body.charAt(start - 1))) return closedRun(body, opening, start, end);
  }
  const end = next && followsSentence(body, opening.end, limit) ? limit : to;
  return { start: opening.start, end, inner: trimSpace(body, opening.end, end), closed: false };
}

/** Whether the text that ends at `to` ends a sentence; after an ellipsis the same quote goes on. */
function followsSentence(body: string, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && isSpace(body.charCodeAt(at))) at--;
  return /[.?!]/.test(body.charAt(at)) && body.charAt(at - 1) !== ".";
}
