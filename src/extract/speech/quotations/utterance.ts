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
 * - cue: by a cue in the same sentence;
 * - asked: by a cue in the passive, as a question put to somebody: it gives nobody the turn;
 * - colon: by a colon after a sentence that names somebody;
 * - narrated: by the subject of the sentence around or beside it, without a cue;
 * - continued: in the paragraph of another utterance, by its side;
 * - standalone: a paragraph of its own, with nothing beside it;
 * - turn: a turn of a transcript.
 */
export type Construction = "cue" | "asked" | "colon" | "narrated" | "continued" | "standalone" | "turn";

/** Something said: the words, and where the page says who said it. No person is named yet. */
export interface Utterance {
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly paragraph: number;
  readonly construction: Construction;
  /** What follows the cue, where there is one: the stronger, the surer. */
  readonly marker: Content["marker"] | null;
  readonly cue: Span | null;
  readonly lemma: string | null;
  readonly mention: SpeakerMention | null;
  /** Whether the mention names nobody: the "Q." of an interview. */
  readonly anonymous: boolean;
  /** For `continued` and `standalone`: whether the speaker is named by a later utterance of the paragraph. */
  readonly speakerNamedLater: boolean;
}
