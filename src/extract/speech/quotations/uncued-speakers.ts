import { givenNames } from "../../../names/given-names.js";
import { speechForm } from "../lexicon/speech-verbs.js";
import { findReports } from "../reported/reports.js";
import { isFullNameOnly } from "../syntax/apposition-openings.js";
import { mainSubject } from "../syntax/main-subject.js";
import { senderOf } from "../syntax/messages.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { explainedSpeaker } from "./explanations.js";
import { introducedSpeaker } from "./introductions.js";
import type { SpeakerMention } from "./utterance.js";

/** How the paragraph before a quote announces it. */
interface Announcement {
  readonly construction: "colon" | "introduced";
  /** Null where it puts a question in the passive without naming who asks: "Hale was asked:". */
  readonly mention: SpeakerMention | null;
}

/**
 * The speaker named in the paragraph before, if that ends with a colon: "Hale put it plainly:", "And from Ann Hale:".
 * Null where it announces no quote.
 */
export function announcedBy(text: AnnotatedText, index: number): Announcement | null {
  const before = text.paragraphs[index - 1];
  const sentence = before?.sentences.at(-1);
  if (!before || !sentence || before.tokens.at(-1)?.text !== ":") return null;
  const { tokens } = before;
  const reports = findReports(tokens, sentence);
  const report = reports.filter(({ subject, passive }) => subject !== null || passive).at(-1);
  if (report?.passive && !report.subject) return { construction: "colon", mention: null };
  const mentionOf = ({ from, to }: TokenRange): SpeakerMention => ({ paragraph: index - 1, from, to });
  if (report?.subject) {
    const sender = senderOf(tokens, report.subject, sentence.to);
    return { construction: "colon", mention: mentionOf(sender ?? report.subject) };
  }
  const introduced = introducedSpeaker(tokens, sentence.from, sentence.to - 1);
  if (introduced) return { construction: "introduced", mention: mentionOf(introduced) };
  const subject = mainSubject(tokens, sentence.from, sentence.to);
  return subject && { construction: "colon", mention: mentionOf(subject) };
}

/** The person whose name alone is the paragraph before: "Ann Hale" above what she said. */
export function namedAbove({ paragraphs }: AnnotatedText, index: number): SpeakerMention | null {
  const tokens = paragraphs[index - 1]?.tokens ?? [];
  const isName =
    tokens.length <= MAX_NAME &&
    isFullNameOnly(tokens, 0, tokens.length) &&
    givenNames.has(tokens[0]?.lower ?? "");
  return isName ? { paragraph: index - 1, from: 0, to: tokens.length } : null;
}

/** In words: a longer line is a heading. */
const MAX_NAME = 4;

/** The speaker named in the first sentence of the next paragraph, where that is about the quote: "So said Ann Hale." */
export function explainedBelow({ paragraphs }: AnnotatedText, index: number): SpeakerMention | null {
  const below = paragraphs[index + 1];
  const first = below?.sentences[0];
  const speaker = below && first ? explainedSpeaker(below.tokens, first) : null;
  return speaker && { paragraph: index + 1, from: speaker.from, to: speaker.to };
}

/** The subject of a short sentence without a quote or a report right before the quote: Hale smiled. “Never.” */
export function actorBefore({ tokens, sentences }: Paragraph, order: number): TokenRange | null {
  const sentence = sentences[order - 1];
  if (!sentence || sentence.to - sentence.from > 14) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind === "run" || speechForm(token?.lower ?? "")?.verb.complement === "clause") return null;
  }
  const subject = mainSubject(tokens, sentence.from, sentence.to);
  const last = subject && tokens[subject.to - 1];
  // "the crowd" can be quoted as one speaker, a plural like "supporters" is not
  return last && !(last.lower.endsWith("s") && !last.capital) ? subject : null;
}

/** Hale was asked, “Why?”: the quote is not the subject's. `mark` is the comma or colon before it. */
export function isPassiveBefore(tokens: readonly Token[], mark: number): boolean {
  return (
    /^(?:asked|told|questioned|quoted)$/.test(tokens[mark - 1]?.lower ?? "") &&
    /^(?:is|are|was|were|been|being)$/.test(tokens[mark - 2]?.lower ?? "")
  );
}

/** The subject of the sentence before the one at `order`, else of the sentence after it. */
export function besideSubject({ tokens, sentences }: Paragraph, order: number): TokenRange | null {
  for (const sentence of [sentences[order - 1], sentences[order + 1]]) {
    const subject = sentence && mainSubject(tokens, sentence.from, sentence.to);
    if (subject) return subject;
  }
  return null;
}
