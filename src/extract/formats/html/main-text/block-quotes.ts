import type { BlockQuote, Span } from "../../../draft.js";
import type { MainTextParagraph } from "./main-text.js";

/** Where more of the text is in block quotes, they do not mark quotations: old pages indent their text with them. */
const MAX_SHARE = 0.6;

/** What precedes the name of the author below an embedded post. */
const POST_LABEL = /^a (?:post|photo|video|reel) (?:shared|posted) by /i;

/** The block quotes of a body that consists of these paragraphs, joined by `separator`. */
export function findBlockQuotes(
  paragraphs: readonly MainTextParagraph[],
  separator: string,
): readonly BlockQuote[] {
  const quotes: BlockQuote[] = [];
  let at = 0;
  for (const block of groupByQuote(paragraphs)) {
    const parts = block.map(({ text, quote }) => {
      const start = at;
      at += text.length + separator.length;
      const label = POST_LABEL.exec(text)?.[0].length ?? 0;
      return { part: quote?.part, words: [start, start + text.length] as Span, name: start + label };
    });
    const words = parts.filter(({ part }) => part === "words");
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) continue;
    const signed = parts.find(({ part }) => part === "signature");
    const signature: Span | null = signed ? [signed.name, signed.words[1]] : null;
    quotes.push({ words: [first.words[0], last.words[1]], signature });
  }
  const quoted = quotes.reduce((sum, { words: [from, to] }) => sum + to - from, 0);
  return quoted > MAX_SHARE * at ? [] : quotes;
}

/** Adjacent paragraphs of one block quote, or of none, together. */
function groupByQuote(paragraphs: readonly MainTextParagraph[]): MainTextParagraph[][] {
  const groups: MainTextParagraph[][] = [];
  let element: unknown;
  for (const paragraph of paragraphs) {
    const own = paragraph.quote?.element ?? null;
    if (own === element) groups.at(-1)?.push(paragraph);
    else groups.push([paragraph]);
    element = own;
  }
  return groups;
}
