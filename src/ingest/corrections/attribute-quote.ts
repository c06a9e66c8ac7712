import type { Database, Db } from "../../db/database.js";
import { appearancesOf } from "../../db/write/appearances.js";
import {
  attributionsIn,
  type ExtractedAttribution,
  extractedAttributionsOf,
} from "../../db/write/attributions.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import {
  articleOf,
  type CurrentSpeaker,
  currentSpeakerOf,
  insertCorrection,
} from "../../db/write/corrections.js";
import { quotesOf, type StoredQuote } from "../../db/write/quotes.js";
import { show } from "../../errors/onrecord-error.js";
import type { ExtractedQuote } from "../store/extracted-page.js";
import { isPrinted, saveSpeech } from "../store/save-speech.js";
import { quoteWords } from "../store/search-words.js";
import {
  type CorrectionResult,
  correctionEvent,
  type Reference,
  refusal,
  requireQuote,
  requireSpeaker,
} from "./references.js";

/**
 * Attributes a quote to a speaker, whatever the page says; null if the speaker is unknown. The correction applies to
 * the quote's words in its article, also when the article is ingested again.
 *
 * @throws OnrecordError BAD_USER_INPUT for ids that lead to nothing, and if the quote already has that speaker.
 */
export function attributeQuote(
  database: Pick<Database, "write">,
  actor: Actor,
  given: { readonly quote: Reference; readonly speaker: Reference | null },
): Promise<CorrectionResult> {
  return database.write(async (db) => {
    const quote = await requireQuote(db, given.quote);
    const speaker = given.speaker && (await requireSpeaker(db, given.speaker));
    const before = quote.speakerId === null ? null : await currentSpeakerOf(db, quote.speakerId);
    if ((speaker?.id ?? null) === quote.speakerId) throw alreadyAttributed(speaker);
    const { articleId, textKey, occurrence } = quote;
    const correctionId = await insertCorrection(db, {
      kind: "ATTRIBUTION",
      by: actor.name,
      ...asSpeaker(speaker),
      ...asOther(before),
      articleId,
      textKey,
      occurrence,
      quoteId: quote.id,
      quoteText: quote.text,
    });
    await reapplyAttributions(db, articleId);
    await recordEvent(db, actor, correctionEvent("ATTRIBUTE_QUOTE", correctionId));
    return { correctionId, speakerIds: speaker ? [speaker.id] : [], quoteId: quote.id };
  });
}

function alreadyAttributed(speaker: CurrentSpeaker | null) {
  return refusal(
    speaker
      ? `The quote is already attributed to ${show(speaker.name)}: name another speaker.`
      : "The quote is already attributed to nobody: name a speaker.",
  );
}

function asSpeaker(speaker: CurrentSpeaker | null) {
  const { id = null, name = null, slug = null } = speaker ?? {};
  return { speakerId: id, speakerName: name, speakerSlug: slug };
}

function asOther(speaker: CurrentSpeaker | null) {
  const { id = null, name = null, slug = null } = speaker ?? {};
  return { otherId: id, otherName: name, otherSlug: slug };
}

/** Applies the attributions of editors to what was extracted from an article, after one was added or undone. */
export async function reapplyAttributions(db: Db, articleId: number): Promise<void> {
  const [article] = await articleOf(db, articleId);
  if (!article) return;
  const appearances = await appearancesOf(db, [articleId]);
  const quotes = await quotesOf(db, articleId);
  const extracted = new Map(
    (await extractedAttributionsOf(db, articleId)).map((attribution) => [attribution.position, attribution]),
  );
  const people = appearances.filter(isPrinted);
  const after = {
    people,
    quotes: quotes.map((quote) => asExtracted(quote, extracted.get(quote.position), people)),
    words: quotes.map(({ text }) => quoteWords(text)),
    attributions: await attributionsIn(db, [articleId]),
  };
  await saveSpeech(db, [{ article, before: { appearances, quotes }, after }], {
    changed: new Set(),
    hasFullName: () => true,
  });
}

/** The quote as it was extracted. `attribution` is given for a quote that an editor attributed. */
function asExtracted(
  quote: StoredQuote,
  attribution: ExtractedAttribution | undefined,
  people: readonly { readonly id: number }[],
): ExtractedQuote {
  const { appearanceId, method, confidence } = attribution ?? { ...quote, confidence: quote.pageConfidence };
  const appearance = people.findIndex(({ id }) => id === appearanceId);
  if (method === "CORRECTION") throw new Error(`The extracted attribution of quote ${quote.id} is missing.`);
  return { ...quote, method, confidence, appearance: appearance < 0 ? null : appearance };
}
