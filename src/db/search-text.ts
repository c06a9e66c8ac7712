import { foldWords } from "../fold.js";

/** Words that must stand one after the other, as the caller wrote them; most often one. */
type Phrase = readonly string[];

/** All of what is wanted must be there, and nothing of what is not. */
export interface Alternative {
  /** Never empty: without a positive word there is nothing to find. */
  readonly wanted: readonly Phrase[];
  readonly unwanted: readonly Phrase[];
}

/** A longer word is in no index: see `onrecord_words`. In bytes, with room for a letter that grows when it is folded. */
const LONGEST_WORD = 1_000;

/**
 * Reads web-search syntax as `websearch_to_tsquery` does: words, "an exact phrase", -without, and `or`, which
 * binds least. Marks inside a word part it, so "well-known" is a phrase of two. What a text does not close or
 * finish is taken as far as it goes: there is no wrong search, at worst one that finds nothing.
 *
 * An alternative without a positive word is left out: "pier or -harbour" finds what "pier" does.
 */
export function readSearch(text: string): readonly Alternative[] {
  const alternatives: { wanted: Phrase[]; unwanted: Phrase[] }[] = [{ wanted: [], unwanted: [] }];
  const parts = [...text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)];
  const isOr = (index: number) => parts[index]?.[0].toLowerCase() === "or";
  for (const [index, [, minus, quoted, plain]] of parts.entries()) {
    // At either end, or after another one, it is a word.
    if (isOr(index) && index > 0 && !isOr(index - 1) && index < parts.length - 1) {
      alternatives.push({ wanted: [], unwanted: [] });
      continue;
    }
    const phrase = wordsOf(quoted ?? plain ?? "");
    if (phrase.length > 0) alternatives.at(-1)?.[minus ? "unwanted" : "wanted"].push(phrase);
  }
  return alternatives.filter(
    ({ wanted }) =>
      wanted.length > 0 && !wanted.flat().some((word) => Buffer.byteLength(word) > LONGEST_WORD),
  );
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
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.filter((word) => foldWords(word) !== "") ?? []
  );
}

const phraseQuery = (phrase: Phrase): string => `(${phrase.map((word) => `'${word}'`).join(" <-> ")})`;

const isIndexed = (phrase: Phrase): boolean =>
  phrase.every((word) => Buffer.byteLength(word) <= LONGEST_WORD);
