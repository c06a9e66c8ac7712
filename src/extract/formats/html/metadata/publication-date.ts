import type { DatePrecision } from "../../../draft.js";
import { parseDate } from "../../../metadata/dates.js";
import { elementText, type HtmlDocument } from "../dom.js";
import type { ArticleHeader } from "./article-header.js";
import { type JsonLdArticle, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

interface Published {
  readonly instant: string;
  readonly precision: DatePrecision;
}

/** Meta tags that hold the day of publication, in order of trust. */
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

/** A date line is short: a longer text is prose. */
const LONGEST = 100;

/** Elements marked as the date, wherever they stand. */
const MARKED = '[itemprop~="datePublished"], time[pubdate]';
/** Elements that look like a date's, in order of trust. They may belong to other articles, so they come last. */
const LIKELY = [
  'time[class*="publish" i], [class*="publish" i] time',
  "article time, main time",
  '[class*="publish" i], [class*="pubdate" i], [class*="pub-date" i], [class*="post-date" i], [class*="postdate" i], [class*="article-date" i], [class*="dateline" i], [class*="timestamp" i]',
  '[class~="date" i], [class*="date" i]',
  "time",
];

/**
 * When the page was published: by JSON-LD, else by its meta tags, else as marked or printed below the headline, else
 * by its address, else by whatever else looks like it. The warnings name declared dates that could not be read; none
 * where another one could. Null where no date is found.
 */
export function readPublicationDate(
  document: HtmlDocument,
  { article }: JsonLdArticle,
  meta: MetaTags,
  below: ArticleHeader,
  url: string | null,
): { readonly published: Published | null; readonly warnings: readonly string[] } {
  const declared = [
    toText(article["datePublished"]),
    ...DATE_META.map((name) => meta.one(name)),
    toText(article["dateCreated"]),
  ].filter((text) => text !== null);
  const published =
    firstDate(declared) ??
    firstDate(textsOf(document, MARKED)) ??
    firstDate([...below.dates, ...below.lines]) ??
    dateInAddress(url) ??
    firstDate(LIKELY.flatMap((selector) => textsOf(document, selector))) ??
    firstDate([
      toText(article["dateModified"]) ?? meta.one("article:modified_time", "og:updated_time") ?? "",
    ]);
  const warnings = published
    ? []
    : declared.map(
        (text) =>
          `The date "${text.slice(0, 60)}" could not be read; it should be ISO 8601 or a printed date.`,
      );
  return { published, warnings };
}

function firstDate(texts: readonly string[]): Published | null {
  for (const text of texts) {
    const date = text.length <= LONGEST ? parseDate(text) : null;
    if (date) return date;
  }
  return null;
}

/** What the first of the elements say: their machine-readable date before their text. */
function textsOf(document: HtmlDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 10)
    .flatMap((element) => [
      element.getAttribute("datetime"),
      element.getAttribute("content"),
      elementText(element),
    ])
    .filter((text) => text !== null);
}

function dateInAddress(url: string | null): Published | null {
  const [, year, month, day] =
    /[/-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? "") ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : null;
}
