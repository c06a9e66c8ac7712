import type { Span } from "../../draft.js";

/** A stretch of one paragraph between quotation marks. */
export interface QuotedRun {
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** Without them: the words as printed. */
  readonly inner: Span;
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** False where the paragraph ends before the mark is closed, and nothing tells where the words end. */
  readonly closed: boolean;
}
