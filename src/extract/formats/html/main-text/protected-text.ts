import { elementText, type HtmlDocument, type HtmlElement, type HtmlNode } from "../dom.js";
import { INLINE_ELEMENTS } from "../markup/nesting.js";

/** Inline elements that are used for letters: "<span class="header-font">T</span>he quay". */
const LETTER_ELEMENTS = "span, b, strong, big, em, i, font, u, small, mark, abbr, a";
/** In UTF-16 code units. A longer element is not a part of a word. */
const MAX_WORD_PART = 30;

/**
 * Changes markup of text that Readability would remove by the element's name or class: parts of words, such as large
 * initials, lose their classes, and the footer of a block quote, which names its author, becomes a `<cite>`.
 */
export function protectText(document: HtmlDocument): void {
  for (const element of document.querySelectorAll(LETTER_ELEMENTS)) {
    const text = elementText(element);
    if (text.length > 0 && text.length <= MAX_WORD_PART && isPartOfWord(element)) removeClasses(element);
  }
  for (const footer of document.querySelectorAll("blockquote footer")) {
    const cite = document.createElement("cite");
    cite.append(...footer.childNodes);
    footer.replaceWith(cite);
  }
}

function removeClasses(element: HtmlElement): void {
  element.setAttribute("class", "");
  element.setAttribute("id", "");
}

/** Whether the text of the element and the text beside it make a word without a space between them. */
function isPartOfWord(element: HtmlElement): boolean {
  const text = element.textContent ?? "";
  return (
    (/\p{L}$/u.test(text) && /^\p{Ll}/u.test(textBeside(element, (node) => node.nextSibling))) ||
    (/^\p{Ll}/u.test(text) && /\p{L}$/u.test(textBeside(element, (node) => node.previousSibling)))
  );
}

/** The text of the nearest node on one side of an element, within its block. */
function textBeside(element: HtmlElement, beside: (node: HtmlNode) => HtmlNode | null): string {
  for (let at: HtmlElement | null = element; at && INLINE_ELEMENTS.has(at.localName); at = at.parentElement) {
    const node = beside(at);
    if (node) return node.textContent ?? "";
  }
  return "";
}
