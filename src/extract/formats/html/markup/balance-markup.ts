import {
  createMarkupWriter,
  endElement,
  finishMarkup,
  leaveHeadFor,
  type MarkupWriter,
  startElement,
  writeBracket,
  writeRawElement,
  writeText,
  writeVoidElement,
} from "./markup-writer.js";
import { VOID_ELEMENTS, wordSet } from "./nesting.js";
import { cleanAttributes, findEndTag, findTagEnd, readTagName } from "./parse-tags.js";

const BANG = 33;
const SLASH = 47;
const QUESTION_MARK = 63;

/** Elements whose content is never article text; it is dropped, except for titles and JSON-LD scripts. */
const SKIPPED = wordSet(
  "script style svg math template iframe object noscript noembed canvas select textarea audio video title",
);

interface Source {
  readonly html: string;
  /** The names of elements that have no end tag in the rest of the page. */
  readonly withoutEndTag: Set<string>;
}

/**
 * Balances the tags of a page, in one pass and in time linear in its length: every start tag gets its end tag where
 * a browser would put it, nesting and the number of elements are limited, and comments, styles and scripts other
 * than JSON-LD are removed. The result always has html, head and body, whatever the input; never throws.
 */
export function balanceMarkup(html: string): string {
  const source: Source = { html, withoutEndTag: new Set() };
  const page = createMarkupWriter();
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf("<", position);
    if (start < 0) break;
    if (start > position) writeText(page, html.slice(position, start));
    position = readTag(source, start, page);
  }
  if (position < html.length) writeText(page, html.slice(position));
  return finishMarkup(page);
}

/** Reads the tag, comment or lone bracket at `start`, and returns where to continue. */
function readTag(source: Source, start: number, page: MarkupWriter): number {
  const { html } = source;
  const next = html.charCodeAt(start + 1);
  if (next === BANG || next === QUESTION_MARK) return endOfComment(html, start);
  const isEndTag = next === SLASH;
  const name = readTagName(html, start + (isEndTag ? 2 : 1));
  if (name === "") {
    writeBracket(page);
    return start + 1;
  }
  const close = findTagEnd(html, start);
  if (isEndTag) {
    endElement(page, name);
    return close + 1;
  }
  const tag = html.slice(start + 1 + name.length, close);
  if (SKIPPED.has(name)) return skipElement(source, name, tag, close + 1, page);
  if (!VOID_ELEMENTS.has(name)) startElement(page, name, cleanAttributes(tag));
  else if (name !== "link" || /canonical/i.test(tag)) writeVoidElement(page, name, cleanAttributes(tag));
  return close + 1;
}

function endOfComment(html: string, start: number): number {
  const mark = html.startsWith("<!--", start) ? "-->" : ">";
  const end = html.indexOf(mark, start + 2);
  return end < 0 ? html.length : end + mark.length;
}

/** Skips the content of an element, writing it only if metadata is read from it, and returns where to continue. */
function skipElement(source: Source, name: string, tag: string, from: number, page: MarkupWriter): number {
  const { html, withoutEndTag } = source;
  leaveHeadFor(page, name);
  if (name === "svg" && tag.endsWith("/")) return from;
  const end = withoutEndTag.has(name) ? -1 : findEndTag(html, name, from);
  if (end < 0) {
    withoutEndTag.add(name);
    return name === "script" || name === "style" ? html.length : from;
  }
  const content = html.slice(from, end);
  if (name === "title") writeRawElement(page, name, "", content.replaceAll("<", "&lt;"));
  else if (name === "script" && /ld\+json/i.test(tag))
    writeRawElement(page, name, cleanAttributes(tag), content);
  return end;
}
