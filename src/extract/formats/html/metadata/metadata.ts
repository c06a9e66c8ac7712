import type { Page } from "../../../draft.js";
import type { HtmlDocument } from "../dom.js";
import { readArticleHeader } from "./article-header.js";
import { readByline } from "./byline.js";
import { readCanonicalUrl } from "./canonical-url.js";
import { readHeadline, siteNameKey } from "./headline.js";
import { readImage } from "./image.js";
import { isObject, type JsonLdArticle, readJsonLd, toArray, toText } from "./json-ld.js";
import { type MetaTags, readMetaTags } from "./meta-tags.js";
import { readPublicationDate } from "./publication-date.js";
import { readTopics } from "./topics.js";

/** What a page declares about its article, all but the text itself. */
export type Metadata = Omit<Page, "id" | "language" | "lead" | "body"> & {
  readonly language: string | null;
  /** The text as JSON-LD has it, which is often cut short; null where it has none. */
  readonly articleBody: string | null;
};

/** Reads JSON-LD, OpenGraph and other meta tags, microdata and marked elements; changes nothing in the document. */
export function readMetadata(document: HtmlDocument, from: string | null): Metadata {
  const linked = readJsonLd(document);
  const meta = readMetaTags(document);
  const url = readCanonicalUrl(document, meta, from);
  const publisher = linked.resolve(toArray(linked.article["publisher"])[0]);
  const host = hostName(url);
  const sources = [
    meta.one("og:site_name"),
    isObject(publisher) ? toText(publisher["name"]) : null,
    meta.one("application-name", "apple-mobile-web-app-title", "dc.publisher"),
  ].filter((name) => name !== null);
  const siteNames = [...sources, ...(host ? [host] : [])];
  const { text: headline, heading } = readHeadline(document, linked, meta, siteNames);
  const below = readArticleHeader(document, heading);
  const { published, warnings } = readPublicationDate(document, linked, meta, below, url);
  const articleBody = linked.article["articleBody"];
  return {
    headline,
    section:
      meta.one("article:section", "og:article:section", "parsely-section", "sailthru.section") ??
      toText(linked.article["articleSection"]) ??
      meta.one("section"),
    source: nameOfSource(sources, host),
    byline: readByline(document, linked, meta, below, siteNames),
    language: readLanguage(document, linked, meta),
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

/** Of the names that the page signs with, or the parts of one, the one that is like its domain; else the first. */
function nameOfSource(names: readonly string[], host: string | null): string | null {
  const parts = names.flatMap((name) => name.split(/\s+[|–—-]\s+/));
  const domain = siteNameKey(host ?? "");
  const alike = parts.find((part) => {
    const name = siteNameKey(part);
    return name.length > 2 && domain !== "" && (domain.includes(name) || name.includes(domain));
  });
  return alike ?? names[0] ?? null;
}

/** The domain's own word, such as "example" of www.example.co.uk: sites sign their titles with it. */
function hostName(url: string | null): string | null {
  if (!url) return null;
  const labels = new URL(url).hostname.replace(/^www\./, "").split(".");
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3
    ? (labels.at(-3) ?? null)
    : (labels.at(-2) ?? null);
}

/** The page's language as a BCP 47 tag; null where it says none, or none that there is. */
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
      // No such language: the next one that the page names may be.
    }
  }
  return null;
}
