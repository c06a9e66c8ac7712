import type { QuoteKind, Span } from "../../draft.js";
import type { Content } from "../reported/content.js";
import type { TokenRange } from "../text/tokens.js";

/** The noun phrase that names a speaker: tokens [from, to) of a paragraph, by the index of the paragraph. */
export interface SpeakerMention extends TokenRange {
  readonly paragraph: number;
  /** The token after the relative pronoun, if there is one: after "who" in "Ann Hale, who said". */
  readonly relativeTo?: number;
}

/**
 * How the page shows that something was said:
 * - cue: by a cue in the same sentence: "Hale said it leaked";
 * - asked: by a cue in the passive, as a question put to somebody: "was asked whether it leaked". The person asked does
 *   not become the current speaker;
 * - aside: by a cue in a subordinate clause behind a quote: “…,” Hale said, when Boyd asked how it was. The next quote is
 *   not Boyd's. Also by a passive, called “a pit” by Boyd, and by a noun: "Boyd's claim that";
 * - colon: by a colon after a sentence or phrase that names the speaker;
 * - introduced: by words that name the speaker without a verb of speech: "a statement from Hale:", "were Hale's words";
 * - signed: by a signature after or below it: “It leaks.” — Ann Hale;
 * - narrated: by the subject of the sentence around or next to it, without a cue: Hale smiled. “Never.”;
 * - continued: by another utterance in its paragraph, whose speaker goes on;
 * - standalone: by nothing beside it, as in a paragraph of its own;
 * - block: as a paragraph without marks that a colon announces: "Hale wrote:";
 * - turn: as a turn of a transcript;
 * - answer: as an answer of an interview that does not name who answers.
 */
export type Construction =
  | "cue"
  | "asked"
  | "aside"
  | "colon"
  | "introduced"
  | "signed"
  | "narrated"
  | "continued"
  | "standalone"
  | "block"
  | "turn"
  | "answer";

/** Something said: its words, and where the page names the speaker. The person is identified in a later stage. */
export interface Utterance {
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly paragraph: number;
  readonly construction: Construction;
  /** What introduces the content of a cue; null without a cue. */
  readonly marker: Content["marker"] | null;
  readonly cue: Span | null;
  readonly lemma: string | null;
  readonly mention: SpeakerMention | null;
  /** Whether the page names no speaker, as with the "Q." of an interview. No speaker is then assumed from other quotes. */
  readonly anonymous: boolean;
  /** Only for `continued`: whether the paragraph names the speaker in a later utterance. */
  readonly speakerNamedLater: boolean;
}

/**
 * The words of a whole paragraph or of its end, without marks around them and without a cue. Their kind is INDIRECT, because
 * nothing in print makes them a quote. Every utterance lists its fields in the same order, since V8 recompiles functions for
 * each order that they meet.
 */
export function createUnmarkedUtterance(
  span: Span,
  paragraph: number,
  { construction, mention, anonymous }: Pick<Utterance, "construction" | "mention" | "anonymous">,
): Utterance {
  return {
    span,
    kind: "INDIRECT",
    paragraph,
    construction,
    marker: null,
    cue: null,
    lemma: null,
    mention,
    anonymous,
    speakerNamedLater: false,
  };
}
