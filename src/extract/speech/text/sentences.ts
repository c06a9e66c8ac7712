import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { honorifics, titleAbbreviations } from "../lexicon/titles.js";
import { finiteVerbs, negations } from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { QuotedRun } from "./quoted-run.js";
import type { Token, TokenRange } from "./tokens.js";

/** The tokens of one sentence. */
export type Sentence = TokenRange;

/** In tokens. Newspaper sentences are shorter; the limit keeps the time linear in the length of the page. */
const MAX_SENTENCE = 250;

/**
 * The sentences of a paragraph's tokens, in order; together they cover every token after the dateline. A quoted run that
 * ends with a full stop, question or exclamation mark ends its sentence, unless its attribution follows: “Why?” Ms.
 * Reed asked.
 */
export function findSentences(body: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = endOfDateline(tokens);
  for (let i = from; i < tokens.length; i++) {
    if (i - from < MAX_SENTENCE && !endsSentence(body, tokens, i, from)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** "MOSCOW (Agency) — ": where the first sentence begins after place, agency and dash; 0 where there is none. */
function endOfDateline(tokens: readonly Token[]): number {
  if (!opensDateline(tokens[0]?.text ?? "")) return 0;
  for (let i = 1; i < Math.min(tokens.length, MAX_DATELINE); i++) {
    const token = tokens[i];
    if (!token || !belongsToDateline(token)) return 0;
    if (/^(?:—|–|-|--)$/.test(token.text)) return i + 1 < tokens.length ? i + 1 : 0;
  }
  return 0;
}

/** In tokens, with the dash. */
const MAX_DATELINE = 14;

/** A place in capitals, or a bracket. */
function opensDateline(text: string): boolean {
  return text === "(" || (text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase());
}

/** A capitalized word, a number, or a mark other than a colon or question mark. */
function belongsToDateline({ kind, text, capital }: Token): boolean {
  if (kind === "word") return capital || /^\d/.test(text);
  return kind === "mark" && text !== ":" && text !== "?";
}

/** Whether the sentence that begins at `from` ends with the token at `i`. */
function endsSentence(body: string, tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  switch (token.kind) {
    case "run":
      return runEndsSentence(body, tokens, i);
    case "word":
      return i > from && abbreviationEndsSentence(body, token, next);
    case "mark":
      return token.text === ")"
        ? tokens[from]?.text === "(" && isStop(tokens[i - 1]) && next.kind !== "mark"
        : isStop(token) && canBeginSentence(next);
  }
}

/** "… in the U.S. He left": a full stop that ends both the abbreviation and the sentence. */
function abbreviationEndsSentence(body: string, token: Token, next: Token): boolean {
  if (body.charCodeAt(token.end - 1) !== 46 || token.text.length < 3) return false;
  return next.run ? endsBeforeQuote(body, token, next.run) : next.capital && sentenceOpeners.has(next.lower);
}

/** A quoted run, a capitalized word, a number, or a mark that is not one more stop, comma or closing bracket. */
function canBeginSentence({ kind, text, capital }: Token): boolean {
  if (kind === "run") return true;
  return kind === "mark" ? !/[,;:.?!)\]]/.test(text) : capital || /^[\d@#$]/.test(text);
}

/** "… by Tom Lee Jr. “Why?” he asked.": the abbreviation is no title, as in Dr. “Bob” Lee, and a sentence is quoted. */
function endsBeforeQuote(body: string, { lower }: Token, { inner }: QuotedRun): boolean {
  const word = lower.slice(0, -1);
  if (honorifics.has(word) || titleAbbreviations.has(word)) return false;
  return /^\p{Lu}/u.test(body.slice(inner[0], inner[0] + 2)) && /[.,?!…]/.test(body.charAt(inner[1] - 1));
}

/** A full stop, a question or exclamation mark, or dots. */
function isStop(token: Token | undefined): boolean {
  if (token?.kind !== "mark") return false;
  const { text } = token;
  return text === "." || text === "?" || text === "!" || text.startsWith("..");
}

/** “Why?” The mayor left. But not “Why?” the mayor asked. */
function runEndsSentence(body: string, tokens: readonly Token[], i: number): boolean {
  const run = tokens[i]?.run;
  const next = tokens[i + 1];
  if (!run || !next) return false;
  const last = lastInside(body, run.inner);
  if (last !== "." && last !== "?" && last !== "!" && last !== "…") return false;
  if (next.kind === "run") return true;
  if (next.kind === "mark") return next.text === "(" && opensSentenceInBrackets(tokens, i + 1);
  // a quote after a comma or colon belongs to the cue before it: He wrote, “Stay!” She replied
  const announced = /^[,:]$/.test(tokens[i - 1]?.text ?? "");
  return next.capital && (announced || !attributionFollows(tokens, i + 1, last === "." ? 9 : 20));
}

/** In tokens: the longest sentence in brackets that is looked for. */
const MAX_BRACKETED = 60;

/** "(He was wrong.) Then": whole sentences in brackets, rather than "(Ms. Reed)". */
function opensSentenceInBrackets(tokens: readonly Token[], open: number): boolean {
  if (!tokens[open + 1]?.capital) return false;
  let hasVerb = false;
  for (let i = open + 2; i < Math.min(tokens.length, open + MAX_BRACKETED); i++) {
    const token = tokens[i];
    if (token?.text === ")") return hasVerb && isStop(tokens[i - 1]);
    hasVerb ||= !!token && (finiteVerbs.has(token.lower) || isSpeechForm(token.lower));
  }
  return false;
}

/** "Ms. Reed asked." or "The mayor of Ashford said on Friday.", and no clause after it. */
function attributionFollows(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i];
    if (!token || token.kind === "run" || /^[.?!:;]$/.test(token.text)) return false;
    // “… every day.” The mayor did not respond
    if (negations.has(token.lower)) return false;
    if (i === from || token.kind !== "word" || !isSpeechForm(token.lower)) continue;
    const after = tokens[i + 1];
    return (
      !after ||
      after.text === "." ||
      (after.text === "," && tokens[i + 2]?.kind !== "run") ||
      adjunctOpeners.has(after.lower)
    );
  }
  return false;
}

/** The last character of the quoted words, before closing single marks and brackets. */
function lastInside(body: string, [from, to]: readonly [number, number]): string {
  let at = to - 1;
  while (at > from && /['’)\]\s]/.test(body.charAt(at))) at--;
  return body.charAt(at);
}

const sentenceOpeners: ReadonlySet<string> = wordSet(
  "the a an he she they it we i you but and in on at as this that these those his her their its there when while after before if however for to by with from mr. mrs. ms. dr. yet so still also asked according",
);

const adjunctOpeners: ReadonlySet<string> = wordSet(
  "in on at during after before when while as to with by of about monday tuesday wednesday thursday friday saturday sunday",
);
