import { collapseWhitespace, type HtmlDocument } from "../dom.js";
import { decodeHtmlString } from "./json-ld.js";

/** The page's meta tags by name. */
export interface MetaTags {
  /** The first value that any of the names has, the names in order of trust; null where none has any. */
  one(...names: readonly string[]): string | null;
  /** All values of the first of the names that has any. */
  all(...names: readonly string[]): readonly string[];
}

/** `<meta>` of the whole page, under its name, property or itemprop, all in lower case; empty values are none. */
export function readMetaTags(document: HtmlDocument): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = collapseWhitespace(decodeHtmlString(tag.getAttribute("content") ?? ""));
    if (content === "") continue;
    for (const attribute of ["name", "property", "itemprop"]) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = values.get(name);
      if (known) known.push(content);
      else values.set(name, [content]);
    }
  }
  const all = (...names: readonly string[]) =>
    names.map((name) => values.get(name)).find((found) => found !== undefined) ?? [];
  return { all, one: (...names) => all(...names)[0] ?? null };
}
