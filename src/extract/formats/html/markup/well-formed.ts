import { INLINE, keptOpen, matching, words } from "./nesting.js";
import { characterOf } from "./tags.js";

/** The deepest nesting that is kept. Real pages stay under 60; the DOM's cost grows with the square of it. */
const MAX_DEPTH = 80;
/** How many open elements are remembered, the dropped ones among them: each tag may look through all. */
const MAX_OPEN = 1000;
/** How many elements and named entities are kept; after them, only text is. Real pages stay under 5,000. */
const MAX_PIECES = 20_000;

/** What a head may hold; anything else begins the body, where no tag has begun it. */
const HEAD = words("title meta link base script style noscript template");
/** Still kept at the deepest level, where other elements give way to their content: they part one text from the next. */
const LEAVES = words("p h1 h2 h3 h4 h5 h6 li");

/** Well-formed markup in the making. */
export interface WellFormed {
  readonly out: string[];
  /** The open elements, as `keptOpen` takes them. */
  readonly open: string[];
  depth: number;
  pieces: number;
  /** Whether a space is owed before the next text or start tag. */
  gap: boolean;
  /** Whether the last thing written began a block, where a space would show nothing. */
  atStart: boolean;
  hasBody: boolean;
  /** The attributes of the page's html and body elements. */
  root: string;
  body: string;
  /** All of the head, once the body has begun. */
  head: string;
}

export function createWellFormed(): WellFormed {
  return {
    out: [],
    open: [],
    depth: 0,
    pieces: 0,
    gap: false,
    atStart: true,
    hasBody: false,
    root: "",
    body: "",
    head: "",
  };
}

/** Writes a run of text; a run of spaces as one space at most, since each is a node of the DOM: most of a page's. */
export function writeText(page: WellFormed, run: string): void {
  if (!/\S/.test(run)) {
    page.gap ||= !page.atStart;
    return;
  }
  if (!page.hasBody) beginBody(page);
  writeGap(page);
  page.out.push(run.includes("&") ? resolveEntities(page, run) : run);
}

/** Writes an opening bracket that begins no tag. */
export function writeBracket(page: WellFormed): void {
  writeGap(page);
  page.out.push(isWithinLimit(page) ? "&lt;" : " ");
}

/** Makes sure that the element may stand where the page is: what no head may hold begins the body. */
export function placeElement(page: WellFormed, name: string): void {
  if (!page.hasBody && !HEAD.has(name)) beginBody(page);
}

/** Writes an element with all that is in it, as it stands. */
export function writeWhole(page: WellFormed, name: string, attributes: string, content: string): void {
  page.out.push(`<${name}${attributes}>${content}</${name}>`);
}

/** Writes an element that never has content. */
export function writeVoid(page: WellFormed, name: string, attributes: string): void {
  placeElement(page, name);
  writeGap(page);
  page.out.push(isWithinLimit(page) ? `<${name}${attributes}>` : "\n");
}

/** Begins an element, and ends those that it ends. */
export function startElement(page: WellFormed, name: string, attributes: string): void {
  if (name === "html") page.root ||= attributes;
  if (name === "body") {
    beginBody(page);
    page.body ||= attributes;
  }
  if (isFrame(name)) return;
  placeElement(page, name);
  closeTo(page, keptOpen(page.open, name));
  writeGap(page);
  const isKept = isWithinLimit(page);
  const inline = INLINE.has(name);
  if (isKept && page.depth < MAX_DEPTH + (LEAVES.has(name) ? 2 : 0)) {
    page.open.push(name);
    page.depth += 1;
    page.out.push(`<${name}${attributes}>`);
    page.atStart = !inline;
  } else {
    if (page.open.length < MAX_OPEN) page.open.push(`-${name}`);
    if (!inline) page.out.push(isKept ? "<br>" : "\n");
  }
}

/** Ends the open element of this name, and those inside it; an end without a start is nothing, or a lone break. */
export function endElement(page: WellFormed, name: string): void {
  if (name === "head") beginBody(page);
  if (isFrame(name)) return;
  placeElement(page, name);
  const match = matching(page.open, name);
  if (match >= 0) closeTo(page, match);
  else if (name === "br") page.out.push("<br>");
}

/** The whole page, all its elements ended. */
export function finish(page: WellFormed): string {
  closeTo(page, 0);
  const { root, head, body, out } = page;
  return `<!doctype html><html${root}><head>${head}</head><body${body}>${out.join("")}</body></html>`;
}

function isFrame(name: string): boolean {
  return name === "html" || name === "head" || name === "body";
}

function beginBody(page: WellFormed): void {
  if (page.hasBody) return;
  page.hasBody = true;
  closeTo(page, 0);
  page.head = page.out.join("");
  page.out.length = 0;
}

function closeTo(page: WellFormed, length: number): void {
  while (page.open.length > length) {
    // The length has just been checked.
    const name = page.open.pop()!;
    if (name.startsWith("-")) continue;
    page.out.push(`</${name}>`);
    page.depth -= 1;
    page.atStart = false;
  }
}

function writeGap(page: WellFormed): void {
  if (page.gap && page.hasBody) page.out.push(" ");
  page.gap = false;
  page.atStart = false;
}

/** Counts one more piece: whether it may still be kept. */
function isWithinLimit(page: WellFormed): boolean {
  page.pieces += 1;
  return page.pieces <= MAX_PIECES;
}

/** The parser makes a node of every entity, and some pages write every letter as one. */
function resolveEntities(page: WellFormed, run: string): string {
  const resolved = run.replace(
    /&#(?:(\d{2,7})|x([\da-f]{2,6}));/gi,
    (_, decimal: string | undefined, hex: string | undefined) =>
      characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16)),
  );
  page.pieces += resolved.match(/&\w/g)?.length ?? 0;
  return page.pieces <= MAX_PIECES ? resolved : resolved.replace(/&(?:\w+;)?/g, " ");
}
