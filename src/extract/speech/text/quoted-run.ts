import type { Span } from "../../draft.js";
import { areTitled, MAX_TITLE_LENGTH } from "./titled-words.js";

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
  /** Whether the words are capitalized like the title of a work. */
  readonly titled: boolean;
  /** Whether the last character of the words is a punctuation mark. */
  readonly punctuated: boolean;
}

/** How the words of a run, body.slice(from, to), look in print. */
export function lookOf(body: string, [from, to]: Span): Pick<QuotedRun, "titled" | "punctuated"> {
  return {
    titled: to - from <= MAX_TITLE_LENGTH && areTitled(body.slice(from, to)),
    punctuated: /[.,!?;:…]/.test(body.charAt(to - 1)),
  };
}
