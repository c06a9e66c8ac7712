/** How many characters of a body are looked at. */
const SAMPLE_LENGTH = 4000;
/** In an English text about one word in five is one of these; in other languages hardly any. */
const MIN_SHARE = 0.08;

/**
 * Whether a page is read as English: by its language, where that is English or not known; else by its words, because
 * pages declare wrong languages.
 */
export function isEnglish(language: string, body: string): boolean {
  if (/^(?:en|und)\b/i.test(language)) return true;
  const words =
    body
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) =>
    /^(?:the|of|and|to|that|said|was|with|for|they|have|it|is)$/.test(word),
  );
  return english.length >= words.length * MIN_SHARE && words.length > 0;
}
