import { toStorable } from "../../../metadata/normalize.js";
import { continuesSentence, isCutLine } from "../../../speech/text/line-breaks.js";

/** A line of a scraped page. Its text is never empty, can be stored, and has single plain spaces as white space. */
export interface Line {
  readonly text: string;
  /** Whether the line is the first of the page or follows a blank line. */
  readonly opensBlock: boolean;
}

/**
 * Splits a page into lines, without blank ones. If the page is hard-wrapped, the lines of each paragraph are joined.
 * Wide gaps between fields of a line become " | ".
 */
export function splitLines(page: string): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  for (const printed of toStorable(page).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const text = normalizeLine(printed);
    if (text !== "") lines.push({ text, opensBlock });
    opensBlock = text === "";
  }
  return joinWrappedLines(lines);
}

/**
 * Replaces white space of any kind by single plain spaces, and removes soft hyphens and zero-width characters. Wide gaps
 * in a short line, as between the items of a menu, become " | ".
 */
function normalizeLine(printed: string): string {
  const text = printed.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").trim();
  const fields = text.length <= MAX_FIELDS_LENGTH ? text.split(/\s{3,}|\t/) : [text];
  const isProse = fields.some((field) => /[.!?:,]["”’»]?$/.test(field));
  return fields
    .join(isProse ? " " : " | ")
    .replace(/\s+/g, " ")
    .trim();
}

/** In UTF-16 code units. A longer line does not consist of header fields or menu items. */
const MAX_FIELDS_LENGTH = 200;

/** In UTF-16 code units. The longest line of a hard-wrapped page is within these limits. */
const MIN_WRAP_WIDTH = 40;
const MAX_WRAP_WIDTH = 110;

/**
 * Joins hard-wrapped lines: a line break is a wrap if the next word would not have fitted within the page's width, or if
 * it stands within a sentence. The page counts as hard-wrapped if at least two sentences continue in lower case after
 * such a break.
 */
function joinWrappedLines(lines: Line[]): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return lines;
  const isFull = (line: Line, next: Line) =>
    line.text.length + 1 + (next.text.split(" ", 1)[0]?.length ?? 0) > width - 3;
  const evidence = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next && !next.opensBlock && isFull(line, next) && continuesInLowerCase(line, next);
  });
  if (evidence.length < 2) return lines;

  const joined: Line[] = [];
  let wrapped = false;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = joined.at(-1);
    if (line.opensBlock) wrapped = isWrappedBlock(lines, i);
    const isWrap =
      before &&
      !line.opensBlock &&
      (isFull(before, line) ||
        continuesSentence(before.text, line.text) ||
        (wrapped && isCutLine(before.text, line.text)));
    if (!open || !isWrap) joined.push(line);
    else joined[joined.length - 1] = { ...open, text: join(open.text, line.text) };
  });
  return joined;
}

function continuesInLowerCase(line: Line, next: Line): boolean {
  return /^\p{Ll}/u.test(next.text) && !/[.!?]["”’]?$/.test(line.text);
}

/** Whether the block that begins with the line at `from` has a sentence that continues in lower case on its next line. */
function isWrappedBlock(lines: readonly Line[], from: number): boolean {
  for (let i = from + 1; i < lines.length && !lines[i]?.opensBlock; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before && line && continuesInLowerCase(before, line)) return true;
  }
  return false;
}

function join(text: string, rest: string): string {
  return /\p{L}-$/u.test(text) ? text + rest : `${text} ${rest}`;
}
