import { Readability } from "@mozilla/readability";
import { collapse, type HtmlDocument, type HtmlElement } from "../dom.js";
import { NOTICE_MARK } from "../markup/tags.js";
import { decode } from "../metadata/json-ld.js";
import type { Metadata } from "../metadata/metadata.js";
import { renderBlocks } from "../render-blocks.js";
import { cleanBlocks } from "./clean-blocks.js";
import { dropMarkedParts, MARKS_AROUND } from "./marked-parts.js";

/**
 * Parts of a page that never hold its text, and that mislead the choice of what does. Calls for consent go before
 * Readability can put their text into a paragraph without their class.
 */
const NEVER_TEXT = `nav, figcaption, [${NOTICE_MARK}]`;
/** Fewer letters are no article: a title, a label, what remains of an empty page. */
const FEWEST_LETTERS = 20;
/** The page's own copy of the text is taken where the layout gives less than this part of it. */
const FALLBACK_SHARE = 0.6;

/**
 * The article's paragraphs, in order; none where the page has no text. Uses the document up: it is changed on the way.
 * Readability chooses the part of the page; its own text output runs paragraphs together, so they are rendered here.
 */
export function readMainText(
  document: HtmlDocument,
  page: Pick<Metadata, "headline" | "section" | "articleBody">,
): readonly string[] {
  dropWhatIsNeverText(document);
  keepMarks(document);
  const content = chooseContent(document);
  if (content) dropMarkedParts(content);
  const paragraphs = content ? cleanBlocks(renderBlocks(content), page).map((block) => block.text) : [];
  const declared = paragraphsOf(page.articleBody);
  const chosen = lengthOf(paragraphs) < FALLBACK_SHARE * lengthOf(declared) ? declared : paragraphs;
  return lengthOf(chosen) < FEWEST_LETTERS ? [] : chosen;
}

function dropWhatIsNeverText(document: HtmlDocument): void {
  const half = (document.body.textContent ?? "").length / 2;
  for (const element of document.querySelectorAll(NEVER_TEXT)) {
    // One that was never closed has swallowed the article.
    if ((element.textContent ?? "").length < half) element.remove();
  }
}

/** Readability puts a paragraph in the place of a div that holds nothing else, and so loses what the div is called. */
function keepMarks(document: HtmlDocument): void {
  const paragraphs = [...document.querySelectorAll("p")];
  const paragraphsIn = countInside(paragraphs);
  for (const paragraph of paragraphs) {
    if (paragraph.previousElementSibling || paragraph.nextElementSibling) continue;
    let marks = "";
    let around = paragraph.parentElement;
    while (around?.localName === "div" && paragraphsIn.get(around) === 1) {
      marks += ` ${around.getAttribute("class") ?? ""} ${around.id}`;
      around = around.parentElement;
    }
    if (marks.trim() !== "") paragraph.setAttribute(MARKS_AROUND, marks);
  }
}

/** How many of the elements each element around them holds. */
function countInside(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const element of elements) {
    for (let around = element.parentElement; around; around = around.parentElement) {
      counts.set(around, (counts.get(around) ?? 0) + 1);
    }
  }
  return counts;
}

function chooseContent(document: HtmlDocument): HtmlElement | null {
  const reader = new Readability<HtmlElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as HtmlElement,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It trips over trees that no browser would build; what is left of the page is then all there is.
    return document.body;
  }
}

function paragraphsOf(text: string | null): readonly string[] {
  return decode(text ?? "")
    .split(/\n+/)
    .map(collapse)
    .filter((line) => line !== "");
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}
