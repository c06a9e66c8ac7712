import type { BlockQuote, Span } from "../../draft.js";
import { trimSpace } from "./paragraphs.js";

/** A line of Markdown in a block quote. */
const MARKED_LINE = /^ {0,3}>[ \t>]*(?<words>.*)$/gm;
/** "— Ann Hale" */
const SIGNATURE = /^(?:[—–―]|--?)\s*\p{Lu}/u;
/** A line that links to another page also begins with such a mark; words that somebody said are a sentence. */
const SENTENCE = /\s\S+\s\S*.*[.?!…]["”’*_]*$/u;

/** The block quotes of Markdown: lines that begin with ">", as far as they are sentences. */
export function findMarkdownQuotes(body: string): BlockQuote[] {
  const quotes: BlockQuote[] = [];
  for (const lines of markedBlocks(body)) {
    const last = lines.at(-1);
    const isSigned = last !== undefined && lines.length > 1 && SIGNATURE.test(body.slice(...last));
    const words = isSigned ? lines.slice(0, -1) : lines;
    const [first] = words;
    const end = words.at(-1);
    if (!first || !end || !SENTENCE.test(body.slice(...end))) continue;
    quotes.push({ words: [first[0], end[1]], signature: isSigned ? last : null });
  }
  return quotes;
}

/** The marked lines with words, without their marks, in groups between which a line without a mark stands. */
function markedBlocks(body: string): Span[][] {
  const blocks: Span[][] = [];
  if (!body.includes(">")) return blocks;
  let reached = -1;
  for (const match of body.matchAll(MARKED_LINE)) {
    const end = match.index + match[0].length;
    const line = trimSpace(body, end - (match.groups?.["words"]?.length ?? 0), end);
    if (match.index !== reached) blocks.push([]);
    reached = end + 1;
    if (line[1] > line[0]) blocks.at(-1)?.push(line);
  }
  return blocks;
}
