import type { Page } from "../../../draft.js";
import { writesDayFirst } from "../../../metadata/date-order.js";
import { detectLanguage } from "../../../metadata/language.js";
import { elementText, type HtmlDocument } from "../dom.js";
import { readArticleHeader } from "./article-header.js";
import { readByline } from "./byline.js";
import { readCanonicalUrl } from "./canonical-url.js";
import { readHeadline } from "./headline.js";
import { readImage } from "./image.js";
import { isObject, type JsonLdArticle, readJsonLd, toArray, toText } from "./json-ld.js";
import { type MetaTags, readMetaTags } from "./meta-tags.js";
import { readPublicationDate } from "./publication-date.js";
import { chooseSource, domainName } from "./site-name.js";
import { readTopics } from "./topics.js";

/** The metadata of an article: everything that a page declares about it except its main text. */
export type Metadata = Omit<Page, "id" | "language" | "lead" | "body"> & {
  readonly language: string | null;
  /** The article's text in JSON-LD, which is often shortened; null if there is none. */
  readonly articleBody: string | null;
};

/**
 * Reads metadata from JSON-LD, OpenGraph and other meta tags, microdata and elements with telling classes. `from` is
 * the URL of the page, if known. Does not change the document.
 */
export function readMetadata(document: HtmlDocument, from: string | null): Metadata {
  const linked = readJsonLd(document);
  const meta = readMetaTags(document);
  const url = readCanonicalUrl(document, meta, from);
  const publisher = linked.resolve(toArray(linked.article["publisher"])[0]);
  const domain = domainName(url);
  const sources = [
    meta.one("og:site_name"),
    isObject(publisher) ? toText(publisher["name"]) : null,
    meta.one("application-name", "apple-mobile-web-app-title", "dc.publisher"),
  ].filter((name) => name !== null);
  const siteNames = [...sources, ...(domain ? [domain] : [])];
  const { text: headline, heading } = readHeadline(document, linked, meta, siteNames);
  const header = readArticleHeader(document, heading);
  const language = readLanguage(document, linked, meta);
  const { published, warnings } = readPublicationDate({
    document,
    linked,
    meta,
    heading,
    header,
    url,
    dayFirst: () => writesDayFirst(language ?? detectLanguage(textOfParagraphs(document)), url),
  });
  const articleBody = linked.article["articleBody"];
  return {
    headline,
    section:
      meta.one("article:section", "og:article:section", "parsely-section", "sailthru.section") ??
      toText(linked.article["articleSection"]) ??
      meta.one("section"),
    source: chooseSource(sources, domain),
    byline: readByline(document, linked, meta, header, siteNames),
    language,
    url,
    image: readImage(document, linked, meta, heading, url),
    publishedAt: published?.instant ?? null,
    capturedAt: null,
    datePrecision: published?.precision ?? null,
    topics: readTopics(document, linked, meta),
    warnings,
    articleBody: typeof articleBody === "string" ? articleBody : null,
  };
}

function textOfParagraphs(document: HtmlDocument): string {
  return [...document.querySelectorAll("p")].slice(0, 20).map(elementText).join(" ");
}

/** The declared language as a BCP 47 tag; null if the page declares none, or only invalid ones. */
function readLanguage(document: HtmlDocument, { article }: JsonLdArticle, meta: MetaTags): string | null {
  const declared = [
    document.documentElement.getAttribute("lang"),
    meta.one("og:locale", "content-language", "language", "dc.language"),
    toText(article["inLanguage"]),
  ];
  for (const text of declared) {
    try {
      const [tag] = Intl.getCanonicalLocales(text?.trim().replaceAll("_", "-") || []);
      if (tag && tag !== "und") return tag;
    } catch {
      // Not a valid language tag: try the next declaration.
    }
  }
  return null;
}
