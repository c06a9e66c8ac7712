import type { Report } from "../reported/reports.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { QuotedRun } from "../text/quoted-run.js";
import { hasWord } from "../text/tokens.js";
import type { UncuedRun } from "./uncued-run.js";
import { type QuoteSource, readSource } from "./uncued-sources.js";
import type { Utterance } from "./utterance.js";

/**
 * The quoted runs of a paragraph that no report contains but that are still somebody's words: a quote in a paragraph
 * or sentence of its own, after a colon, or next to a sentence about its speaker. Leaves out scare quotes, titles of
 * works and nicknames. `reported` are the utterances that the paragraph's `reports` contain, in order.
 */
export function findUncuedQuotes(
  text: AnnotatedText,
  index: number,
  reported: readonly Utterance[],
  reports: readonly Report[],
): Utterance[] {
  const paragraph = text.paragraphs[index];
  if (!paragraph || paragraph.runs.length === 0) return [];
  const firstCue = reports[0]?.cue.from ?? Number.POSITIVE_INFINITY;
  const found: Utterance[] = [];
  for (const uncued of unreportedRuns(text, paragraph, index, reported)) {
    const source = readSource(uncued, reported.length + found.length > 0);
    if (source) found.push(toUtterance(uncued, source, firstCue));
  }
  return found;
}

/** The quoted runs that overlap no reported utterance; one at a time, since a page may have very many. */
function* unreportedRuns(
  text: AnnotatedText,
  paragraph: Paragraph,
  index: number,
  reported: readonly Utterance[],
): Generator<UncuedRun> {
  const { tokens, sentences } = paragraph;
  const fillsParagraph = !hasWord(tokens, { from: 0, to: tokens.length });
  const isReported = createOverlapTest(reported);
  for (const [order, sentence] of sentences.entries()) {
    const fillsSentence = !hasWord(tokens, sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      const run = tokens[at]?.run;
      if (run && !isReported(run))
        yield { text, index, paragraph, sentence, order, at, run, fillsSentence, fillsParagraph };
    }
  }
}

/** Tells for runs, asked in the order of the text, whether one of these utterances overlaps them. */
function createOverlapTest(reported: readonly Utterance[]): (run: QuotedRun) => boolean {
  let next = 0;
  return ({ inner: [start, end] }) => {
    while (next < reported.length && (reported[next]?.span[1] ?? 0) <= start) next++;
    const span = reported[next]?.span;
    return span !== undefined && span[0] < end;
  };
}

function toUtterance({ run, index, at }: UncuedRun, source: QuoteSource, firstCue: number): Utterance {
  return {
    span: run.inner,
    kind: "DIRECT",
    paragraph: index,
    construction: source.construction,
    marker: null,
    cue: null,
    lemma: null,
    mention: source.mention,
    anonymous: source.anonymous ?? false,
    speakerNamedLater: source.construction === "continued" && firstCue > at,
  };
}
