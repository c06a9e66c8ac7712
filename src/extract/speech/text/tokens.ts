import type { Span } from "../../draft.js";
import { abbreviations } from "../lexicon/titles.js";
import { isSpace } from "./paragraphs.js";
import type { QuotedRun } from "./quoted-run.js";

/** A word, a punctuation mark, or a quoted run: everything between a pair of quotation marks, as one token. */
export interface Token {
  readonly kind: "word" | "mark" | "run";
  readonly start: number;
  readonly end: number;
  /** As printed; empty for a run. */
  readonly text: string;
  /** In lower case, with straight apostrophes. The initialisms "WHO", "US" and "IT" become "w.h.o.", "u.s.", "i.t.". */
  readonly lower: string;
  /** Whether it begins with a capital; for a quoted run, whether it does not begin with a lower-case ASCII letter. */
  readonly capital: boolean;
  /** The quoted run; null for words and punctuation marks. */
  readonly run: QuotedRun | null;
}

/** The tokens [from, to) of a paragraph. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function hasWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") return true;
  return false;
}

/**
 * The tokens of one paragraph, in order. A possessive "'s" is a token of its own; the full stop of an abbreviation
 * or initial ("Sen.", "J.") belongs to its word. `runs` are the runs of this paragraph.
 */
export function readTokens(body: string, [from, to]: Span, runs: readonly QuotedRun[]): Token[] {
  const tokens: Token[] = [];
  let nextRun = 0;
  let at = from;
  while (at < to) {
    const run = runs[nextRun];
    if (run && at >= run.start) {
      const capital = !isSmallLetter(body.charCodeAt(run.inner[0]));
      tokens.push({ kind: "run", start: run.start, end: run.end, text: "", lower: "", capital, run });
      at = Math.max(run.end, at + 1);
      nextRun++;
      continue;
    }
    const limit = run ? run.start : to;
    const code = body.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (isWordCode(code)) at = pushWord(tokens, body, at, limit);
    else at = pushMark(tokens, body, at, limit);
  }
  return tokens;
}

function pushMark(tokens: Token[], body: string, at: number, limit: number): number {
  let end = at + 1;
  const code = body.charCodeAt(at);
  // a row of the same mark is one token: "...", "--", "???"
  while (end < limit && body.charCodeAt(end) === code) end++;
  const text = code === 46 || code === 45 ? body.slice(at, Math.min(end, at + 3)) : body.charAt(at);
  tokens.push({ kind: "mark", start: at, end, text, lower: text, capital: false, run: null });
  return end;
}

function pushWord(tokens: Token[], body: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isSmallLetter(body.charCodeAt(end))) end++;
  // most words: small letters before a space, so that nothing below applies
  if (end > at && (end === limit || body.charCodeAt(end) === 32)) {
    pushPlainWord(tokens, body.slice(at, end), at, end);
    return end;
  }
  end = Math.max(end, at + 1);
  while (end < limit && continuesWord(body, end, limit)) end++;
  if (isPluralPossessive(body, end, limit)) end++;
  const possessive = possessiveLength(body, at, end);
  if (end < limit && body.charCodeAt(end) === 46 && possessive === 0 && takesStop(body, at, end)) end++;
  pushText(tokens, body, at, end - possessive);
  if (possessive > 0) pushText(tokens, body, end - possessive, end);
  return end;
}

/** A word of the letters "a" to "z": it is its own lower case, and no name or initialism. */
function pushPlainWord(tokens: Token[], word: string, start: number, end: number): void {
  tokens.push({ kind: "word", start, end, text: word, lower: word, capital: false, run: null });
}

function pushText(tokens: Token[], body: string, start: number, end: number): void {
  const text = body.slice(start, end);
  if (isInSmallLetters(text)) {
    pushPlainWord(tokens, text, start, end);
    return;
  }
  const code = text.charCodeAt(0);
  const folded = text.toLowerCase();
  const straight = folded.includes("’") ? folded.replaceAll("’", "'") : folded;
  const lower = isInitialism(tokens, body, text, end) ? `${Array.from(straight).join(".")}.` : straight;
  const capital =
    code < 128 ? (code >= 65 && code <= 90) || hasArticle(text) : text.charAt(0) !== folded.charAt(0);
  tokens.push({ kind: "word", start, end, text, lower, capital, run: null });
}

/** "the WHO said": an initialism and not a pronoun, unless the words beside it are in capitals too. */
function isInitialism(tokens: readonly Token[], body: string, text: string, end: number): boolean {
  if (text !== "WHO" && text !== "US" && text !== "IT") return false;
  const after = /^[ ,]*(\p{L}+)/u.exec(body.slice(end, end + 30))?.[1];
  const beside = after ?? tokens.findLast(({ kind }) => kind === "word")?.text ?? text;
  return beside !== beside.toUpperCase();
}

