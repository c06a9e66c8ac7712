import type { QuoteKind, Span } from "../../draft.js";
import type { Content } from "../reported/content.js";
import type { Report } from "../reported/reports.js";
import { senderOf } from "../syntax/messages.js";
import type { Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { SpeakerMention, Utterance } from "./utterance.js";

/** The contents of a report as utterances; `index` is that of the paragraph. */
export function readReport({ tokens }: Paragraph, index: number, report: Report): Utterance[] {
  const first = tokens[report.cue.from];
  const last = tokens[report.cue.to - 1];
  if (!first || !last) return [];
  const utterances: Utterance[] = [];
  for (const content of report.contents) {
    const words = spanOf(tokens, content);
    if (!words) continue;
    utterances.push({
      span: words.span,
      kind: words.kind,
      paragraph: index,
      construction: report.passive ? "asked" : "cue",
      marker: content.marker,
      cue: [first.start, last.end],
      lemma: report.lemma,
      mention: mentionOf(tokens, report, index),
      anonymous: false,
      speakerNamedLater: false,
    });
  }
  return utterances;
}

/** The subject, or the sender where the subject is a message: "a statement from Hale said". */
function mentionOf(
  tokens: readonly Token[],
  { subject, lemma }: Report,
  paragraph: number,
): SpeakerMention | null {
  if (!subject) return null;
  const sender = isInference(lemma) ? null : senderOf(tokens, subject, tokens.length);
  if (sender) return { paragraph, from: sender.from, to: sender.to };
  const { from, to, relativeTo } = subject;
  return relativeTo === undefined ? { paragraph, from, to } : { paragraph, from, to, relativeTo };
}

/** "Hale's letter suggests that it leaks": what the reader infers, and not what Hale says. */
function isInference(lemma: string): boolean {
  return /^(?:suggest|indicate|imply|reveal|confirm|underline|underscore|highlight|signal|echo)$/.test(lemma);
}

type QuotedWords = Pick<Utterance, "span" | "kind">;

/** DIRECT if all words are quoted, MIXED if some are, INDIRECT if none are. Null where the content has no words. */
function spanOf(tokens: readonly Token[], content: Content): QuotedWords | null {
  const { hasQuote, hasWord, hasLetter } = composition(tokens, content);
  if (hasQuote && !hasWord) return spanOfQuotes(tokens, content);
  const first = tokens[content.from];
  const last = tokens[content.to - 1];
  if (!first || !last || !(hasLetter || hasQuote)) return null;
  const kind: QuoteKind = hasQuote ? "MIXED" : "INDIRECT";
  const span: Span = [first.start, last.end];
  return { span, kind };
}

/** What the content consists of besides punctuation; words and letters are those outside quotation marks. */
function composition(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): { hasQuote: boolean; hasWord: boolean; hasLetter: boolean } {
  let hasQuote = false;
  let hasWord = false;
  let hasLetter = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    hasQuote ||= token?.kind === "run";
    if (token?.kind !== "word") continue;
    hasWord = true;
    hasLetter ||= /\p{L}/u.test(token.text);
  }
  return { hasQuote, hasWord, hasLetter };
}

/**
 * In characters. After "that", a quote shorter than this counts as part of the article's own sentence, so "that" and
 * the quote are MIXED. A longer one is DIRECT: PolNeAR counts as direct what is quoted by 97 letters in 100.
 */
const LONG_QUOTE = 160;

/** The words between the first and the last quotation mark. */
function spanOfQuotes(tokens: readonly Token[], content: Content): QuotedWords | null {
  let { from, to } = content;
  while (from < to && tokens[from]?.kind !== "run") from++;
  while (to > from && tokens[to - 1]?.kind !== "run") to--;
  const first = tokens[from]?.run;
  const last = tokens[to - 1]?.run;
  if (!first || !last) return null;
  const that = content.marker === "that" ? tokens[from - 1] : undefined;
  return that?.lower === "that" && last.end - first.start < LONG_QUOTE
    ? { span: [that.start, last.end], kind: "MIXED" }
    : { span: [first.inner[0], last.inner[1]], kind: "DIRECT" };
}
