import { parseAuthors } from "../../../metadata/parse-authors.js";
import type { HtmlDocument } from "../dom.js";
import { renderBlocks } from "../render-blocks.js";
import type { ArticleHeader } from "./article-header.js";
import { siteNameKey } from "./headline.js";
import { isObject, type JsonLdArticle, toArray, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

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

/** Elements marked as the author, in order of trust. */
const MARKED = ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]'];

/** Elements that only look like a byline. They may belong to other articles, so they come last. */
const LIKELY = [
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i], [class*="byline__name" i]',
  '[class*="byline" i]',
  '[class~="author" i]',
  '[class*="author" i]',
];

/** Who wrote the page, in print order, each once; empty where it does not say. */
export function readByline(
  document: HtmlDocument,
  linked: JsonLdArticle,
  meta: MetaTags,
  below: ArticleHeader,
  siteNames: readonly string[],
): readonly string[] {
  const sources: (() => readonly string[])[] = [
    () =>
      toArray(linked.article["author"] ?? linked.article["creator"]).map((author) => nameOf(linked, author)),
    ...AUTHOR_META.map((name) => () => meta.all(name)),
    ...MARKED.map((selector) => () => linesOf(document, selector)),
    () => below.lines.filter((line) => /^by:? \p{Lu}/iu.test(line)),
    ...LIKELY.map((selector) => () => linesOf(document, selector)),
  ];
  const known = new Set(siteNames.map(siteNameKey));
  let site: readonly string[] = [];
  for (const source of sources) {
    const names = namesIn(source());
    const persons = names.filter((name) => !known.has(siteNameKey(name)));
    if (persons.length > 0) return persons;
    if (site.length === 0) site = names;
  }
  return site;
}

function linesOf(document: HtmlDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 4)
    .flatMap((element) => renderBlocks(element).map(({ text }) => text))
    .filter((line) => /^(?:by\b|\p{Lu}|\p{Lo})/iu.test(line));
}

function nameOf(linked: JsonLdArticle, author: unknown): string {
  const value = linked.resolve(author);
  return (isObject(value) ? toText(value["name"]) : toText(value)) ?? "";
}

/** Each name once, in whatever case it is printed. */
function namesIn(lines: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of lines.flatMap(parseAuthors)) {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
