import { eld } from "eld/extrasmall";

/** In UTF-16 code units. A longer sample is slower but no more accurate: 300 identified all of 6,060 English articles. */
const SAMPLE_LENGTH = 500;
/** Texts with fewer letters are names and fragments, for which any detector can only guess. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){20}/u;

/**
 * The language of a text as a BCP 47 tag, such as "en"; "und" if it cannot be determined.
 * Detected with ELD's n-grams for 60 languages (its smallest data set).
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!ENOUGH_LETTERS.test(sample)) return "und";
  const detected = eld.detect(sample);
  return detected.language !== "" && detected.isReliable() ? detected.language : "und";
}
