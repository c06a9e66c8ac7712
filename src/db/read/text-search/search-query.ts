import { foldWords } from "../../../names/fold.js";

/** A word as the caller wrote it. */
export interface SearchedWord {
  readonly text: string;
  /** Whether it stands for every word that begins so. */
  readonly isBeginning: boolean;
}

/** Words that must stand one after the other; most often one. */
export type Phrase = readonly SearchedWord[];

/** All of what is wanted must be there, and nothing of what is not. */
export interface Alternative {
  /** Never empty: without a positive word there is nothing to find. */
  readonly wanted: readonly Phrase[];
  readonly unwanted: readonly Phrase[];
}

/** A longer word is in no index: see `onrecord_words`. In bytes, with room for a letter that grows when it is folded. */
const LONGEST_WORD = 1_000;
/** Letters of a beginning. With fewer, half of an archive would have to be gone through before anything is found. */
const SHORTEST_BEGINNING = 2;
/**
 * How many of them a search may hold. All that each finds is collected from the index first: of beginnings that stand
 * in every text, four took 0.4 s in 200,000 quotes, thirty 1.4 s, a hundred 4 s.
 */
const MOST_BEGINNINGS = 10;

/**
 * Reads web-search syntax as `websearch_to_tsquery` does: words, "an exact phrase", -without, and `or`, which
 * binds least; and beginn*, every word that begins so, in phrases too. Marks inside a word part it, so "well-known"
 * is a phrase of two. What a text does not close or finish is taken as far as it goes, and a star is passed over
 * that does not end a word of two letters or more, or that comes after ten others: there is no wrong search, at worst
 * one that finds nothing.
 *
 * An alternative without a positive word is left out: "pier or -harbour" finds what "pier" does.
 */
export function readSearch(text: string): readonly Alternative[] {
  const alternatives: { wanted: Phrase[]; unwanted: Phrase[] }[] = [{ wanted: [], unwanted: [] }];
  const parts = [...text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)];
  let beginnings = 0;
  const limited = (word: SearchedWord): SearchedWord =>
    word.isBeginning && ++beginnings > MOST_BEGINNINGS ? { ...word, isBeginning: false } : word;
  const isOr = (index: number) => parts[index]?.[0].toLowerCase() === "or";
  for (const [index, [, minus, quoted, plain]] of parts.entries()) {
    // At either end, or after another one, it is a word.
    if (isOr(index) && index > 0 && !isOr(index - 1) && index < parts.length - 1) {
      alternatives.push({ wanted: [], unwanted: [] });
      continue;
    }
    const phrase = wordsOf(quoted ?? plain ?? "").map(limited);
    if (phrase.length > 0) alternatives.at(-1)?.[minus ? "unwanted" : "wanted"].push(phrase);
  }
  return alternatives.filter(({ wanted }) => wanted.length > 0 && wanted.every(isIndexed));
}

/** For `to_tsquery`, after folding; null where there is nothing to find. */
export function toTsquery(alternatives: readonly Alternative[]): string | null {
  if (alternatives.length === 0) return null;
  return alternatives
    .map(({ wanted, unwanted }) =>
      [
        ...wanted.map(phraseQuery),
        ...unwanted.filter(isIndexed).map((phrase) => `!${phraseQuery(phrase)}`),
      ].join(" & "),
    )
    .join(" | ");
}

/** The letters and digits of a text, word by word; as written, for the database to fold as it folds texts. */
function wordsOf(text: string): Phrase {
  return [...text.normalize("NFKD").matchAll(/([\p{L}\p{N}\p{M}]+)(\*(?![\p{L}\p{N}\p{M}*]))?/gu)]
    .map(([, text = "", star]) => ({ text, isBeginning: star !== undefined && isLongEnough(text) }))
    .filter(({ text }) => foldWords(text) !== "");
}

const isLongEnough = (beginning: string): boolean => [...foldWords(beginning)].length >= SHORTEST_BEGINNING;

const phraseQuery = (phrase: Phrase): string => `(${phrase.map(wordQuery).join(" <-> ")})`;

const wordQuery = ({ text, isBeginning }: SearchedWord): string => `'${text}'${isBeginning ? ":*" : ""}`;

const isIndexed = (phrase: Phrase): boolean =>
  phrase.every(({ text }) => Buffer.byteLength(text) <= LONGEST_WORD);
