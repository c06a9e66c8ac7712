import type { Block } from "../render-blocks.js";

/** In letters and digits. Shorter texts, such as a name or "No comment", are repeated by chance. */
const MIN_PULL_QUOTE_LENGTH = 10;
/** The same for blocks that no class or element marks as a pull quote. */
const MIN_UNMARKED_LENGTH = 40;
/** Real pages have fewer pull quotes; each is searched for in all other blocks. */
const MAX_PULL_QUOTES = 100;

/** Elements and classes of pull quotes. */
const PULL_QUOTE = /\bpull\b|pull-?quote|\bblockquote\b|\baside\b/;
/** A block that is a single quotation, with or without its speaker after a dash. */
const QUOTATION = /^["“«„»][^"“”«»„]+["”“»«](?:\s*[—–-]\s*[^"“”«»]{2,60})?$/u;

/**
 * The blocks without repeated paragraphs and without pull quotes that repeat a passage of the text. One copy of every
 * passage stays.
 */
export function removeDuplicateBlocks(blocks: readonly Block[]): readonly Block[] {
  const distinct = removeRepeatedParagraphs(blocks);
  const texts = distinct.map(({ text }) => lettersAndDigits(text));
  const pullQuotes = distinct.flatMap((block, i) => (isPullQuote(block) ? i : [])).slice(0, MAX_PULL_QUOTES);
  const repeated = new Set(pullQuotes.filter((i) => isPartOfOtherBlock(distinct, texts, i)));
  return distinct.filter((_, i) => !repeated.has(i));
}

function removeRepeatedParagraphs(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const key = lettersAndDigits(text);
    if (key.length <= MIN_UNMARKED_LENGTH) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isPullQuote({ text, tag, path }: Block): boolean {
  if (/^h\d$/.test(tag)) return false;
  return (
    PULL_QUOTE.test(path) || (QUOTATION.test(text) && lettersAndDigits(text).length >= MIN_UNMARKED_LENGTH)
  );
}

/** Whether a longer block contains the block's text, apart from a speaker after a dash. */
function isPartOfOtherBlock(blocks: readonly Block[], texts: readonly string[], index: number): boolean {
  const quote = lettersAndDigits((blocks[index]?.text ?? "").replace(/(?<=["”“»«])\s*[—–-][^"“”«»]*$/u, ""));
  if (quote.length < MIN_PULL_QUOTE_LENGTH) return false;
  return texts.some(
    (text, i) => i !== index && text.length > (texts[index]?.length ?? 0) && text.includes(quote),
  );
}

/** The letters and digits of a text in lower case, for comparing texts regardless of spacing and punctuation. */
export function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
