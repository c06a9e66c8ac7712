import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";

/*
 * Compares the tallies, which triggers keep, with what they tally. Each comparison is one statement, so that no write comes
 * in between.
 */

/** A table of tallies by topic, its columns, and a SELECT of what it should hold of some topics. */
interface Tally {
  readonly table: SQL;
  readonly columns: SQL;
  readonly counted: (topicIds: SQL) => SQL;
}

const TALLIES: readonly Tally[] = [
  {
    table: sql`speaker_topics`,
    columns: sql`topic_id, speaker_id, quote_count`,
    counted: (topicIds) => sql`
      select t.topic_id, a.speaker_id, sum(a.quote_count)
      from article_topics t join appearances a on a.article_id = t.article_id and a.quote_count > 0
      where t.topic_id = ${topicIds} group by 1, 2`,
  },
  {
    table: sql`related_topics`,
    columns: sql`topic_id, related_id, article_count`,
    counted: (topicIds) => sql`
      select t.topic_id, r.topic_id, count(*)
      from article_topics t join article_topics r on r.article_id = t.article_id and r.topic_id <> t.topic_id
      where t.topic_id = ${topicIds} group by 1, 2`,
  },
  {
    table: sql`topic_days`,
    columns: sql`topic_id, day, quote_count`,
    counted: (topicIds) => sql`
      select t.topic_id, (t.newest_key at time zone 'UTC')::date, count(*)
      from article_topics t join quotes q on q.article_id = t.article_id
      where t.topic_id = ${topicIds} and isfinite(t.newest_key) group by 1, 2`,
  },
];

/** Those of the topics of which a tally is wrong. */
export async function mistalliedTopics(db: Db, ids: readonly number[]): Promise<number[]> {
  const differences = TALLIES.map(({ table, columns, counted }) => {
    const stored = sql`select ${columns} from ${table} where topic_id = ${anyId(ids)}`;
    return sql`select topic_id from (${differenceOf(stored, counted(anyId(ids)))}) as difference`;
  });
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select distinct topic_id as id from (${sql.join(differences, sql` union all `)}) as wrong`,
  );
  return rows.map(({ id }) => id);
}

/** Tallies topics again. */
export async function retallyTopics(db: Db, ids: readonly number[]): Promise<void> {
  for (const { table, columns, counted } of TALLIES) {
    await db.execute(sql`delete from ${table} where topic_id = ${anyId(ids)}`);
    await db.execute(sql`insert into ${table} (${columns}) ${counted(anyId(ids))}`);
  }
}

const COUNTED_DAYS = sql`
  select (newest_key at time zone 'UTC')::date, count(*) from quotes where isfinite(newest_key) group by 1`;

/** Whether the number of quotes of any day is wrong. */
export async function areDaysMistallied(db: Db): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`${differenceOf(sql`select day, quote_count from quote_days`, COUNTED_DAYS)} limit 1`,
  );
  return rows.length > 0;
}

/** Tallies the quotes of all days again. */
export async function retallyDays(db: Db): Promise<void> {
  await db.execute(sql`delete from quote_days`);
  await db.execute(sql`insert into quote_days (day, quote_count) ${COUNTED_DAYS}`);
}

function differenceOf(stored: SQL, counted: SQL): SQL {
  return sql`((${stored}) except (${counted})) union all ((${counted}) except (${stored}))`;
}

function anyId(ids: readonly number[]): SQL {
  return sql`any(${sql.param([...ids])}::bigint[])`;
}
