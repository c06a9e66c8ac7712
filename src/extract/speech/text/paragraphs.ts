import type { Span } from "../../draft.js";
import { continuesSentence, isCutLine } from "./line-breaks.js";
import { createMarkCount } from "./open-marks.js";

/**
 * The paragraphs of a body, in order, without the white space around them. Blank lines separate them; so do
 * single line breaks, unless the lines are hard-wrapped: most of them end in the middle of a sentence, or the break stands
 * within a sentence or a quote.
 */
export function findParagraphs(body: string): Span[] {
  const lines = findLines(body);
  const paragraphs: Span[] = [];
  const joins = findWraps(body, lines);
  for (const [i, line] of lines.entries()) {
    const open = joins[i] ? paragraphs.at(-1) : undefined;
    if (open) paragraphs[paragraphs.length - 1] = [open[0], line[1]];
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** For each line, whether it belongs to the paragraph of the line before. */
function findWraps(body: string, lines: readonly Span[]): readonly boolean[] {
  const joins = lines.map(() => false);
  if (lines.length > 1) {
    const wrapped = looksWrapped(body, lines);
    for (const block of findBlocks(body, lines)) markWraps(body, lines, block, wrapped, joins);
  }
  return joins;
}

/** The ranges [from, to) of two lines or more without a blank line between them. */
function findBlocks(body: string, lines: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before && line && !isBlankBetween(body, before[1], line[0])) continue;
    if (i - from > 1) blocks.push([from, i]);
    from = i;
  }
  return blocks;
}

function markWraps(
  body: string,
  lines: readonly Span[],
  [from, to]: Span,
  wrapped: boolean,
  joins: boolean[],
): void {
  const texts = lines.slice(from, to).map((line) => body.slice(...line));
  const breaks = texts.slice(1).map((next, i) => ({ before: texts[i] ?? "", next }));
  const isBlockWrapped = breaks.some(
    ({ before, next }) => /^\p{Ll}/u.test(next) && continuesSentence(before, next),
  );
  const marks = createMarkCount();
  for (const [i, { before, next }] of breaks.entries()) {
    marks.addLine(before);
    const join =
      wrapped ||
      continuesSentence(before, next) ||
      marks.closesIn(next) ||
      (isBlockWrapped && isCutLine(before, next));
    if (!join) marks.reset();
    joins[from + i + 1] = join;
  }
}

function findLines(body: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at < body.length) {
    const newline = body.indexOf("\n", at);
    const end = newline < 0 ? body.length : newline;
    let from = at;
    let to = end;
    while (from < to && isSpace(body.charCodeAt(from))) from++;
    while (to > from && isSpace(body.charCodeAt(to - 1))) to--;
    if (to > from) lines.push([from, to]);
    at = end + 1;
  }
  return lines;
}

function isBlankBetween(body: string, from: number, to: number): boolean {
  const first = body.indexOf("\n", from);
  const second = first < 0 ? -1 : body.indexOf("\n", first + 1);
  return second >= 0 && second < to;
}

/** In characters: a shorter line does not end because the page is wrapped. */
const MIN_WRAPPED = 25;

/** Whether more than half of at least four single line breaks come in the middle of a sentence, behind a long line. */
function looksWrapped(body: string, lines: readonly Span[]): boolean {
  let inside = 0;
  let broken = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (!before || !line || isBlankBetween(body, before[1], line[0])) continue;
    inside++;
    const isLong = before[1] - before[0] >= MIN_WRAPPED;
    if (isLong && !/[.?!:;…"”’»)\]]/.test(body.charAt(before[1] - 1))) broken++;
  }
  return inside >= 4 && broken > inside / 2;
}

/** The span without white space at its ends. */
export function trimSpace(body: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(body.charCodeAt(start))) start++;
  while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Whether the code unit is white space: ASCII white space, a line separator, or a Unicode space of any width. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
