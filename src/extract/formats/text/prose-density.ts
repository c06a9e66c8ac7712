import type { ClassifiedLine, LineKind } from "./lines/line-kind.js";
import { isBullet } from "./lines/list-items.js";

/** [first, last]: indices of lines, both included. */
export type LineRange = readonly [first: number, last: number];

/** What each line that is no sentence costs, in words of prose: a box of ten titles weighs one long paragraph. */
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
/** No paragraph weighs more than so many words, else one long notice could outweigh an article. */
const HEAVIEST = 50;
const LONGEST_NOTICE = 600;

/**
 * Where sentences stand densest: the run of lines whose prose outweighs what is between it by the most. It
 * holds most of the article, perhaps not all. Null where the page has no sentence.
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

/** In words, or for scripts without spaces in groups of four characters; less for what addresses the reader. */
function weightOf(text: string): number {
  if (text.length > LONGEST_NOTICE) return HEAVIEST;
  const words = Math.max(text.split(" ").length, text.length / 12);
  const toReader = text.match(/\b(?:you|your|our|us)\b/gi)?.length ?? 0;
  const isAboutSite = toReader >= 2 && !/["“”«]/.test(text);
  return Math.min(HEAVIEST, words) * (isAboutSite ? 0.4 : 1);
}
