import { OnrecordError } from "../../../errors/onrecord-error.js";
import type { Page } from "../../draft.js";
import { parseDocument } from "./dom.js";
import { readMainText } from "./main-text/main-text.js";
import { readMetadata } from "./metadata/metadata.js";

/** Shorter without an end to its sentence, a line that opens a text is a dateline or a label. */
const SHORTEST_LEAD = 80;

/** What an HTML page says of itself; its language is null where it names none. */
export type HtmlPage = Omit<Page, "id" | "language"> & { readonly language: string | null };

/**
 * Reads one article's page, whatever the state of its markup: metadata from JSON-LD, OpenGraph and other meta tags,
 * microdata and marked elements, and the article's text without what surrounds it. `url` is where the page came from,
 * for its relative addresses and for a page that does not name its own.
 * @throws OnrecordError UNREADABLE_PAGE where the page holds no article text.
 */
export function readHtmlPage(html: string, { url }: { readonly url: string | null }): HtmlPage {
  if (isBinary(html)) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The HTML page is binary data; it should be text in a known encoding.",
    );
  }
  const document = parseDocument(html);
  const { articleBody, ...metadata } = readMetadata(document, url);
  const paragraphs = readMainText(document, { ...metadata, articleBody });
  const lead =
    paragraphs.find((text) => text.length >= SHORTEST_LEAD || /[.!?…。！？”"»]$/u.test(text)) ??
    paragraphs[0];
  if (lead === undefined) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The HTML page has no article text; it should hold at least one paragraph.",
    );
  }
  return { ...metadata, lead, body: paragraphs.join("\n\n") };
}

/** Text has next to no control characters; what was decoded from a picture or an archive is full of them. */
function isBinary(html: string): boolean {
  const sample = html.slice(0, 10_000);
  const odd = sample.match(/(?!\s)[\p{Cc}\ufffd]|\p{Cs}|\p{Cn}/gu)?.length ?? 0;
  return odd > sample.length / 20;
}
