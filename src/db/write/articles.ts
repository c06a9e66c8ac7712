import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { AppearanceRow, ArticleRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

export type StoredArticle = Pick<ArticleRow, "id" | "url" | "readingHash">;
/** An article that was just written, with the columns that its quotes, appearances and topics copy. */
export type WrittenArticle = Pick<ArticleRow, "id" | "date" | "newestKey" | "oldestKey">;
export type ArticleValues = Omit<
  ArticleRow,
  "id" | "date" | "newestKey" | "oldestKey" | "ingestedAt" | "stored"
> & {
  /** A tsvector; null to let the database make it. */
  readonly words: string | null;
};

/** The columns that quotes, appearances and topics copy from their article, and its id. */
export type CopiedColumns = Pick<AppearanceRow, "articleId" | "newestKey" | "oldestKey">;

export function copiedColumns({ id, newestKey, oldestKey }: WrittenArticle): CopiedColumns {
  return { articleId: id, newestKey, oldestKey };
}

/** `CopiedColumns` for `recordset`. */
export const COPIED_COLUMNS = `"articleId" bigint, "newestKey" timestamptz, "oldestKey" timestamptz`;

/**
 * The articles that pages update, in the order of the pages; null for a new page. It is the article with the address of
 * the page, or else the one with its content among those without an address. A page without an address matches any
 * article with its content, preferably one without an address.
 */
export async function findArticles(
  db: Db,
  pages: readonly Pick<ArticleValues, "url" | "contentHash">[],
): Promise<(StoredArticle | null)[]> {
  const rows = pages.map(({ url, contentHash }, page) => ({ page, url, contentHash }));
  const found = await rowsOf<StoredArticle & { page: number }>(
    db,
    sql`select r.page, a.* from ${recordset(rows, `page int, url text, "contentHash" text`)}
        cross join lateral (
          select id, url, reading_hash as "readingHash" from articles
          where url = r.url or (content_hash = r."contentHash" and (url is null or r.url is null))
          order by (url is null) = (r.url is not null), id limit 1) a`,
  );
  const byPage = new Map(found.map(({ page, ...article }) => [page, article]));
  return pages.map((_, page) => byPage.get(page) ?? null);
}

/** @param rows No two with the same content. @returns The new articles, in the order of `rows`. */
export async function insertArticles(db: Db, rows: readonly ArticleValues[]): Promise<WrittenArticle[]> {
  if (rows.length === 0) return [];
  const inserted = await rowsOf<WrittenArticle & { contentHash: string }>(
    db,
    sql`insert into articles (stored, url, content_hash, reading_hash, extraction, headline, lead, body, section, source,
          byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, words)
        select nextval('stored_order'), r.* from ${recordset(rows, COLUMNS)}
        returning ${WRITTEN}, content_hash as "contentHash"`,
  );
  const byContent = new Map(inserted.map(({ contentHash, ...article }) => [contentHash, article]));
  return rows.map(({ contentHash }) => byContent.get(contentHash)!); // Each was inserted.
}

/** Keeps the ids, the numbers in `stored` and the times of ingest. @returns The articles, in the order of `rows`. */
export async function updateArticles(
  db: Db,
  rows: readonly (ArticleValues & Pick<ArticleRow, "id">)[],
): Promise<WrittenArticle[]> {
  if (rows.length === 0) return [];
  const updated = await rowsOf<WrittenArticle>(
    db,
    sql`update articles set (url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline,
            language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, words) =
          (r.url, r."contentHash", r."readingHash", r.extraction, r.headline, r.lead, r.body, r.section, r.source, r.byline,
            r.language, r."imageCaption", r."imageCredit", r."imageUrl", r."publishedAt", r."capturedAt",
            r."datePrecision", r.words)
        from ${recordset(rows, `id bigint, ${COLUMNS}`)} where articles.id = r.id
        returning ${WRITTEN}`,
  );
  const byId = new Map(updated.map((article) => [article.id, article]));
  return rows.map(({ id }) => byId.get(id)!); // They were found under the writer lock, so they still exist.
}

const COLUMNS = `url text, "contentHash" text, "readingHash" text, extraction int, headline text, lead text, body text,
  section text, source text, byline text[], language text, "imageCaption" text, "imageCredit" text, "imageUrl" text,
  "publishedAt" timestamptz, "capturedAt" timestamptz, "datePrecision" text, words tsvector`;

const WRITTEN = sql`articles.id, articles.date, articles.newest_key as "newestKey", articles.oldest_key as "oldestKey"`;
