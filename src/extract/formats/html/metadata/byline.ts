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

/** Names are nested no deeper than an array of objects in an object. */
const MAX_NAME_DEPTH = 6;

/**
 * The authors of the article in the order of the byline, each once; empty if the page names none. The name of the site
 * itself, or of an organization that JSON-LD declares as the author, is used only if no source names anybody else.
 */
export function readByline(
  document: HtmlDocument,
  linked: JsonLdArticle,
  meta: MetaTags,
  header: ArticleHeader,
  siteNames: readonly string[],
): readonly string[] {
  const declared = toArray(linked.article["author"] ?? linked.article["creator"]).map(linked.resolve);
  const organizations = declared.filter(isOrganization).flatMap(namesOf);
  const sources: (() => readonly string[])[] = [
    () => declared.flatMap(namesOf),
    ...AUTHOR_META.map((name) => () => meta.all(name)),
    ...AUTHOR_SELECTORS.map((selector) => () => linesIn(document, selector)),
    () => bylinesBelowHeadline(header),
    ...BYLINE_CLASS_SELECTORS.map((selector) => () => linesIn(document, selector)),
  ];
  const houseKeys = new Set([...siteNames, ...organizations].map(siteNameKey));
  let houseAsAuthor: readonly string[] = [];
  for (const source of sources) {
    const names = uniqueAuthors(source());
    const authors = names.filter((name) => !houseKeys.has(siteNameKey(name)));
    if (authors.length > 0) return authors;
    if (houseAsAuthor.length === 0) houseAsAuthor = names;
  }
  return houseAsAuthor;
}

/** "By Ann Lee", the line after "By", and the names that link to the pages of authors. */
function bylinesBelowHeadline({ lines, authors }: ArticleHeader): readonly string[] {
  const bylines = lines.flatMap((line, i) => {
    if (/^by:?$/i.test(line)) return lines[i + 1] ?? [];
    return /^by:? \p{Lu}/iu.test(line) ? line : [];
  });
  return bylines.some((line) => parseAuthors(line).length > 0) ? bylines : authors;
}

function linesIn(document: HtmlDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 4)
    .flatMap((element) => renderBlocks(element).map(({ text }) => text))
    .filter((line) => /^(?:by\b|\p{Lu}|\p{Lo})/iu.test(line));
}

function isOrganization(author: unknown): boolean {
  return isObject(author) && toArray(author["@type"]).some((type) => /Organi[sz]ation$/.test(String(type)));
}

/** The names of an author in JSON-LD: a text, an object with a name, which may be such an object again, or several. */
function namesOf(author: unknown): readonly string[] {
  return textsOf(author, 0);
}

function textsOf(value: unknown, depth: number): readonly string[] {
  if (depth > MAX_NAME_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, depth + 1));
  if (!isObject(value)) return [toText(value)].filter((text) => text !== null);
  const { name = null, givenName, familyName } = value;
  if (name !== null) return textsOf(name, depth + 1);
  const parts = [toText(givenName), toText(familyName)].filter((part) => part !== null);
  if (parts.length > 0) return [parts.join(" ")];
  return textsOf(value["@value"] ?? value["@list"] ?? value["@graph"], depth + 1);
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
