import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import { type Attribution, replaceExtractedAttributions } from "../../db/write/attributions.js";
import type { QuoteKey } from "../../db/write/quotes.js";
import type { SpeakerResolution } from "../identity/resolve-speakers.js";
import { applyAttributions, type ResolvedAppearance } from "./apply-attributions.js";
import { countSpeakers } from "./count-speakers.js";
import type { ExtractedQuote } from "./extracted-page.js";
import { saveAppearances } from "./save-appearances.js";
import { saveQuotes } from "./save-quotes.js";

/** What was extracted about who says what in an article, and the attributions of editors. */
export interface Speech {
  readonly people: readonly ResolvedAppearance[];
  /** `appearance` is an index into `people`. */
  readonly quotes: readonly ExtractedQuote[];
  readonly attributions: readonly Attribution[];
}

/** What was stored of an article before. */
interface SpeechBefore {
  readonly appearances: readonly AppearanceRow[];
  readonly quotes: readonly QuoteKey[];
}

/** Replaces an article's appearances and quotes, and updates the counts of all speakers concerned. */
export async function saveSpeech(
  db: Db,
  article: WrittenArticle,
  before: SpeechBefore,
  { people, quotes, attributions }: Speech,
  resolution: Pick<SpeakerResolution, "changed" | "hasFullName">,
): Promise<void> {
  const { appearances, quotes: attributed, extracted } = applyAttributions(people, quotes, attributions);
  const ids = await saveAppearances(db, article, before.appearances, appearances);
  const idOf = (appearance: number | null) => (appearance === null ? null : (ids[appearance] ?? null));
  await Promise.all([
    saveQuotes(
      db,
      article,
      before.quotes,
      attributed.map(({ appearance, confidence, ...quote }, position) => ({
        ...quote,
        position,
        appearanceId: idOf(appearance),
        speakerId: appearance === null ? null : (appearances[appearance]?.speakerId ?? null),
        pageConfidence: confidence,
        identityConfidence: appearance === null ? 1 : (appearances[appearance]?.identityConfidence ?? 1),
      })),
    ),
    countSpeakers(db, article, before.appearances, appearances, resolution),
  ]);
  if (before.quotes.length === 0 && extracted.length === 0) return;
  await replaceExtractedAttributions(
    db,
    article.id,
    extracted.map(({ appearance, ...rest }) => ({ ...rest, appearanceId: idOf(appearance) })),
  );
}

/** Whether the page prints the appearance; otherwise an attribution by an editor added it. */
export function isPrinted({ pinnedSpeakerId }: Pick<AppearanceRow, "pinnedSpeakerId">): boolean {
  return pinnedSpeakerId === null;
}
