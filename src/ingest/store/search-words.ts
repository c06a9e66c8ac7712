/** The text of an article that is searched. */
interface ArticleText {
  readonly headline: string | null;
  readonly body: string;
}

/**
 * What the function `onrecord_words` of the database makes of an article, as Postgres writes a tsvector: each word with
 * its places, `mill:4,9 tide:3A`, those in the headline marked with A. Much faster than the database, and the same in any
 * locale; null for a text of which only the database can tell: one with letters of other scripts, or too long.
 */
export function articleWords({ headline, body }: ArticleText): string | null {
  const [title, text] = [wordsIn(headline ?? ""), wordsIn(body)];
  if (!title || !text || (headline ?? "").length > HEADLINE_LIMIT) return null;
  const places = new Map<string, string>();
  for (const [i, word] of title.entries()) place(places, word, `${i + 1}A`);
  // The database parts headline and body by another word, so that no phrase begins in the one and ends in the other.
  for (const [i, word] of text.entries()) place(places, word, String(title.length + i + 2));
  return write(places);
}

/** The same of a quote. */
export function quoteWords(text: string): string | null {
  const words = wordsIn(text);
  if (!words) return null;
  const places = new Map<string, string>();
  for (const [i, word] of words.entries()) place(places, word, String(i + 1));
  return write(places);
}

/** In UTF-16 code units: the rest of a headline is not searched. */
const HEADLINE_LIMIT = 2000;
/** How many words a text may have here. A tsvector tells places up to 16,383 apart, the headline included. */
const MOST_WORDS = 15_000;
/** How long a word may be here; a tsvector leaves out those of 2,047 bytes. */
const LONGEST_WORD = 1000;
/** A tsvector keeps 256 places of a word; the text of so many, the first and largest, is longer than this. */
const MOST_PLACES = 250;

/**
 * ASCII, the punctuation of English texts, and the Latin letters that lose nothing but their accents when they are
 * folded, or that `PLAIN_LETTERS` spells.
 */
const PLAIN_TEXT =
  /^[\t\n\r\x20-\x7E\u00A0£§«»À-ÅÇ-ÏÑ-ÖÙ-Ýß-öø-\u010F\u0112-\u0125\u0128-\u0130\u0134-\u0137\u0139-\u013E\u0143-\u0148\u014C-\u0151\u0154-\u0165\u0168-\u017E‐-―‘-‟†•…€]*$/;
const ACCENTED = /[À-\u017E]/;
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", ø: "o", ð: "d", þ: "th" };

/** The folded words of a text in its order; null unless all of it is plain. */
function wordsIn(text: string): readonly string[] | null {
  if (!PLAIN_TEXT.test(text)) return null;
  const words = (ACCENTED.test(text) ? withoutAccents(text) : text).toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.length > MOST_WORDS || words.some(isUnusual) ? null : words;
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/g, "")
    .replace(/[ßæøðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * Whether the database may read a word otherwise: it parts 67e3bx into a number, 67e3, and a word, and leaves out the word
 * that it puts between headline and body, wherever it stands.
 */
function isUnusual(word: string): boolean {
  return word.length > LONGEST_WORD || word === "0endofheadline0" || /^[0-9]+e[0-9]/.test(word);
}

function place(places: Map<string, string>, word: string, at: string): void {
  const before = places.get(word);
  places.set(word, before === undefined ? at : `${before},${at}`);
}

function write(places: ReadonlyMap<string, string>): string | null {
  let text = "";
  for (const [word, at] of places) {
    if (at.length > 2 * MOST_PLACES && at.split(",").length > MOST_PLACES) return null;
    text += `${word}:${at} `;
  }
  return text;
}
