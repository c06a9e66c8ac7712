import { BEST_FIRST, MONTHS_OF_TOPIC, NEWEST_MATCHES, SHARED } from "../handwritten/statements.mjs";

/*
 * What users of PostGraphile add for what tables do not say: functions of a table's row, which become fields of its type, and
 * one that becomes a field of the query. The counts and the search are the same statements as everybody's.
 */

const TYPES = {
  bench_shared_topic: "name text, slug text, shared_count int",
  bench_shared_speaker: "name text, slug text, shared_count int",
  bench_month: "start timestamptz, quote_count int",
};

const shared = (name, of, type, table, counts) => `
  create or replace function ${name}(parent ${of}, count int) returns setof ${type} language sql stable as $$
    select r.name, r.slug, n.shared::int from (${counts.replaceAll("parent.id", "($1).id")} limit $2) n
    join ${table} r on r.id = n.id order by n.shared desc, n.id desc $$`;

const FUNCTIONS = [
  shared("speakers_shared_topics", "speakers", "bench_shared_topic", "topics", SHARED.topicsOfSpeaker),
  shared("topics_shared_speakers", "topics", "bench_shared_speaker", "speakers", SHARED.speakersOfTopic),
  shared("topics_related", "topics", "bench_shared_topic", "topics", SHARED.topicsOfTopic),
  `create or replace function topics_months(parent topics) returns setof bench_month language sql stable as $$
    ${MONTHS_OF_TOPIC.replaceAll("parent.id", "($1).id")} $$`,
  `create or replace function search_quotes(query text, count int) returns setof quotes language sql stable as $$
    with ${NEWEST_MATCHES},
    best as (select id, row_number() over (order by ${BEST_FIRST}) as place from newest order by place limit $2)
    select q.* from best join quotes q on q.id = best.id order by best.place $$`,
];

/** @param {import("postgres").Sql} sql */
export async function install(sql) {
  const known = new Set((await sql`select typname as name from pg_type`).map(({ name }) => name));
  for (const [name, columns] of Object.entries(TYPES)) {
    if (!known.has(name)) await sql.unsafe(`create type ${name} as (${columns})`);
  }
  for (const statement of FUNCTIONS) await sql.unsafe(statement);
}
