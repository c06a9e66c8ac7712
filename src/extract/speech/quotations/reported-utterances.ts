import type { QuoteKind, Span } from "../../draft.js";
import type { Content } from "../reported/content.js";
import type { Report } from "../reported/reports.js";
import { exampleOf } from "../syntax/examples.js";
import { mainSubject } from "../syntax/main-subject.js";
import { senderOf } from "../syntax/messages.js";
import type { Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { SpeakerMention, Utterance } from "./utterance.js";

/** The contents of a report as utterances; `index` is that of the paragraph. */
export function readReport(paragraph: Paragraph, index: number, report: Report): Utterance[] {
  const { tokens } = paragraph;
  const first = tokens[report.cue.from];
  const last = tokens[report.cue.to - 1];
  if (!first || !last) return [];
  const utterances: Utterance[] = [];
  for (const content of report.contents) {
    const words = spanOf(tokens, content);
    if (!words) continue;
    const { construction, mention } = sourceOf(paragraph, index, report, content);
    utterances.push({
      span: words.span,
      kind: words.kind,
      paragraph: index,
      construction,
      marker: content.marker,
      cue: [first.start, last.end],
      lemma: report.lemma,
      mention,
      anonymous: false,
      speakerNamedLater: false,
    });
  }
  return utterances;
}

/** How the report names who speaks: mostly by its subject. */
function sourceOf(
  paragraph: Paragraph,
  index: number,
  report: Report,
  content: Content,
): Pick<Utterance, "construction" | "mention"> {
  const answerer = answererOf(paragraph, report, content);
  if (answerer) return { construction: "narrated", mention: { paragraph: index, ...answerer } };
  const mention = mentionOf(paragraph.tokens, report, index);
  if (report.passive) return { construction: "asked", mention };
  const isAside = report.isIncidental || isSubordinate(paragraph, report, content);
  return { construction: isAside ? "aside" : "cue", mention };
}

/** "Hale shot back when asked about the dam: “It leaks.”": the quote is the answer of the main subject. */
function answererOf(
  { tokens, sentences }: Paragraph,
  { cue, passive, subject }: Report,
  { from }: Content,
): TokenRange | null {
  if (!passive || subject || tokens[from]?.kind !== "run" || tokens[from - 1]?.text !== ":") return null;
  if (!/^(?:when|if|after)$/.test(tokens[cue.from - 1]?.lower ?? "")) return null;
  const sentence = sentences.find(({ to }) => to > cue.from);
  const answerer = sentence && mainSubject(tokens, sentence.from, cue.from - 1);
  return answerer ? { from: answerer.from, to: answerer.to } : null;
}

/** “It leaks,” Hale said, when Boyd asked how it was: a subordinate clause behind a quote, without a quote of its own. */
function isSubordinate(
  { tokens, sentences }: Paragraph,
  { cue, subject }: Report,
  content: Content,
): boolean {
  const opener = tokens[(subject?.phraseFrom ?? cue.from) - 1]?.lower ?? "";
  if (!/^(?:when|while|after|before|though|although|because|since|whereas)$/.test(opener)) return false;
  const sentence = sentences.find(({ to }) => to > cue.from);
  return !!sentence && hasRun(tokens, sentence.from, cue.from) && !hasRun(tokens, content.from, content.to);
}

function hasRun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** The subject, the sender of a message, "a statement from Hale said", or a member: "critics, including Hale, said". */
function mentionOf(
  tokens: readonly Token[],
  { subject, lemma }: Report,
  paragraph: number,
): SpeakerMention | null {
  if (!subject) return null;
  const sender = isInference(lemma) ? null : senderOf(tokens, subject, tokens.length);
  const named = sender ?? exampleOf(tokens, subject, tokens.length);
  if (named) return { paragraph, from: named.from, to: named.to };
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
