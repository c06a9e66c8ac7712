import { sentenceStarters } from "../lexicon/vocabulary.js";
import { findReports } from "../reported/reports.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { Token } from "../text/tokens.js";
import { readReport } from "./reported-utterances.js";
import { signerBelow } from "./signatures.js";
import { findTranscriptTurns } from "./transcripts/transcript-turns.js";
import { findUncuedQuotes } from "./uncued-quotes.js";
import type { Utterance } from "./utterance.js";

/**
 * Every utterance of the text, in order; none overlap. Scare quotes, titles of works and nicknames are not utterances.
 * Without `steps.indirect`, only direct quotes are returned.
 */
export function findUtterances(text: AnnotatedText, steps: Steps = EVERY_STEP): Utterance[] {
  const utterances: Utterance[] = [];
  const turns = findTranscriptTurns(text);
  let unclosed: Utterance | null = null;
  for (const [index, paragraph] of text.paragraphs.entries()) {
    const turn = turns.get(index);
    if (turn) {
      utterances.push(turn);
      unclosed = null;
      continue;
    }
    const found = utterancesOfParagraph(text, paragraph, index, steps);
    const first = found[0];
    if (unclosed && first && continuesQuote(unclosed, first, paragraph)) {
      utterances.pop();
      const attributed = first.mention ? first : unclosed;
      found[0] = { ...attributed, span: [unclosed.span[0], first.span[1]] };
    }
    for (const utterance of found) utterances.push(utterance);
    unclosed = lastUnclosed(paragraph, found.at(-1) ?? null);
  }
  const kept = withoutOverlaps(utterances);
  return steps.indirect ? kept : kept.filter(({ kind }) => kind === "DIRECT");
}

/** The utterances of a paragraph that is not a transcript's turn, in order. */
function utterancesOfParagraph(
  text: AnnotatedText,
  paragraph: Paragraph,
  index: number,
  steps: Steps,
): Utterance[] {
  const reports = paragraph.sentences.flatMap((sentence) => findReports(paragraph.tokens, sentence, steps));
  const contents = reports.flatMap((report) => readReport(paragraph, index, report));
  const uncued = steps.uncuedQuotes ? findUncuedQuotes(text, index, contents, reports) : [];
  const uttered = reports.filter((report) => report.uttered);
  const reported = uttered.flatMap((report) => readReport(paragraph, index, report));
  const utterances = [...reported, ...uncued].sort((a, b) => a.span[0] - b.span[0]);
  return signUtterances(text, index, utterances);
}

/** Others argue “that it leaks.” ¶ Ann Hale, Harbour Post: the signature below names the speaker whom no mention names. */
function signUtterances(text: AnnotatedText, index: number, utterances: readonly Utterance[]): Utterance[] {
  const signer = signerBelow(text, index);
  const tokens = text.paragraphs[index]?.tokens ?? [];
  return utterances.map((utterance) =>
    signer && utterance.kind !== "INDIRECT" && !namesSpeaker(utterance, tokens)
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

/** Whether a quote that the last paragraph did not close continues in this one, which begins with an opening mark. */
function continuesQuote(unclosed: Utterance, first: Utterance, paragraph: Paragraph): boolean {
  const run = paragraph.runs[0];
  const opens = run?.start === paragraph.span[0] && first.span[0] === run.inner[0];
  if (!opens || unclosed.kind !== "DIRECT" || first.kind !== "DIRECT") return false;
  // if both have attributions, the first quote only lacks its closing mark
  return first.mention === null || first.construction === "signed" || unclosed.construction === "standalone";
}

function lastUnclosed(paragraph: Paragraph, last: Utterance | null): Utterance | null {
  const run = paragraph.runs.at(-1);
  return run && !run.closed && last && last.kind === "DIRECT" && last.span[1] === run.inner[1] ? last : null;
}
