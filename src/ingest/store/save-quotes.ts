import { groupBy } from "../../collections/multimap.js";
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
  const quotesByWords = groupBy(before, ({ textKey }) => textKey);

  const kept: (QuoteValues & { id: number })[] = [];
  const added: QuoteValues[] = [];
  for (const quote of after) {
    const same = quotesByWords.get(quote.textKey)?.shift();
    if (!same) added.push(quote);
    else kept.push({ ...quote, id: same.id });
  }
  const dropped = [...quotesByWords.values()].flat();
  await deleteQuotes(
    db,
    dropped.map(({ id }) => id),
  );
  await updateQuotes(db, article, kept);
  await insertQuotes(db, article, added);
}
