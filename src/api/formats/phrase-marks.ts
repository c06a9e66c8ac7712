import { parseSearch } from "../../db/read/text-search/search-query.js";
import { keysOf, type PlacedWord } from "./placed-words.js";

/** A word of a text that is a part of a phrase. */
export interface Mark extends PlacedWord {
  readonly phrase: number;
}

/**
 * The words of every phrase that occurs completely in a text, in text order; a word of several phrases counts for the
 * last of them.
 */
export type MarkPhrases = (words: readonly PlacedWord[]) => readonly Mark[];

/** Words that must follow one another. */
type Phrase = readonly { readonly key: string; readonly isPrefix: boolean }[];

/**
 * Finds the phrases that a search requires. All are compared at the same time, as one pattern of bits (the Shift-And
 * algorithm, Baeza-Yates and Gonnet 1992): the time depends on the text, and neither on how many phrases there are nor on
 * how long they are.
 */
export function createMarkPhrases(search: string): MarkPhrases {
  // Equal phrases are one.
  const phrases = [...new Map(phrasesOf(search).map((phrase) => [JSON.stringify(phrase), phrase])).values()];
  const { starts, maskOf, endingAt } = createPattern(phrases);

  /** For each word, the last phrase that it belongs to; -1 for none. */
  function phrasesIn(words: readonly PlacedWord[]): Int32Array {
    const phraseAt = new Int32Array(words.length).fill(-1);
    /** By phrase: the index after its last occurrence, since occurrences can overlap. */
    const marked = new Int32Array(phrases.length);
    let state = 0n;
    for (const [index, { key }] of words.entries()) {
      const mask = maskOf(key);
      state = mask === 0n ? 0n : ((state << 1n) | starts) & mask;
      for (const { phrase, length } of endingAt(state)) {
        for (let at = Math.max(index - length + 1, marked[phrase] ?? 0); at <= index; at++)
          phraseAt[at] = Math.max(phraseAt[at] ?? -1, phrase);
        marked[phrase] = index + 1;
      }
    }
    return phraseAt;
  }
  return (words) => {
    const phraseAt = phrasesIn(words);
    return words.flatMap((word, index) => {
      const phrase = phraseAt[index] ?? -1;
      // Of several words in one character, the first is marked.
      return phrase < 0 || words[index - 1]?.start === word.start ? [] : { ...word, phrase };
    });
  };
}

interface PhraseEnd {
  readonly phrase: number;
  readonly length: number;
}

/** The phrases one after the other, each of their words as one bit. */
function createPattern(phrases: readonly Phrase[]) {
  const exact = new Map<string, bigint>();
  /** A search has ten prefixes at most. */
  const prefixes: { readonly key: string; readonly bit: bigint }[] = [];
  const ends = new Map<bigint, PhraseEnd>();
  let starts = 0n;
  let bit = 1n;
  for (const [phrase, words] of phrases.entries()) {
    starts |= bit;
    for (const { key, isPrefix } of words) {
      if (isPrefix) prefixes.push({ key, bit });
      else exact.set(key, (exact.get(key) ?? 0n) | bit);
      bit <<= 1n;
    }
    ends.set(bit >> 1n, { phrase, length: words.length });
  }
  const allEnds = [...ends.keys()].reduce((all, end) => all | end, 0n);
  const found = new Map<bigint, readonly PhraseEnd[]>([[0n, []]]);

  /** The bits of the words that a word of a text matches. */
  function maskOf(word: string): bigint {
    let mask = exact.get(word) ?? 0n;
    for (const prefix of prefixes) if (word.startsWith(prefix.key)) mask |= prefix.bit;
    return mask;
  }
  /** The phrases whose last word has been reached. */
  function endingAt(state: bigint): readonly PhraseEnd[] {
    const ending = state & allEnds;
    const known = found.get(ending);
    if (known) return known;
    const those = [...ends].flatMap(([end, phrase]) => ((ending & end) === 0n ? [] : phrase));
    found.set(ending, those);
    return those;
  }
  return { starts, maskOf, endingAt };
}

function phrasesOf(search: string): readonly Phrase[] {
  return parseSearch(search)
    .flatMap(({ required }) => required)
    .map((phrase) =>
      phrase.flatMap(({ text, isPrefix }) => {
        const keys = keysOf(text);
        return keys.map((key, index) => ({ key, isPrefix: isPrefix && index === keys.length - 1 }));
      }),
    )
    .filter((phrase) => phrase.length > 0);
}
