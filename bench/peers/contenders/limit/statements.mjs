import { BEST_FIRST, MONTHS_OF_TOPIC, NEWEST_MATCHES, SHARED } from "../handwritten/statements.mjs";

/*
 * One statement for each operation, which returns the answer as JSON. json_agg of a sub-select is the fastest way in
 * Postgres 15: json_build_array with an order by costs 1.2 times as much, nested json_build_object 2.4 times.
 */

const list = (select) => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;
const object = (select) => `(select row_to_json(x) from (${select}) x)`;

const speakerOf = (quote) => object(`select s.name, s.slug from speakers s where s.id = ${quote}.speaker_id`);
const topicsOf = (columns) =>
  list(`
  select ${columns} from article_topics l join topics t on t.id = l.topic_id where l.article_id = a.id order by l.position`);
const newest = (columns, count) =>
  list(`select ${columns} from articles a order by a.newest_key desc, a.id desc limit ${count}`);

const quotesOfSpeaker = (columns, count) =>
  list(`
  select ${columns} from (
    select text, kind, article_id, newest_key, reverse_position from quotes where speaker_id = s.id
    order by newest_key desc, article_id desc, reverse_position desc limit ${count}) q
  join articles a on a.id = q.article_id
  order by q.newest_key desc, q.article_id desc, q.reverse_position desc`);

const shared = (table, columns, counts, parent) =>
  list(`
  select ${columns} from (select 1) one cross join lateral (${counts.replaceAll("parent.id", parent)} limit 20) n
  join ${table} r on r.id = n.id order by n.shared desc, n.id desc`);

const articlesOfTopic = (columns, count) =>
  list(`
  select ${columns} from (select article_id, newest_key from article_topics where topic_id = t.id
    order by newest_key desc, article_id desc limit ${count}) l
  join articles a on a.id = l.article_id order by l.newest_key desc, l.article_id desc`);

const card = (slug) =>
  object(`
  select s.name, s.kind, s.quote_count as "quoteCount", ${quotesOfSpeaker("q.text, a.headline, a.date", 5)} as quotes
  from speakers s where s.slug = ${slug}`);

/** The text of each statement, and its parameters from a subject. */
export const LIMIT_STATEMENTS = {
  feed: {
    text: `select ${newest(
      `a.headline, a.date, a.source, ${topicsOf("t.name, t.slug")} as topics,
       ${list(`select q.text, q.kind, ${speakerOf("q")} as speaker from quotes q where q.article_id = a.id
         order by q.position limit 5`)} as quotes`,
      20,
    )}::text as answer`,
    parameters: () => [],
  },
  speaker: {
    text: `select ${object(`
      select s.name, s.slug, s.kind, s.quote_count as "quoteCount",
        ${quotesOfSpeaker("q.text, q.kind, a.headline, a.date", 20)} as quotes,
        ${shared("topics", `r.name, r.slug, n.shared as "quoteCount"`, SHARED.topicsOfSpeaker, "s.id")} as topics
      from speakers s where s.slug = $1`)}::text as answer`,
    parameters: ({ slug }) => [slug],
  },
  search: {
    text: `with ${NEWEST_MATCHES},
      best as (select id, row_number() over (order by ${BEST_FIRST}) as place from newest order by place limit 20)
      select ${list(`
        select q.text, ${speakerOf("q")} as speaker, a.headline, a.date
        from best b join quotes q on q.id = b.id join articles a on a.id = q.article_id order by b.place`)}::text as answer`,
    parameters: ({ word }) => [word],
  },
  deepPage: {
    text: `with page as materialized (
        select headline, date, source from articles where (newest_key, id) < ($1::text::timestamptz, $2::bigint)
        order by newest_key desc, id desc limit 21)
      select ${object(`
      select (select json_agg(x) from (select headline, date, source from page limit 20) x) as articles,
        (select count(*) from page) > 20 as "hasNextPage"`)}::text as answer`,
    parameters: ({ date, id }) => [date, id],
  },
  topic: {
    text: `select ${object(`
      select t.name, t.slug, t.article_count as "articleCount", t.quote_count as "quoteCount",
        ${shared("speakers", `r.name, r.slug, n.shared as "quoteCount"`, SHARED.speakersOfTopic, "t.id")} as speakers,
        ${shared("topics", `r.name, r.slug, n.shared as "articleCount"`, SHARED.topicsOfTopic, "t.id")} as related,
        ${articlesOfTopic("a.headline, a.date", 10)} as articles
      from topics t where t.slug = $1`)}::text as answer`,
    parameters: ({ slug }) => [slug],
  },
  timeline: {
    text: `select ${list(`select month.* from topics parent cross join lateral (${MONTHS_OF_TOPIC}) month
      where parent.slug = $1`)}::text as answer`,
    parameters: ({ slug }) => [slug],
  },
  node: {
    text: `select ${object(`
      select q.text, q.kind, q.position, ${speakerOf("q")} as speaker,
        ${object("select a.headline, a.date, a.source, a.url from articles a where a.id = q.article_id")} as article
      from quotes q where q.id = $1::bigint`)}::text as answer`,
    parameters: ({ id }) => [id],
  },
  wide: {
    text: `select ${object(`
      select ${object(`select article_count as "articleCount", quote_count as "quoteCount",
          speaker_count as "speakerCount", topic_count as "topicCount" from archive`)} as archive,
        ${card("$1")} as left, ${card("$2")} as right,
        ${object(`select t.name, ${articlesOfTopic("a.headline, a.date, a.source", 5)} as articles
          from topics t where t.slug = $3`)} as topic,
        ${newest(`a.headline, a.date, ${topicsOf("t.name")} as topics`, 5)} as newest,
        ${list(`select name, quote_count as "quoteCount" from speakers order by quote_count desc, id desc limit 10`)} as top`)}
      ::text as answer`,
    parameters: ({ left, right, topic }) => [left, right, topic],
  },
};
