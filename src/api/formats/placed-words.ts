import { foldWords } from "../../names/fold.js";

/** A word with its position in a text and its normalized form in the index. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** One character, such as ½, can become several words at the same position. */
export function wordsIn(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const end = index + word.length;
    if (isAscii(word)) words.push({ start: index, end, key: word.toLowerCase() });
    else for (const key of keysOf(word)) words.push({ start: index, end, key });
  }
  return words;
}

/** Normalized in the same way as by `onrecord_fold`: ς becomes σ. */
export function keysOf(word: string): readonly string[] {
  if (isAscii(word)) return [word.toLowerCase()];
  return foldWords(word).replaceAll("ς", "σ").split(" ").filter(Boolean);
}

const isAscii = (word: string): boolean => /^[A-Za-z0-9]+$/.test(word);
