/**
 * Which extraction read a page. Raised whenever any page may be read differently; tests/extract/version.test.ts
 * fails until it is. Each article is stored with it, so that a query finds those that an older extraction read;
 * and it is part of the hash that tells whether a page changed, so that a page which is ingested again under a
 * higher version is stored again even if nothing else about its reading changed.
 */
export const EXTRACTION_VERSION = 2;