/** "al-Amin", "d’Orville": a name that begins with an article or particle in lower case. */
function hasArticle(text: string): boolean {
  // "d'Orville", "l'Estrange"
  const second = text.charCodeAt(1);
  if ((second === 39 || second === 0x2019) && /^[dl]['’]\p{Lu}/u.test(text)) return true;
  const hyphen = text.charCodeAt(2) === 45 || text.charCodeAt(3) === 45;
  return hyphen && /^(?:al|el|an|ad|as|ar|ash|at)-\p{Lu}/u.test(text);
}

function continuesWord(body: string, at: number, limit: number): boolean {
  const code = body.charCodeAt(at);
  if (isSmallLetter(code) || isWordCode(code)) return true;
  const next = at + 1 < limit ? body.charCodeAt(at + 1) : 32;
  if (code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 0x2011 || code === 38)
    return isWordCode(next);
  if (code === 46) return isWordCode(next) && (isDigit(next) || isShortPart(body, at) || isDegree(body, at));
  return (code === 44 || code === 58) && isDigit(next) && isDigit(body.charCodeAt(at - 1));
}

/** Whether one letter stands before the full stop, as in "U.S." and "a.m.". */
function isShortPart(body: string, stop: number): boolean {
  return stop < 2 || !isWordCode(body.charCodeAt(stop - 2));
}

/** The stop inside "Ph.D.", "Ed.D." or "LL.B." */
function isDegree(body: string, stop: number): boolean {
  return /(?:^|[^\p{L}])(?:Ph|Ed|Psy|Litt|Sc|LL|Th|Mus|Phil)\.[BDM]$/u.test(
    body.slice(Math.max(0, stop - 5), stop + 2),
  );
}

function possessiveLength(body: string, start: number, end: number): number {
  const last = body.charCodeAt(end - 1);
  const mark = body.charCodeAt(end - 2);
  return end - start > 2 && (last === 115 || last === 83) && (mark === 39 || mark === 0x2019) ? 2 : 0;
}

/** "the Workers' Union": the apostrophe belongs to the word. */
function isPluralPossessive(body: string, end: number, limit: number): boolean {
  const code = end < limit ? body.charCodeAt(end) : 0;
  return (
    (code === 39 || code === 0x2019) &&
    (body.charCodeAt(end - 1) | 32) === 115 &&
    isSpace(body.charCodeAt(end + 1))
  );
}

/** Whether the full stop after the word belongs to it: an initial or an abbreviation. */
function takesStop(body: string, start: number, end: number): boolean {
  // "Roe v. Wade"
  if (end - start === 1 && body.charCodeAt(start) === 118) return isSpace(body.charCodeAt(end + 1));
  if (end - start === 1)
    return body.charAt(start) === "I" ? isInitialI(body, start) : /\p{Lu}/u.test(body.charAt(start));
  const word = body.slice(start, Math.min(end, start + 12)).toLowerCase();
  // "Ill." is a state, "ill." the end of a sentence
  const capital = body.charCodeAt(start) !== word.charCodeAt(0) || word === "vs" || word === "etc";
  return (
    (capital && abbreviations.has(word)) ||
    // "Adm. Hale, ret.,"
    (word === "ret" && body.charCodeAt(end + 1) === 44) ||
    (end - start <= 5 && /^(?:\p{L}|ph|ed|psy|ll|sc)\.\p{L}(?:\.\p{L})?$/u.test(word))
  );
}

/** "I. Charles Hale" at the beginning of a text or after a sentence, but not "you and I. Charles left". */
function isInitialI(body: string, start: number): boolean {
  return (
    /(?:^|[.?!“"\n]\s*)$/.test(body.slice(Math.max(0, start - 2), start)) &&
    /^\. \p{Lu}/u.test(body.slice(start + 1, start + 4))
  );
}

function isInSmallLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isSmallLetter(word.charCodeAt(at))) return false;
  return true;
}

/** "a" to "z", tested first because most characters are. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, @ # $ _, and every character beyond ASCII that is neither punctuation nor space. */
function isWordCode(code: number): boolean {
  if (code < 128) {
    const letter = code | 32;
    return (
      (letter >= 97 && letter <= 122) ||
      isDigit(code) ||
      code === 64 ||
      code === 35 ||
      code === 36 ||
      code === 95
    );
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xa3;
  if (code >= 0x2000 && code <= 0x206f) return false;
  return !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff && code !== 0xd7 && code !== 0xf7;
}
