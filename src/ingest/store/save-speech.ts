import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import { type Attribution, writeReadAttributions } from "../../db/write/attributions.js";
import type { StoredQuote } from "../../db/write/quotes.js";
import type { Recognition } from "../identity/resolve-speakers.js";
import { attribute } from "./apply-attributions.js";
import { countSpeakers } from "./count-speakers.js";
import type { AppearanceReading, QuoteReading } from "./page-values.js";
import { saveAppearances } from "./save-appearances.js";
import { saveQuotes } from "./save-quotes.js";

/** Who says what in an article: as its page is read, and what editors say about it. */
export interface Speech {
  readonly people: readonly (AppearanceReading & { readonly speakerId: number })[];
  /** `appearance` is an index into `people`. */
  readonly quotes: readonly QuoteReading[];
  readonly attributions: readonly Attribution[];
}

/** What an article held before. */
interface SpeechBefore {
  readonly appearances: readonly AppearanceRow[];
  readonly quotes: readonly StoredQuote[];
}

/** Makes who says what in an article what it is now, and brings the counts of all speakers concerned up to date. */
export async function saveSpeech(
  db: Db,
  article: WrittenArticle,
  before: SpeechBefore,
  { people, quotes, attributions }: Speech,
  recognition: Pick<Recognition, "changed" | "isKnownInFull">,
): Promise<void> {
  const { appearances, quotes: attributed, read } = attribute(people, quotes, attributions);
  const ids = await saveAppearances(db, article, before.appearances, appearances);
  const idOf = (appearance: number | null) => (appearance === null ? null : (ids[appearance] ?? null));
  await Promise.all([
    saveQuotes(
      db,
      article,
      before.quotes,
      attributed.map(({ appearance, ...quote }, position) => ({
        ...quote,
        position,
        appearanceId: idOf(appearance),
        speakerId: appearance === null ? null : (appearances[appearance]?.speakerId ?? null),
      })),
    ),
    countSpeakers(db, article, before.appearances, appearances, recognition),
  ]);
  if (before.quotes.length === 0 && read.length === 0) return;
  await writeReadAttributions(
    db,
    article.id,
    read.map(({ appearance, ...rest }) => ({ ...rest, appearanceId: idOf(appearance) })),
  );
}

/** Whether the page has it, and not an editor alone. */
export function isPrinted({ pinnedSpeakerId }: Pick<AppearanceRow, "pinnedSpeakerId">): boolean {
  return pinnedSpeakerId === null;
}
