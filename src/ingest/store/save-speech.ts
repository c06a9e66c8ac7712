import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import { type Attribution, replaceExtractedAttributions } from "../../db/write/attributions.js";
import type { QuoteKey, QuoteValues } from "../../db/write/quotes.js";
import type { SpeakerResolution } from "../identity/resolve-speakers.js";
import { type AttributedSpeech, applyAttributions, type ResolvedAppearance } from "./apply-attributions.js";
import { countSpeakers } from "./count-speakers.js";
import type { ExtractedQuote } from "./extracted-page.js";
import { saveAppearances } from "./save-appearances.js";
import { saveQuotes } from "./save-quotes.js";

/** An article, what was stored of its speech before, and what it is now. */
export interface SpeechChange {
  readonly article: WrittenArticle;
  readonly before: SpeechBefore;
  readonly after: Speech;
}

interface SpeechBefore {
  readonly appearances: readonly AppearanceRow[];
  readonly quotes: readonly QuoteKey[];
}

/** What was extracted about who says what in an article, and the attributions of editors. */
interface Speech {
  readonly people: readonly ResolvedAppearance[];
  /** `appearance` is an index into `people`. */
  readonly quotes: readonly ExtractedQuote[];
  /** One for each quote: see `QuoteValues.words`. */
  readonly words: readonly (string | null)[];
  readonly attributions: readonly Attribution[];
}

/** Replaces the appearances and quotes of articles, and updates the counts of all speakers concerned. */
export async function saveSpeech(
  db: Db,
  changes: readonly SpeechChange[],
  resolution: Pick<SpeakerResolution, "changed" | "hasFullName">,
): Promise<void> {
  const attributed = changes.map(({ article, before, after: { people, quotes, words, attributions } }) => ({
    article,
    before,
    after: { ...applyAttributions(people, quotes, attributions), words },
  }));
  const appearances = attributed.map(({ article, before, after }) => ({
    article,
    before: before.appearances,
    after: after.appearances,
  }));
  const ids = await saveAppearances(db, appearances);
  await Promise.all([
    saveQuotes(
      db,
      attributed.map(({ article, before, after }, i) => ({
        article,
        before: before.quotes,
        after: quoteValuesOf(after, ids[i]!), // One for each article, here and below.
      })),
    ),
    countSpeakers(db, appearances, resolution),
  ]);
  const withAttributions = attributed.flatMap(({ article, before, after: { extracted } }, i) =>
    before.quotes.length === 0 && extracted.length === 0 ? [] : [{ article, extracted, ids: ids[i]! }],
  );
  await replaceExtractedAttributions(
    db,
    withAttributions.map(({ article }) => article.id),
    withAttributions.flatMap(({ article, extracted, ids }) =>
      extracted.map(({ appearance, ...rest }) => ({
        articleId: article.id,
        ...rest,
        appearanceId: idOf(appearance, ids),
      })),
    ),
  );
}

/** @param ids Those of the appearances. */
function quoteValuesOf(
  { appearances, quotes, words }: AttributedSpeech & Pick<Speech, "words">,
  ids: readonly number[],
): QuoteValues[] {
  return quotes.map(({ appearance, confidence, ...quote }, position) => ({
    ...quote,
    position,
    appearanceId: idOf(appearance, ids),
    speakerId: appearance === null ? null : (appearances[appearance]?.speakerId ?? null),
    pageConfidence: confidence,
    identityConfidence: appearance === null ? 1 : (appearances[appearance]?.identityConfidence ?? 1),
    words: words[position] ?? null,
  }));
}

function idOf(appearance: number | null, ids: readonly number[]): number | null {
  return appearance === null ? null : (ids[appearance] ?? null);
}

/** Whether the page prints the appearance; otherwise an attribution by an editor added it. */
export function isPrinted({ pinnedSpeakerId }: Pick<AppearanceRow, "pinnedSpeakerId">): boolean {
  return pinnedSpeakerId === null;
}
