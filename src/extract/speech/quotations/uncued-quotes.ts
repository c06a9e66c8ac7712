import type { Report } from "../reported/reports.js";
import { mainSubject } from "../syntax/main-subject.js";
import { phraseStartingAt } from "../syntax/noun-phrases.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { QuotedRun } from "../text/quoted-run.js";
import type { Sentence } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import {
  actorBefore,
  announcedBy,
  besideSubject,
  isAsked,
  signature,
  signedBelow,
} from "./uncued-speakers.js";
import type { Construction, SpeakerMention, Utterance } from "./utterance.js";

/**
 * The runs of a paragraph that no report has taken and that are nevertheless somebody's words: a quote in a
 * paragraph or sentence of its own, after a colon, or beside a sentence about the one who speaks. Scare quotes,
 * titles of works and nicknames are none. `reported` are the paragraph's utterances so far, `reports` its reports.
 */
export function findUncuedQuotes(
  text: AnnotatedText,
  index: number,
  reported: readonly Utterance[],
  reports: readonly Report[],
): Utterance[] {
  const paragraph = text.paragraphs[index];
  if (!paragraph || paragraph.runs.length === 0) return [];
  const setting: Setting = {
    text,
    index,
    paragraph,
    wordless: !hasWords(paragraph.tokens, 0, paragraph.tokens.length),
    firstCue: reports[0]?.cue.from ?? Number.POSITIVE_INFINITY,
  };
  const found: Utterance[] = [];
  let next = 0;
  for (const [order, sentence] of paragraph.sentences.entries()) {
    const alone = !hasWords(paragraph.tokens, sentence.from, sentence.to);
    for (let at = sentence.from; at < sentence.to; at++) {
      const run = paragraph.tokens[at]?.run;
      if (!run) continue;
      while (next < reported.length && (reported[next]?.span[1] ?? 0) <= run.inner[0]) next++;
      const taken = reported[next]?.span;
      if (taken && taken[0] < run.inner[1]) continue;
      const source = readLooseRun(
        setting,
        { run, at, order, sentence, alone },
        reported.length + found.length > 0,
      );
      if (source) found.push(toUtterance(setting, at, run, source));
    }
  }
  return found;
}

interface Setting {
  readonly text: AnnotatedText;
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The whole paragraph is quoted. */
  readonly wordless: boolean;
  /** The token of the paragraph's first cue. */
  readonly firstCue: number;
}

interface LooseRun {
  readonly run: QuotedRun;
  readonly at: number;
  readonly order: number;
  readonly sentence: Sentence;
  /** Nothing but marks in its sentence. */
  readonly alone: boolean;
}

interface Source {
  readonly construction: Construction;
  readonly mention: SpeakerMention | null;
  /** Whether it is nobody's, not even the one's who spoke before. */
  readonly anonymous?: true;
}

/** Somebody's words, and the page does not tell whose. */
const UNTOLD: Source = { construction: "standalone", mention: null, anonymous: true };

function toUtterance({ index, firstCue }: Setting, at: number, run: QuotedRun, source: Source): Utterance {
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

function readLooseRun(setting: Setting, loose: LooseRun, hasNeighbours: boolean): Source | null {
  const { text, index, paragraph } = setting;
  const { body } = text;
  const { run, at, sentence } = loose;
  const { tokens } = paragraph;
  const here = (range: { from: number; to: number } | null): SpeakerMention | null =>
    range && { paragraph: index, from: range.from, to: range.to };
  if (setting.wordless) {
    const announced = announcedBy(text, index);
    if (announced && !announced.mention) return UNTOLD;
    const mention = announced?.mention ?? signedBelow(text, index);
    if (mention) return { construction: "colon", mention };
    return sayable(body, run, 2) || !run.closed ? { construction: "standalone", mention: null } : null;
  }
  if (loose.alone) {
    const actor = here(actorBefore(paragraph, loose.order));
    if (actor) return { construction: "narrated", mention: actor };
    if (hasNeighbours) return { construction: "continued", mention: null };
    if (!sayable(body, run, 3)) return null;
    const beside = here(besideSubject(paragraph, loose.order));
    return { construction: beside ? "narrated" : "standalone", mention: beside };
  }
  const unnamed: Construction = hasNeighbours ? "continued" : "standalone";
  const separator = tokens[at - 1]?.text;
  if (separator === ":" || (separator === "," && sayable(body, run, 4))) {
    if (isAsked(tokens, at - 1)) return sayable(body, run, 4) ? UNTOLD : null;
    const subject = here(mainSubject(tokens, sentence.from, at));
    if (subject) return { construction: separator === ":" ? "colon" : "narrated", mention: subject };
    return sayable(body, run, 4) ? { construction: unnamed, mention: null } : null;
  }
  if (at === sentence.from && /[,?!]/.test(body.charAt(run.inner[1] - 1)) && sayable(body, run, 3)) {
    const subject = here(phraseStartingAt(tokens, at + 1, sentence.to));
    if (subject) return { construction: "narrated", mention: subject };
  }
  const signed = here(signature(tokens, at, sentence));
  if (signed && sayable(body, run, 2)) return { construction: "colon", mention: signed };
  if (!sayable(body, run, 10)) return null;
  const subject = here(mainSubject(tokens, sentence.from, at));
  return { construction: subject ? "narrated" : unnamed, mention: subject };
}

/** At least so many words, begun like a sentence, and not the title of a work. */
function sayable(body: string, run: QuotedRun, words: number): boolean {
  const text = body.slice(run.inner[0], Math.min(run.inner[1], run.inner[0] + 400));
  const printed = text.split(/\s+/);
  if (printed.length < words || isTitleOfWork(printed)) return false;
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text) || /^[^\p{L}]*(?:…|\.\.)/u.test(text) || words === 2;
}

/** "The Long Road Home": every longer word has a capital. */
function isTitleOfWork(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 16) return false;
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return (
    capitals * 2 > words.length && words.every((word) => word.length < 5 || /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") return true;
  return false;
}
