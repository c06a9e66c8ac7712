import type { Span } from "../../draft.js";
import { findParagraphs } from "./paragraphs.js";
import { findQuotedRuns } from "./quotation-marks.js";
import type { QuotedRun } from "./quoted-run.js";
import { findSentences, type Sentence } from "./sentences.js";
import { readTokens, type Token } from "./tokens.js";

/** A body cut into paragraphs, tokens and sentences: what every later step looks at. */
export interface AnnotatedText {
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Its sentences are ranges of its tokens; its runs are tokens too. */
export interface Paragraph {
  readonly span: Span;
  readonly runs: readonly QuotedRun[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Cuts a body; every span and token stands where the body has it. */
export function annotateText(body: string): AnnotatedText {
  const spans = findParagraphs(body);
  const runs = findQuotedRuns(body, spans);
  let next = 0;
  const paragraphs = spans.map((span, index) => {
    const own: QuotedRun[] = [];
    for (let run = runs[next]; run && run.paragraph === index; run = runs[++next]) own.push(run);
    const tokens = readTokens(body, span, own);
    // copies hold no room to grow: half the memory of a page of short paragraphs
    return { span, runs: own, tokens: tokens.slice(), sentences: findSentences(body, tokens).slice() };
  });
  return { body, paragraphs };
}
