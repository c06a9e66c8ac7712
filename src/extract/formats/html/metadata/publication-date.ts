import { type DayFirst, type PrintedDate, parseDate, parseEpoch } from "../../../metadata/dates.js";
import { elementText, type HtmlDocument, type HtmlElement } from "../dom.js";
import type { ArticleHeader } from "./article-header.js";
import { type JsonLdArticle, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";
import { isOtherContent } from "./other-content.js";

/** Meta tags with the date of publication, the most reliable first. */
const DATE_META = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "published_time",
  "published-date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "citation_publication_date",
  "date",
  "article_date_original",
  "originalpublicationdate",
  "datecreated",
];

/** In UTF-16 code units. A longer text is prose. */
const MAX_LENGTH = 100;

/** A page has its own date among the first elements that look like one; the others are those of other articles. */
const MAX_ELEMENTS = 10;

/** Elements that are declared as the date of publication. */
const DATE_SELECTOR = '[itemprop~="datePublished"], time[pubdate]';
/** Selectors of elements that look like a date, the most reliable first. They may belong to other articles, so they come last. */
const DATE_CLASS_SELECTORS = [
  'time[class*="publish" i], [class*="publish" i] time',
  "article time, main time",
  '[class*="publish" i], [class*="pubdate" i], [class*="pub-date" i], [class*="post-date" i], [class*="postdate" i], [class*="article-date" i], [class*="dateline" i], [class*="timestamp" i]',
  '[class~="date" i], [class*="date" i]',
  "time",
];

/** Where the date of an article may be declared or printed. */
export interface DateSources {
  readonly document: HtmlDocument;
  readonly linked: JsonLdArticle;
  readonly meta: MetaTags;
  /** The h1 with the headline; null if there is none. */
  readonly heading: HtmlElement | null;
  readonly header: ArticleHeader;
  readonly url: string | null;
  readonly dayFirst: DayFirst;
}

/**
 * The date of publication: from JSON-LD, else meta tags, else elements declared as the date, else the text below the
 * headline, else the URL, else elements that look like a date, else the date of modification. The dates of comments, of
 * other articles and in prose do not count. Null if there is none; only then does each declared date, none of which could
 * be parsed, have a warning.
 */
export function readPublicationDate(sources: DateSources): {
  readonly published: PrintedDate | null;
  readonly warnings: readonly string[];
} {
  const { linked, meta, header, url, dayFirst } = sources;
  const { article } = linked;
  const declared = [
    toDateText(article["datePublished"]),
    ...DATE_META.map((name) => meta.one(name)),
    toDateText(article["dateCreated"]),
  ].filter((text) => text !== null);
  const first = (texts: readonly string[]) => firstDate(texts, dayFirst);
  const published =
    first(declared) ??
    firstEpoch(declared) ??
    first(datesIn(sources, DATE_SELECTOR)) ??
    first([...header.dates, ...header.lines]) ??
    dateInUrl(url) ??
    first(DATE_CLASS_SELECTORS.flatMap((selector) => datesIn(sources, selector))) ??
    first([
      toDateText(article["dateModified"]) ?? meta.one("article:modified_time", "og:updated_time") ?? "",
    ]);
  const warnings = published
    ? []
    : declared.map(
        (text) =>
          `The date "${text.slice(0, 60)}" could not be read; it should be ISO 8601 or a printed date.`,
      );
  return { published, warnings };
}

/** The text of a date in JSON-LD, which some sites write as a number: the time since 1970. */
function toDateText(value: unknown): string | null {
  return typeof value === "number" ? String(value) : toText(value);
}

function firstDate(texts: readonly string[], dayFirst: DayFirst): PrintedDate | null {
  for (const text of texts) {
    const date = text.length <= MAX_LENGTH ? parseDate(text, dayFirst) : null;
    if (date) return date;
  }
  return null;
}

/** The first number among declared dates: the time since 1970. */
function firstEpoch(texts: readonly string[]): PrintedDate | null {
  return texts.map((text) => parseEpoch(Number(text))).find((date) => date !== null) ?? null;
}

/** Possible dates in the first elements that match: for each, its attributes before its text. */
function datesIn({ document, heading }: DateSources, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isOtherContent(element, heading))
    .flatMap((element) => [
      element.getAttribute("datetime"),
      element.getAttribute("content"),
      elementText(element),
    ])
    .filter((text) => text !== null);
}

function dateInUrl(url: string | null): PrintedDate | null {
  const [, year, month, day] =
    /[/-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? "") ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : null;
}
