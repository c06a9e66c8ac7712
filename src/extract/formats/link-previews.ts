/**
 * The text without the previews of links that scrapers take into it: behind the name that is linked, the full name of the
 * person, glued to headlines, up to "MORE". "Sen. Ann Hale Ann Maria HaleHale rows again Pier closes MORE (D)" becomes "Sen. Ann
 * Hale (D)".
 */
export function withoutLinkPreviews(text: string): string {
  return text.includes("MORE") ? text.replace(PREVIEW, "$1") : text;
}

/** The surname, up to five words of the full name that ends in the same surname, and, glued to it, at most 700 characters. */
const PREVIEW =
  /\b(\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}[\p{L}'’.-]*\))){0,5}? \1(?:,? (?:Jr|Sr)\.?)?(?=[\p{Lu}\d'’‘“"])[^\n]{0,700}?MORE\b/gu;
