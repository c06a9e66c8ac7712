import type { Span } from "../../draft.js";

/** A stretch of one paragraph between quotation marks. */
export interface QuotedRun {
  /** [start, end) in the body, with the quotation marks. */
  readonly start: number;
  readonly end: number;
  /** The words without the marks and the white space inside them. */
  readonly inner: Span;
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** False where the closing mark is missing and no attribution shows where the words end. */
  readonly closed: boolean;
}
