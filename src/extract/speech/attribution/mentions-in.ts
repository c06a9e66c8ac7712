import type { TokenRange } from "../text/tokens.js";

/** The mentions, which are in order, that begin in [from, to), by binary search, since a paragraph may have very many. */
export function mentionsIn<Mention extends TokenRange>(
  mentions: readonly Mention[],
  { from, to }: TokenRange,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.from ?? to) < to) end++;
  return mentions.slice(low, end);
}
