import type { Page } from "../../../draft.js";
import { isPhotoCredit, PHOTO_LABEL, splitPhotoCredit } from "../../../metadata/photo-credits.js";
import { elementText, type HtmlDocument, type HtmlElement } from "../dom.js";
import { toAbsoluteUrl } from "./canonical-url.js";
import { isObject, type JsonLdArticle, toArray, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [itemprop~="copyrightHolder"]';
/** Longer than any caption: an embedded text. */
const MAX_CAPTION = 1000;
/** Longer than any credit behind a label: what the picture shows. */
const MAX_CREDIT = 100;

/**
 * The page's leading picture: its address as the page declares it, and what the first captioned figure says.
 * Null where the page has none of these.
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

/** "Courtesy Ann Lee", "Ann Lee/Coastwire": no caption is so short. */
const LONE_CREDIT = /^\(?courtesy\b|^[^.!?/]{2,50}\/\s?\p{Lu}[\w ]+\)?$/iu;

function firstCaption(
  document: HtmlDocument,
  heading: HtmlElement | null,
): { caption: string | null; credit: string | null } | null {
  // Earlier figures belong to the site's own bars and players.
  const all = [...document.querySelectorAll("h1, figcaption")];
  const after = heading
    ? all.slice(all.indexOf(heading) + 1)
    : [...document.querySelectorAll("article figcaption, main figcaption")];
  for (const element of after) {
    if (element.localName === "h1") continue;
    const marked = element.querySelector(CREDIT) ?? element.parentElement?.querySelector(CREDIT) ?? null;
    const credit = cleanCredit(elementText(marked));
    const text = captionText(element, marked);
    if ((text === "" && credit === "") || text.length > MAX_CAPTION) continue;
    return credit === "" ? partCaption(text) : { caption: text || null, credit };
  }
  return null;
}

/** A caption with whatever it prints of its credit apart. */
function partCaption(text: string): { caption: string | null; credit: string | null } {
  const isShort = text.length <= MAX_CREDIT && !/[.!?]$/.test(text);
  if (isPhotoCredit(text) || (isShort && (PHOTO_LABEL.test(text) || LONE_CREDIT.test(text)))) {
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

/** Without the label that introduces it and the brackets around it. */
function cleanCredit(line: string): string {
  return line
    .replace(PHOTO_LABEL, "")
    .replace(/^(?:courtesy(?: of)?\s*:\s*)/i, "")
    .replace(/^[(\s]+|[)\s]+$/g, "");
}
