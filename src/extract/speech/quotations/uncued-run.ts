import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { QuotedRun } from "../text/quoted-run.js";
import type { Sentence } from "../text/sentences.js";

/** A quoted run that no cue reports, where it stands in the text. */
export interface UncuedRun {
  readonly text: AnnotatedText;
  readonly paragraph: Paragraph;
  /** Of the paragraph in the text. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Index of the sentence in the paragraph. */
  readonly order: number;
  readonly run: QuotedRun;
  /** Index of the run's token in the paragraph. */
  readonly at: number;
  /** Whether the sentence has no words outside quotation marks. */
  readonly fillsSentence: boolean;
  /** Whether the paragraph has none. */
  readonly fillsParagraph: boolean;
}

/**
 * Whether the run can be speech: at least `words` words, begun like a sentence, and not the title of a work. Where
 * two words are enough, it need not begin like a sentence.
 */
export function canBeSpeech({ text: { body }, run }: UncuedRun, words: number): boolean {
  const [start, end] = run.inner;
  const quoted = body.slice(start, Math.min(end, start + 400));
  if (run.titled || quoted.split(/\s+/, words).length < words) return false;
  return words === 2 || startsLikeSentence(quoted);
}

/** With a capital, a number or an ellipsis. */
function startsLikeSentence(quoted: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quoted) || /^[^\p{L}]*(?:…|\.\.)/u.test(quoted);
}
