import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, articles } from "../schema.js";

export type StoredArticle = Pick<ArticleRow, "id" | "url" | "readingHash">;
/** An article that was just written, with the columns that its quotes, appearances and topics copy. */
export type WrittenArticle = Pick<ArticleRow, "id" | "date" | "newestKey" | "oldestKey">;
export type ArticleValues = Omit<
  ArticleRow,
  "id" | "date" | "newestKey" | "oldestKey" | "ingestedAt" | "stored"
>;

/**
 * The article that a page updates: the one with its address, or else the one with its content among those without an
 * address. A page without an address matches any article with its content, preferably one without an address.
 */
export async function findArticle(
  db: Db,
  page: Pick<ArticleValues, "url" | "contentHash">,
): Promise<StoredArticle | null> {
  const sameContent = eq(articles.contentHash, page.contentHash);
  const [found = null] = await db
    .select({ id: articles.id, url: articles.url, readingHash: articles.readingHash })
    .from(articles)
    .where(page.url ? or(eq(articles.url, page.url), and(sameContent, isNull(articles.url))) : sameContent)
    .orderBy(...(page.url ? [sql`${articles.url} is null`] : [sql`${articles.url} is not null`]), articles.id)
    .limit(1);
  return found;
}

export async function insertArticle(db: Db, values: ArticleValues): Promise<WrittenArticle> {
  const [article] = await db
    .insert(articles)
    .values({ ...values, stored: sql`nextval('stored_order')` })
    .returning(WRITTEN);
  return article!; // One row in, one row out.
}

/** Keeps the id, the number in `stored` and the time of ingest. */
export async function updateArticle(db: Db, id: number, values: ArticleValues): Promise<WrittenArticle> {
  const [article] = await db.update(articles).set(values).where(eq(articles.id, id)).returning(WRITTEN);
  return article!; // It was found under the writer lock, so it still exists.
}

const WRITTEN = {
  id: articles.id,
  date: articles.date,
  newestKey: articles.newestKey,
  oldestKey: articles.oldestKey,
};
