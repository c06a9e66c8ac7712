import { parseNames, transpositions } from "../../db/read/text-search/name-matches.js";
import { MIN_WORD_SIMILARITY } from "../../db/read/text-search/similarity-threshold.js";
import type { Highlighter } from "../values/highlighter.js";
import { createMarkPhrases, type Mark, type MarkPhrases } from "./phrase-marks.js";
import { type PlacedWord, wordsIn } from "./placed-words.js";

/** The maximum length of a passage, in characters, and how much of it precedes the first match. */
const MAX_PASSAGE_LENGTH = 300;
const LEAD_LENGTH = 60;
/** How many characters of a text the search index covers. */
const MAX_INDEXED_LENGTH = 200_000;

/** Parses the search once for all its results, and only if it is needed. */
export function createHighlighter(search: string): Highlighter {
  let markPhrases: MarkPhrases | undefined;
  return {
    passage(texts) {
      markPhrases ??= createMarkPhrases(search);
      return highlightPassage(texts, markPhrases);
    },
    name: (name) => highlightName(name, search),
  };
}

function highlightPassage(texts: readonly string[], markPhrases: MarkPhrases): string {
  const passages = texts.map((text) => bestPassage(text.slice(0, MAX_INDEXED_LENGTH), markPhrases));
  const best = passages.reduce((best, passage) => (passage.found > best.found ? passage : best));
  return best.html;
}

function highlightName(name: string, search: string): string {
  const searched = parseNames(search).names.flatMap(({ words }) => words);
  const words = wordsIn(name).map((word) => ({
    ...word,
    score: searched.reduce((best, each) => Math.max(best, matchScore(each, word.key)), 0),
  }));
  const best = words.reduce((most, { score }) => Math.max(most, score), 0);
  const marked = words.filter(({ score }) => score > 0 && score >= Math.min(best, MIN_WORD_SIMILARITY));
  return markUp(name, 0, name.length, marked);
}

interface Passage {
  /** The number of distinct phrases that it contains. */
  readonly found: number;
  readonly html: string;
}

function bestPassage(text: string, markPhrases: MarkPhrases): Passage {
  const words = wordsIn(text);
  const marks = markPhrases(words);
  const { from, found } = densestStretch(marks);
  const first = text.length <= MAX_PASSAGE_LENGTH ? 0 : startOf(words, Math.max(0, from - LEAD_LENGTH));
  const last =
    text.length <= first + MAX_PASSAGE_LENGTH ? text.length : endOf(words, first + MAX_PASSAGE_LENGTH);
  const html = markUp(text, first, last, marks);
  return { found, html: `${first > 0 ? "…" : ""}${html}${last < text.length ? "…" : ""}` };
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
