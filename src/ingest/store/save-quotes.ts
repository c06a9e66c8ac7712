import type { Db } from "../../db/database.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import {
  deleteQuotes,
  insertQuotes,
  type QuoteValues,
  type StoredQuote,
  updateQuotes,
} from "../../db/write/quotes.js";

/**
 * Makes an article's quotes what they are now. A quote keeps its id while its folded words stay in the
 * article; of several with the same words the first keeps the first's.
 */
export async function saveQuotes(
  db: Db,
  article: WrittenArticle,
  before: readonly StoredQuote[],
  after: readonly QuoteValues[],
): Promise<void> {
  const idsByWords = new Map<string, number[]>();
  for (const { id, textKey } of before) idsByWords.set(textKey, [...(idsByWords.get(textKey) ?? []), id]);

  const kept: (QuoteValues & { id: number })[] = [];
  const added: QuoteValues[] = [];
  for (const quote of after) {
    const id = idsByWords.get(quote.textKey)?.shift();
    if (id === undefined) added.push(quote);
    else kept.push({ ...quote, id });
  }
  await deleteQuotes(db, [...idsByWords.values()].flat());
  await updateQuotes(db, article, kept);
  await insertQuotes(db, article, added);
}
