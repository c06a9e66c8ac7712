import type { BelowHeadline } from "./below-headline.js";
import { collapse, type HtmlDocument } from "./dom.js";
import { letters } from "./headline.js";
import { isObject, type LinkedArticle, listOf, textOf } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";
import { renderBlocks } from "./render.js";

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

const MAX_NAME = 60;

/** Who wrote the page, in print order, each once; empty where it does not say. */
export function readByline(
  document: HtmlDocument,
  linked: LinkedArticle,
  meta: MetaTags,
  below: BelowHeadline,
  siteNames: readonly string[],
): readonly string[] {
  const sources: (() => readonly string[])[] = [
    () =>
      listOf(linked.article["author"] ?? linked.article["creator"]).map((author) => nameOf(linked, author)),
    ...AUTHOR_META.map((name) => () => meta.all(name)),
    ...MARKED.map((selector) => () => linesOf(document, selector)),
    () => below.lines.filter((line) => /^by:? \p{Lu}/iu.test(line)),
    ...LIKELY.map((selector) => () => linesOf(document, selector)),
  ];
  const known = new Set(siteNames.map(letters));
  let site: readonly string[] = [];
  for (const source of sources) {
    const names = namesIn(source());
    const persons = names.filter((name) => !known.has(letters(name)));
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

function nameOf(linked: LinkedArticle, author: unknown): string {
  const value = linked.resolve(author);
  return (isObject(value) ? textOf(value["name"]) : textOf(value)) ?? "";
}

/** The names in lines such as "By Ann Lee and Bo Chen, Staff Writers | 3 May 2021". */
function namesIn(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const line of lines) {
    const bare = line
      .replace(/https?:\S+|\S+@\S+|@\w+/g, " ")
      .replace(/^[^\p{L}]*(?:(?:written|posted|published|story|reported|words)\s+)?by\b[:\s]*/iu, "");
    for (const part of bare.split(/\s*(?:[,;|•·/\n]|\s(?:and|und|et|y|&)\s|\bBy\b)\s*/)) {
      const name = collapse(part)
        .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "")
        // A full stop belongs to an initial or an abbreviation alone.
        .replace(/(?<=\p{Ll}{3})\.$/u, "");
      if (isName(name) && !names.some((known) => known.toLowerCase() === name.toLowerCase()))
        names.push(name);
    }
  }
  return names;
}

/** What stands in bylines and names nobody: roles, degrees, dates, calls to follow. */
const NO_NAME =
  /^(?:(?:staff|senior|chief|political|national|special|associate|managing|contributing|deputy|news|sports|business|foreign|guest)\b.*|.*\b(?:writer|reporter|correspondent|editor|editors|columnist|contributor|bureau chief|updated|published|posted|follow|more|share|email|twitter|facebook|read|minutes?|comments?|advertisement|subscribe|about|view|all posts|profile)|admin|administrator|author|authors|by|sponsored|jr\.?|ph\.?d\.?|unknown|none|null|undefined|website|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]m|[ecmp][sd]?t)$/i;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= MAX_NAME &&
    name.split(" ").length <= 6 &&
    !/\d{2}/.test(name) &&
    !NO_NAME.test(name) &&
    !/:|^(?:M[AD]|MS|RD|RDN|LD|RN|MPH|PhD|CPT|MBA|ISO)$/.test(name)
  );
}
