import type { Span } from "../../draft.js";

/**
 * The paragraphs of a body, in order, without the white space around them. Blank lines separate them; so do
 * single line breaks, unless the lines look hard-wrapped: most of them end in the middle of a sentence.
 */
export function findParagraphs(body: string): Span[] {
  const lines = findLines(body);
  const paragraphs: Span[] = [];
  const wrapped = looksWrapped(body, lines);
  let open: Span | null = null;
  for (const line of lines) {
    const joins = open !== null && wrapped && !isBlankBetween(body, open[1], line[0]);
    if (open && joins) open = [open[0], line[1]];
    else {
      if (open) paragraphs.push(open);
      open = line;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
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
