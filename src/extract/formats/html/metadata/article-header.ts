import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isTextNode } from "../dom.js";

/** In UTF-16 code units. Byline and date stand within so much text after the headline, before the first paragraphs. */
const MAX_TEXT = 1000;
/** Longer lines are prose. */
const MAX_LINE = 100;

/** The short lines that a page prints below its headline, such as byline and date; empty if it has no h1. */
export interface ArticleHeader {
  readonly lines: readonly string[];
  /** The `datetime` attributes of the `time` elements among them. */
  readonly dates: readonly string[];
}

/** Reads the text below the headline. Each text node is its own line, since only CSS may separate it from the next. */
export function readArticleHeader(document: HtmlDocument, heading: HtmlElement | null): ArticleHeader {
  const lines: string[] = [];
  const dates: string[] = [];
  let length = 0;
  for (const node of heading ? nodesAfter(heading, document.body) : []) {
    if (length > MAX_TEXT) break;
    const line = isTextNode(node) ? (node.textContent ?? "").replace(/\s+/g, " ").trim() : "";
    length += line.length;
    if (line !== "" && line.length <= MAX_LINE) lines.push(line);
    const date = machineReadableDate(node);
    if (date) dates.push(date);
  }
  return { lines, dates };
}

function machineReadableDate(node: HtmlNode): string | null {
  return isElement(node) && node.localName === "time" ? node.getAttribute("datetime") : null;
}

/** The nodes inside `root` that follow `node` and all its descendants, in document order. */
function* nodesAfter(node: HtmlNode, root: HtmlNode): Generator<HtmlNode> {
  for (let next = afterSubtree(node, root); next; next = next.firstChild ?? afterSubtree(next, root))
    yield next;
}

function afterSubtree(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  for (let ancestor: HtmlNode | null = node; ancestor && ancestor !== root; ancestor = ancestor.parentNode) {
    if (ancestor.nextSibling) return ancestor.nextSibling;
  }
  return null;
}
