import { elementText, type HtmlElement } from "./dom.js";

/** A number, a letter or a sign, also in brackets. */
const MARK = /^\[?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})\]?$/i;

/**
 * Whether a raised element is the mark of a footnote, and not an exponent or an ordinal: it links to the note, has
 * brackets, or stands after punctuation or after a word too long for a unit of measurement. `before` is the text before it.
 */
export function isFootnoteMark(before: string, element: HtmlElement): boolean {
  const text = elementText(element).replace(/\s/g, "");
  if (!text.split(",").every((mark) => MARK.test(mark))) return false;
  const isLinked = element.querySelector("a") !== null || element.closest("a") !== null;
  return isLinked || text.startsWith("[") || /(?:[.,;:!?…”"’»)]|\p{L}{4})\s*$/u.test(before);
}
