import type { ClassifiedLine } from "./lines/line-kind.js";

/** A page title as browsers show it: the headline, a separator and the site's name. */
const PAGE_TITLE = /^(?<title>.{10,300}) (?<mark>[|–—:-]) (?<site>[^|–—]{2,40})$/;

/**
 * The headline without the site's name, and that name: "Title" and "Site" for "Title | Site". Since headlines contain
 * dashes and colons too, only a vertical bar always separates a site's name; after any other mark it counts as one
 * only if the page repeats the title without it. If the headline has no site name, it is taken from another line that
 * adds one to the same title.
 */
export function splitSiteName(
  headline: string,
  lines: readonly ClassifiedLine[],
): { readonly title: string; readonly site: string | null } {
  const parts = PAGE_TITLE.exec(headline)?.groups;
  if (parts) {
    const { title = headline, mark, site = null } = parts;
    const isRepeated = lines.some((line) => line.text === title);
    if (mark === "|" || isRepeated) return { title, site };
  }
  const pageTitle = lines.find(
    ({ text }) => text.startsWith(headline) && PAGE_TITLE.exec(text)?.groups?.["title"] === headline,
  );
  return { title: headline, site: PAGE_TITLE.exec(pageTitle?.text ?? "")?.groups?.["site"] ?? null };
}

/** The texts that stand on the page more than once, with or without the site's name after them. */
export function findRepeatedTitles(lines: readonly ClassifiedLine[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    const title = PAGE_TITLE.exec(text)?.groups?.["title"] ?? text;
    for (const variant of new Set([text, title])) {
      if (seen.has(variant)) repeated.add(variant);
      seen.add(variant);
    }
  }
  return repeated;
}
