import type { MeasuredBody } from "../loading/measured-body.js";

/** Words of a body between those around them, and where they stand in Unicode code points. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly codePointSpan: { readonly start: number; readonly end: number };
}

/** How many code points of what stands before and after the words are given. */
const CONTEXT = 32;

/** Code units looked at for them: a cluster that this cuts lies beyond 32 code points of two units each. */
const WINDOW = 4 * CONTEXT;

/**
 * The words in [start, end), UTF-16 code units, as TextQuoteSelector and TextPositionSelector of the Web
 * Annotation Data Model give them (https://www.w3.org/TR/annotation-model/#text-quote-selector): in code
 * points, and with no grapheme cluster cut in two, so that prefix and suffix may be a little short of 32.
 */
export function textQuoteIn({ text, codePointsBefore }: MeasuredBody, start: number, end: number): TextQuote {
  const before = clustersOf(text.slice(Math.max(0, start - WINDOW), start));
  const after = clustersOf(text.slice(end, end + WINDOW));
  return {
    exact: text.slice(start, end),
    prefix: withinContext(before.toReversed()).toReversed().join(""),
    suffix: withinContext(after).join(""),
    codePointSpan: { start: codePointsBefore(start), end: codePointsBefore(end) },
  };
}

function clustersOf(text: string): string[] {
  return Array.from(
    new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text),
    ({ segment }) => segment,
  );
}

/** As many of the clusters, from the first, as have 32 code points together. */
function withinContext(clusters: readonly string[]): readonly string[] {
  let codePoints = 0;
  const cut = clusters.findIndex((cluster) => {
    codePoints += Array.from(cluster).length;
    return codePoints > CONTEXT;
  });
  return cut < 0 ? clusters : clusters.slice(0, cut);
}
