import { foldWords } from "../../../names/fold.js";

/** A word as the caller wrote it. */
export interface SearchWord {
  readonly text: string;
  /** Whether the word matches every word that starts with it: `resign*`. */
  readonly isPrefix: boolean;
}

/** Words that must follow one another; usually there is only one. */
export type Phrase = readonly SearchWord[];

/** One side of an `or`: a text matches if it has all required phrases and no excluded one. */
export interface Alternative {
  /** Never empty: a search for excluded words alone finds nothing. */
  readonly required: readonly Phrase[];
  readonly excluded: readonly Phrase[];
}

/** In bytes. Longer words are not indexed: see `onrecord_words`. Leaves room for letters that grow when folded. */
const MAX_WORD_BYTES = 1_000;
/** With a shorter prefix, a search would have to read half of the archive. */
const MIN_PREFIX_LETTERS = 2;
/**
 * How many prefixes a search may have. Postgres first collects all matches of each prefix from the index: with
 * prefixes that occur in every one of 200,000 quotes, four took 0.4 s, thirty 1.4 s, a hundred 4 s.
 */
const MAX_PREFIXES = 10;

/**
 * Parses the same web-search syntax as `websearch_to_tsquery`: words, "an exact phrase", -excluded, and `or`, which
 * has the lowest precedence. It adds prefixes, as in resign*, in phrases too. Punctuation inside a word splits it, so
 * "well-known" is a phrase of two words.
 *
 * Every text is a valid search, though it may find nothing: an unclosed quotation mark extends to the end of the text,
 * and a star is ignored unless it ends a word of two or more letters and is one of the first ten.
 *
 * An alternative without a required phrase is dropped: "pier or -harbour" finds the same as "pier".
 */
export function parseSearch(text: string): readonly Alternative[] {
  const alternatives: { required: Phrase[]; excluded: Phrase[] }[] = [{ required: [], excluded: [] }];
  const parts = [...text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)];
  let prefixes = 0;
  const limited = (word: SearchWord): SearchWord =>
    word.isPrefix && ++prefixes > MAX_PREFIXES ? { ...word, isPrefix: false } : word;
  const isOr = (index: number) => parts[index]?.[0].toLowerCase() === "or";
  for (const [index, [, minus, quoted, plain]] of parts.entries()) {
    // At the start or end of the search, or after another "or", it is an ordinary word.
    if (isOr(index) && index > 0 && !isOr(index - 1) && index < parts.length - 1) {
      alternatives.push({ required: [], excluded: [] });
      continue;
    }
    const phrase = parseWords(quoted ?? plain ?? "").map(limited);
    if (phrase.length > 0) alternatives.at(-1)?.[minus ? "excluded" : "required"].push(phrase);
  }
  return alternatives.filter(({ required }) => required.length > 0 && required.every(isIndexed));
}

/** The text for `to_tsquery`, to be folded first; null if the search finds nothing. */
export function toTsquery(alternatives: readonly Alternative[]): string | null {
  if (alternatives.length === 0) return null;
  return alternatives
    .map(({ required, excluded }) =>
      [
        ...required.map(phraseQuery),
        ...excluded.filter(isIndexed).map((phrase) => `!${phraseQuery(phrase)}`),
      ].join(" & "),
    )
    .join(" | ");
}

/** Splits a text into words of letters and digits. They are not folded: the database does that, as for stored texts. */
function parseWords(text: string): Phrase {
  return [...text.normalize("NFKD").matchAll(/([\p{L}\p{N}\p{M}]+)(\*(?![\p{L}\p{N}\p{M}*]))?/gu)]
    .map(([, text = "", star]) => ({ text, isPrefix: star !== undefined && isLongEnough(text) }))
    .filter(({ text }) => foldWords(text) !== "");
}

const isLongEnough = (prefix: string): boolean => [...foldWords(prefix)].length >= MIN_PREFIX_LETTERS;

const phraseQuery = (phrase: Phrase): string => `(${phrase.map(wordQuery).join(" <-> ")})`;

const wordQuery = ({ text, isPrefix }: SearchWord): string => `'${text}'${isPrefix ? ":*" : ""}`;

const isIndexed = (phrase: Phrase): boolean =>
  phrase.every(({ text }) => Buffer.byteLength(text) <= MAX_WORD_BYTES);
