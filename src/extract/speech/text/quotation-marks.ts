import type { Span } from "../../draft.js";
import { closesRun, opensRun, type QuotationMark, readDoubleMark } from "./double-quotation-marks.js";
import { isSpace } from "./paragraphs.js";
import { lookOf, type QuotedRun } from "./quoted-run.js";
import { findSingleRuns } from "./single-quotation-marks.js";
import { endOfUnclosed } from "./unclosed-quotation-marks.js";

/**
 * The stretches between quotation marks, in order; they never overlap. A run ends with its paragraph at the latest.
 * Recognizes straight, curly, low, angle and typewriter marks (`` ''), and single marks that stand outside double
 * ones. A mark inside a run of another style belongs to the run. Takes time linear in the body.
 */
export function findQuotedRuns(body: string, paragraphs: readonly Span[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const doubles = findDoubleRuns(body, paragraph, index);
    for (const run of mergeRuns(doubles, findSingleRuns(body, paragraph, index, doubles))) runs.push(run);
  }
  return runs;
}

function findDoubleRuns(body: string, span: Span, paragraph: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const add = (run: Boundaries): void => {
    if (run.inner[0] < run.inner[1]) runs.push({ ...run, ...lookOf(body, run.inner), paragraph });
  };
  let opening: QuotationMark | null = null;
  const [from, to] = span;
  for (let at = from; at < to; at++) {
    const mark = readDoubleMark(body, at, span, opening !== null);
    if (!mark) continue;
    at = mark.end - 1;
    if (opening && closesRun(body, mark, opening.text)) {
      add(closedRun(body, opening, mark));
      opening = null;
    } else if (!opening && opensRun(body, mark)) opening = mark;
  }
  if (opening) add(unclosedRun(body, opening, to));
  return runs;
}

type Boundaries = Pick<QuotedRun, "start" | "end" | "inner" | "closed">;

function closedRun(body: string, opening: QuotationMark, closing: QuotationMark): Boundaries {
  const inner = trimSpace(body, opening.end, closing.start);
  return { start: opening.start, end: closing.end, inner, closed: true };
}

/** A run whose closing mark is missing ends before its attribution, else with its paragraph at `to`. */
function unclosedRun(body: string, opening: QuotationMark, to: number): Boundaries {
  const attribution = endOfUnclosed(body, opening.end, to);
  const end = attribution ?? to;
  const inner = trimSpace(body, opening.end, end);
  return { start: opening.start, end, inner, closed: attribution !== null };
}

/** The span without white space at its ends. */
function trimSpace(body: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(body.charCodeAt(start))) start++;
  while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** All runs in order; a double run inside a single one belongs to it, as in British usage. */
function mergeRuns(doubles: readonly QuotedRun[], singles: readonly QuotedRun[]): QuotedRun[] {
  if (singles.length === 0) return [...doubles];
  const outside: QuotedRun[] = [];
  let i = 0;
  for (const double of doubles) {
    while (i < singles.length && (singles[i]?.end ?? 0) <= double.start) i++;
    const single = singles[i];
    if (!single || double.start < single.start) outside.push(double);
  }
  return [...outside, ...singles].sort((a, b) => a.start - b.start);
}
