import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";
import { countedRoles, countedSpeakers } from "../write/counts.js";
import { recordset } from "../write/recordset.js";

/*
 * Each compares what is stored with what it was derived from, in one statement, so that no write comes in between. Lists
 * are read in parts, each after a key, so that memory does not depend on the size of the archive.
 */

/** The next ids of a table after one of them, in their order. */
export async function nextIds(
  db: Db,
  table: "speakers" | "topics" | "articles",
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select id from ${sql.identifier(table)} where id > ${after}::bigint order by id limit ${limit}::int`,
  );
  return rows.map(({ id }) => id);
}

/** The next blocking keys in use after one of them, in the order of their index. */
export async function nextBlocks(db: Db, after: string | null, limit: number): Promise<string[]> {
  const next = (table: SQL) => sql`(select blocking_key from ${table}
    where ${after === null ? sql`true` : sql`blocking_key > ${after}`} group by blocking_key
    order by blocking_key limit ${limit}::int)`;
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`select blocking_key as key from (${next(sql`appearances`)} union ${next(sql`name_variants`)}) k
        order by blocking_key limit ${limit}::int`,
  );
  return rows.map(({ key }) => key);
}

const COUNTED_ARCHIVE = sql`select (select count(*) from articles)::int as articles,
  (select count(*) from quotes)::int as quotes, (select count(*) from speakers)::int as speakers,
  (select count(*) from topics)::int as topics`;

export async function isArchiveMiscounted(db: Db): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`select from archive a, (${COUNTED_ARCHIVE}) c
        where (a.article_count, a.quote_count, a.speaker_count, a.topic_count)
          is distinct from (c.articles, c.quotes, c.speakers, c.topics)`,
  );
  return rows.length > 0;
}

export async function recountArchive(db: Db): Promise<void> {
  await db.execute(
    sql`update archive set (article_count, quote_count, speaker_count, topic_count) = (${COUNTED_ARCHIVE})`,
  );
}

const countedTopics = (ids: readonly number[]) => sql`
  select t.id, count(l.article_id) as articles, coalesce(sum(q.quotes), 0) as quotes
  from topics t left join article_topics l on l.topic_id = t.id
  left join lateral (select count(*) as quotes from quotes where article_id = l.article_id) q on true
  where t.id = ${anyId(ids)} group by t.id`;

export function miscountedTopics(db: Db, ids: readonly number[]): Promise<number[]> {
  return idsOf(
    db,
    sql`select t.id from topics t join (${countedTopics(ids)}) c on c.id = t.id
        where c.articles = 0 or (t.article_count, t.quote_count) is distinct from (c.articles, c.quotes)`,
  );
}

export async function recountTopics(db: Db, ids: readonly number[]): Promise<void> {
  await db.execute(
    sql`update topics t set article_count = c.articles, quote_count = c.quotes
        from (${countedTopics(ids)}) c where c.id = t.id`,
  );
  await db.execute(sql`delete from topics where id = ${anyId(ids)} and article_count = 0`);
}

/** Those of the speakers whose counts, dates or roles are wrong. */
export function miscountedSpeakers(db: Db, ids: readonly number[]): Promise<number[]> {
  const stored = sql`select speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at
    from speaker_roles where speaker_id = ${anyId(ids)}`;
  return idsOf(
    db,
    sql`with stored as (${stored}), counted as (${countedRoles(ids)})
        select s.id from speakers s join (${countedSpeakers(ids)}) c on c.id = s.id
          where (s.quote_count, s.article_count, s.first_quoted_at, s.last_quoted_at)
            is distinct from (c.quotes, c.articles, c.first, c.last)
        union select speaker_id from ((table stored except table counted) union all (table counted except table stored)) r`,
  );
}

/** A name of a speaker, and the number of articles that print it. */
export interface StoredName {
  readonly speakerId: number;
  readonly name: string;
  readonly articles: number;
}

/** The names of speakers that pages print. */
export function storedNames(db: Db, ids: readonly number[]): Promise<StoredName[]> {
  return rowsOf(
    db,
    sql`select speaker_id as "speakerId", name, article_count as articles from speaker_names
        where speaker_id = ${anyId(ids)} and article_count > 0`,
  );
}

/** Those of the blocks whose name variants are not those of the appearances, or belong to other speakers. */
export async function miscountedBlocks(db: Db, keys: readonly string[]): Promise<string[]> {
  const wanted = sql`any(${sql.param([...keys])}::text[])`;
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`with stored as (
            select blocking_key, kind, name, occupation, context, speaker_id, article_count::bigint, confidence
            from name_variants where blocking_key = ${wanted}),
          counted as (
            select blocking_key, kind, name, occupation, context, speaker_id, count(*), identity_confidence
            from appearances where pinned_speaker_id is null and blocking_key = ${wanted}
            group by blocking_key, kind, name, occupation, context, speaker_id, identity_confidence)
        select distinct blocking_key as key
        from ((table stored except table counted) union all (table counted except table stored)) r`,
  );
  return rows.map(({ key }) => key);
}

/** Writes the name variants of blocks again, from the appearances; their speakers must then be resolved again. */
export async function rewriteBlocks(db: Db, keys: readonly string[]): Promise<void> {
  const blocks = recordset(
    keys.map((key) => ({ key })),
    "key text",
  );
  await db.execute(sql`delete from name_variants v using ${blocks} where v.blocking_key = r.key`);
  await db.execute(
    sql`insert into name_variants (blocking_key, kind, name, occupation, context, speaker_id, article_count, confidence,
          is_ambiguous)
        select blocking_key, kind, name, occupation, context, min(speaker_id), count(*), min(identity_confidence), true
        from ${blocks} join appearances on blocking_key = r.key and pinned_speaker_id is null
        group by blocking_key, kind, name, occupation, context`,
  );
  await db.execute(
    sql`update appearances a set speaker_id = v.speaker_id, identity_confidence = v.confidence
        from ${blocks} join name_variants v on v.blocking_key = r.key
        where a.blocking_key = v.blocking_key and a.kind = v.kind and a.name = v.name and a.occupation = v.occupation
          and a.context = v.context and a.pinned_speaker_id is null`,
  );
  await db.execute(
    sql`update quotes q set speaker_id = a.speaker_id, identity_confidence = coalesce(a.identity_confidence, 1)
        from ${blocks} join appearances a on a.blocking_key = r.key and a.pinned_speaker_id is null
        where q.appearance_id = a.id`,
  );
}

/** Those of the articles whose quotes or appearances contradict what they copy from each other and from the article. */
export function articlesWithWrongCopies(db: Db, ids: readonly number[]): Promise<number[]> {
  return idsOf(
    db,
    sql`select r.id from articles r where r.id = ${anyId(ids)} and (
          exists (select from quotes q left join appearances a on a.id = q.appearance_id
            where q.article_id = r.id and (q.speaker_id is distinct from a.speaker_id
              or q.identity_confidence <> coalesce(a.identity_confidence, 1)
              or (q.newest_key, q.oldest_key) <> (r.newest_key, r.oldest_key)))
          or exists (select from appearances a where a.article_id = r.id
            and ((a.newest_key, a.oldest_key) <> (r.newest_key, r.oldest_key)
              or a.quote_count <> (select count(*) from quotes q where q.appearance_id = a.id))))`,
  );
}

/** Copies them again; the speakers concerned must then be counted again. */
export async function rewriteCopies(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.execute(
    sql`update quotes q set speaker_id = a.speaker_id, identity_confidence = coalesce(a.identity_confidence, 1),
          page_confidence = case when a.speaker_id is null then 0 else q.page_confidence end,
          newest_key = r.newest_key, oldest_key = r.oldest_key
        from quotes old join articles r on r.id = old.article_id left join appearances a on a.id = old.appearance_id
        where old.id = q.id and r.id = ${anyId(articleIds)}`,
  );
  await db.execute(
    sql`update appearances a set newest_key = r.newest_key, oldest_key = r.oldest_key,
          quote_count = (select count(*) from quotes q where q.appearance_id = a.id)
        from articles r where r.id = a.article_id and r.id = ${anyId(articleIds)}`,
  );
}

async function idsOf(db: Db, statement: SQL): Promise<number[]> {
  return (await rowsOf<{ id: number }>(db, statement)).map(({ id }) => id);
}

function anyId(ids: readonly number[]): SQL {
  return sql`any(${sql.param([...ids])}::bigint[])`;
}
