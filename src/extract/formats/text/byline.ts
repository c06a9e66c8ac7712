import { givenNames } from "../../../names/given-names.js";
import { toUniqueNames } from "../../metadata/normalize.js";
import { parseAuthors } from "../../metadata/parse-authors.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

/** How far from the article its writers may be named, in lines. */
const ABOVE_HEADLINE = 4;
const BELOW_HEADLINE = 8;
const BELOW_ARTICLE = 6;

/** The lines, with those right below the headline that are nothing but a person's name as bylines too. */
export function classifyNameBylines(
  lines: readonly ClassifiedLine[],
  headline: number | null,
): readonly ClassifiedLine[] {
  if (headline === null) return lines;
  const below = lines.slice(headline + 1, headline + 1 + BELOW_HEADLINE);
  // A standfirst may come before the names; after two paragraphs the article has begun.
  const prose = below.flatMap((line, i) => (line.kind === "prose" ? i : []));
  const end = headline + 1 + (prose[1] ?? below.length);
  return lines.map((line, i) =>
    i > headline && i < end && isPersonName(line) ? { ...line, kind: "byline" } : line,
  );
}

/**
 * Who wrote the article: the bylines around the headline, else those right below the article. A line further
 * away is of another story.
 */
export function readByline(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): string[] {
  const [start = 0, second = start] = body;
  const end = body.at(-1) ?? start;
  const namedIn = (from: number, to: number) =>
    toUniqueNames(
      lines.flatMap((line, i) =>
        line.kind === "byline" && i >= from && i <= to ? parseAuthors(line.text) : [],
      ),
    );
  const above = namedIn((headline ?? start) - ABOVE_HEADLINE, second);
  return above.length > 0 ? above : namedIn(end, end + BELOW_ARTICLE);
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
