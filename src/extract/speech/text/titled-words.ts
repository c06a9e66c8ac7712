/** In words: the longest title that is recognized. */
const MAX_TITLE = 16;

/** In characters: no title is longer. */
export const MAX_TITLE_LENGTH = 160;

/** "The Long Road Home": two words or more, each of five letters or more with a capital, and so most of all words. */
export function areTitled(printed: string): boolean {
  const words = printed.split(/\s+/);
  if (words.length < 2 || words.length > MAX_TITLE) return false;
  const capitals = words.filter(startsWithCapital).length;
  return capitals * 2 > words.length && words.every((word) => word.length < 5 || startsWithCapital(word));
}

function startsWithCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word);
}
