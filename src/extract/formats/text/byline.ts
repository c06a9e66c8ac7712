import { toUniqueNames } from "../../metadata/normalize.js";
import { parseAuthors } from "../../metadata/parse-authors.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isPersonName } from "./lines/person-name.js";

/** How far from the headline or the article a byline may be, in lines. */
const ABOVE_HEADLINE = 4;
const BELOW_HEADLINE = 8;
const BELOW_ARTICLE = 6;

/** Reclassifies titles just below the headline as bylines if they consist of a person's name alone. */
export function classifyNameBylines(
  lines: readonly ClassifiedLine[],
  headline: number | null,
): readonly ClassifiedLine[] {
  if (headline === null) return lines;
  const below = lines.slice(headline + 1, headline + 1 + BELOW_HEADLINE);
  // One paragraph may be a standfirst above the byline; at the second, the article has begun.
  const prose = below.flatMap((line, i) => (line.kind === "prose" ? i : []));
  const end = headline + 1 + (prose[1] ?? below.length);
  return lines.map((line, i) =>
    i > headline && i < end && line.kind === "title" && isPersonName(line.text) && !isAboveQuote(lines, i)
      ? { ...line, kind: "byline" }
      : line,
  );
}

/**
 * Whether a name stands above what its bearer said: the next line is a quotation as a whole, and a line above the name
 * speaks of its bearer.
 */
export function isAboveQuote(lines: readonly ClassifiedLine[], index: number): boolean {
  const surname = lines[index]?.text.split(" ").at(-1) ?? "";
  if (!/^["“«„].*["”»“]$/.test(lines[index + 1]?.text ?? "")) return false;
  return lines.slice(Math.max(0, index - ABOVE_HEADLINE), index).some(({ text }) => text.includes(surname));
}

/**
 * The authors of the article: from the bylines around the headline, else from those just below the article. Bylines
 * further away belong to other articles.
 */
export function readByline(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): string[] {
  const [start = 0, second = start] = body;
  const end = body.at(-1) ?? start;
  const authorsBetween = (from: number, to: number) =>
    toUniqueNames(
      lines.flatMap((line, i) =>
        line.kind === "byline" && i >= from && i <= to ? parseAuthors(line.text) : [],
      ),
    );
  const above = authorsBetween((headline ?? start) - ABOVE_HEADLINE, second);
  return above.length > 0 ? above : authorsBetween(end, end + BELOW_ARTICLE);
}
