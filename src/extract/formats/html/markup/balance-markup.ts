import { VOID, words } from "./nesting.js";
import { attributes, endOf, tagEnd, tagName } from "./tags.js";
import {
  createWellFormed,
  endElement,
  finish,
  placeElement,
  startElement,
  type WellFormed,
  writeBracket,
  writeText,
  writeVoid,
  writeWhole,
} from "./well-formed.js";

const BANG = 33;
const SLASH = 47;
const QUESTION = 63;

/** Content that is never an article's text: skipped up to the end tag. A script is kept where it is JSON-LD. */
const SKIPPED = words(
  "script style svg math template iframe object noscript noembed canvas select textarea audio video title",
);

/** A page as it is read. */
interface Source {
  readonly html: string;
  /** Elements whose end tag the rest of the page lacks. */
  readonly endless: Set<string>;
}

/**
 * The page's markup made well-formed, in one pass whose time is linear in its length: every start tag has its
 * end tag as a browser would see it, nesting and the number of elements are bounded, and comments, styles and
 * scripts other than JSON-LD are gone. Always has html, head and body, whatever the input; never throws.
 */
export function balanceMarkup(html: string): string {
  const source: Source = { html, endless: new Set() };
  const page = createWellFormed();
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    if (start > at) writeText(page, html.slice(at, start));
    at = readTag(source, start, page);
  }
  if (at < html.length) writeText(page, html.slice(at));
  return finish(page);
}

/** Reads the tag, comment or lone bracket at `start`, and says where to go on. */
function readTag(source: Source, start: number, page: WellFormed): number {
  const { html } = source;
  const next = html.charCodeAt(start + 1);
  if (next === BANG || next === QUESTION) return endOfComment(html, start);
  const isEnd = next === SLASH;
  const name = tagName(html, start + (isEnd ? 2 : 1));
  if (name === "") {
    writeBracket(page);
    return start + 1;
  }
  const close = tagEnd(html, start);
  if (isEnd) {
    endElement(page, name);
    return close + 1;
  }
  const tag = html.slice(start + 1 + name.length, close);
  if (SKIPPED.has(name)) return skipElement(source, name, tag, close + 1, page);
  if (!VOID.has(name)) startElement(page, name, attributes(tag));
  else if (name !== "link" || /canonical/i.test(tag)) writeVoid(page, name, attributes(tag));
  return close + 1;
}

function endOfComment(html: string, start: number): number {
  const mark = html.startsWith("<!--", start) ? "-->" : ">";
  const end = html.indexOf(mark, start + 2);
  return end < 0 ? html.length : end + mark.length;
}

/** Passes over an element's content, which is kept if metadata is read from it, and says where to go on. */
function skipElement(source: Source, name: string, tag: string, from: number, page: WellFormed): number {
  const { html, endless } = source;
  placeElement(page, name);
  if (name === "svg" && tag.endsWith("/")) return from;
  const end = endless.has(name) ? -1 : endOf(html, name, from);
  if (end < 0) {
    endless.add(name);
    return name === "script" || name === "style" ? html.length : from;
  }
  const content = html.slice(from, end);
  if (name === "title") writeWhole(page, name, "", content.replaceAll("<", "&lt;"));
  else if (name === "script" && /ld\+json/i.test(tag)) writeWhole(page, name, attributes(tag), content);
  return end;
}
