import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { TopicRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { COPIED_COLUMNS, type CopiedColumns } from "./articles.js";
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

export interface ArticleTopic {
  readonly articleId: number;
  readonly topicId: number;
}

/** The topics that articles have. */
export function topicsOfArticles(db: Db, articleIds: readonly number[]): Promise<ArticleTopic[]> {
  return rowsOf(
    db,
    sql`select article_id as "articleId", topic_id as "topicId" from article_topics
        where article_id = any(${sql.param([...articleIds])}::bigint[])`,
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

/** A topic of an article, and by how much it changes the counts of the topic. */
export interface TopicLink extends CopiedColumns {
  readonly id: number;
  readonly position: number;
  readonly articles: number;
  readonly quotes: number;
}

export async function linkTopics(db: Db, links: readonly TopicLink[]): Promise<void> {
  if (links.length === 0) return;
  const given = recordset(links, `${COPIED_COLUMNS}, id bigint, position int, articles int, quotes int`);
  await db.execute(
    sql`with r as (select * from ${given}),
          linked as (
            insert into article_topics (article_id, topic_id, position, newest_key, oldest_key)
            select r."articleId", r.id, r.position, r."newestKey", r."oldestKey" from r
            on conflict (article_id, topic_id) do update set position = excluded.position,
              newest_key = excluded.newest_key, oldest_key = excluded.oldest_key)
        update topics t set article_count = t.article_count + c.articles, quote_count = t.quote_count + c.quotes
        from (select id, sum(articles) as articles, sum(quotes) as quotes from r group by id) c where t.id = c.id`,
  );
}

/** A topic that an article no longer has, and the number of quotes that the article had. */
export interface TopicUnlink extends ArticleTopic {
  readonly quotes: number;
}

/**
 * Removes topics from articles, and deletes those that are left without an article.
 *
 * @returns The number of topics deleted.
 */
export async function unlinkTopics(db: Db, unlinks: readonly TopicUnlink[]): Promise<number> {
  if (unlinks.length === 0) return 0;
  const given = recordset(unlinks, `"articleId" bigint, "topicId" bigint, quotes int`);
  await db.execute(
    sql`delete from article_topics l using ${given}
        where l.article_id = r."articleId" and l.topic_id = r."topicId"`,
  );
  await db.execute(
    sql`update topics t set article_count = t.article_count - c.articles, quote_count = t.quote_count - c.quotes
        from (select "topicId" as id, count(*) as articles, sum(quotes) as quotes from ${given} group by "topicId") c
        where t.id = c.id`,
  );
  const ids = [...new Set(unlinks.map(({ topicId }) => topicId))];
  const deleted = await rowsOf(
    db,
    sql`delete from topics where id = any(${sql.param(ids)}::bigint[]) and article_count = 0 returning id`,
  );
  return deleted.length;
}
