import type { LineRange } from "./core.js";
import type { KnownLine } from "./line-kinds.js";
import { PICTURE_WORDS, SECTION_WORDS } from "./phrases.js";

/** Most of the article must follow its headline: what comes later is a subheading. */
const SHARE_AFTER = 0.6;
/** A title loses a point for so many lines between it and the article, and at most so many points. */
const LINES_PER_POINT = 10;
const MOST_FOR_DISTANCE = 2.5;

/**
 * The index of the headline: the line before the article that is no sentence and looks most like its title,
 * by its length, by standing alone and near, and by sharing words with the article. Null where there is none.
 */
export function findHeadline(lines: readonly KnownLine[], core: LineRange): number | null {
  const prose = lines.flatMap((line, i) => (line.kind === "prose" && i >= core[0] && i <= core[1] ? i : []));
  const article = wordsOf(prose.slice(0, 8).map((i) => lines[i]?.text.slice(0, 500) ?? ""));
  const articleLength = prose.reduce((sum, i) => sum + lengthOf(lines[i]), 0);
  const [start = 0] = prose;
  const page: TitleContext = { lines, article, repeated: findRepeated(lines) };
  const firstTitle = lines.findIndex((line) => line.kind === "title");
  let best: { index: number; score: number } | null = null;
  let proseBefore = 0;
  let lengthBefore = 0;
  for (const [index, line] of lines.entries()) {
    if (lengthBefore > articleLength * (1 - SHARE_AFTER)) break;
    if (line.kind === "prose" && index >= core[0]) {
      proseBefore++;
      lengthBefore += lengthOf(line);
    } else if (line.kind === "title" || line.kind === "list") {
      const distance = Math.min(MOST_FOR_DISTANCE, Math.max(0, start - index) / LINES_PER_POINT);
      const late = proseBefore === 0 ? 0 : 2 * proseBefore - 1.5;
      const score = scoreOf(page, index) + (index === firstTitle ? 0.5 : 0) - distance - late;
      if (score > 0 && score > (best?.score ?? 0)) best = { index, score };
    }
  }
  return best?.index ?? findSentenceAsHeadline(lines, prose);
}

/** Where no title stands, a short sentence that the byline or the date parts from the article. */
function findSentenceAsHeadline(lines: readonly KnownLine[], prose: readonly number[]): number | null {
  const [first, second] = prose;
  if (first === undefined || second === undefined || (lines[first]?.text.split(" ").length ?? 0) > 20)
    return null;
  const between = lines.slice(first + 1, second);
  return between.some((line) => line.kind === "byline" || line.kind === "date") ? first : null;
}

function lengthOf(line: KnownLine | undefined): number {
  return line?.text.length ?? 0;
}

interface TitleContext {
  readonly lines: readonly KnownLine[];
  /** The article's words. */
  readonly article: ReadonlySet<string>;
  /** What stands on the page twice, once perhaps with the site's name behind it. */
  readonly repeated: ReadonlySet<string>;
}

function scoreOf({ lines, article, repeated }: TitleContext, index: number): number {
  const line = lines[index];
  if (!line) return 0;
  const { text } = line;
  const words = text.split(" ").length;
  const next = lines[index + 1];
  const own = wordsOf([text]);
  const shared = [...own].filter((word) => article.has(word)).length / Math.max(1, own.size);

  let score = words >= 5 && words <= 20 ? 3 : words >= 2 && text.length >= 12 ? 1.5 : -1;
  score += 2 * shared;
  if (line.opensBlock && (!next || next.opensBlock)) score += 1;
  if (next && /^(?:byline|date|prose|credit)$/.test(next.kind)) score += 0.5;
  if (line.kind === "list") score -= 2;
  if (words === 1 && index > 0) score -= 2;
  if (words <= 4 && text.includes(", ")) score -= 1;
  if (!/\p{Ll}/u.test(text)) score -= 1;
  if (words <= 3 && SECTION_WORDS.test(text)) score -= 1.5;
  if (isInMenu(lines, index)) score -= 1;
  if (next?.kind === "credit" && PICTURE_WORDS.test(text)) score -= 2;
  if (repeated.has(text)) score += 1.5;
  return score;
}

/** Whether short lines without a verb's worth of words stand directly above and below. */
function isInMenu(lines: readonly KnownLine[], index: number): boolean {
  const isShort = (line: KnownLine | undefined) => line?.kind === "title" && line.text.split(" ").length <= 3;
  const line = lines[index];
  const next = lines[index + 1];
  return (
    isShort(line) && (isShort(lines[index - 1]) || isShort(next)) && !(line?.opensBlock && next?.opensBlock)
  );
}

/** The lines that stand there again, alone or with the site's name behind them: "Title | Site". */
function findRepeated(lines: readonly KnownLine[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    const title = WITH_SITE.exec(text)?.groups?.["title"] ?? text;
    for (const form of new Set([text, title])) {
      if (seen.has(form)) repeated.add(form);
      seen.add(form);
    }
  }
  return repeated;
}

/** The words of four letters or more, in lower case. */
function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []));
}

/**
 * The headline without what a browser's title adds, and what it added: "Title" and "Site" of "Title | Site".
 * A dash counts only where the rest of the page repeats the title without it, since headlines have dashes too.
 */
export function splitSiteName(
  headline: string,
  lines: readonly KnownLine[],
): { readonly title: string; readonly site: string | null } {
  const found = WITH_SITE.exec(headline)?.groups;
  if (found) {
    const { title = headline, mark, site = null } = found;
    const isRepeated = lines.some((line) => line.text === title);
    if (mark === "|" || isRepeated) return { title, site };
  }
  const browserTitle = lines.find(
    ({ text }) => text.startsWith(headline) && WITH_SITE.exec(text)?.groups?.["title"] === headline,
  );
  return { title: headline, site: WITH_SITE.exec(browserTitle?.text ?? "")?.groups?.["site"] ?? null };
}

const WITH_SITE = /^(?<title>.{10,300}) (?<mark>[|–—:-]) (?<site>[^|–—]{2,40})$/;
