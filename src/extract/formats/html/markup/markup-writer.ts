import { countLeftOpen, findOpenElement, INLINE_ELEMENTS, wordSet } from "./nesting.js";
import { resolveCodePoint } from "./parse-tags.js";

/** The deepest nesting that is kept. Real pages stay under 60; the cost of the DOM grows with the square of the depth. */
const MAX_DEPTH = 80;
/** How many open elements are tracked, including those that are not written: each tag may search all of them. */
const MAX_OPEN = 1000;
/** How many elements and named entities are written; beyond them, only text is. Real pages stay under 5,000. */
const MAX_NODES = 20_000;

/** The elements that a head may contain; any other starts the body. */
const HEAD_ELEMENTS = wordSet("title meta link base script style noscript template");
/** Written even at the deepest level, where other elements are replaced by their content: they separate texts. */
const TEXT_BLOCKS = wordSet("p h1 h2 h3 h4 h5 h6 li");

/** Writes well-formed markup, piece by piece. */
export interface MarkupWriter {
  readonly out: string[];
  /** The open elements, in the form that `countLeftOpen` takes. */
  readonly open: string[];
  depth: number;
  /** How many elements and named entities have been counted against the limit. */
  nodes: number;
  /** Whether to write a space before the next text or start tag. */
  pendingSpace: boolean;
  /** Whether a block has just been opened, so that a space would have no effect. */
  atBlockStart: boolean;
  hasBody: boolean;
  /** The attributes of the html element. */
  htmlAttributes: string;
  /** The attributes of the body element. */
  bodyAttributes: string;
  /** The content of the head, complete once the body has started. */
  head: string;
}

export function createMarkupWriter(): MarkupWriter {
  return {
    out: [],
    open: [],
    depth: 0,
    nodes: 0,
    pendingSpace: false,
    atBlockStart: true,
    hasBody: false,
    htmlAttributes: "",
    bodyAttributes: "",
    head: "",
  };
}

/** Writes text. White space alone becomes one space or nothing: such texts are most of the DOM nodes of a page. */
export function writeText(page: MarkupWriter, text: string): void {
  if (!/\S/.test(text)) {
    page.pendingSpace ||= !page.atBlockStart;
    return;
  }
  if (!page.hasBody) startBody(page);
  writePendingSpace(page);
  page.out.push(text.includes("&") ? resolveCharacterReferences(page, text) : text);
}

/** Writes a `<` that does not start a tag. */
export function writeBracket(page: MarkupWriter): void {
  writePendingSpace(page);
  page.out.push(countNode(page) ? "&lt;" : " ");
}

/** Starts the body if it has not started and the element may not stand in a head. */
export function leaveHeadFor(page: MarkupWriter, name: string): void {
  if (!page.hasBody && !HEAD_ELEMENTS.has(name)) startBody(page);
}

/** Writes an element with its content unchanged. */
export function writeRawElement(page: MarkupWriter, name: string, attributes: string, content: string): void {
  page.out.push(`<${name}${attributes}>${content}</${name}>`);
}

/** Writes a void element. */
export function writeVoidElement(page: MarkupWriter, name: string, attributes: string): void {
  leaveHeadFor(page, name);
  writePendingSpace(page);
  page.out.push(countNode(page) ? `<${name}${attributes}>` : "\n");
}

/** Writes a start tag, after closing the elements for which it implies an end tag. */
export function startElement(page: MarkupWriter, name: string, attributes: string): void {
  if (name === "html") page.htmlAttributes ||= attributes;
  if (name === "body") {
    startBody(page);
    page.bodyAttributes ||= attributes;
  }
  if (isDocumentElement(name)) return;
  leaveHeadFor(page, name);
  closeTo(page, countLeftOpen(page.open, name));
  writePendingSpace(page);
  const isKept = countNode(page);
  const inline = INLINE_ELEMENTS.has(name);
  if (isKept && page.depth < MAX_DEPTH + (TEXT_BLOCKS.has(name) ? 2 : 0)) {
    page.open.push(name);
    page.depth += 1;
    page.out.push(`<${name}${attributes}>`);
    page.atBlockStart = !inline;
  } else {
    if (page.open.length < MAX_OPEN) page.open.push(`-${name}`);
    if (!inline) page.out.push(isKept ? "<br>" : "\n");
  }
}

/**
 * Closes the open element of this name and those inside it. An end tag without a start tag is ignored, except that
 * `</br>` is a line break, as in browsers.
 */
export function endElement(page: MarkupWriter, name: string): void {
  if (name === "head") startBody(page);
  if (isDocumentElement(name)) return;
  leaveHeadFor(page, name);
  const match = findOpenElement(page.open, name);
  if (match >= 0) closeTo(page, match);
  else if (name === "br") page.out.push("<br>");
}

/** Closes all open elements and returns the whole page. */
export function finishMarkup(page: MarkupWriter): string {
  closeTo(page, 0);
  const { htmlAttributes, head, bodyAttributes, out } = page;
  return `<!doctype html><html${htmlAttributes}><head>${head}</head><body${bodyAttributes}>${out.join("")}</body></html>`;
}

function isDocumentElement(name: string): boolean {
  return name === "html" || name === "head" || name === "body";
}

function startBody(page: MarkupWriter): void {
  if (page.hasBody) return;
  page.hasBody = true;
  closeTo(page, 0);
  page.head = page.out.join("");
  page.out.length = 0;
}

/** Closes the innermost open elements until `length` are left. */
function closeTo(page: MarkupWriter, length: number): void {
  while (page.open.length > length) {
    // The length has just been checked.
    const name = page.open.pop()!;
    if (name.startsWith("-")) continue;
    page.out.push(`</${name}>`);
    page.depth -= 1;
    page.atBlockStart = false;
  }
}

function writePendingSpace(page: MarkupWriter): void {
  if (page.pendingSpace && page.hasBody) page.out.push(" ");
  page.pendingSpace = false;
  page.atBlockStart = false;
}

/** Counts one more node, and returns whether it is within the limit. */
function countNode(page: MarkupWriter): boolean {
  page.nodes += 1;
  return page.nodes <= MAX_NODES;
}

/**
 * Replaces numeric character references by their characters, since the DOM parser creates a node for every
 * reference and some pages write every letter as one.
 */
function resolveCharacterReferences(page: MarkupWriter, text: string): string {
  const resolved = text.replace(
    /&#(?:(\d{2,7})|x([\da-f]{2,6}));/gi,
    (_, decimal: string | undefined, hex: string | undefined) =>
      resolveCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16)),
  );
  page.nodes += resolved.match(/&\w/g)?.length ?? 0;
  return page.nodes <= MAX_NODES ? resolved : resolved.replace(/&(?:\w+;)?/g, " ");
}
