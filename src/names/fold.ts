/** Letters that NFKD leaves whole, as a reader without them on the keyboard would type them. */
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
 * Case, accents and spacing folded away: what two spellings must share to be looked up as the same.
 * "Łukasz  PEÑA" becomes "lukasz pena". Never empty for a text that holds a letter or a digit.
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

/** The words alone: `fold`ed, with marks and punctuation gone. "We won, and “well”." becomes "we won and well". */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * For addresses: "Sergei Shoigu" becomes "sergei-shoigu". Scripts other than Latin keep their letters,
 * as addresses may hold them; a text without a letter or digit becomes "x".
 */
export function slugify(text: string): string {
  return foldWords(text.replace(/['’]/g, "")).replaceAll(" ", "-").slice(0, 80).replace(/-+$/, "") || "x";
}
