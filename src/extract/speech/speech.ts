import type { BlockQuote, Page, QuoteDraft, SpeakerDraft } from "../draft.js";
import { attributeQuotes } from "./attribution/attribution.js";
import { isEnglish } from "./foreign/english.js";
import { readForeignSpeech } from "./foreign/foreign-speech.js";
import { findNamedEntities } from "./people/named-entities.js";
import { findUtterances } from "./quotations/utterances.js";
import { EVERY_STEP, type Steps } from "./steps.js";
import { annotateText } from "./text/annotated-text.js";

/** The parts of a page that its quotes are extracted from. */
export type SpeechInput = Pick<Page, "headline" | "body" | "language"> &
  Partial<Pick<Page, "topics" | "image" | "byline">> & {
    /** The block quotes that the layout of the page shows. */
    readonly blockQuotes?: readonly BlockQuote[];
  };

/**
 * Extracts the quotes of a page in text order, without overlaps, and their speakers in the order in which they first
 * speak. Each quote's `speaker` is the `name` of one of the speakers, or null.
 * The result depends on the page alone; no input throws; the time is linear in the length of the body. `steps` turns
 * steps off to measure what they contribute.
 */
export function readSpeech(
  page: SpeechInput,
  steps: Steps = EVERY_STEP,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const text = annotateText(page.body, page.blockQuotes);
  if (!isEnglish(page.language, page.body)) return readForeignSpeech(text);
  const utterances = findUtterances(text, steps);
  const otherTexts = [page.headline, page.image?.caption, ...(page.topics ?? [])].filter(
    (other) => typeof other === "string",
  );
  return attributeQuotes(text, utterances, findNamedEntities(text, utterances, otherTexts, steps), steps);
}
