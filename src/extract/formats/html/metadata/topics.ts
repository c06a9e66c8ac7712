import { elementText, type HtmlDocument } from "../dom.js";
import { isObject, type JsonLdArticle, toArray, toText } from "./json-ld.js";
import type { MetaTags } from "./meta-tags.js";

/** In UTF-16 code units. A longer keyword is a sentence. */
const MAX_TOPIC = 80;

/** Keywords that are meant for programs: "type:article", "@sub-group", "/article", "GOVERNMENT_FIGURE". */
const MACHINE_KEYWORD = /^[\w-]+:\S|^[@/]|^https?:|\b[A-Z]+_[A-Z]/;

/** The page's own tags in its order, each once regardless of case, from the first source that has any. */
export function readTopics(document: HtmlDocument, linked: JsonLdArticle, meta: MetaTags): readonly string[] {
  const sources: (() => readonly string[])[] = [
    () => meta.all("article:tag", "og:article:tag"),
    () =>
      toArray(linked.article["keywords"]).map((word) => toText(isObject(word) ? word["name"] : word) ?? ""),
    () => meta.all("news_keywords"),
    () => meta.all("parsely-tags", "sailthru.tags"),
    () => meta.all("keywords"),
    () => [...document.querySelectorAll('a[rel~="tag"]')].map(elementText),
  ];
  for (const source of sources) {
    const topics = distinct(source());
    if (topics.length > 0) return topics;
  }
  return [];
}

function distinct(lists: readonly string[]): readonly string[] {
  const topics = new Map<string, string>();
  for (const list of lists) {
    for (const part of list.split(/[,;]/)) {
      const topic = part
        .replace(/^[\s#]+|^\s*(?:category|tag|topic|section)s?:\s*/gi, "")
        .replaceAll("_", " ")
        .trim();
      if (topic === "" || topic.length > MAX_TOPIC || MACHINE_KEYWORD.test(part.trim())) continue;
      const key = topic.toLowerCase();
      if (!topics.has(key)) topics.set(key, topic);
    }
  }
  return [...topics.values()];
}
