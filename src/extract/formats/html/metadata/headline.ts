import { collapseWhitespace, elementText, type HtmlDocument, type HtmlElement } from "../dom.js";
import { decodeHtmlString } from "./decode-html-string.js";
import { type JsonLdArticle, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";
import { siteNameKey } from "./site-name.js";

/** A separator between a headline and the name of the site: " | ", " - ", " – ", " — ", " :: ", " » ". */
const SEPARATOR = /\s+(?:[|–—»•·-]|::?)\s+/;
/** An h1 is the headline if a declared title contains at least this share of its words. */
const MIN_SHARED_WORDS = 0.3;
/** In UTF-16 code units. A longer text is not a headline. */
const MAX_LENGTH = 500;
/** A page with more h1 elements does not use them for its headline; the others are ignored. */
const MAX_HEADINGS = 50;
/** A shorter h1 that no declared title confirms is the name of a section. */
const MIN_WORDS = 3;

interface Headline {
  readonly text: string | null;
  /** The h1 that contains the headline; null if there is none. */
  readonly heading: HtmlElement | null;
}

/**
 * The headline without the site's name: from the h1 that matches a declared title, else from JSON-LD, the meta tags or
 * the title element. The h1 comes first because declared titles are often shortened for search engines.
 */
export function readHeadline(
  document: HtmlDocument,
  { article }: JsonLdArticle,
  meta: MetaTags,
  siteNames: readonly string[],
): Headline {
  const declared = [
    toText(article["headline"]),
    meta.one(
      "og:title",
      "twitter:title",
      "parsely-title",
      "sailthru.title",
      "dc.title",
      "dcterms.title",
      "headline",
    ),
    toText(article["name"]),
    collapseWhitespace(decodeHtmlString(elementText(document.querySelector("title")))),
  ].filter((title): title is string => title !== null && title !== "" && title.length <= MAX_LENGTH);
  const siteKeys = new Set(siteNames.map(siteNameKey));
  const headings = [...document.querySelectorAll("h1")].slice(0, MAX_HEADINGS).filter((heading) => {
    const text = elementText(heading);
    return text.length <= MAX_LENGTH && !siteKeys.has(siteNameKey(text));
  });
  const heading = findHeading(headings, declared);
  const headingTexts = headings.map(elementText);
  const printed = heading && removeLabel(elementText(heading), declared);
  const candidates = [printed, ...declared, headingTexts[0]];
  for (const candidate of candidates) {
    const text = candidate ? removeSiteName(candidate, headingTexts, siteKeys) : "";
    if (text !== "" && !siteKeys.has(siteNameKey(text))) return { text, heading };
  }
  return { text: null, heading };
}

/** The h1 that shares most words with a declared title, else the only h1 outside navigation, asides and footers. */
function findHeading(headings: readonly HtmlElement[], declared: readonly string[]): HtmlElement | null {
  const titles = declared.map((title) => new Set(wordsOf(title)));
  let best: HtmlElement | null = null;
  let most = 0;
  for (const heading of headings) {
    const words = wordsOf(elementText(heading));
    const shared = Math.max(
      0,
      ...titles.map((title) => words.filter((word) => title.has(word)).length / Math.max(2, words.length)),
    );
    if (shared > most) {
      best = heading;
      most = shared;
    }
  }
  if (most >= MIN_SHARED_WORDS) return best;
  const [only, ...others] = headings.filter((heading) => !heading.closest("nav, aside, footer"));
  return only && others.length === 0 && wordsOf(elementText(only)).length >= MIN_WORDS ? only : null;
}

/** Removes what follows a separator if it is site names alone or if an h1 equals the rest, else a site name before it. */
function removeSiteName(title: string, headings: readonly string[], siteKeys: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR);
  const separators = [...title.matchAll(new RegExp(SEPARATOR, "g"))];
  for (const [i, separator] of separators.entries()) {
    const before = title.slice(0, separator.index).trim();
    const isHeading = headings.some((heading) => siteNameKey(heading) === siteNameKey(before));
    if (isHeading || parts.slice(i + 1).every((part) => siteKeys.has(siteNameKey(part)))) return before;
  }
  const [first] = separators;
  return first && siteKeys.has(siteNameKey(parts[0] ?? ""))
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

/** Removes one or two words, such as the name of a section, before a declared title. */
function removeLabel(printed: string, declared: readonly string[]): string {
  const title = declared.find(
    (candidate) =>
      wordsOf(candidate).length >= MIN_WORDS && siteNameKey(printed).endsWith(siteNameKey(candidate)),
  );
  if (!title) return printed;
  return wordsOf(printed).length - wordsOf(title).length <= 2 ? title : printed;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // In scripts that are written without spaces, each character counts as a word.
  return words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? [...word] : [word]));
}
