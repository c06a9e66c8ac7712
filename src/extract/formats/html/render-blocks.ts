import { collapseWhitespace, type HtmlElement, type HtmlNode, isElement, isTextNode } from "./dom.js";
import { isFootnoteMark } from "./footnote-marks.js";
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
  /** The element around the one that holds the text; null for the root. */
  readonly parent: HtmlElement | null;
  /** The block quote that it belongs to; null where it belongs to none. */
  readonly quote: QuotePart | null;
}

/** What a block is in a block quote. */
interface QuotePart {
  /** The same for all blocks of one block quote. */
  readonly element: HtmlElement;
  readonly part: "words" | "signature";
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
  readonly parent: HtmlElement | null;
  readonly inLink: boolean;
  readonly quote: QuotePart | null;
}

/**
 * Renders an element as blocks of text, in document order. A single `<br>` is a line break inside its block, two end
 * the block; all other white space is collapsed.
 */
export function renderBlocks(root: HtmlElement): readonly Block[] {
  const rendering: Rendering = { blocks: [], text: "", linkedLength: 0 };
  const context: Context = { tag: "div", path: "", parent: null, inLink: false, quote: null };
  renderNode(rendering, root, context);
  endBlock(rendering, context);
  return joinInitials(rendering.blocks);
}

/** The blocks with a large initial in an element of its own joined to the rest of its word. */
function joinInitials(blocks: readonly Block[]): readonly Block[] {
  const isInitial = (block: Block | undefined) => /^["“„«‘]?\p{Lu}$/u.test(block?.text ?? "");
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    const next = blocks[i + 1];
    if (isInitial(block) && next && /^\p{Ll}/u.test(next.text)) return [];
    const joined = before && isInitial(before) && /^\p{Ll}/u.test(block.text);
    return joined ? { ...block, text: before.text + block.text } : block;
  });
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
  else if (name === "q") renderQuotation(rendering, element, context);
  else if (name === "sup" && isFootnoteMark(rendering.text, element)) return;
  else if (isCitation(element, context)) renderBlockElement(rendering, element, context);
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
  const own = {
    tag,
    path,
    parent: element.parentElement,
    inLink: context.inLink,
    quote: quotePartOf(element, context),
  };
  renderChildren(rendering, element, own);
  endBlock(rendering, own);
}

function renderChildren(rendering: Rendering, element: HtmlElement, context: Context): void {
  for (const child of element.childNodes) renderNode(rendering, child, context);
}

/** Adds the text rendered since the last block as one block, or as several where an empty line divides it. */
function endBlock(rendering: Rendering, { tag, path, parent, quote }: Context): void {
  for (const part of rendering.text.split(/\n\s*\n/)) {
    const text = part
      .split("\n")
      .map(collapseWhitespace)
      .filter((line) => line !== "")
      .join("\n");
    if (text === "") continue;
    const linkDensity = Math.min(1, rendering.linkedLength / text.replace(/\s/g, "").length);
    rendering.blocks.push({ text, tag, linkDensity, path, parent, quote: quote && partOf(text, quote) });
  }
  rendering.text = "";
  rendering.linkedLength = 0;
}

/** Puts marks around the text of a `<q>`, as browsers do, unless the text has marks of its own. */
function renderQuotation(rendering: Rendering, element: HtmlElement, context: Context): void {
  const isNested = element.parentElement?.closest("q") !== null;
  const [open, close] = isNested ? ["‘", "’"] : ["“", "”"];
  const hasMarks = /^\s*["“„«‘']/.test(element.textContent ?? "");
  if (!hasMarks) rendering.text += open;
  renderChildren(rendering, element, context);
  if (hasMarks) return;
  // A browser prints the mark after the last word, whatever white space the markup has there.
  const text = rendering.text.trimEnd();
  rendering.text = text + close + rendering.text.slice(text.length);
}

/** Whether the element names the source of a block quote on a line of its own, rather than a work within its words. */
function isCitation({ localName, parentElement }: HtmlElement, { quote }: Context): boolean {
  return localName === "cite" && quote !== null && parentElement?.localName !== "p";
}

function quotePartOf(element: HtmlElement, { quote }: Context): QuotePart | null {
  if (element.localName === "blockquote" && !quote) return { element, part: "words" };
  return quote && element.localName === "cite" ? { ...quote, part: "signature" } : quote;
}

/** A line of a block quote with a dash or with an account is its signature too: "— Ann Hale (@hale) 3 March". */
function partOf(text: string, quote: QuotePart): QuotePart {
  const isSigned =
    text.length <= MAX_SIGNATURE &&
    /^(?:[—–―]|--?)\s*(?:\p{Lu}|[^()]{1,60}\(@)|^[^@.!?]{2,60}[\s(]@\w+\)?(?:$|\W+(?:on )?\p{Lu}\p{L}{2,8}\.? \d)/u.test(
      text,
    );
  return isSigned ? { ...quote, part: "signature" } : quote;
}

/** In UTF-16 code units. A longer line that begins with a dash is speech. */
const MAX_SIGNATURE = 200;
