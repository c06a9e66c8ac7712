/** Raised whenever the same page may be read differently: what older versions read is then read anew. */
export const EXTRACTION_VERSION = 3;
