import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { TopicRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import type { WrittenArticle } from "./articles.js";
import { recordset } from "./recordset.js";

export type TopicKey = Pick<TopicRow, "id" | "nameKey">;

export async function topicsWithKeys(db: Db, nameKeys: readonly string[]): Promise<TopicKey[]> {
  if (nameKeys.length === 0) return [];
  return rowsOf(
    db,
    sql`select id, name_key as "nameKey" from topics
        where name_key = any(${sql.param([...nameKeys])}::text[])`,
  );
}

/** In the order of the page. */
export function topicsOfArticle(db: Db, articleId: number): Promise<TopicKey[]> {
  return rowsOf(
    db,
    sql`select t.id, t.name_key as "nameKey" from article_topics l join topics t on t.id = l.topic_id
        where l.article_id = ${articleId}::bigint order by l.position`,
  );
}

/** @param rows With name keys and slugs that are not in use. */
export async function insertTopics(
  db: Db,
  rows: readonly Pick<TopicRow, "name" | "nameKey" | "slug">[],
): Promise<TopicKey[]> {
  if (rows.length === 0) return [];
  return rowsOf(
    db,
    sql`insert into topics (name, name_key, slug)
        select * from ${recordset(rows, `name text, "nameKey" text, slug text`)}
        returning id, name_key as "nameKey"`,
  );
}

/** Those of `slugs` that are in use. */
export async function takenTopicSlugs(db: Db, slugs: readonly string[]): Promise<Set<string>> {
  const taken = await rowsOf<{ slug: string }>(
    db,
    sql`select slug from topics where slug = any(${sql.param([...slugs])}::text[])`,
  );
  return new Set(taken.map(({ slug }) => slug));
}

/** A topic of an article, and by how much the counts of the topic change. */
export interface TopicLink {
  readonly id: number;
  readonly position: number;
  readonly articles: number;
  readonly quotes: number;
}

export async function linkTopics(
  db: Db,
  article: WrittenArticle,
  links: readonly TopicLink[],
): Promise<void> {
  if (links.length === 0) return;
  await db.execute(
    sql`with r as (select * from ${recordset(links, "id bigint, position int, articles int, quotes int")}),
          linked as (
            insert into article_topics (article_id, topic_id, position, newest_key, oldest_key)
            select ${article.id}::bigint, r.id, r.position, ${article.newestKey}::timestamptz,
              ${article.oldestKey}::timestamptz
            from r
            on conflict (article_id, topic_id) do update set position = excluded.position,
              newest_key = excluded.newest_key, oldest_key = excluded.oldest_key)
        update topics t set article_count = t.article_count + r.articles, quote_count = t.quote_count + r.quotes
        from r where t.id = r.id`,
  );
}

/**
 * Removes topics from an article, and deletes those that are left without an article.
 *
 * @param quotes The number of quotes the article had.
 * @returns The number of topics deleted.
 */
export async function unlinkTopics(
  db: Db,
  articleId: number,
  topicIds: readonly number[],
  quotes: number,
): Promise<number> {
  if (topicIds.length === 0) return 0;
  const unlinked = sql`any(${sql.param([...topicIds])}::bigint[])`;
  await db.execute(
    sql`delete from article_topics where article_id = ${articleId}::bigint and topic_id = ${unlinked}`,
  );
  await db.execute(
    sql`update topics set article_count = article_count - 1, quote_count = quote_count - ${quotes}::int
        where id = ${unlinked}`,
  );
  const deleted = await rowsOf(
    db,
    sql`delete from topics where id = ${unlinked} and article_count = 0 returning id`,
  );
  return deleted.length;
}
