import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, articles } from "../schema.js";

export type StoredArticle = Pick<ArticleRow, "id" | "url" | "readingHash">;
/** An article that was just written, with what its quotes, speakers and topics copy. */
export type WrittenArticle = Pick<ArticleRow, "id" | "date" | "newestKey" | "oldestKey">;
export type ArticleValues = Omit<
  ArticleRow,
  "id" | "date" | "newestKey" | "oldestKey" | "ingestedAt" | "stored"
>;

/**
 * The article that a page is: by its address, else by its content among those without one. A page without an
 * address is any article of that content, one without an address first.
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

/** Keeps its id, its number in `stored` and when it was ingested. */
export async function updateArticle(db: Db, id: number, values: ArticleValues): Promise<WrittenArticle> {
  const [article] = await db.update(articles).set(values).where(eq(articles.id, id)).returning(WRITTEN);
  return article!; // Found under the writer's lock, so it is still there.
}

const WRITTEN = {
  id: articles.id,
  date: articles.date,
  newestKey: articles.newestKey,
  oldestKey: articles.oldestKey,
};
