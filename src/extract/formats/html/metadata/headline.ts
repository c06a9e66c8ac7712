import { collapseWhitespace, elementText, type HtmlDocument, type HtmlElement } from "../dom.js";
import { decodeHtmlString } from "./decode-html-string.js";
import { type JsonLdArticle, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

/** What parts a headline from the name of the site: " | ", " - ", " – ", " — ", " :: ", " » ". */
const SEPARATOR = /\s+(?:[|–—»•·-]|::?)\s+/;
/** An h1 that shares this much with a declared title is the headline, wherever it stands. */
const ENOUGH_SHARED = 0.3;
/** Longer than any headline: a text that was put in its place. */
const LONGEST = 500;
/** A page with more h1 than this does not use them for its headline. */
const MOST_HEADINGS = 50;
/** Words of a lone h1 that is taken although it shares nothing with the title: fewer are a section's name. */
const FEWEST_WORDS = 3;

interface Headline {
  readonly text: string | null;
  /** Where the page prints it; null where it stands in no h1. */
  readonly heading: HtmlElement | null;
}

/**
 * The headline as the page prints it, in the h1 that agrees with its declared titles, else as JSON-LD, the meta tags
 * or the title have it; without the site's name around it. Declared titles are often shortened for search engines.
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
  ].filter((title): title is string => title !== null && title !== "" && title.length <= LONGEST);
  const known = new Set(siteNames.map(siteNameKey));
  const headings = [...document.querySelectorAll("h1")].slice(0, MOST_HEADINGS).filter((heading) => {
    const line = elementText(heading);
    return line.length <= LONGEST && !known.has(siteNameKey(line));
  });
  const heading = printedHeading(headings, declared);
  const lines = headings.map(elementText);
  const printed = heading && withoutLabel(elementText(heading), declared);
  const candidates = [printed, ...declared, lines[0]];
  for (const candidate of candidates) {
    const text = candidate ? withoutSite(candidate, lines, known) : "";
    if (text !== "" && !known.has(siteNameKey(text))) return { text, heading };
  }
  return { text: null, heading };
}

function printedHeading(headings: readonly HtmlElement[], declared: readonly string[]): HtmlElement | null {
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
  if (most >= ENOUGH_SHARED) return best;
  const [lone, ...others] = headings.filter((heading) => !heading.closest("nav, aside, footer"));
  return lone && others.length === 0 && wordsOf(elementText(lone)).length >= FEWEST_WORDS ? lone : null;
}

/** Cuts what stands before the first or after the last separator if it names the site, or if an h1 lacks it. */
function withoutSite(title: string, headings: readonly string[], known: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR);
  const separators = [...title.matchAll(new RegExp(SEPARATOR, "g"))];
  for (const [i, separator] of separators.entries()) {
    const before = title.slice(0, separator.index).trim();
    const isHeading = headings.some((heading) => siteNameKey(heading) === siteNameKey(before));
    if (isHeading || parts.slice(i + 1).every((part) => known.has(siteNameKey(part)))) return before;
  }
  const [first] = separators;
  return first && known.has(siteNameKey(parts[0] ?? ""))
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

/** A word or two before a declared title, such as the section's name, are no part of it. */
function withoutLabel(printed: string, declared: readonly string[]): string {
  const title = declared.find(
    (it) => wordsOf(it).length >= FEWEST_WORDS && siteNameKey(printed).endsWith(siteNameKey(it)),
  );
  if (!title) return printed;
  return wordsOf(printed).length - wordsOf(title).length <= 2 ? title : printed;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Scripts that write no spaces: their single characters serve as words.
  return words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? [...word] : [word]));
}

/** For comparing names of sites: letters and digits alone, in lower case, without "the" and the domain's ending. */
export function siteNameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+|^www\.|\.(?:com|org|net|co\.uk|co|news)$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
