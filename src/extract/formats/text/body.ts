import { isAboveQuote } from "./byline.js";
import { isCaption } from "./caption.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isBullet } from "./lines/list-items.js";
import { isPersonName } from "./lines/person-name.js";
import { hasQuotation } from "./lines/prose.js";
import type { LineRange } from "./prose-density.js";

/** How many lines other than prose may separate the article's first paragraphs from its densest prose. */
const MAX_GAP_ABOVE = 10;
/** The same for its last paragraphs. A paragraph with a quotation is hardly ever a message of the site. */
const MAX_GAP_BEFORE_QUOTATION = 10;
const MAX_GAP_BEFORE_LONG = 3;
const MAX_GAP_BEFORE_SHORT = 1;

/**
 * The indices of the article's lines, from its first paragraph after the headline to its last, with its subheadings and
 * lists, and without the links, buttons, notices, credits, captions, menus and other articles between them. `densest` is
 * the range with the densest prose. Empty if there is no paragraph.
 */
export function findBody(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  densest: LineRange,
): number[] {
  const from = headline === null ? 0 : headline + 1;
  const end = endOfArticle(lines, from);
  const other = otherArticles(lines, from);
  const isArticle = (i: number) =>
    i >= from &&
    i < end &&
    !other.has(i) &&
    !isCaption(lines, i, from) &&
    lines[i]?.text !== lines[headline ?? -1]?.text;

  const paragraphs = lines.flatMap((line, i) => (line.kind === "prose" && isArticle(i) ? i : []));
  const within = paragraphs.filter((i) => i >= densest[0] && i <= densest[1]);
  const [first] = within;
  const last = within.at(-1);
  if (first === undefined || last === undefined) return [];
  // Without a headline, paragraphs further above may belong to the site's header.
  const highest = headline === null ? densest[0] - MAX_GAP_BEFORE_LONG : 0;
  const above = paragraphs.filter((i) => i < densest[0] && i >= highest);
  const begin = extendOverHeading(lines, extendUp(first, above), isArticle);
  let stop = extendDown(
    lines,
    last,
    paragraphs.filter((i) => i > densest[1]),
  );
  while (isUnendedQuote(lines[stop + 1]) && isArticle(stop + 1)) stop++;
  return lines.flatMap((line, i) =>
    i >= begin &&
    i <= stop &&
    isArticle(i) &&
    (line.kind === "prose" || isSubheading(lines, i) || isNameAboveQuote(lines, i))
      ? i
      : [],
  );
}

/** The first of the paragraphs above `first` that is reached without too large a gap. */
function extendUp(first: number, above: readonly number[]): number {
  return above.reduceRight((begin, i) => (begin - i <= MAX_GAP_ABOVE ? i : begin), first);
}

/** How many short lines may stand between the items of a list above the article and its first paragraph. */
const MAX_BEFORE_LIST = 2;

/** The beginning with the name above a quotation, and with the list of a summary above the first paragraph. */
function extendOverHeading(
  lines: readonly ClassifiedLine[],
  begin: number,
  isArticle: (index: number) => boolean,
): number {
  const isBulletAt = (i: number) => isArticle(i) && isBullet(lines[i]?.text ?? "");
  let at = begin - 1;
  while (at > begin - 1 - MAX_BEFORE_LIST && isArticle(at) && !isBulletAt(at)) at--;
  if (isBulletAt(at) && isBulletAt(at - 1)) {
    while (isBulletAt(at - 1)) at--;
    return at;
  }
  return isArticle(begin - 1) && isNameAboveQuote(lines, begin - 1) ? begin - 1 : begin;
}

function isNameAboveQuote(lines: readonly ClassifiedLine[], index: number): boolean {
  return isPersonName(lines[index]?.text ?? "") && isAboveQuote(lines, index);
}

/** The last of the paragraphs below `last` that is reached without too large a gap; list items do not count as gaps. */
function extendDown(lines: readonly ClassifiedLine[], last: number, below: readonly number[]): number {
  return below.reduce((stop, i) => {
    const between = lines
      .slice(Math.max(stop + 1, i - 2 * MAX_GAP_BEFORE_QUOTATION), i)
      .filter((line) => !isBullet(line.text));
    return between.length <= maxGapBefore(lines[i]?.text ?? "") ? i : stop;
  }, last);
}

function maxGapBefore(text: string): number {
  if (hasQuotation(text)) return MAX_GAP_BEFORE_QUOTATION;
  return text.split(" ").length >= 20 ? MAX_GAP_BEFORE_LONG : MAX_GAP_BEFORE_SHORT;
}

/** Whether a title or list belongs to the article: a bullet or a quotation always does, a menu item does not. */
function isSubheading(lines: readonly ClassifiedLine[], index: number): boolean {
  const isNotProse = (i: number) => lines[i] !== undefined && lines[i].kind !== "prose";
  const line = lines[index];
  if (!line || !/^(?:title|list)$/.test(line.kind)) return false;
  if (isBullet(line.text) || hasQuotation(line.text)) return true;
  const menu =
    (isNotProse(index - 1) && isNotProse(index + 1)) ||
    (isNotProse(index - 1) && isNotProse(index - 2)) ||
    (isNotProse(index + 1) && isNotProse(index + 2));
  return !menu && line.text.length > 1;
}

/**
 * The index of the line that ends the article, or the number of lines. Comments do, if more than half of the prose is
 * above them; labelled tags do, if more than three quarters is, and nothing below them has a quotation.
 */
function endOfArticle(lines: readonly ClassifiedLine[], from: number): number {
  const proseLength = (part: readonly ClassifiedLine[]) =>
    part.reduce((sum, line) => sum + (line.kind === "prose" ? line.text.length : 0), 0);
  const total = proseLength(lines.slice(from));
  const isEnd = ({ kind }: ClassifiedLine, i: number) => {
    if (i < from || !/^(?:comments heading|tags)$/.test(kind)) return false;
    const before = proseLength(lines.slice(from, i));
    if (kind === "comments heading") return before * 2 > total;
    return before * 4 > total * 3 && !lines.slice(i).some(({ text }) => hasQuotation(text));
  };
  const end = lines.findIndex(isEnd);
  return end < 0 ? lines.length : end;
}

/**
 * The lines below headings such as "Related stories": the titles of other articles and their one-sentence teasers. The
 * article resumes at two consecutive paragraphs, or at one that is long or has a quotation.
 */
function otherArticles(lines: readonly ClassifiedLine[], from: number): Set<number> {
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

/** Whether a line is a paragraph with a quotation that lacks the full stop at its end. */
function isUnendedQuote(line: ClassifiedLine | undefined): boolean {
  return line?.kind === "title" && line.text.split(" ").length >= 5 && hasQuotation(line.text);
}
