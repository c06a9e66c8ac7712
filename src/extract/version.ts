/**
 * The version of extraction. Raise it whenever the result for any page can change; tests/extract/version.test.ts fails
 * until you do. It is stored with each article, so that a query can find the articles that an older version extracted.
 * It is also part of the hash that decides whether a page changed: ingesting a page again under a higher version
 * updates the article even if the page is the same.
 */
export const EXTRACTION_VERSION = 5;
