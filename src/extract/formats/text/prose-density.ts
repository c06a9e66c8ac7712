import type { ClassifiedLine, LineKind } from "./lines/line-kind.js";
import { isBullet } from "./lines/list-items.js";

/** [first, last]: indices of lines, both inclusive. */
export type LineRange = readonly [first: number, last: number];

/** What each line other than prose costs, in words of prose: ten titles cancel out one long paragraph. */
const COST: Readonly<Record<Exclude<LineKind, "prose">, number>> = {
  title: 4,
  list: 2,
  date: 0,
  byline: 0,
  source: 1,
  url: 1,
  section: 1,
  credit: 1,
  caption: 0,
  tags: 5,
  "tags heading": 5,
  "related heading": 15,
  "comments heading": 5,
  "related link": 3,
  navigation: 4,
  notice: 10,
};
/** In words. The weight of a paragraph is limited, so that one long notice cannot outweigh an article. */
const MAX_WEIGHT = 50;
/** In UTF-16 code units. A longer paragraph always has the maximum weight. */
const MAX_NOTICE_LENGTH = 600;

/**
 * The range of lines with the densest prose: the one in which the total weight of the prose exceeds the total cost of
 * the other lines by the most. It contains most of the article, but not always all of it. Null if there is no prose.
 */
export function findDensestProse(lines: readonly ClassifiedLine[]): LineRange | null {
  let best = { first: 0, last: -1, weight: 0 };
  let first = 0;
  let weight = 0;
  for (const [last, line] of lines.entries()) {
    weight += line.kind === "prose" ? weightOf(line.text) : isBullet(line.text) ? -1 : -COST[line.kind];
    if (weight <= 0) {
      first = last + 1;
      weight = 0;
    } else if (weight > best.weight) best = { first, last, weight };
  }
  return best.weight > 0 ? [best.first, best.last] : null;
}

/**
 * The weight of a paragraph in words, or in twelfths of its length if that is more, as in scripts without spaces. A
 * paragraph that addresses the reader weighs less.
 */
function weightOf(text: string): number {
  if (text.length > MAX_NOTICE_LENGTH) return MAX_WEIGHT;
  const words = Math.max(text.split(" ").length, text.length / 12);
  const readerWords = text.match(/\b(?:you|your|our|us)\b/gi)?.length ?? 0;
  const addressesReader = readerWords >= 2 && !/["“”«]/.test(text);
  return Math.min(MAX_WEIGHT, words) * (addressesReader ? 0.4 : 1);
}
