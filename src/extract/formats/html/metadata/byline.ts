import { parseAuthors } from "../../../metadata/parse-authors.js";
import type { HtmlDocument } from "../dom.js";
import { renderBlocks } from "../render-blocks.js";
import type { ArticleHeader } from "./article-header.js";
import { isObject, type JsonLdArticle, toArray, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";
import { siteNameKey } from "./site-name.js";

const AUTHOR_META = [
  "author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "article:author",
  "article:author_name",
  "article:authors",
  "authors",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.name",
  "cxenseparse:author",
  "citation_author",
  "twitter:data1",
];

/** Selectors of elements that are declared as the author, the most reliable first. */
const AUTHOR_SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
];

/** Selectors of elements with a class like a byline's. They come last, since they may belong to other articles. */
const BYLINE_CLASS_SELECTORS = [
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i], [class*="byline__name" i]',
  '[class*="byline" i]',
  '[class~="author" i]',
  '[class*="author" i]',
];

/**
 * The authors of the article in the order of the byline, each once; empty if the page names none. The name of the site
 * itself is used only if no source names anybody else.
 */
export function readByline(
  document: HtmlDocument,
  linked: JsonLdArticle,
  meta: MetaTags,
  header: ArticleHeader,
  siteNames: readonly string[],
): readonly string[] {
  const sources: (() => readonly string[])[] = [
    () =>
      toArray(linked.article["author"] ?? linked.article["creator"]).map((author) => nameOf(linked, author)),
    ...AUTHOR_META.map((name) => () => meta.all(name)),
    ...AUTHOR_SELECTORS.map((selector) => () => linesIn(document, selector)),
    () => header.lines.filter((line) => /^by:? \p{Lu}/iu.test(line)),
    ...BYLINE_CLASS_SELECTORS.map((selector) => () => linesIn(document, selector)),
  ];
  const siteKeys = new Set(siteNames.map(siteNameKey));
  let siteAsAuthor: readonly string[] = [];
  for (const source of sources) {
    const names = uniqueAuthors(source());
    const authors = names.filter((name) => !siteKeys.has(siteNameKey(name)));
    if (authors.length > 0) return authors;
    if (siteAsAuthor.length === 0) siteAsAuthor = names;
  }
  return siteAsAuthor;
}

function linesIn(document: HtmlDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 4)
    .flatMap((element) => renderBlocks(element).map(({ text }) => text))
    .filter((line) => /^(?:by\b|\p{Lu}|\p{Lo})/iu.test(line));
}

function nameOf(linked: JsonLdArticle, author: unknown): string {
  const value = linked.resolve(author);
  return (isObject(value) ? toText(value["name"]) : toText(value)) ?? "";
}

/** The authors in the lines, each once regardless of case, as first written. */
function uniqueAuthors(lines: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of lines.flatMap(parseAuthors)) {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
