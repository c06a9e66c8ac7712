import { OnrecordError } from "../../../errors/onrecord-error.js";
import type { PageParts } from "../../draft.js";
import { repairMojibake } from "../mojibake.js";
import { parseDocument } from "./dom.js";
import { findBlockQuotes } from "./main-text/block-quotes.js";
import { type MainTextParagraph, readMainText } from "./main-text/main-text.js";
import { readMetadata } from "./metadata/metadata.js";

/** In UTF-16 code units. A shorter paragraph that does not end as a sentence is a dateline or a label, not a lead. */
const MIN_LEAD_LENGTH = 80;
/** Between paragraphs of the body. */
const SEPARATOR = "\n\n";

/**
 * Reads an article from an HTML page, even if its markup is broken: its metadata from JSON-LD, OpenGraph and other
 * meta tags, microdata and elements with telling classes, and its main text without boilerplate. `url` is where the
 * page came from: it resolves relative URLs, and stands for the page's own URL if the page does not declare one.
 * @throws OnrecordError UNREADABLE_PAGE if the page is binary data or has no article text.
 */
export function readHtmlPage(html: string, { url }: { readonly url: string | null }): PageParts {
  if (isBinary(html)) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The HTML page is binary data; it should be text in a known encoding.",
    );
  }
  const document = parseDocument(html);
  const { articleBody, ...metadata } = readMetadata(document, url);
  const { paragraphs, repaired } = repairParagraphs(readMainText(document, { ...metadata, articleBody }));
  const texts = paragraphs.map(({ text }) => text);
  const lead =
    texts.find((text) => text.length >= MIN_LEAD_LENGTH || /[.!?…。！？”"»]$/u.test(text)) ?? texts[0];
  if (lead === undefined) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The HTML page has no article text; it should hold at least one paragraph.",
    );
  }
  return {
    ...metadata,
    lead,
    body: texts.join(SEPARATOR),
    blockQuotes: findBlockQuotes(paragraphs, SEPARATOR),
    ...(repaired > 0 ? { repaired } : {}),
  };
}

/** Repairs damage by a wrong decoding that the page wrote as character references: "&acirc;&euro;&oelig;". */
function repairParagraphs(printed: readonly MainTextParagraph[]): {
  readonly paragraphs: readonly MainTextParagraph[];
  readonly repaired: number;
} {
  let repaired = 0;
  const paragraphs = printed.map((paragraph) => {
    const repair = repairMojibake(paragraph.text);
    repaired += repair.repaired;
    return { ...paragraph, text: repair.text };
  });
  return { paragraphs, repaired };
}

/** Text has hardly any control characters, replacement characters or unassigned code points; decoded binary data is full of them. */
function isBinary(html: string): boolean {
  const sample = html.slice(0, 10_000);
  const odd = sample.match(/(?!\s)[\p{Cc}\ufffd]|\p{Cs}|\p{Cn}/gu)?.length ?? 0;
  return odd > sample.length / 20;
}
