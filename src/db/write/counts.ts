import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { ArchiveRow, SpeakerRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

/** What one article adds to a speaker that was not in it before. */
export interface SpeakerAddition {
  readonly speakerId: number;
  /** The date of the article; null leaves all dates as they are. */
  readonly date: string | null;
  readonly quotes: number;
  readonly names: readonly { readonly name: string; readonly nameKey: string }[];
  readonly titles: readonly { readonly title: string; readonly titleKey: string }[];
}

/** Several articles may add to one speaker. */
export async function addToSpeakers(db: Db, additions: readonly SpeakerAddition[]): Promise<void> {
  if (additions.length === 0) return;
  const columns = `"speakerId" bigint, date timestamptz, quotes int, names json, titles json`;
  await db.execute(
    sql`with r as (select * from ${recordset(additions, columns)}),
          named as (
            insert into speaker_names as s (speaker_id, name, name_key, article_count)
            select r."speakerId", n.name, min(n."nameKey"), count(*)
            from r, json_to_recordset(r.names) as n(name text, "nameKey" text) group by r."speakerId", n.name
            on conflict (speaker_id, name) do update set article_count = s.article_count + excluded.article_count),
          titled as (
            insert into speaker_roles as s
              (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
            select r."speakerId", t.title, min(t."titleKey"), sum(r.quotes), count(*), min(r.date), max(r.date)
            from r, json_to_recordset(r.titles) as t(title text, "titleKey" text) group by r."speakerId", t.title
            on conflict (speaker_id, title) do update set quote_count = s.quote_count + excluded.quote_count,
              article_count = s.article_count + excluded.article_count,
              first_seen_at = least(s.first_seen_at, excluded.first_seen_at),
              last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at))
        update speakers s set quote_count = s.quote_count + c.quotes, article_count = s.article_count + c.articles,
          first_quoted_at = least(s.first_quoted_at, c.first), last_quoted_at = greatest(s.last_quoted_at, c.last)
        from (select "speakerId" as id, sum(quotes) as quotes, count(*) as articles, min(date) as first, max(date) as last
              from r group by "speakerId") c
        where s.id = c.id`,
  );
}

/** A name and the number of articles in which the speaker is printed with it. */
export interface PrintedName {
  readonly speakerId: number;
  readonly name: string;
  readonly nameKey: string;
  readonly articles: number;
}

/** A SELECT of the counts and dates of speakers, as their appearances give them. */
export function countedSpeakers(speakerIds: readonly number[]): SQL {
  return sql`select id, quotes, articles, nullif(first, 'infinity') as first, nullif(last, '-infinity') as last
    from (select s.id, coalesce(sum(a.quote_count), 0) as quotes, count(distinct a.article_id) as articles,
            min(a.oldest_key) as first, max(a.newest_key) as last
          from speakers s left join appearances a on a.speaker_id = s.id and a.quote_count > 0
          where s.id = ${anyOf(speakerIds)} group by s.id) c`;
}

/**
 * A SELECT of the roles of speakers, as their appearances give them: the columns of `speaker_roles` in their order. Without a
 * join, which would compare all appearances of a speaker with each other: see `acquireWriterLock`.
 */
export function countedRoles(speakerIds: readonly number[]): SQL {
  return sql`select speaker_id, title, title_key, sum(quotes) as quote_count, count(*) as article_count,
      nullif(min(oldest_key), 'infinity') as first_seen_at, nullif(max(newest_key), '-infinity') as last_seen_at
    from (select distinct on (speaker_id, article_id, title_key) speaker_id, article_id, title, title_key, quotes,
            oldest_key, newest_key
          from (select speaker_id, article_id, position, roles, role_keys, oldest_key, newest_key,
                  sum(quote_count) over (partition by speaker_id, article_id) as quotes
                from appearances where speaker_id = ${anyOf(speakerIds)}) a,
            unnest(roles, role_keys) as role(title, title_key)
          order by speaker_id, article_id, title_key, position) t
    group by speaker_id, title, title_key`;
}

/**
 * Recounts the quotes, articles and roles of speakers from their appearances. An article whose quotes editors have all
 * attributed to others still counts for its roles.
 */
export async function recountQuotesAndRoles(db: Db, speakerIds: readonly number[]): Promise<void> {
  await db.execute(
    sql`update speakers s set quote_count = c.quotes, article_count = c.articles, first_quoted_at = c.first,
          last_quoted_at = c.last
        from (${countedSpeakers(speakerIds)}) c where s.id = c.id`,
  );
  await db.execute(sql`delete from speaker_roles where speaker_id = ${anyOf(speakerIds)}`);
  await db.execute(
    sql`insert into speaker_roles
          (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
        ${countedRoles(speakerIds)}`,
  );
}

/** Every name in the appearances of speakers, with the number of articles that print it. */
export function countNames(
  db: Db,
  speakerIds: readonly number[],
): Promise<(Omit<PrintedName, "nameKey"> & Pick<SpeakerRow, "kind">)[]> {
  return rowsOf(
    db,
    sql`select speaker_id as "speakerId", kind, name, count(distinct article_id) as articles
        from (select speaker_id, kind, article_id, unnest(aliases) as name
              from appearances where speaker_id = ${anyOf(speakerIds)}) a
        group by speaker_id, kind, name`,
  );
}

/** Replaces the names of speakers, and adds those that editors and authority lists give even if no article prints them. */
export async function replaceNames(
  db: Db,
  speakerIds: readonly number[],
  names: readonly PrintedName[],
): Promise<void> {
  await db.execute(sql`delete from speaker_names where speaker_id = ${anyOf(speakerIds)}`);
  await db.execute(
    sql`insert into speaker_names (speaker_id, name, name_key, article_count)
        select * from ${recordset(names, `"speakerId" bigint, name text, "nameKey" text, articles int`)}`,
  );
  await db.execute(
    sql`insert into speaker_names (speaker_id, name, name_key, article_count)
        select id, name, name_key, 0 from speakers
        where id = ${anyOf(speakerIds)} and (assigned_name is not null or authority_name is not null)
        on conflict (speaker_id, name) do nothing`,
  );
}

/** @param change By how much each count changes. */
export async function addToArchive(db: Db, change: Omit<ArchiveRow, "id">): Promise<void> {
  await db.execute(
    sql`update archive set article_count = article_count + ${change.articleCount}::int,
          quote_count = quote_count + ${change.quoteCount}::int,
          speaker_count = speaker_count + ${change.speakerCount}::int,
          topic_count = topic_count + ${change.topicCount}::int
        where id = true`,
  );
}

function anyOf(ids: readonly number[]): SQL {
  return sql`any(${sql.param([...ids])}::bigint[])`;
}
