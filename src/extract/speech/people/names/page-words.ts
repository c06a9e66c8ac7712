import { isCommonWord } from "../../lexicon/common-words.js";
import { determiners } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";

/** What the capitals and small letters of a page tell about its words. */
export interface PageWords {
  /**
   * Whether the word, in lower case, is an ordinary word here, so that a capital at the beginning of a sentence does
   * not make it a name: by the lexicon, or because the page also prints it in lower case. Never so where the page
   * prints it with a capital inside a sentence.
   */
  isOrdinary(word: string): boolean;
}

/** Reads the words of the paragraphs' tokens, outside quotation marks. */
export function readPageWords(paragraphs: readonly { readonly tokens: readonly Token[] }[]): PageWords {
  const capitalInside = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind === "word" && token.capital && isNameInside(tokens[at - 1]))
        capitalInside.add(token.lower);
    }
  }
  // only when it is needed, because it has every word of the page
  let inLowerCase: ReadonlySet<string> | null = null;
  return {
    isOrdinary(word) {
      if (capitalInside.has(word)) return false;
      if (isCommonWord(word)) return true;
      inLowerCase ??= wordsInLowerCase(paragraphs);
      return inLowerCase.has(word);
    },
  };
}

function wordsInLowerCase(paragraphs: readonly { readonly tokens: readonly Token[] }[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of paragraphs)
    for (const token of tokens) if (token.kind === "word" && !token.capital) words.add(token.lower);
  return words;
}

/** After a word in lower case that is part of no longer name: "told Story", but not "the Story" and "of Story". */
function isNameInside(before: Token | undefined): boolean {
  if (before?.kind !== "word" || before.capital) return false;
  const { lower } = before;
  return !determiners.has(lower) && lower !== "of" && lower !== "for" && lower !== "and";
}
