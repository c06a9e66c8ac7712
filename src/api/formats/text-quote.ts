import type { MeasuredBody } from "../loading/measured-body.js";

/** A quote with the text around it, and its position in Unicode code points. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly codePointSpan: { readonly start: number; readonly end: number };
}

/** The maximum number of code points in the prefix and in the suffix. */
const CONTEXT = 32;

/** How many code units are segmented for them. A cluster cut at this limit lies beyond 32 code points of two units each. */
const WINDOW = 4 * CONTEXT;

/**
 * The text in [start, end), in UTF-16 code units, as a TextQuoteSelector and TextPositionSelector of the Web Annotation
 * Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector). Positions are in code points. No grapheme
 * cluster is split, so prefix and suffix can be slightly shorter than 32 code points.
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

const CLUSTERS = new Intl.Segmenter("und", { granularity: "grapheme" });

function clustersOf(text: string): string[] {
  return Array.from(CLUSTERS.segment(text), ({ segment }) => segment);
}

/** The longest run of clusters from the first that has at most 32 code points. */
function withinContext(clusters: readonly string[]): readonly string[] {
  let codePoints = 0;
  const cut = clusters.findIndex((cluster) => {
    codePoints += Array.from(cluster).length;
    return codePoints > CONTEXT;
  });
  return cut < 0 ? clusters : clusters.slice(0, cut);
}
