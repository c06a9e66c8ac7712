import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { honorifics, titleAbbreviations } from "../lexicon/titles.js";
import type { QuotedRun } from "./quoted-run.js";
import type { Token, TokenRange } from "./tokens.js";

/** The tokens of one sentence. */
export type Sentence = TokenRange;

/** In tokens. No sentence of a newspaper is longer; a cap keeps the work on each linear in the page. */
const LONGEST = 250;

/**
 * The sentences of a paragraph's tokens, in order; together they cover all of them but a dateline. A quoted run that ends with a
 * full stop ends its sentence, unless the words after it are its attribution: “Why?” Ms. Reed asked.
 */
export function findSentences(body: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = endOfDateline(tokens);
  for (let i = from; i < tokens.length; i++) {
    if (i - from < LONGEST && !endsSentence(body, tokens, i, from)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** "MOSCOW (Agency) — ": where the first sentence begins after place, agency and dash; 0 where there is none. */
function endOfDateline(tokens: readonly Token[]): number {
  const first = tokens[0]?.text ?? "";
  const placed = first.length > 2 && first === first.toUpperCase() && first !== first.toLowerCase();
  if (!placed && first !== "(") return 0;
  for (let i = 1; i < Math.min(tokens.length, 14); i++) {
    const token = tokens[i];
    if (!token || token.kind === "run") return 0;
    if (/^(?:—|–|-|--)$/.test(token.text)) return i + 1 < tokens.length ? i + 1 : 0;
    if (token.kind === "word" && !token.capital && !/^\d/.test(token.text)) return 0;
    if (token.text === ":" || token.text === "?") return 0;
  }
  return 0;
}

function endsSentence(body: string, tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.kind === "run") return runEndsSentence(body, tokens, i);
  if (token.kind === "word") {
    // "… in the U.S. He left": a stop that is both the abbreviation's and the sentence's
    if (!token.text.endsWith(".") || token.text.length < 3 || i === from) return false;
    return next.run ? closesBefore(body, token, next.run) : next.capital && sentenceOpeners.has(next.lower);
  }
  if (token.text === ")") return tokens[from]?.text === "(" && isStop(tokens[i - 1]) && next.kind !== "mark";
  if (!isStop(token)) return false;
  if (next.kind === "run") return true;
  if (next.kind === "mark") return !/[,;:.?!)\]]/.test(next.text);
  return next.capital || /^[\d@#$]/.test(next.text);
}

/** "… by Tom Lee Jr. “Why?” he asked.": no title before a name in marks, and a sentence in them. */
function closesBefore(body: string, { lower }: Token, { inner }: QuotedRun): boolean {
  const word = lower.slice(0, -1);
  if (honorifics.has(word) || titleAbbreviations.has(word)) return false;
  return /^\p{Lu}/u.test(body.slice(inner[0], inner[0] + 2)) && /[.,?!…]/.test(body.charAt(inner[1] - 1));
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === "mark" && (/^[.?!]$/.test(token.text) || token.text.startsWith(".."));
}

function runEndsSentence(body: string, tokens: readonly Token[], i: number): boolean {
  const run = tokens[i]?.run;
  const next = tokens[i + 1];
  if (!run || !next) return false;
  const last = lastInside(body, run.inner);
  if (last !== "." && last !== "?" && last !== "!" && last !== "…") return false;
  if (next.kind === "run") return true;
  if (next.kind === "mark") return false;
  // marks that a cue has announced are its own: He wrote, “Stay!” She replied
  const announced = /^[,:]$/.test(tokens[i - 1]?.text ?? "");
  return next.capital && (announced || !attributionFollows(tokens, i + 1, last === "." ? 9 : 20));
}

/** "Ms. Reed asked." or "The mayor of Ashford said on Friday.", and no clause after it. */
function attributionFollows(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i];
    if (!token || token.kind === "run" || /^[.?!:;]$/.test(token.text)) return false;
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

function lastInside(body: string, [from, to]: readonly [number, number]): string {
  let at = to - 1;
  while (at > from && /['’)\]\s]/.test(body.charAt(at))) at--;
  return body.charAt(at);
}

const sentenceOpeners: ReadonlySet<string> = new Set(
  "the a an he she they it we i you but and in on at as this that these those his her their its there when while after before if however for to by with from mr. mrs. ms. dr. yet so still also asked according".split(
    " ",
  ),
);

const adjunctOpeners: ReadonlySet<string> = new Set(
  "in on at during after before when while as to with by of about monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
