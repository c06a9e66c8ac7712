import type { Block } from "../render-blocks.js";

/** Fewer letters are said again by chance: a name, "No comment". */
const FEWEST_LETTERS = 10;
const FEWEST_LETTERS_UNMARKED = 40;
/** No page prints more of its sentences large; each is looked for in all of the text. */
const MOST_PULLED = 100;

const PULLED = /\bpull\b|pull-?quote|\bblockquote\b|\baside\b/;
/** A block that is one quotation, its speaker perhaps behind a dash. */
const QUOTATION = /^["“«„»][^"“”«»„]+["”“»«](?:\s*[—–-]\s*[^"“”«»]{2,60})?$/u;

/**
 * The blocks without those that say again what stands elsewhere: the same paragraph, or a sentence that is
 * printed large beside the text as well. Of all that is said, something stays.
 */
export function dropRepetitions(blocks: readonly Block[]): readonly Block[] {
  const once = dropSame(blocks);
  const texts = once.map(({ text }) => fold(text));
  const pulled = once.flatMap((block, i) => (isPulled(block) ? i : [])).slice(0, MOST_PULLED);
  const repeated = new Set(pulled.filter((i) => isSaidElsewhere(once, texts, i)));
  return once.filter((_, i) => !repeated.has(i));
}

function dropSame(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const key = fold(text);
    if (key.length <= FEWEST_LETTERS_UNMARKED) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isPulled({ text, tag, marks }: Block): boolean {
  if (/^h\d$/.test(tag)) return false;
  return PULLED.test(marks) || (QUOTATION.test(text) && fold(text).length >= FEWEST_LETTERS_UNMARKED);
}

/** Whether a longer block has all of its words, its speaker behind a dash apart. */
function isSaidElsewhere(blocks: readonly Block[], texts: readonly string[], index: number): boolean {
  const words = fold((blocks[index]?.text ?? "").replace(/(?<=["”“»«])\s*[—–-][^"“”«»]*$/u, ""));
  if (words.length < FEWEST_LETTERS) return false;
  return texts.some(
    (text, i) => i !== index && text.length > (texts[index]?.length ?? 0) && text.includes(words),
  );
}

/** For comparing texts: letters and digits alone, in lower case. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
