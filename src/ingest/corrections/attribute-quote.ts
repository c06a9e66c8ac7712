import type { Database, Db } from "../../db/database.js";
import { appearancesOf } from "../../db/write/appearances.js";
import { attributionsIn, readAttributionsOf } from "../../db/write/attributions.js";
import { articleOf, insertCorrection, subjectOf } from "../../db/write/corrections.js";
import { type StoredSpeech, storedQuotesOf } from "../../db/write/quotes.js";
import { show } from "../../errors/onrecord-error.js";
import type { QuoteReading } from "../store/page-values.js";
import { isPrinted, saveSpeech } from "../store/save-speech.js";
import { type Corrected, quoteNow, type Reference, refusal, speakerNow } from "./subjects.js";

/**
 * Says who spoke, whatever the page tells: null for nobody that is known. It holds for the quote's words in
 * its article, also when that is read anew.
 *
 * @throws OnrecordError BAD_USER_INPUT for ids that lead to nothing, and where it is so already.
 */
export function attributeQuote(
  database: Pick<Database, "write">,
  by: string,
  given: { readonly quote: Reference; readonly speaker: Reference | null },
): Promise<Corrected> {
  return database.write(async (db) => {
    const quote = await quoteNow(db, given.quote);
    const speaker = given.speaker && (await speakerNow(db, given.speaker));
    const before = quote.speakerId === null ? null : await subjectOf(db, quote.speakerId);
    if ((speaker?.id ?? null) === quote.speakerId) {
      const whose = speaker ? `${show(speaker.name)}'s` : "nobody's";
      throw refusal(`The quote is ${whose} already: name another speaker.`);
    }
    const { articleId, textKey, occurrence } = quote;
    const correctionId = await insertCorrection(db, {
      kind: "ATTRIBUTION",
      by,
      speakerId: speaker?.id ?? null,
      speakerName: speaker?.name ?? null,
      speakerSlug: speaker?.slug ?? null,
      otherId: before?.id ?? null,
      otherName: before?.name ?? null,
      otherSlug: before?.slug ?? null,
      articleId,
      textKey,
      occurrence,
      quoteId: quote.id,
      quoteText: quote.text,
    });
    await attributeAnew(db, articleId);
    return { correctionId, speakerIds: speaker ? [speaker.id] : [], quoteId: quote.id };
  });
}

/** Makes who says what in an article what its page tells and editors say, after what they say changed. */
export async function attributeAnew(db: Db, articleId: number): Promise<void> {
  const [article] = await articleOf(db, articleId);
  if (!article) return;
  const appearances = await appearancesOf(db, articleId);
  const quotes = await storedQuotesOf(db, articleId);
  const read = new Map((await readAttributionsOf(db, articleId)).map((each) => [each.position, each]));
  const people = appearances.filter(isPrinted);
  const asRead = (quote: StoredSpeech): QuoteReading => {
    const { appearanceId, method, confidence } = read.get(quote.position) ?? quote;
    const appearance = people.findIndex(({ id }) => id === appearanceId);
    if (method === "CORRECTION") throw new Error(`What the page tells of quote ${quote.id} is lost.`);
    return { ...quote, method, confidence, appearance: appearance < 0 ? null : appearance };
  };
  await saveSpeech(
    db,
    article,
    { appearances, quotes },
    { people, quotes: quotes.map(asRead), attributions: await attributionsIn(db, articleId) },
    { changed: new Set(), isKnownInFull: () => true },
  );
}
