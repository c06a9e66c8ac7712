import { prepositions, timeWords } from "../../lexicon/vocabulary.js";
import type { Token } from "../../text/tokens.js";
import type { PageWords } from "./page-words.js";

/** Where a run of capitalised words is read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: PageWords;
  readonly firstNames: boolean;
  /** The last word of the run, where its token holds more than that; else null. */
  readonly lastWord: string | null;
}

/** At the beginning of the text, after the end of a sentence, or after a colon, a bullet or a dash. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (!before) return true;
  return before.kind === "mark" && /^[.?!:;•*|]|^-+$|^[—–]$/.test(before.text);
}

/** After the "for" or "and" of a title: "Minister for Tides and Bridges Ann Hale". */
export function followsLink(tokens: readonly Token[], at: number): boolean {
  // negative indexes are read slowly
  if (at < 2 || tokens[at - 2]?.capital !== true) return false;
  return /^(?:of|for|and|&)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "In May", "early June" */
export function isDateBefore(before: Token | undefined): boolean {
  return before !== undefined && (prepositions.has(before.lower) || timeWords.has(before.lower));
}
