import { findReports, type Report } from "../reported/reports.js";
import { senderOf } from "../syntax/messages.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { TokenRange } from "../text/tokens.js";
import { introducedSpeaker } from "./introductions.js";
import { createUnmarkedUtterance, type SpeakerMention, type Utterance } from "./utterance.js";

/** In tokens: how far before the colon the verb of speech may stand: "wrote in a letter to the council on Monday:". */
const REACH = 16;

/**
 * The paragraph at `index` as the words of the speaker whom the paragraph before it announces with a colon: "Hale
 * wrote:", "A statement from Hale:". Only where the paragraph does not open with a quotation mark, so that the page sets
 * the words off as a block. Null for any other paragraph. The kind is INDIRECT, as no mark or markup shows where the words
 * end.
 */
export function readAnnouncedParagraph(text: AnnotatedText, index: number): Utterance | null {
  const paragraph = text.paragraphs[index];
  const mention = paragraph && isBlock(text, paragraph) ? announcer(text, index - 1) : null;
  if (!paragraph || !mention) return null;
  return createUnmarkedUtterance(paragraph.span, index, { construction: "block", mention, anonymous: false });
}

/** Whole sentences of at least five words, which neither open with a quote nor end with a colon, and are no list item. */
function isBlock({ body }: AnnotatedText, { span, tokens }: Paragraph): boolean {
  const first = tokens[0];
  if (!first || tokens.length < 6 || first.kind === "run") return false;
  if (/^[•*·▪>–—-]$|^\d/.test(first.text)) return false;
  return /[.?!…)\]]/.test(body.charAt(span[1] - 1));
}

/** The speaker whom the paragraph announces at its end; null where it does not end with a colon or names nobody. */
function announcer({ paragraphs }: AnnotatedText, index: number): SpeakerMention | null {
  const paragraph = paragraphs[index];
  const sentence = paragraph?.sentences.at(-1);
  if (!paragraph || !sentence || paragraph.tokens.at(-1)?.text !== ":") return null;
  const { tokens } = paragraph;
  const report = findReports(tokens, sentence).at(-1);
  const subject = report ? announcingSubject(report, tokens.length) : null;
  const speaker = subject
    ? (senderOf(tokens, subject, sentence.to) ?? subject)
    : report
      ? null
      : introducedSpeaker(tokens, sentence.from, sentence.to - 1);
  return speaker && { paragraph: index, from: speaker.from, to: speaker.to };
}

/** The subject of a report that has no content of its own: "Hale wrote on Monday:", but not "Hale said it has three parts:". */
function announcingSubject({ cue, contents, subject, passive }: Report, end: number): TokenRange | null {
  return contents.length === 0 && !passive && end - cue.to <= REACH ? subject : null;
}
