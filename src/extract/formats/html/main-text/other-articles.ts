import { elementText, type HtmlDocument, type HtmlElement } from "../dom.js";

/** In UTF-16 code units. An article with less text in paragraphs is only the header of one, or a teaser. */
const MIN_ARTICLE = 250;
/** Pages with more headings of the first rank use them for other things than titles of articles. */
const MAX_HEADINGS = 20;

/**
 * Removes the articles that follow the page's own, as where the next article is loaded below it: each has a first heading
 * of its own, and stands in an element beside the one with the headline, either of the same name and class or an
 * `<article>`. Changes the document.
 */
export function removeOtherArticles(document: HtmlDocument, headline: string | null): void {
  const headings = [...document.querySelectorAll("h1")];
  const index = headings.findIndex((heading) => isHeadline(elementText(heading), headline));
  const own = headings[index];
  if (!own || headings.length > MAX_HEADINGS) return;
  const titles = [
    ...headings.slice(index + 1),
    ...document.querySelectorAll("article > h2, article > header h2"),
  ];
  for (const title of titles) {
    const [ours, theirs] = branches(own, title);
    if (ours && theirs && isOtherArticle(ours, theirs)) theirs.remove();
  }
}

function isHeadline(heading: string, headline: string | null): boolean {
  return headline !== null && heading !== "" && (heading.includes(headline) || headline.includes(heading));
}

/** The two children of the nearest common ancestor that hold the two elements; nulls where one holds the other. */
function branches(
  first: HtmlElement,
  second: HtmlElement,
): readonly [HtmlElement | null, HtmlElement | null] {
  const path = new Map<HtmlElement, HtmlElement | null>();
  let below: HtmlElement | null = null;
  for (let at: HtmlElement | null = first; at; at = at.parentElement) {
    path.set(at, below);
    below = at;
  }
  below = null;
  for (let at: HtmlElement | null = second; at; at = at.parentElement) {
    if (path.has(at)) return [path.get(at) ?? null, below];
    below = at;
  }
  return [null, null];
}

function isOtherArticle(ours: HtmlElement, theirs: HtmlElement): boolean {
  const isAlike =
    ours.localName === theirs.localName && ours.getAttribute("class") === theirs.getAttribute("class");
  const isArticle = theirs.localName === "article" && ours.localName === "article";
  // Within one article, elements beside each other are its sections, whatever the rank of their headings.
  const isPart = theirs.parentElement?.closest("article") !== null || theirs.localName === "section";
  if (!(isArticle || (isAlike && !isPart && theirs.localName !== "h1"))) return false;
  return proseLength(ours) >= MIN_ARTICLE;
}

function proseLength(element: HtmlElement): number {
  return [...element.querySelectorAll("p")].reduce(
    (sum, paragraph) => sum + elementText(paragraph).length,
    0,
  );
}
