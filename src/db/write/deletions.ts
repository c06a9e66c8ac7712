import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { AppearanceRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import type { NameVariantInContext } from "./name-variants.js";

/** What is left of an appearance when its article is gone: the name variant that counted it, and its speaker. */
type DeletedAppearance = NameVariantInContext & Pick<AppearanceRow, "speakerId" | "pinnedSpeakerId">;

/** What hung on deleted articles. */
export interface Deleted {
  readonly appearances: readonly DeletedAppearance[];
  readonly quoteCount: number;
  /** The number of topics that are left without an article, and were deleted too. */
  readonly topicCount: number;
  /** The speakers that editors attributed quotes of the articles to, by their present ids. */
  readonly attributedSpeakerIds: readonly number[];
}

/**
 * Deletes articles with their quotes, appearances and attributions, and their topics. The counts of topics are right
 * afterwards; those of speakers, their names and the archive's are for the caller.
 */
export async function deleteArticleRows(db: Db, ids: readonly number[]): Promise<Deleted> {
  const chosen = anyOf(ids);
  const attributed = await rowsOf<{ id: number }>(
    db,
    sql`with removed as (delete from corrections where article_id = ${chosen} returning speaker_id)
        select distinct coalesce(p.speaker_id, c.speaker_id) as id
        from removed c left join speaker_successors p on p.id = c.speaker_id where c.speaker_id is not null`,
  );
  const topicCount = await unlinkAllTopics(db, chosen);
  const [quotes] = await rowsOf<{ count: number }>(
    db,
    sql`with removed as (delete from quotes where article_id = ${chosen} returning id)
        select count(*)::int as count from removed`,
  );
  const appearances = await rowsOf<DeletedAppearance>(
    db,
    sql`delete from appearances where article_id = ${chosen}
        returning speaker_id as "speakerId", pinned_speaker_id as "pinnedSpeakerId", blocking_key as "blockingKey",
          kind, name, occupation, context`,
  );
  await db.execute(sql`delete from articles where id = ${chosen}`);
  return {
    appearances,
    quoteCount: quotes!.count, // A count is one row.
    topicCount,
    attributedSpeakerIds: attributed.map(({ id }) => id),
  };
}

/** @returns The number of topics deleted. */
async function unlinkAllTopics(db: Db, chosen: SQL): Promise<number> {
  await db.execute(
    sql`with unlinked as (delete from article_topics where article_id = ${chosen} returning article_id, topic_id),
          quoted as (
            select article_id, count(*) as quotes from quotes where article_id = ${chosen} group by article_id)
        update topics t set article_count = t.article_count - u.articles, quote_count = t.quote_count - u.quotes
        from (select topic_id, count(*) as articles, coalesce(sum(quotes), 0) as quotes
              from unlinked left join quoted using (article_id) group by topic_id) u
        where t.id = u.topic_id`,
  );
  const deleted = await rowsOf(db, sql`delete from topics where article_count = 0 returning id`);
  return deleted.length;
}

/** Those of the speakers that no page names. */
export async function unnamedSpeakers(db: Db, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select s.id from speakers s where s.id = ${anyOf(ids)}
          and not exists (select from name_variants v where v.speaker_id = s.id)`,
  );
  return rows.map(({ id }) => id);
}

/** Those of the speakers that have no appearances. */
export async function speakersWithoutAppearances(db: Db, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select s.id from speakers s where s.id = ${anyOf(ids)}
          and not exists (select from appearances a where a.speaker_id = s.id)`,
  );
  return rows.map(({ id }) => id);
}

function anyOf(ids: readonly number[]): SQL {
  return sql`any(${sql.param([...ids])}::bigint[])`;
}
