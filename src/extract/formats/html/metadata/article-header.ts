import {
  elementText,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isTextNode,
} from "../dom.js";
import { startsOtherContent } from "./other-content.js";

/** In UTF-16 code units. Byline and date stand within so much text after the headline, before the first paragraphs. */
const MAX_TEXT = 1000;
/** Longer lines are prose. */
const MAX_LINE = 100;
/** One paragraph may be a standfirst above the byline; after the second, the article has begun. */
const MAX_PARAGRAPHS = 1;

/** The short lines that a page prints below its headline, such as byline and date; empty if it has no h1. */
export interface ArticleHeader {
  readonly lines: readonly string[];
  /** The `datetime` attributes of the `time` elements among them. */
  readonly dates: readonly string[];
  /** The texts of links to the pages of authors. */
  readonly authors: readonly string[];
}

/**
 * Reads the text below the headline, without comments, teasers and the like. Each text node is its own line, since only
 * CSS may separate it from the next.
 */
export function readArticleHeader(document: HtmlDocument, heading: HtmlElement | null): ArticleHeader {
  const nodes = heading ? headerNodes(heading, document.body) : [];
  return {
    lines: nodes.map(lineOf).filter((line) => line !== "" && line.length <= MAX_LINE),
    dates: nodes.flatMap((node) => machineReadableDate(node) ?? []),
    authors: nodes.flatMap((node) => (isElement(node) && isAuthorLink(node) ? elementText(node) : [])),
  };
}

/** The nodes from the headline to the first paragraphs. */
function headerNodes(heading: HtmlElement, root: HtmlElement): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let length = 0;
  let paragraphs = 0;
  for (const node of nodesAfter(heading, root)) {
    if (length > MAX_TEXT || paragraphs > MAX_PARAGRAPHS) break;
    nodes.push(node);
    length += lineOf(node).length;
    if (lineOf(node).length > MAX_LINE) paragraphs++;
  }
  return nodes;
}

function lineOf(node: HtmlNode): string {
  return isTextNode(node) ? (node.textContent ?? "").replace(/\s+/g, " ").trim() : "";
}

/** A path such as /author/ann-lee, /people/ann-lee or /by/ann-lee. */
const AUTHOR_PATH =
  /^(?:https?:\/\/[^/]+)?\/(?:[^?#]*\/)?(?:(?:news-?)?(?:authors?|writers?|reporters?|journalists?|columnists?|contributors?|correspondents?|editors?|bylines?|by|bios?|profiles?|people|staff|team|our-team|autore?n?|auteurs?|autor(?:es)?|redakteure?)|@[\w.-]+$)(?:\/[^/?#]|$)|[?&]author=/i;

function isAuthorLink(element: HtmlElement): boolean {
  return element.localName === "a" && AUTHOR_PATH.test(element.getAttribute("href") ?? "");
}

function machineReadableDate(node: HtmlNode): string | null {
  return isElement(node) && node.localName === "time" ? node.getAttribute("datetime") : null;
}

/**
 * The nodes inside `root` that follow `node` and all its descendants, in document order, without those that are not the
 * article's.
 */
function* nodesAfter(node: HtmlNode, root: HtmlNode): Generator<HtmlNode> {
  let next = afterSubtree(node, root);
  while (next) {
    const isSkipped = isElement(next) && startsOtherContent(next);
    if (!isSkipped) yield next;
    next = (isSkipped ? null : next.firstChild) ?? afterSubtree(next, root);
  }
}

function afterSubtree(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  for (let ancestor: HtmlNode | null = node; ancestor && ancestor !== root; ancestor = ancestor.parentNode) {
    if (ancestor.nextSibling) return ancestor.nextSibling;
  }
  return null;
}
