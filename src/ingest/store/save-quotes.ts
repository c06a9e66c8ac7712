import type { Db } from "../../db/database.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import {
  deleteQuotes,
  insertQuotes,
  type QuoteKey,
  type QuoteValues,
  updateQuotes,
} from "../../db/write/quotes.js";

/**
 * Replaces an article's quotes. A quote keeps its id as long as its folded words stay in the article; quotes with the
 * same words keep their ids in order.
 */
export async function saveQuotes(
  db: Db,
  article: WrittenArticle,
  before: readonly QuoteKey[],
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
