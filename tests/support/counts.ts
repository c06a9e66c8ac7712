import { sql } from "drizzle-orm";
import type { Db } from "../../src/db/database.js";
import { rowsOf } from "../../src/db/statement.js";

/** Every count that the archive stores; a write was wrong if it differs from `recount`. */
export async function keptCounts(db: Db) {
  return {
    speakers: await rowsOf(
      db,
      sql`select id, quote_count, article_count, first_quoted_at, last_quoted_at from speakers order by id`,
    ),
    roles: await rowsOf(db, sql`select * from speaker_roles order by speaker_id, title collate "C"`),
    nameVariants: await rowsOf(
      db,
      sql`select blocking_key, kind, name, occupation, context, speaker_id, article_count, confidence from name_variants order by blocking_key, kind, name collate "C", occupation, context`,
    ),
    topics: await rowsOf(db, sql`select id, article_count, quote_count from topics order by id`),
    archive: await rowsOf(
      db,
      sql`select article_count, quote_count, speaker_count, topic_count from archive`,
    ),
    speakerTopics: await rowsOf(db, sql`select * from speaker_topics order by speaker_id, topic_id`),
    relatedTopics: await rowsOf(db, sql`select * from related_topics order by topic_id, related_id`),
    quoteTimelines: await rowsOf(db, sql`select * from quote_timelines order by 1, 2, 3, 4`),
  };
}

/** The same counts, computed from the quotes and appearances. */
export async function recount(db: Db): Promise<Awaited<ReturnType<typeof keptCounts>>> {
  return {
    speakers: await rowsOf(
      db,
      sql`select s.id, count(q.id) as quote_count, count(distinct a.id) as article_count,
            min(a.date) as first_quoted_at, max(a.date) as last_quoted_at
          from speakers s left join quotes q on q.speaker_id = s.id left join articles a on a.id = q.article_id
          group by s.id order by s.id`,
    ),
    roles: await rowsOf(
      db,
      sql`select p.speaker_id, p.title, p.title_key, count(q.id) as quote_count, count(distinct p.article_id) as article_count,
            min(a.date) as first_seen_at, max(a.date) as last_seen_at
          from (select distinct on (speaker_id, article_id, title_key) speaker_id, article_id, title, title_key
                from appearances, unnest(roles, role_keys) as role(title, title_key)
                order by speaker_id, article_id, title_key, position) p
          join articles a on a.id = p.article_id
          left join quotes q on q.article_id = p.article_id and q.speaker_id = p.speaker_id
          group by p.speaker_id, p.title, p.title_key order by p.speaker_id, p.title collate "C"`,
    ),
    nameVariants: await rowsOf(
      db,
      sql`select blocking_key, kind, name, occupation, context, speaker_id, count(*) as article_count,
            identity_confidence as confidence
          from appearances where pinned_speaker_id is null
          group by blocking_key, kind, name, occupation, context, speaker_id, identity_confidence
          order by blocking_key, kind, name collate "C", occupation, context`,
    ),
    topics: await rowsOf(
      db,
      sql`select t.id, count(distinct l.article_id) as article_count, count(q.id) as quote_count
          from topics t left join article_topics l on l.topic_id = t.id left join quotes q using (article_id)
          group by t.id order by t.id`,
    ),
    archive: await rowsOf(
      db,
      sql`select (select count(*) from articles) as article_count, (select count(*) from quotes) as quote_count,
            (select count(*) from speakers) as speaker_count, (select count(*) from topics) as topic_count`,
    ),
    speakerTopics: await rowsOf(
      db,
      sql`select q.speaker_id, l.topic_id, count(*) as quote_count
          from quotes q join article_topics l using (article_id)
          where q.speaker_id is not null group by 1, 2 order by 1, 2`,
    ),
    relatedTopics: await rowsOf(
      db,
      sql`select l.topic_id, r.topic_id as related_id, count(*) as article_count
          from article_topics l join article_topics r using (article_id)
          where l.topic_id <> r.topic_id group by 1, 2 order by 1, 2`,
    ),
    quoteTimelines: await rowsOf(
      db,
      sql`with quote as (
            select a.id as article_id, q.speaker_id, (a.date at time zone 'UTC')::date as day
            from quotes q join articles a on a.id = q.article_id where a.date is not null),
          parent as (
            select 'ARCHIVE' as parent_kind, 0::bigint as parent_id, day from quote
            union all select 'SPEAKER', speaker_id, day from quote where speaker_id is not null
            union all select 'TOPIC', topic_id, day from quote join article_topics using (article_id))
          select parent_kind, parent_id, 'DAY' as unit, day as start, count(*) as quote_count
          from parent group by 1, 2, 3, 4
          union all select parent_kind, parent_id, 'MONTH', date_trunc('month', day)::date, count(*)
          from parent group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    ),
  };
}
