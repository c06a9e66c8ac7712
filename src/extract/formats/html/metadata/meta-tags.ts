import { append } from "../../../../collections/multimap.js";
import { collapseWhitespace, type HtmlDocument } from "../dom.js";
import { decodeHtmlString } from "./decode-html-string.js";

/** The page's meta tags by name. */
export interface MetaTags {
  /** The first value of the first name that has one; null if none has. */
  one(...names: readonly string[]): string | null;
  /** All values of the first name that has any; empty if none has. */
  all(...names: readonly string[]): readonly string[];
}

/** Reads all meta tags of the page by name, property and itemprop, in lower case. Empty values are ignored. */
export function readMetaTags(document: HtmlDocument): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = collapseWhitespace(decodeHtmlString(tag.getAttribute("content") ?? ""));
    if (content === "") continue;
    for (const attribute of ["name", "property", "itemprop"]) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name) append(values, name, content);
    }
  }
  const all = (...names: readonly string[]) =>
    names.map((name) => values.get(name)).find((found) => found !== undefined) ?? [];
  return { all, one: (...names) => all(...names)[0] ?? null };
}
