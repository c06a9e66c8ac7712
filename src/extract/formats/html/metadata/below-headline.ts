import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from "../dom.js";

/** How much text below the headline may still be about the page: byline and date stand before the first paragraphs. */
const REACH = 1000;

/** The short lines that the page prints around its headline: bylines, dates. None where it has no h1. */
export interface BelowHeadline {
  readonly lines: readonly string[];
  /** The machine-readable dates among them. */
  readonly dates: readonly string[];
}

/** Reads the text that follows the headline, node by node, so that what only a style keeps apart stays apart. */
export function readBelowHeadline(document: HtmlDocument, heading: HtmlElement | null): BelowHeadline {
  const lines: string[] = [];
  const dates: string[] = [];
  let reached = false;
  let length = 0;

  const visit = (node: HtmlNode): void => {
    if (length > REACH) return;
    if (node === heading) reached = true;
    else if (isText(node)) {
      const line = reached ? (node.textContent ?? "").replace(/\s+/g, " ").trim() : "";
      length += line.length;
      if (line !== "" && line.length <= 100) lines.push(line);
    } else if (isElement(node)) {
      const date = reached && node.localName === "time" ? node.getAttribute("datetime") : null;
      if (date) dates.push(date);
      for (const child of node.childNodes) visit(child);
    }
  };
  if (heading) visit(document.body);
  return { lines, dates };
}
