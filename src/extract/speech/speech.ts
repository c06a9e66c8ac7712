import type { Page, QuoteDraft, SpeakerDraft } from "../draft.js";
import { attribute } from "./attribution/attribution.js";
import { readPeople } from "./people/people.js";
import { findUtterances } from "./quotations/utterances.js";
import { EVERY_STEP, type Steps } from "./steps.js";
import { annotateText } from "./text/annotated-text.js";

/** What a page must bring for its quotes to be read. */
export type SpokenPage = Pick<Page, "headline" | "body" | "language"> &
  Partial<Pick<Page, "topics" | "image" | "byline">>;

/**
 * Who says what in a page: quotes in the order of the text, never overlapping, and everybody quoted, in the order in
 * which they first speak. Each quote's `speaker` is the `name` of one of the speakers, or null.
 * The same page gives the same answer; no input throws; the time is linear in the body. `steps` leaves steps out to
 * measure them.
 */
export function readSpeech(
  page: SpokenPage,
  steps: Steps = EVERY_STEP,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const text = annotateText(page.body);
  const utterances = findUtterances(text, steps);
  const besides = [page.headline, page.image?.caption, ...(page.topics ?? [])].filter(
    (other) => typeof other === "string",
  );
  return attribute(text, utterances, readPeople(text, utterances, besides, steps), steps);
}
