import type { HtmlDocument } from "../dom.js";
import { collapseWhitespace } from "../dom.js";

/** A value of JSON-LD, which anyone may have written in any shape. */
type JsonLd = { readonly [property: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;
/** A graph deeper than this is no description of a page. */
const MAX_DEPTH = 20;

/** What a page's JSON-LD says of its article; every part may be missing. */
export interface JsonLdArticle {
  readonly article: JsonLd;
  /** The object that a reference (`{"@id": …}`) means; the value itself where it is none. */
  resolve(value: unknown): unknown;
}

/**
 * The article among all JSON-LD objects of the page, whether alone, in an array or in an `@graph`: the first of an
 * article's type, one with a headline before one without. Blocks that are not JSON are passed over.
 */
export function readJsonLd(document: HtmlDocument): JsonLdArticle {
  const objects: JsonLd[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ""), objects, 0);
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

/** One or many, as a list. */
export function toArray(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The text of a string, or of the first of many, with its entities decoded and its tags dropped; else null. */
export function toText(value: unknown): string | null {
  const first = toArray(value)[0];
  if (isObject(first)) return toText(first["@value"]);
  if (typeof first !== "string") return null;
  return collapseWhitespace(decodeHtmlString(first)) || null;
}

export function isObject(value: unknown): value is JsonLd {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** HTML that was put into a string: tags dropped, entities decoded, line breaks kept. */
export function decodeHtmlString(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/p>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&amp;/g, "&")
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
      (entity, decimal, hex, name: string | undefined) => {
        if (name) return NAMED.get(name.toLowerCase()) ?? entity;
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
      },
    );
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
    hellip: "…",
  }),
);

function collect(value: unknown, into: JsonLd[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isObject(value)) {
    into.push(value);
    for (const item of Object.values(value)) if (typeof item === "object") collect(item, into, depth + 1);
  }
}

/** JSON, also with the slips that publishing systems make: comment marks around it, raw line breaks, spare commas. */
function parseLoosely(source: string): unknown {
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
      // The next repair may do; what stays broken is passed over.
    }
  }
  return null;
}
