import { elementText, type HtmlElement } from "../dom.js";

/** Elements for what is not the article: readers' comments, other articles and the frame of the page. */
const OTHER_CONTENT = [
  "aside",
  "footer",
  "nav",
  ...[
    "comment",
    "respond",
    "disqus",
    "related",
    "recirc",
    "recommend",
    "trending",
    "teaser",
    "sidebar",
    "most-read",
    "most-popular",
    "read-next",
    "up-next",
    "latest",
    "calendar",
    "events",
  ].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join(", ");

/** In letters. A block with so many around the date, and with the end of a sentence, is prose. */
const MIN_PROSE = 40;

/**
 * Whether an element belongs to readers' comments, to another article, to an event or to a sentence of prose, so that its
 * date is not the article's. An element that contains the headline too is the article itself, whatever its class.
 */
export function isOtherContent(element: HtmlElement, heading: HtmlElement | null): boolean {
  let other = element.closest(OTHER_CONTENT);
  while (other && contains(other, heading)) other = other.parentElement?.closest(OTHER_CONTENT) ?? null;
  return other !== null || isInProse(element) || isInLinkedItem(element);
}

/** Whether the node starts content other than the article's. */
export function startsOtherContent(element: HtmlElement): boolean {
  return element.matches(OTHER_CONTENT);
}

/** The date of "The fair opens on 1 May 2025.". */
function isInProse(element: HtmlElement): boolean {
  const text = elementText(element.closest("p, li, dd, blockquote, td, figcaption"));
  const around = text.replace(elementText(element), "");
  return /[.!?…]["”’»)]?$/.test(text) && (around.match(/\p{L}/gu)?.length ?? 0) >= MIN_PROSE;
}

/** The date of an item in a list of links to other pages. */
function isInLinkedItem(element: HtmlElement): boolean {
  const link = element.closest("li")?.querySelector("a[href]");
  return link !== null && link !== undefined && elementText(link).split(" ").length >= 4;
}

function contains(ancestor: HtmlElement, heading: HtmlElement | null): boolean {
  for (let at = heading; at; at = at.parentElement) if (at === ancestor) return true;
  return false;
}
