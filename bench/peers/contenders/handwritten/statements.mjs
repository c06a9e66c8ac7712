/*
 * The statements that a GraphQL server written by hand sends, one for each field of the schema that reads anything, with the
 * keys of all parents in one array. Where LIMIT needs the same core, it uses it too.
 */

/** The words to search for, folded once: as an expression of the parameter it would be folded again for each match. */
const QUERY = "(select to_tsquery('pg_catalog.simple', onrecord_fold($1::text)))";

/**
 * A CTE of the newest 1,000 matches, from which the best are chosen, as in OnRecord: to rank all matches of a frequent word
 * takes half a second. "offset 0" keeps Postgres from scanning all quotes by date for the few that match.
 */
export const NEWEST_MATCHES = `
  newest as materialized (
    select m.*
    from (select id, article_id, newest_key, reverse_position, words
          from quotes where words @@ ${QUERY} offset 0) m
    order by m.newest_key desc, m.article_id desc, m.reverse_position desc limit 1000)`;

/** The order of the best. */
export const BEST_FIRST = `
  ts_rank_cd(words, ${QUERY}, 33)::float8 desc, newest_key desc, article_id desc, reverse_position desc`;

/** Counts of shared quotes or articles, by `parent.id`. */
export const SHARED = {
  topicsOfSpeaker: `
    select l.topic_id as id, sum(a.quote_count) as shared
    from appearances a join article_topics l on l.article_id = a.article_id
    where a.speaker_id = parent.id and a.quote_count > 0
    group by l.topic_id order by shared desc, id desc`,
  speakersOfTopic: `
    select a.speaker_id as id, sum(a.quote_count) as shared
    from article_topics l join appearances a on a.article_id = l.article_id
    where l.topic_id = parent.id and a.quote_count > 0
    group by a.speaker_id order by shared desc, id desc`,
  topicsOfTopic: `
    select other.topic_id as id, count(*) as shared
    from article_topics l join article_topics other on other.article_id = l.article_id
    where l.topic_id = parent.id and other.topic_id <> parent.id
    group by other.topic_id order by shared desc, id desc`,
};

/**
 * The quotes on a topic by month, empty months included. They are counted by date first, so that few dates are left to
 * truncate.
 */
export const MONTHS_OF_TOPIC = `
  with counted as (
    select date_trunc('month', date at time zone 'UTC') as month, sum(quotes)::int as quotes
    from (select l.newest_key as date, count(*) as quotes
          from article_topics l join quotes q on q.article_id = l.article_id
          where l.topic_id = parent.id and l.newest_key > '-infinity' group by l.newest_key) dated
    group by 1)
  select month at time zone 'UTC' as start, coalesce(quotes, 0) as "quoteCount"
  from generate_series((select min(month) from counted), (select max(month) from counted), '1 month') as month
  left join counted using (month) order by month`;

/** A list for each parent: `$1` are their ids, `$2` is how many rows each has at most. */
const each = (list) => `
  select parent.id as parent, list.*
  from unnest($1::bigint[]) as parent(id) cross join lateral (${list} limit $2::int) list`;

const QUOTE = `q.id, q.article_id as "articleId", q.speaker_id as "speakerId", q.text, q.kind, q.position`;
const ARTICLE = "a.id, a.headline, a.date, a.source, a.url";
const SPEAKER = `s.id, s.name, s.slug, s.kind, s.quote_count as "quoteCount"`;
const TOPIC = `t.id, t.name, t.slug, t.article_count as "articleCount", t.quote_count as "quoteCount"`;

export const STATEMENTS = {
  newestArticles: `select ${ARTICLE} from articles a order by a.newest_key desc, a.id desc limit $1::int`,
  articlesAfter: `
    select ${ARTICLE} from articles a where (a.newest_key, a.id) < ($2::text::timestamptz, $3::bigint)
    order by a.newest_key desc, a.id desc limit $1::int`,
  speakerBySlug: `select ${SPEAKER} from speakers s where s.slug = $1`,
  topicBySlug: `select ${TOPIC} from topics t where t.slug = $1`,
  quoteById: `select ${QUOTE} from quotes q where q.id = $1::bigint`,
  mostQuoted: `select ${SPEAKER} from speakers s order by s.quote_count desc, s.id desc limit $1::int`,
  archive: `
    select article_count as "articleCount", quote_count as "quoteCount", speaker_count as "speakerCount",
      topic_count as "topicCount" from archive`,
  search: `
    with ${NEWEST_MATCHES},
    best as (select id, row_number() over (order by ${BEST_FIRST}) as place from newest order by place limit $2::int)
    select ${QUOTE} from best join quotes q on q.id = best.id order by best.place`,
  articlesByIds: `select ${ARTICLE} from articles a where a.id = any($1::bigint[])`,
  speakersByIds: `select ${SPEAKER} from speakers s where s.id = any($1::bigint[])`,
  topicsOfArticles: `
    select l.article_id as parent, ${TOPIC} from article_topics l join topics t on t.id = l.topic_id
    where l.article_id = any($1::bigint[]) order by l.article_id, l.position`,
  quotesOfArticles: each(`select ${QUOTE} from quotes q where q.article_id = parent.id order by q.position`),
  quotesOfSpeakers: each(`
    select ${QUOTE} from quotes q where q.speaker_id = parent.id
    order by q.newest_key desc, q.article_id desc, q.reverse_position desc`),
  articlesOfTopics: each(`
    select ${ARTICLE} from article_topics l join articles a on a.id = l.article_id where l.topic_id = parent.id
    order by l.newest_key desc, l.article_id desc`),
  topicsOfSpeakers: `
    select list.parent, list.shared::int as "sharedCount", ${TOPIC} from (${each(SHARED.topicsOfSpeaker)}) list
    join topics t on t.id = list.id order by list.shared desc, list.id desc`,
  speakersOfTopics: `
    select list.parent, list.shared::int as "sharedCount", ${SPEAKER} from (${each(SHARED.speakersOfTopic)}) list
    join speakers s on s.id = list.id order by list.shared desc, list.id desc`,
  topicsOfTopics: `
    select list.parent, list.shared::int as "sharedCount", ${TOPIC} from (${each(SHARED.topicsOfTopic)}) list
    join topics t on t.id = list.id order by list.shared desc, list.id desc`,
  monthsOfTopics: `
    select parent.id as parent, list.* from unnest($1::bigint[]) as parent(id)
    cross join lateral (${MONTHS_OF_TOPIC}) list`,
};
