import type { BlockQuote, Span } from "../../draft.js";
import { findMarkdownQuotes } from "./markdown-quotes.js";
import { maskMarkup } from "./markup.js";
import { findParagraphs } from "./paragraphs.js";
import { findQuotedRuns } from "./quotation-marks.js";
import type { QuotedRun } from "./quoted-run.js";
import { findSentences, type Sentence } from "./sentences.js";
import { readTokens, type Token } from "./tokens.js";

/** A body with its paragraphs, tokens and sentences, which all later steps work on. */
export interface AnnotatedText {
  /** The text with spaces for its markup; offsets are those of the text as printed. */
  readonly body: string;
  readonly printed: string;
  /** In order; those that the layout of the page shows, and those of Markdown. */
  readonly blockQuotes: readonly BlockQuote[];
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph. Its sentences are ranges of its tokens; each of its quoted runs is one token. */
export interface Paragraph {
  readonly span: Span;
  readonly runs: readonly QuotedRun[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Splits a body into paragraphs, quoted runs, tokens and sentences; all offsets are offsets in the body. */
export function annotateText(printed: string, blockQuotes: readonly BlockQuote[] = []): AnnotatedText {
  const body = maskMarkup(printed);
  const spans = findParagraphs(body);
  const runs = findQuotedRuns(body, spans);
  let next = 0;
  const paragraphs: Paragraph[] = [];
  // push() and not map(), whose arrays V8 takes for sparse ones as soon as it has compiled the function
  for (const [index, span] of spans.entries()) {
    const own: QuotedRun[] = [];
    for (let run = runs[next]; run && run.paragraph === index; run = runs[++next]) own.push(run);
    const tokens = readTokens(body, span, own);
    // slice() drops spare array capacity, which halves the memory of a page of short paragraphs
    paragraphs.push({
      span,
      runs: own,
      tokens: tokens.slice(),
      sentences: findSentences(body, tokens).slice(),
    });
  }
  const quotes = [...blockQuotes, ...findMarkdownQuotes(printed)].sort((a, b) => a.words[0] - b.words[0]);
  return { body, printed, blockQuotes: quotes, paragraphs };
}
