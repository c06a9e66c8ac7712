import { sentenceStarters } from "../lexicon/vocabulary.js";
import { findReports } from "../reported/reports.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import { isTeaser } from "../text/teasers.js";
import type { Token } from "../text/tokens.js";
import { readAnnouncedParagraph } from "./announced-paragraphs.js";
import { findBlockQuotes } from "./block-quotes.js";
import { readPost } from "./posts.js";
import { readReport } from "./reported-utterances.js";
import { signerBelow } from "./signatures.js";
import { findTranscriptTurns } from "./transcripts/transcript-turns.js";
import { createUnclosedQuotes } from "./unclosed-quotes.js";
import { findUncuedQuotes } from "./uncued-quotes.js";
import type { Utterance } from "./utterance.js";

/**
 * Every utterance of the text, in order; none overlap. Scare quotes, titles of works and nicknames are not utterances.
 * Without `steps.indirect`, only direct quotes are returned.
 */
export function findUtterances(text: AnnotatedText, steps: Steps = EVERY_STEP): Utterance[] {
  const utterances: Utterance[] = [];
  const turns = findTranscriptTurns(text);
  const blockQuotes = findBlockQuotes(text);
  const unclosed = createUnclosedQuotes(text);
  for (const [index, paragraph] of text.paragraphs.entries()) {
    if (isTeaser(text.body.slice(...paragraph.span))) continue;
    const setOff = turns.get(index) ?? blockQuotes.get(index);
    const found = setOff ? [] : utterancesOfParagraph(text, paragraph, index, steps);
    const whole = setOff ?? (found.some(quotesSomebody) ? null : readUnmarkedParagraph(text, index));
    if (whole) {
      utterances.push(whole);
      unclosed.end();
      continue;
    }
    unclosed.addParagraph(paragraph, utterances, found);
    for (const utterance of found) utterances.push(utterance);
  }
  const kept = withoutOverlaps(utterances);
  return steps.indirect ? kept : kept.filter(({ kind }) => kind === "DIRECT");
}

/** A paragraph that as a whole is somebody's words, without marks around them. */
function readUnmarkedParagraph(text: AnnotatedText, index: number): Utterance | null {
  return readPost(text, index) ?? readAnnouncedParagraph(text, index);
}

/** Whether words in marks are attributed to somebody, so that the paragraph is not one person's words alone. */
function quotesSomebody({ kind, mention }: Utterance): boolean {
  return kind !== "INDIRECT" && mention !== null;
}

/** The utterances of a paragraph that is not as a whole somebody's words, in order. */
function utterancesOfParagraph(
  text: AnnotatedText,
  paragraph: Paragraph,
  index: number,
  steps: Steps,
): Utterance[] {
  const reports = paragraph.sentences.flatMap((sentence) => findReports(paragraph.tokens, sentence, steps));
  const contents: Utterance[] = [];
  const uttered: Utterance[] = [];
  for (const report of reports) {
    for (const utterance of readReport(paragraph, index, report)) {
      contents.push(utterance);
      if (report.uttered) uttered.push(utterance);
    }
  }
  const uncued = steps.uncuedQuotes ? findUncuedQuotes(text, index, contents, reports) : [];
  const utterances = [...uttered, ...uncued].sort((a, b) => a.span[0] - b.span[0]);
  return signUtterances(text, index, utterances);
}

/** Others argue “that it leaks.” ¶ Ann Hale, Harbour Post: the signature below names the speaker whom no mention names. */
function signUtterances(text: AnnotatedText, index: number, utterances: Utterance[]): Utterance[] {
  const signer = utterances.length === 0 ? null : signerBelow(text, index);
  if (!signer) return utterances;
  const tokens = text.paragraphs[index]?.tokens ?? [];
  return utterances.map((utterance) =>
    utterance.kind !== "INDIRECT" && !namesSpeaker(utterance, tokens)
      ? { ...utterance, construction: "signed", mention: signer, anonymous: false }
      : utterance,
  );
}

/** Whether a cue has a subject that stands for somebody: "Hale argues", "she argues", but not "others" or "the left". */
function namesSpeaker({ cue, mention }: Utterance, tokens: readonly Token[]): boolean {
  const last = mention && tokens[mention.to - 1];
  if (!cue || !last) return false;
  const isNamed = last.capital && !sentenceStarters.has(last.lower);
  return isNamed || !(last.lower.endsWith("s") || /^(?:left|right|some|many|most|they)$/.test(last.lower));
}

function withoutOverlaps(utterances: readonly Utterance[]): Utterance[] {
  const kept: Utterance[] = [];
  let end = 0;
  for (const utterance of utterances) {
    if (utterance.span[0] < end || utterance.span[1] <= utterance.span[0]) continue;
    kept.push(utterance);
    end = utterance.span[1];
  }
  return kept;
}
