import { parseNames, transpositions } from "../../db/read/text-search/name-matches.js";
import { parseSearch, type SearchWord } from "../../db/read/text-search/search-query.js";
import { MIN_WORD_SIMILARITY } from "../../db/read/text-search/similarity-threshold.js";
import { foldWords } from "../../names/fold.js";

/** The maximum length of a passage, in characters, and how much of it precedes the first match. */
const MAX_PASSAGE_LENGTH = 300;
const LEAD_LENGTH = 60;
/** How many characters of a text the search index covers. */
const MAX_INDEXED_LENGTH = 200_000;

/**
 * The passage of the texts that contains the most of the search's phrases; the first one if several contain as many.
 * Matching words are enclosed in <mark> and </mark>, and everything else is escaped for HTML. A text of at most 300
 * characters is returned whole.
 */
export function highlightPassage(texts: readonly string[], search: string): string {
  const phrases = phrasesOf(search);
  const passages = texts.map((text) => bestPassage(text.slice(0, MAX_INDEXED_LENGTH), phrases));
  const best = passages.reduce((best, passage) => (passage.found > best.found ? passage : best));
  return best.html;
}

/** The name with its matching words marked, including words that the search misspells. */
export function highlightName(name: string, search: string): string {
  const searched = parseNames(search).names.flatMap(({ words }) => words);
  const words = wordsIn(name).map((word) => ({
    ...word,
    score: searched.reduce((best, each) => Math.max(best, matchScore(each, word.key)), 0),
  }));
  const best = words.reduce((most, { score }) => Math.max(most, score), 0);
  const marked = words.filter(({ score }) => score > 0 && score >= Math.min(best, MIN_WORD_SIMILARITY));
  return markUp(name, 0, name.length, marked);
}

/** A word with its position in a text and its normalized form in the index. */
interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

interface Passage {
  /** The number of distinct phrases that it contains. */
  readonly found: number;
  readonly html: string;
}

/** Whether a word, in its normalized form, matches a word of the search. */
type WordMatcher = (key: string) => boolean;

function phrasesOf(search: string): readonly (readonly WordMatcher[])[] {
  return parseSearch(search).flatMap(({ required }) => required.map((phrase) => phrase.flatMap(matchersOf)));
}

function matchersOf({ text, isPrefix }: SearchWord): readonly WordMatcher[] {
  const keys = keysOf(text);
  return keys.map((key, index) =>
    isPrefix && index === keys.length - 1 ? (word) => word.startsWith(key) : (word) => word === key,
  );
}

function bestPassage(text: string, phrases: readonly (readonly WordMatcher[])[]): Passage {
  const words = wordsIn(text);
  const marks = marksOf(words, phrases);
  const { from, found } = densestStretch(marks);
  const first = text.length <= MAX_PASSAGE_LENGTH ? 0 : startOf(words, Math.max(0, from - LEAD_LENGTH));
  const last =
    text.length <= first + MAX_PASSAGE_LENGTH ? text.length : endOf(words, first + MAX_PASSAGE_LENGTH);
  const html = markUp(text, first, last, marks);
  return { found, html: `${first > 0 ? "…" : ""}${html}${last < text.length ? "…" : ""}` };
}

interface Mark extends PlacedWord {
  readonly phrase: number;
}

/** The words of every phrase that occurs completely in the text, in text order. */
function marksOf(
  words: readonly PlacedWord[],
  phrases: readonly (readonly WordMatcher[])[],
): readonly Mark[] {
  const marks = new Map<number, Mark>();
  for (const [phrase, fits] of phrases.entries()) {
    const occursAt = (index: number) => fits.every((fits, offset) => fits(words[index + offset]?.key ?? ""));
    for (const index of words.keys()) {
      if (!occursAt(index)) continue;
      for (const each of words.slice(index, index + fits.length)) marks.set(each.start, { ...each, phrase });
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** The start of the passage-length stretch that contains the most distinct phrases. */
function densestStretch(marks: readonly Mark[]): { from: number; found: number } {
  const inside = new Map<number, number>();
  let best = { from: 0, found: 0 };
  let next = 0;
  for (const mark of marks) {
    for (
      let other = marks[next];
      other && other.end <= mark.start + MAX_PASSAGE_LENGTH - LEAD_LENGTH;
      other = marks[++next]
    ) {
      inside.set(other.phrase, (inside.get(other.phrase) ?? 0) + 1);
    }
    if (inside.size > best.found) best = { from: mark.start, found: inside.size };
    const left = (inside.get(mark.phrase) ?? 0) - 1;
    if (left > 0) inside.set(mark.phrase, left);
    else inside.delete(mark.phrase);
  }
  return best;
}

const startOf = (words: readonly PlacedWord[], from: number): number =>
  from === 0 ? 0 : (words.find(({ start }) => start >= from)?.start ?? from);

const endOf = (words: readonly PlacedWord[], to: number): number =>
  words.findLast(({ end }) => end <= to)?.end ?? to;

function markUp(text: string, from: number, to: number, marks: readonly PlacedWord[]): string {
  let html = "";
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

function wordsIn(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: word, index }) =>
    keysOf(word).map((key) => ({ start: index, end: index + word.length, key })),
  );
}

/** Normalized in the same way as by `onrecord_fold`: ς becomes σ. One character, such as ½, can become several words. */
function keysOf(word: string): readonly string[] {
  if (/^[a-z0-9]+$/.test(word)) return [word];
  return foldWords(word).replaceAll("ς", "σ").split(" ").filter(Boolean);
}

/** How well a word of a search matches a word of a name, from 0 to 1. */
function matchScore(searched: string, word: string): number {
  if (
    word.startsWith(searched) ||
    (searched.length > 2 && word.includes(searched)) ||
    transpositions(searched).includes(word)
  )
    return 1;
  return searched.length > 2 ? similarity(searched, word) : 0;
}

/** The same as `similarity` of pg_trgm: the number of shared trigrams divided by the number of distinct trigrams. */
function similarity(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = [...left].filter((each) => right.has(each)).length;
  return shared / (left.size + right.size - shared);
}

function trigrams(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}
