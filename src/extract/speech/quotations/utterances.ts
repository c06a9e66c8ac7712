import type { QuoteKind, Span } from "../../draft.js";
import type { Content } from "../reported/content.js";
import { findReports, type Report } from "../reported/reports.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { Subject } from "../syntax/subject.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { Token } from "../text/tokens.js";
import { findTurns } from "./turns.js";
import { findUncuedQuotes } from "./uncued-quotes.js";
import type { SpeakerMention, Utterance } from "./utterance.js";

/** Every utterance of the text, in order; none overlap. Scare quotes, titles and nicknames are left out. */
export function findUtterances(text: AnnotatedText, steps: Steps = EVERY_STEP): Utterance[] {
  const utterances: Utterance[] = [];
  const turns = findTurns(text);
  let open: Utterance | null = null;
  for (const [index, paragraph] of text.paragraphs.entries()) {
    const turn = turns.get(index);
    if (turn) {
      utterances.push(turn);
      open = null;
      continue;
    }
    const reports = paragraph.sentences.map((sentence) => findReports(paragraph.tokens, sentence, steps));
    const reported = reports.flatMap((list) =>
      list.flatMap((report) => readReport(paragraph, index, report)),
    );
    const loose = steps.uncuedQuotes ? findUncuedQuotes(text, index, reported, reports.flat()) : [];
    const found = [...reported, ...loose];
    found.sort((a, b) => a.span[0] - b.span[0]);
    const first = found[0];
    if (open && first && goesOn(open, first, paragraph)) {
      utterances.pop();
      const named = first.mention ? first : open;
      found[0] = { ...named, span: [open.span[0], first.span[1]] };
    }
    for (const utterance of found) utterances.push(utterance);
    open = lastUnclosed(paragraph, found.at(-1) ?? null);
  }
  const kept = withoutOverlaps(utterances);
  return steps.indirect ? kept : kept.filter(({ kind }) => kind === "DIRECT");
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

/** A quote left open at the end of a paragraph goes on where the next one begins with an opening mark. */
function goesOn(open: Utterance, first: Utterance, paragraph: Paragraph): boolean {
  const run = paragraph.runs[0];
  const opens = run?.start === paragraph.span[0] && first.span[0] === run.inner[0];
  if (!opens || open.kind !== "DIRECT" || first.kind !== "DIRECT") return false;
  // two attributions: the first quote only lacks its closing mark
  return first.mention === null || open.construction === "standalone";
}

function lastUnclosed(paragraph: Paragraph, last: Utterance | null): Utterance | null {
  const run = paragraph.runs.at(-1);
  return run && !run.closed && last && last.kind === "DIRECT" && last.span[1] === run.inner[1] ? last : null;
}

function readReport(paragraph: Paragraph, index: number, report: Report): Utterance[] {
  const { tokens } = paragraph;
  const first = tokens[report.cue.from];
  const last = tokens[report.cue.to - 1];
  if (!first || !last) return [];
  const { subject } = report;
  const said: Utterance[] = [];
  for (const content of report.contents) {
    const shape = shapeOf(tokens, content);
    if (!shape) continue;
    said.push({
      span: shape.span,
      kind: shape.kind,
      paragraph: index,
      construction: report.passive ? "asked" : "cue",
      marker: content.marker,
      cue: [first.start, last.end],
      lemma: report.lemma,
      mention: subject && placeOf(subject, index),
      anonymous: false,
      speakerNamedLater: false,
    });
  }
  return said;
}

function placeOf({ from, to, relativeTo }: Subject, paragraph: number): SpeakerMention {
  return relativeTo === undefined ? { paragraph, from, to } : { paragraph, from, to, relativeTo };
}

/**
 * In characters. "that" makes a quoted run part of the paper's own sentence, unless it is next to nothing beside it:
 * as in PolNeAR, what stands between marks by 97 letters in 100 is direct.
 */
const LONG_QUOTE = 160;

/** Wholly between marks, partly, or not at all. */
function shapeOf(tokens: readonly Token[], content: Content): { span: Span; kind: QuoteKind } | null {
  let { from, to } = content;
  let words = 0;
  let runs = 0;
  let letters = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "run") runs++;
    else if (token?.kind === "word") {
      words++;
      letters ||= /\p{L}/u.test(token.text);
    }
  }
  if (runs > 0 && words === 0) {
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
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || !(letters || runs > 0)) return null;
  return { span: [first.start, last.end], kind: runs > 0 ? "MIXED" : "INDIRECT" };
}
