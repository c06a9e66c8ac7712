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
  const inLowerCase = new Set<string>();
  const capitalInside = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (!token.capital) inLowerCase.add(token.lower);
      else if (isNameInside(tokens[at - 1])) capitalInside.add(token.lower);
    }
  }
  return {
    isOrdinary(word) {
      return !capitalInside.has(word) && (isCommonWord(word) || inLowerCase.has(word));
    },
  };
}

/** After a word in lower case that is part of no longer name: "told Story", but not "the Story" and "of Story". */
function isNameInside(before: Token | undefined): boolean {
  if (before?.kind !== "word" || before.capital) return false;
  return !determiners.has(before.lower) && !/^(?:of|for|and)$/.test(before.lower);
}
