import { PICTURE_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isBullet } from "./lines/list-items.js";
import type { LineRange } from "./prose-density.js";

/** How many lines that are no sentences may stand between the opening of an article and its core. */
const GAP_BEFORE = 10;
/** And between the core and more of it: a sentence that quotes somebody no page says of itself. */
const GAP_BEFORE_QUOTE = 10;
const GAP_BEFORE_LONG = 3;
const GAP_BEFORE_SHORT = 1;

/**
 * The indices of the article's paragraphs: from its first sentence after the headline to its last, without
 * the pointers, buttons, notices, credits, menus and boxes of other stories between them. Subheadings stay.
 * Empty where there is no sentence.
 */
export function findBody(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  core: LineRange,
): number[] {
  const from = headline === null ? 0 : headline + 1;
  const end = endOfArticle(lines, from);
  const other = otherStories(lines, from);
  const isArticle = (i: number) =>
    i >= from &&
    i < end &&
    !other.has(i) &&
    !isCaption(lines, i, from) &&
    lines[i]?.text !== lines[headline ?? -1]?.text;

  const prose = lines.flatMap((line, i) => (line.kind === "prose" && isArticle(i) ? i : []));
  const within = prose.filter((i) => i >= core[0] && i <= core[1]);
  let [first] = within;
  let last = within.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const i of prose.filter((i) => i < core[0]).reverse()) {
    if (first - i <= GAP_BEFORE && (headline !== null || i >= core[0] - GAP_BEFORE_LONG)) first = i;
  }
  for (const i of prose.filter((i) => i > core[1])) {
    const between = lines
      .slice(Math.max(last + 1, i - 2 * GAP_BEFORE_QUOTE), i)
      .filter((line) => !isBullet(line.text));
    if (between.length <= gapBefore(lines[i]?.text ?? "")) last = i;
  }
  while (isUnendedQuote(lines[last + 1]) && isArticle(last + 1)) last++;
  const [begin, stop] = [first, last];
  return lines.flatMap((line, i) =>
    i >= begin && i <= stop && isArticle(i) && (line.kind === "prose" || isSubheading(lines, i)) ? i : [],
  );
}

function gapBefore(text: string): number {
  if (hasQuotation(text)) return GAP_BEFORE_QUOTE;
  return text.split(" ").length >= 20 ? GAP_BEFORE_LONG : GAP_BEFORE_SHORT;
}

/** A title or list inside the article, unless it is one of a menu's; bullets and quotations always are. */
function isSubheading(lines: readonly ClassifiedLine[], index: number): boolean {
  const isOther = (i: number) => lines[i] !== undefined && lines[i].kind !== "prose";
  const line = lines[index];
  if (!line || !/^(?:title|list)$/.test(line.kind)) return false;
  if (isBullet(line.text) || hasQuotation(line.text)) return true;
  const menu =
    (isOther(index - 1) && isOther(index + 1)) ||
    (isOther(index - 1) && isOther(index - 2)) ||
    (isOther(index + 1) && isOther(index + 2));
  return !menu && line.text.length > 1;
}

/**
 * Comments end an article, once most of the page's sentences stand before them; so do labelled tags, where what
 * little stands below them quotes nobody.
 */
function endOfArticle(lines: readonly ClassifiedLine[], from: number): number {
  const lengthOf = (part: readonly ClassifiedLine[]) =>
    part.reduce((sum, line) => sum + (line.kind === "prose" ? line.text.length : 0), 0);
  const all = lengthOf(lines.slice(from));
  const isEnd = ({ kind }: ClassifiedLine, i: number) => {
    if (i < from || !/^(?:comments heading|tags)$/.test(kind)) return false;
    const before = lengthOf(lines.slice(from, i));
    if (kind === "comments heading") return before * 2 > all;
    return before * 4 > all * 3 && !lines.slice(i).some(({ text }) => hasQuotation(text));
  };
  const end = lines.findIndex(isEnd);
  return end < 0 ? lines.length : end;
}

/**
 * The lines below headings such as "Related stories": titles, and the single sentences that tease them. The
 * article goes on where two paragraphs stand together, or one that is long or quotes somebody.
 */
function otherStories(lines: readonly ClassifiedLine[], from: number): Set<number> {
  const other = new Set<number>();
  let inside = false;
  for (const [i, line] of lines.entries()) {
    if (i < from) continue;
    if (line.kind === "related heading") inside = true;
    else if (inside && line.kind === "prose") inside = !resumesArticle(line, lines[i + 1]);
    if (inside) other.add(i);
  }
  return other;
}

function resumesArticle(line: ClassifiedLine, next: ClassifiedLine | undefined): boolean {
  return next?.kind === "prose" || line.text.split(" ").length >= 30 || hasQuotation(line.text);
}

/** No header between headline and article has more lines. */
const HEADER_LINES = 20;

/**
 * Whether a sentence describes a picture: its credit comes right after it, and it opens the page, or speaks
 * of the picture. A line that quotes somebody is never taken for one.
 */
export function isCaption(lines: readonly ClassifiedLine[], index: number, from: number): boolean {
  const line = lines[index];
  if (!line || !/^(?:prose|title)$/.test(line.kind) || lines[index + 1]?.kind !== "credit") return false;
  if (line.text.length > 300 || hasQuotation(line.text)) return false;
  if (line.kind === "title" || PICTURE_WORDS.test(line.text)) return true;
  const isProse = (other: ClassifiedLine) => other.kind === "prose";
  const isFirst = !lines.slice(Math.max(from, index - HEADER_LINES), index).some(isProse);
  return isFirst && lines.slice(index + 1, index + HEADER_LINES).some(isProse);
}

/** A last paragraph in which somebody is quoted, though it ends without a full stop. */
function isUnendedQuote(line: ClassifiedLine | undefined): boolean {
  return line?.kind === "title" && line.text.split(" ").length >= 5 && hasQuotation(line.text);
}

function hasQuotation(text: string): boolean {
  const open = text.search(/["“«„]/);
  return open >= 0 && /["“”»]/.test(text.slice(open + 9));
}
