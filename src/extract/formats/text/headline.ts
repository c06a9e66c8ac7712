import { type HeadlineContext, scoreHeadline, significantWords } from "./headline-score.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isBullet } from "./lines/list-items.js";
import type { LineRange } from "./prose-density.js";
import { findRepeatedTitles } from "./site-name.js";

/** At least this share of the article follows its headline; a title after that is a subheading. */
const SHARE_AFTER = 0.6;
/** A title loses one point for so many lines between it and the article, up to a maximum. */
const LINES_PER_POINT = 10;
const MAX_DISTANCE_PENALTY = 2.5;
/** How much of the article's beginning is compared with a title: paragraphs, and UTF-16 code units of each. */
const COMPARED_PARAGRAPHS = 8;
const COMPARED_LENGTH = 500;

/** A line that may be the headline, and how many of the article's paragraphs stand before it. */
interface Candidate {
  readonly index: number;
  readonly paragraphsBefore: number;
}

/**
 * The index of the headline: the title or list with the highest score, by its text, its neighbours and its distance
 * to the article. Without one, a short sentence above the byline or date; null if there is none either.
 */
export function findHeadline(lines: readonly ClassifiedLine[], article: LineRange): number | null {
  const paragraphs = lines.flatMap(({ kind }, i) =>
    kind === "prose" && i >= article[0] && i <= article[1] ? i : [],
  );
  const opening = paragraphs
    .slice(0, COMPARED_PARAGRAPHS)
    .map((i) => lines[i]?.text.slice(0, COMPARED_LENGTH) ?? "");
  const firstTitle = lines.findIndex((line) => line.kind === "title");
  const context: HeadlineContext = {
    lines,
    articleWords: significantWords(opening),
    repeated: findRepeatedTitles(lines),
    opening: opening.join(" "),
    firstTitle,
  };
  const articleLength = paragraphs.reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0);
  const [start = 0] = paragraphs;
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const { index, paragraphsBefore } of findCandidates(lines, article, articleLength)) {
    const score =
      scoreHeadline(context, index) +
      (index === firstTitle ? 0.5 : 0) -
      Math.min(MAX_DISTANCE_PENALTY, Math.max(0, start - index) / LINES_PER_POINT) -
      (paragraphsBefore === 0 ? 0 : 2 * paragraphsBefore - 1.5);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index ?? findSentenceAsHeadline(lines, paragraphs);
}

/** The titles and lists, but not the items of lists, after which enough of the article follows. */
function findCandidates(
  lines: readonly ClassifiedLine[],
  [start]: LineRange,
  articleLength: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let paragraphsBefore = 0;
  let lengthBefore = 0;
  for (const [index, { kind, text }] of lines.entries()) {
    if (lengthBefore > articleLength * (1 - SHARE_AFTER)) break;
    if (kind === "prose" && index >= start) {
      paragraphsBefore++;
      lengthBefore += text.length;
    } else if ((kind === "title" || kind === "list") && !isBullet(text))
      candidates.push({ index, paragraphsBefore });
  }
  return candidates;
}

/** The article's first sentence, if it is short and a byline or date separates it from the second. */
function findSentenceAsHeadline(
  lines: readonly ClassifiedLine[],
  paragraphs: readonly number[],
): number | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined) return null;
  if ((lines[first]?.text.split(" ").length ?? 0) > 20) return null;
  const between = lines.slice(first + 1, second);
  return between.some(({ kind }) => kind === "byline" || kind === "date") ? first : null;
}
