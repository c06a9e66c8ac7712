import { toStorable } from "../../../metadata/normalize.js";

/** A line of a page as scraped: storable, its white space single plain spaces, never empty. */
export interface Line {
  readonly text: string;
  /** Whether an empty line, or the page's beginning, stands before it. */
  readonly opensBlock: boolean;
}

/**
 * The lines of a page. Where the page is hard-wrapped, the lines of a paragraph are one again; several
 * fields on one line, such as "By Ann Lee | 3 March 2021 | Share", are a line each.
 */
export function splitLines(page: string): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  for (const printed of toStorable(page).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const text = toPlainLine(printed);
    if (text !== "") lines.push({ text, opensBlock });
    opensBlock = text === "";
  }
  return unwrap(lines);
}

/**
 * Non-breaking and thin spaces become plain ones; marks of zero width and soft hyphens go. Wide gaps in a short
 * line, as between the buttons of a menu, become marks between its fields.
 */
function toPlainLine(printed: string): string {
  const text = printed.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").trim();
  const fields = text.length <= LONGEST_FIELDS ? text.split(/\s{3,}|\t/) : [text];
  const isProse = fields.some((field) => /[.!?:,]["”’»]?$/.test(field));
  return fields
    .join(isProse ? " " : " | ")
    .replace(/\s+/g, " ")
    .trim();
}

const LONGEST_FIELDS = 200;

/** Prose in lines longer than this was not wrapped by hand; shorter than this, none was wrapped at all. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;

/**
 * A line was wrapped where the next word would not have fitted into the page's width any more: the rule of
 * every program that wraps. Only a page in which sentences run on in lower case is taken as wrapped.
 */
function unwrap(lines: Line[]): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return lines;
  const runsOn = (line: Line, next: Line) =>
    !next.opensBlock && line.text.length + 1 + (next.text.split(" ", 1)[0]?.length ?? 0) > width - 3;
  const evidence = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next && runsOn(line, next) && /^\p{Ll}/u.test(next.text) && !/[.!?]["”’]?$/.test(line.text);
  });
  if (evidence.length < 2) return lines;

  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = joined.at(-1);
    if (!before || !open || !runsOn(before, line)) joined.push(line);
    else joined[joined.length - 1] = { ...open, text: join(open.text, line.text) };
  });
  return joined;
}

function join(text: string, rest: string): string {
  return /\p{L}-$/u.test(text) ? text + rest : `${text} ${rest}`;
}
