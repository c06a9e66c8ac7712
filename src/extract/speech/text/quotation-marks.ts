import type { Span } from "../../draft.js";
import { isSpace } from "./paragraphs.js";
import type { QuotedRun } from "./quoted-run.js";
import { findSingleRuns } from "./single-quotation-marks.js";
import { endOfUnclosed } from "./unclosed-quotation-marks.js";

/**
 * The stretches between quotation marks, in order; they never overlap. A run ends with its paragraph at the latest.
 * Knows straight, curly, low, angle and typewriter marks (`` ''), and single ones where they stand outside double
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

const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  '"': '"”',
  "”": "”",
};

function findDoubleRuns(body: string, [from, to]: Span, paragraph: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open = -1;
  let opener = "";
  for (let at = from; at < to; at++) {
    const mark = doubleMarkAt(body, at);
    if (mark === null) continue;
    // 'so,''' ends a single run and then a double one
    if (mark === "''" && open >= 0 && body.charCodeAt(at + 2) === 39) at++;
    const width = mark === "``" || mark === "''" ? 2 : 1;
    if (open < 0) {
      if (opens(body, at, width, mark, from, to)) {
        open = at;
        opener = mark;
      }
    } else if (closes(body, at, width, mark, opener, from, to)) {
      addRun(runs, body, open, opener.length, at, at + width, paragraph, true);
      open = -1;
    }
    at += width - 1;
  }
  if (open >= 0) {
    const end = endOfUnclosed(body, open + opener.length, to);
    addRun(runs, body, open, opener.length, end ?? to, end ?? to, paragraph, end !== null);
  }
  return runs;
}

function doubleMarkAt(body: string, at: number): string | null {
  const code = body.charCodeAt(at);
  if (code > 96 && code < 0xab) return null;
  if (code === 34 || code === 0xab || code === 0xbb) return body.charAt(at);
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f)
    return code === 0x201f ? "“" : body.charAt(at);
  if ((code === 96 || code === 39) && body.charCodeAt(at + 1) === code) return code === 96 ? "``" : "''";
  return null;
}

function opens(body: string, at: number, width: number, mark: string, from: number, to: number): boolean {
  const spaceBefore = at === from || isOpenBefore(body.charCodeAt(at - 1));
  const wordAfter = at + width < to && !isSpace(body.charCodeAt(at + width));
  if (mark === "”" || mark === "»") return spaceBefore && wordAfter;
  if (mark === '"' || mark === "''") return (spaceBefore || wordAfter) && !isMeasure(body, at);
  return true;
}

function closes(
  body: string,
  at: number,
  width: number,
  mark: string,
  opener: string,
  from: number,
  to: number,
): boolean {
  const spaceBefore = at === from || isOpenBefore(body.charCodeAt(at - 1));
  const wordAfter = at + width < to && !isSpace(body.charCodeAt(at + width));
  if (opener === "``" || opener === "''")
    return mark === "''" || (mark === '"' && !(spaceBefore && wordAfter));
  if (!(CLOSERS[opener] ?? "").includes(mark)) return false;
  const certain = mark === "”" || mark === "»" || opener === "„" || opener === "»";
  return certain
    ? !(mark === opener && spaceBefore && wordAfter)
    : !(spaceBefore && wordAfter) && closesWord(body, at, to, mark);
}

/** An opening curly mark closes only where a word ends: a slip of the typist. */
function closesWord(body: string, at: number, to: number, mark: string): boolean {
  return mark !== "“" || at + 1 >= to || !/[\p{L}\p{N}]/u.test(body.charAt(at + 1));
}

/** Inches and seconds: 5'10", 12" pipes. */
function isMeasure(body: string, at: number): boolean {
  const before = body.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}

function isOpenBefore(code: number): boolean {
  return (
    isSpace(code) ||
    code === 40 ||
    code === 91 ||
    code === 123 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45
  );
}

function addRun(
  runs: QuotedRun[],
  body: string,
  start: number,
  width: number,
  innerEnd: number,
  end: number,
  paragraph: number,
  closed: boolean,
): void {
  const inner = trimSpace(body, start + width, innerEnd);
  if (inner[1] > inner[0]) runs.push({ start, end, inner, paragraph, closed });
}

/** The span without white space at its ends. */
function trimSpace(body: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(body.charCodeAt(start))) start++;
  while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** A double run inside a single one is part of it: British usage. */
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
