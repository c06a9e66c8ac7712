import { collapseWhitespace, type HtmlElement, type HtmlNode, isElement, isTextNode } from "./dom.js";
import { INLINE_ELEMENTS } from "./markup/nesting.js";

/** One paragraph, heading, list item or other text that stands by itself. */
export interface Block {
  readonly text: string;
  /** The name of the element that holds the text directly: p, h2, li, div … */
  readonly tag: string;
  /** The share of the text that is inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Names, classes and ids of the element and its ancestors, outermost first, in lower case. */
  readonly path: string;
}

/** The blocks rendered so far, and the text of the block being rendered. */
interface Rendering {
  readonly blocks: Block[];
  text: string;
  /** The length of the block's text inside links, without white space. */
  linkedLength: number;
}

/** What applies to the content of an element: its block's element, and whether it is inside a link. */
interface Context {
  readonly tag: string;
  readonly path: string;
  readonly inLink: boolean;
}

/**
 * Renders an element as blocks of text, in document order. A single `<br>` is a line break inside its block, two end
 * the block; all other white space is collapsed.
 */
export function renderBlocks(root: HtmlElement): readonly Block[] {
  const rendering: Rendering = { blocks: [], text: "", linkedLength: 0 };
  const context: Context = { tag: "div", path: "", inLink: false };
  renderNode(rendering, root, context);
  endBlock(rendering, context);
  return rendering.blocks;
}

function renderNode(rendering: Rendering, node: HtmlNode, context: Context): void {
  if (isTextNode(node)) renderText(rendering, node.textContent ?? "", context);
  else if (isElement(node)) renderElement(rendering, node, context);
}

function renderText(rendering: Rendering, raw: string, { inLink }: Context): void {
  const text = raw.replace(/\s+/g, " ");
  rendering.text += text;
  if (inLink) rendering.linkedLength += text.replaceAll(" ", "").length;
}

function renderElement(rendering: Rendering, element: HtmlElement, context: Context): void {
  const name = element.localName;
  if (name === "br") rendering.text += "\n";
  else if (name === "td" || name === "th") renderTableCell(rendering, element, context);
  else if (name === "a") renderChildren(rendering, element, { ...context, inLink: true });
  else if (INLINE_ELEMENTS.has(name)) renderChildren(rendering, element, context);
  else renderBlockElement(rendering, element, context);
}

/** A table cell is followed by a space, so that a row is one line. */
function renderTableCell(rendering: Rendering, cell: HtmlElement, context: Context): void {
  renderChildren(rendering, cell, context);
  rendering.text += " ";
}

function renderBlockElement(rendering: Rendering, element: HtmlElement, context: Context): void {
  endBlock(rendering, context);
  const { localName: tag, id } = element;
  const path = `${context.path} ${tag} ${element.getAttribute("class") ?? ""} ${id}`.toLowerCase();
  const own = { tag, path, inLink: context.inLink };
  renderChildren(rendering, element, own);
  endBlock(rendering, own);
}

function renderChildren(rendering: Rendering, element: HtmlElement, context: Context): void {
  for (const child of element.childNodes) renderNode(rendering, child, context);
}

/** Adds the text rendered since the last block as one block, or as several where an empty line divides it. */
function endBlock(rendering: Rendering, { tag, path }: Context): void {
  for (const part of rendering.text.split(/\n\s*\n/)) {
    const text = part
      .split("\n")
      .map(collapseWhitespace)
      .filter((line) => line !== "")
      .join("\n");
    if (text === "") continue;
    const linkDensity = Math.min(1, rendering.linkedLength / text.replace(/\s/g, "").length);
    rendering.blocks.push({ text, tag, linkDensity, path });
  }
  rendering.text = "";
  rendering.linkedLength = 0;
}
