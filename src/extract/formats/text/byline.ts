import { givenNames } from "../../../names/given-names.js";
import { toUniqueNames } from "../../metadata/normalize.js";
import { parseAuthors } from "../../metadata/parse-authors.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

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
    i > headline && i < end && isPersonName(line) ? { ...line, kind: "byline" } : line,
  );
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

function isPersonName({ kind, text }: ClassifiedLine): boolean {
  const words = text.split(" ");
  return (
    kind === "title" &&
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|bin|al)$/u.test(word)) &&
    givenNames.has((words[0] ?? "").toLowerCase())
  );
}
