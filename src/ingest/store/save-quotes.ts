import { groupBy } from "../../collections/multimap.js";
import type { Db } from "../../db/database.js";
import { copiedColumns, type WrittenArticle } from "../../db/write/articles.js";
import {
  deleteQuotes,
  insertQuotes,
  type QuoteKey,
  type QuoteValues,
  updateQuotes,
} from "../../db/write/quotes.js";

/** The quotes that an article had, and those that it has now. */
export interface QuoteChange {
  readonly article: WrittenArticle;
  readonly before: readonly QuoteKey[];
  readonly after: readonly QuoteValues[];
}

/**
 * Replaces the quotes of articles. A quote keeps its id as long as its folded words stay in the article; quotes with the
 * same words keep their ids in order.
 */
export async function saveQuotes(db: Db, changes: readonly QuoteChange[]): Promise<void> {
  const matched = changes.map(matchQuotes);
  await deleteQuotes(
    db,
    matched.flatMap(({ removed }) => removed),
  );
  await updateQuotes(
    db,
    matched.flatMap(({ kept }) => kept),
  );
  await insertQuotes(
    db,
    matched.flatMap(({ added }) => added),
  );
}

function matchQuotes({ article, before, after }: QuoteChange) {
  const quotesByWords = groupBy(before, ({ textKey }) => textKey);
  const columns = copiedColumns(article);
  const kept: Parameters<typeof updateQuotes>[1][number][] = [];
  const added: Parameters<typeof insertQuotes>[1][number][] = [];
  for (const quote of after) {
    const same = quotesByWords.get(quote.textKey)?.shift();
    if (same) kept.push({ ...columns, ...quote, id: same.id });
    else added.push({ ...columns, ...quote });
  }
  return { removed: [...quotesByWords.values()].flat().map(({ id }) => id), kept, added };
}
