import { Readability } from "@mozilla/readability";
import { collapseWhitespace, type HtmlDocument, type HtmlElement } from "../dom.js";
import { CONSENT_NOTICE } from "../markup/parse-tags.js";
import { decodeHtmlString } from "../metadata/decode-html-string.js";
import type { Metadata } from "../metadata/metadata.js";
import { type Block, renderBlocks } from "../render-blocks.js";
import { removeBoilerplateBlocks } from "./boilerplate-blocks.js";
import { removeBoilerplateElements, WRAPPER_CLASSES } from "./boilerplate-elements.js";
import { removeOtherArticles } from "./other-articles.js";
import { protectText } from "./protected-text.js";

/**
 * Elements that never hold main text and that mislead Readability. It would also move the text of a consent notice
 * into a paragraph without the notice's class.
 */
const NEVER_MAIN_TEXT = `nav, figcaption, [${CONSENT_NOTICE}]`;
/** In UTF-16 code units. A shorter text is not an article but a title, a label or the remains of an empty page. */
const MIN_LENGTH = 20;
/** The `articleBody` of JSON-LD is used if the text extracted from the markup is shorter than this share of it. */
const FALLBACK_SHARE = 0.6;

/** A paragraph of the main text. */
export type MainTextParagraph = Pick<Block, "text" | "quote">;

/**
 * The paragraphs of the main text, in order; empty if the page has none. Changes the document, which must not be used
 * afterwards. Readability chooses the part of the page that holds the article; its own text output joins paragraphs,
 * so they are rendered here.
 */
export function readMainText(
  document: HtmlDocument,
  page: Pick<Metadata, "headline" | "section" | "articleBody">,
): readonly MainTextParagraph[] {
  removeNeverMainText(document);
  removeOtherArticles(document, page.headline);
  saveWrapperClasses(document);
  protectText(document);
  const content = findMainContent(document);
  if (content) removeBoilerplateElements(content);
  const paragraphs = content ? removeBoilerplateBlocks(renderBlocks(content), page) : [];
  const declared = splitParagraphs(page.articleBody);
  const chosen = totalLength(paragraphs) < FALLBACK_SHARE * totalLength(declared) ? declared : paragraphs;
  return totalLength(chosen) < MIN_LENGTH ? [] : chosen;
}

function removeNeverMainText(document: HtmlDocument): void {
  const half = (document.body.textContent ?? "").length / 2;
  for (const element of document.querySelectorAll(NEVER_MAIN_TEXT)) {
    // An element that was never closed may contain the whole article.
    if ((element.textContent ?? "").length < half) element.remove();
  }
}

/** Readability replaces a div by the only paragraph inside it, which would lose the class of the div. */
function saveWrapperClasses(document: HtmlDocument): void {
  const paragraphs = [...document.querySelectorAll("p")];
  const paragraphCounts = countDescendants(paragraphs);
  for (const paragraph of paragraphs) {
    if (paragraph.previousElementSibling || paragraph.nextElementSibling) continue;
    let classes = "";
    let wrapper = paragraph.parentElement;
    while (wrapper?.localName === "div" && paragraphCounts.get(wrapper) === 1) {
      classes += ` ${wrapper.getAttribute("class") ?? ""} ${wrapper.id}`;
      wrapper = wrapper.parentElement;
    }
    if (classes.trim() !== "") paragraph.setAttribute(WRAPPER_CLASSES, classes);
  }
}

/** For each ancestor of the elements, how many of them it contains. */
function countDescendants(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const element of elements) {
    for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
      counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
    }
  }
  return counts;
}

function findMainContent(document: HtmlDocument): HtmlElement | null {
  const reader = new Readability<HtmlElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as HtmlElement,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // Readability fails on DOM trees that no browser would build; the rest of the page is then the best guess.
    return document.body;
  }
}

function splitParagraphs(text: string | null): readonly MainTextParagraph[] {
  return decodeHtmlString(text ?? "")
    .split(/\n+/)
    .map(collapseWhitespace)
    .filter((line) => line !== "")
    .map((line) => ({ text: line, quote: null }));
}

function totalLength(paragraphs: readonly MainTextParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
