import type { HtmlDocument } from "../dom.js";
import { collapseWhitespace } from "../dom.js";
import { decodeHtmlString } from "./decode-html-string.js";

/** A JSON-LD object. Its properties may have any type, since pages do not follow the schema reliably. */
type JsonLd = { readonly [property: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;
/** Objects nested deeper than this are ignored; descriptions of real pages are not so deep. */
const MAX_DEPTH = 20;

/** The description of an article in a page's JSON-LD. */
export interface JsonLdArticle {
  /** The article's object; empty if the page has none. */
  readonly article: JsonLd;
  /** The object that a reference (`{"@id": …}`) refers to; any other value is returned as it is. */
  resolve(value: unknown): unknown;
}

/**
 * Finds the article among all JSON-LD objects of the page, including those in arrays and in an `@graph`: the first of
 * an article type that has a headline, else the first of an article type. Scripts that are not JSON are ignored.
 */
export function readJsonLd(document: HtmlDocument): JsonLdArticle {
  const objects: JsonLd[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    collect(parseLenientJson(script.textContent ?? ""), objects, 0);
  }
  const articles = objects.filter((object) =>
    toArray(object["@type"]).some((type) => ARTICLE.test(String(type))),
  );
  const article = articles.find((object) => toText(object["headline"])) ?? articles[0] ?? {};
  const byId = new Map<unknown, JsonLd>();
  for (const object of objects) {
    const id = object["@id"];
    const known = byId.get(id);
    if (typeof id === "string" && (!known || Object.keys(known).length < Object.keys(object).length)) {
      byId.set(id, object);
    }
  }
  return {
    article,
    resolve: (value) =>
      isObject(value) && !toText(value["name"]) ? (byId.get(value["@id"]) ?? value) : value,
  };
}

/** The value as an array: an array as it is, undefined and null as an empty one. */
export function toArray(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The text of a value, or of its first item if it is an array, decoded from HTML; null if it has no text. */
export function toText(value: unknown): string | null {
  const first = toArray(value)[0];
  if (isObject(first)) return toText(first["@value"]);
  if (typeof first !== "string") return null;
  return collapseWhitespace(decodeHtmlString(first)) || null;
}

export function isObject(value: unknown): value is JsonLd {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function collect(value: unknown, into: JsonLd[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isObject(value)) {
    into.push(value);
    for (const item of Object.values(value)) if (typeof item === "object") collect(item, into, depth + 1);
  }
}

/**
 * Parses JSON, tolerating common mistakes of content management systems: comment marks around it, raw line breaks in
 * strings, trailing commas. Null if it cannot be parsed.
 */
function parseLenientJson(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)+|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, "")
    .trim();
  const repairs = [
    (json: string) => json,
    (json: string) => json.replace(/\p{Cc}+/gu, " "),
    (json: string) =>
      json
        .replace(/\p{Cc}+/gu, " ")
        .replace(/,\s*(?=[}\]])/g, "")
        .replace(/;\s*$/, ""),
  ];
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(bare));
    } catch {
      // Try the next repair.
    }
  }
  return null;
}
