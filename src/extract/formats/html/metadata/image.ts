import type { Page } from "../../../draft.js";
import { isPhotoCredit, PHOTO_LABEL, splitPhotoCredit } from "../../../metadata/photo-credits.js";
import { elementText, type HtmlDocument, type HtmlElement } from "../dom.js";
import { toAbsoluteUrl } from "./canonical-url.js";
import { isObject, type JsonLdArticle, toArray, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

const CREDIT_SELECTOR =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [itemprop~="copyrightHolder"]';
/** In UTF-16 code units. A longer `figcaption` contains an embedded text rather than a caption. */
const MAX_CAPTION = 1000;
/** In UTF-16 code units. A longer text after a label such as "Photo:" is a caption rather than a credit. */
const MAX_CREDIT = 100;

/**
 * The main image of the page: the URL that the page declares, and the caption and credit of the first figure that has
 * one. Null if the page has none of these.
 */
export function readImage(
  document: HtmlDocument,
  linked: JsonLdArticle,
  meta: MetaTags,
  heading: HtmlElement | null,
  url: string | null,
): Page["image"] {
  const declared = linked.resolve(toArray(linked.article["image"])[0]);
  const object = isObject(declared) ? declared : {};
  const address = meta.one(
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
  );
  const figure = firstCaption(document, heading);
  const image = {
    caption: figure?.caption ?? toText(object["caption"]),
    credit: figure?.credit ?? toText(object["creditText"]),
    url: toAbsoluteUrl(address ?? toText(isObject(declared) ? object["url"] : declared), url),
  };
  return image.caption || image.credit || image.url ? image : null;
}

/** A credit without a label: "Courtesy Ann Lee", "Ann Lee/Coastwire". */
const UNLABELLED_CREDIT = /^\(?courtesy\b|^[^.!?/]{2,50}\/\s?\p{Lu}[\w ]+\)?$/iu;

/** The first caption after the headline or, if the headline is in no h1, in the article or main element. */
function firstCaption(
  document: HtmlDocument,
  heading: HtmlElement | null,
): { caption: string | null; credit: string | null } | null {
  // Figures above the headline belong to the site's navigation and media players.
  const all = [...document.querySelectorAll("h1, figcaption")];
  const after = heading
    ? all.slice(all.indexOf(heading) + 1)
    : [...document.querySelectorAll("article figcaption, main figcaption")];
  for (const element of after) {
    if (element.localName === "h1") continue;
    const creditElement =
      element.querySelector(CREDIT_SELECTOR) ?? element.parentElement?.querySelector(CREDIT_SELECTOR) ?? null;
    const credit = cleanCredit(elementText(creditElement));
    const text = captionText(element, creditElement);
    if ((text === "" && credit === "") || text.length > MAX_CAPTION) continue;
    return credit === "" ? splitCaption(text) : { caption: text || null, credit };
  }
  return null;
}

/** Splits a text without a credit element into caption and credit. */
function splitCaption(text: string): { caption: string | null; credit: string | null } {
  const isShort = text.length <= MAX_CREDIT && !/[.!?]$/.test(text);
  if (isPhotoCredit(text) || (isShort && (PHOTO_LABEL.test(text) || UNLABELLED_CREDIT.test(text)))) {
    return { caption: null, credit: cleanCredit(text) };
  }
  const parts = splitPhotoCredit(text);
  return parts
    ? { caption: parts.caption || null, credit: cleanCredit(parts.credit) }
    : { caption: text, credit: null };
}

/** The caption without the credit inside it. */
function captionText(element: HtmlElement, credit: HtmlElement | null): string {
  const text = elementText(element);
  const line = elementText(credit);
  const at = line === "" ? -1 : text.lastIndexOf(line);
  return (at < 0 ? text : text.slice(0, at) + text.slice(at + line.length)).trim();
}

/** The credit without its label and without brackets around it. */
function cleanCredit(line: string): string {
  return line
    .replace(PHOTO_LABEL, "")
    .replace(/^(?:courtesy(?: of)?\s*:\s*)/i, "")
    .replace(/^[(\s]+|[)\s]+$/g, "");
}
