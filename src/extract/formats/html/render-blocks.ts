import { collapse, type HtmlElement, type HtmlNode, isElement, isText } from "./dom.js";
import { INLINE } from "./markup/nesting.js";

/** One paragraph, heading, list item or other stretch of text that stands by itself. */
export interface Block {
  readonly text: string;
  /** The element whose text it is: p, h2, li, div … */
  readonly tag: string;
  /** How much of the text is links, 0 to 1. */
  readonly linked: number;
  /** Names, classes and ids of the element and of those around it, in lower case. */
  readonly marks: string;
}

/**
 * The text of an element and all in it, block by block in the page's order. A single `<br>` is a line break inside
 * its block, two end it; all other space is collapsed.
 */
export function renderBlocks(root: HtmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linkedText = 0;

  const flush = (tag: string, marks: string) => {
    for (const part of text.split(/\n\s*\n/)) {
      const lines = part
        .split("\n")
        .map(collapse)
        .filter((line) => line !== "");
      if (lines.length === 0) continue;
      const joined = lines.join("\n");
      blocks.push({
        text: joined,
        tag,
        linked: Math.min(1, linkedText / joined.replace(/\s/g, "").length),
        marks,
      });
    }
    text = "";
    linkedText = 0;
  };
  const visit = (node: HtmlNode, tag: string, marks: string, inLink: boolean) => {
    if (isText(node)) {
      const run = (node.textContent ?? "").replace(/\s+/g, " ");
      text += run;
      if (inLink) linkedText += run.replaceAll(" ", "").length;
    } else if (isElement(node)) {
      const name = node.localName;
      if (name === "br") text += "\n";
      // A row of a table is one line.
      else if (name === "td" || name === "th") {
        for (const child of node.childNodes) visit(child, tag, marks, inLink);
        text += " ";
      } else if (INLINE.has(name))
        for (const child of node.childNodes) visit(child, tag, marks, inLink || name === "a");
      else {
        flush(tag, marks);
        const own = `${marks} ${name} ${node.getAttribute("class") ?? ""} ${node.id}`.toLowerCase();
        for (const child of node.childNodes) visit(child, name, own, inLink);
        flush(name, own);
      }
    }
  };
  visit(root, "div", "", false);
  flush("div", "");
  return blocks;
}
