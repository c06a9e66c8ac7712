/** ASCII spellings of letters that NFKD does not decompose. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The text without differences of case, accents and spacing, so that spellings of one name compare as equal:
 * "Łukasz  PEÑA" becomes "lukasz pena". Never empty for a text that contains a letter or a digit.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words only: `fold`ed, without punctuation. "We won, and “well”." becomes "we won and well". */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The text as a part of a URL, at most 80 characters: "Sergei Shoigu" becomes "sergei-shoigu". Letters of scripts other
 * than Latin stay; a text without a letter or digit becomes "x".
 */
export function slugify(text: string): string {
  return foldWords(text.replace(/['’]/g, "")).replaceAll(" ", "-").slice(0, 80).replace(/-+$/, "") || "x";
}
