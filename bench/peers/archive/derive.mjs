/*
 * What the archive derives from all pages, in one statement for each table. `onrecord doctor` checks the result. A
 * migration that adds a derived table needs a statement here.
 */

/** The names that speakers and topics have before it is known which of them pages print. */
export const CANDIDATES = `
  create unlogged table bench_speakers (id bigint, slug text);
  create unlogged table bench_topics (id bigint, name text, name_key text, slug text)`;

export const DERIVED = [
  // The name that a speaker goes by is printed most often; the longer one of two.
  `insert into speakers (id, name, name_key, slug, kind, quote_count, article_count, first_quoted_at, last_quoted_at)
   select id, name, onrecord_fold(name), slug, kind, quotes, articles, nullif(first, 'infinity'), nullif(last, '-infinity')
   from (select speaker_id as id, min(kind) as kind, sum(quote_count) as quotes, count(*) as articles,
           min(oldest_key) as first, max(newest_key) as last
         from appearances group by speaker_id) counted
   join (select distinct on (speaker_id) speaker_id as id, name
         from (select speaker_id, name, count(*) as times from appearances group by speaker_id, name) printed
         order by speaker_id, times desc, length(name) desc, name collate "C") named using (id)
   join bench_speakers using (id) order by id`,
  `insert into speaker_names (speaker_id, name, name_key, article_count)
   select speaker_id, alias, onrecord_fold(alias), count(*)
   from appearances, unnest(aliases) as alias group by speaker_id, alias order by speaker_id`,
  `insert into speaker_roles (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
   select speaker_id, title, title_key, sum(quote_count), count(*), nullif(min(oldest_key), 'infinity'),
     nullif(max(newest_key), '-infinity')
   from appearances, unnest(roles, role_keys) as role(title, title_key)
   group by speaker_id, title, title_key order by speaker_id`,
  `insert into name_variants (blocking_key, kind, name, occupation, context, speaker_id, article_count)
   select blocking_key, kind, name, occupation, context, speaker_id, count(*)
   from appearances group by blocking_key, kind, name, occupation, context, speaker_id order by blocking_key`,
  `insert into topics (id, name, name_key, slug, article_count, quote_count)
   select id, name, name_key, slug, articles, quotes
   from (select topic_id as id, count(*) as articles, coalesce(sum(quotes), 0) as quotes
         from article_topics
         left join (select article_id, count(*) as quotes from quotes group by article_id) counted using (article_id)
         group by topic_id) tagged
   join bench_topics using (id) order by id`,
  `insert into speaker_topics (speaker_id, topic_id, quote_count)
   select speaker_id, topic_id, sum(quote_count)
   from appearances join article_topics using (article_id) where quote_count > 0 group by 1, 2`,
  `insert into related_topics (topic_id, related_id, article_count)
   select one.topic_id, other.topic_id, count(*)
   from article_topics one join article_topics other using (article_id)
   where one.topic_id <> other.topic_id group by 1, 2`,
  `insert into quote_timelines (parent_kind, parent_id, unit, start, quote_count)
   with counted as (select article_id, speaker_id, newest_key, count(*) as quotes from quotes group by 1, 2, 3),
     parent as (
       select 'ARCHIVE' as kind, 0 as id, newest_key, quotes from counted
       union all select 'SPEAKER', speaker_id, newest_key, quotes from counted where speaker_id is not null
       union all select 'TOPIC', topic_id, t.newest_key, quotes from counted join article_topics t using (article_id))
   select kind, id, unit, date_trunc(unit, newest_key at time zone 'UTC')::date, sum(quotes)
   from parent cross join (values ('DAY'), ('MONTH')) as units (unit)
   where isfinite(newest_key) group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  `update archive set article_count = (select count(*) from articles), quote_count = (select count(*) from quotes),
     speaker_count = (select count(*) from speakers), topic_count = (select count(*) from topics)`,
  "drop table bench_speakers, bench_topics",
];

/** Sets every sequence to go on after what was copied. */
export const SEQUENCES = `
  select setval('stored_order', ${"greatest((select max(stored) from quotes), (select max(stored) from articles))"}),
    ${["articles", "appearances", "quotes", "speakers", "topics"]
      .map((table) => `setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`)
      .join(", ")}`;
