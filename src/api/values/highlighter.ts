/**
 * Shows where texts match a search, as HTML: matching words are enclosed in <mark> and </mark>, and everything else is
 * escaped.
 */
export interface Highlighter {
  /**
   * The passage of the texts that contains the most of the search's phrases; the first one if several contain as many. A
   * text of at most 300 characters is returned whole. Takes 15 ms for 200,000 characters, of which no more are read.
   */
  passage(texts: readonly string[]): string;
  /** The name with its matching words marked, including words that the search misspells. */
  name(name: string): string;
}
