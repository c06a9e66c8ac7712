import { OnrecordError } from "../../../errors/onrecord-error.js";
import type { Page } from "../../draft.js";
import { parseDocument } from "./dom.js";
import { readMainText } from "./main-text/main-text.js";
import { readMetadata } from "./metadata/metadata.js";

/** In UTF-16 code units. A shorter paragraph that does not end as a sentence is a dateline or a label, not a lead. */
const MIN_LEAD_LENGTH = 80;

/** An article as read from an HTML page; its language is null if the page does not declare one. */
export type HtmlPage = Omit<Page, "id" | "language"> & { readonly language: string | null };

/**
 * Reads an article from an HTML page, even if its markup is broken: its metadata from JSON-LD, OpenGraph and other
 * meta tags, microdata and elements with telling classes, and its main text without boilerplate. `url` is where the
 * page came from: it resolves relative URLs, and stands for the page's own URL if the page does not declare one.
 * @throws OnrecordError UNREADABLE_PAGE if the page is binary data or has no article text.
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
    paragraphs.find((text) => text.length >= MIN_LEAD_LENGTH || /[.!?…。！？”"»]$/u.test(text)) ??
    paragraphs[0];
  if (lead === undefined) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The HTML page has no article text; it should hold at least one paragraph.",
    );
  }
  return { ...metadata, lead, body: paragraphs.join("\n\n") };
}

/** Text has hardly any control characters, replacement characters or unassigned code points; decoded binary data is full of them. */
function isBinary(html: string): boolean {
  const sample = html.slice(0, 10_000);
  const odd = sample.match(/(?!\s)[\p{Cc}\ufffd]|\p{Cs}|\p{Cn}/gu)?.length ?? 0;
  return odd > sample.length / 20;
}
