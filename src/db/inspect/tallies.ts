import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";

/*
 * Compares the tallies, which triggers keep, with what they tally. Each comparison is one statement, so that no write comes
 * in between.
 */

/** A table of tallies, the rows of it that are of some topics or speakers, and a SELECT of what they should be. */
interface Tally {
  readonly table: SQL;
  readonly columns: SQL;
  readonly id: SQL;
  readonly condition: SQL;
  readonly counted: (ids: SQL) => SQL;
}

const TIMELINE_COLUMNS = sql`parent_kind, parent_id, unit, start, quote_count`;

const TALLIES: Readonly<Record<"topics" | "speakers", readonly Tally[]>> = {
  topics: [
    {
      table: sql`speaker_topics`,
      columns: sql`topic_id, speaker_id, quote_count`,
      id: sql`topic_id`,
      condition: sql`true`,
      counted: (ids) => sql`
        select t.topic_id, a.speaker_id, sum(a.quote_count)
        from article_topics t join appearances a on a.article_id = t.article_id and a.quote_count > 0
        where t.topic_id = ${ids} group by 1, 2`,
    },
    {
      table: sql`related_topics`,
      columns: sql`topic_id, related_id, article_count`,
      id: sql`topic_id`,
      condition: sql`true`,
      counted: (ids) => sql`
        select t.topic_id, r.topic_id, count(*)
        from article_topics t join article_topics r on r.article_id = t.article_id and r.topic_id <> t.topic_id
        where t.topic_id = ${ids} group by 1, 2`,
    },
    timelines(
      "TOPIC",
      (ids) => sql`
      select t.topic_id, t.newest_key from article_topics t join quotes q on q.article_id = t.article_id
      where t.topic_id = ${ids}`,
    ),
  ],
  speakers: [
    timelines("SPEAKER", (ids) => sql`select speaker_id, newest_key from quotes where speaker_id = ${ids}`),
  ],
};

/** @param quotes A SELECT of the parent and date of each quote. */
function timelines(kind: "ARCHIVE" | "SPEAKER" | "TOPIC", quotes: (ids: SQL) => SQL): Tally {
  return {
    table: sql`quote_timelines`,
    columns: TIMELINE_COLUMNS,
    id: sql`parent_id`,
    condition: sql`parent_kind = ${kind}`,
    counted: (ids) => sql`
      select ${kind}, parent_id, unit, date_trunc(unit, newest_key at time zone 'UTC')::date, count(*)
      from (${quotes(ids)}) as q (parent_id, newest_key) cross join (values ('DAY'), ('MONTH')) as units (unit)
      where isfinite(newest_key) group by 2, 3, 4`,
  };
}

/** Of the archive as a whole, whose id is 0. */
const ARCHIVE_TALLY = timelines("ARCHIVE", () => sql`select 0::bigint, newest_key from quotes`);

/** Those of the topics or speakers of which a tally is wrong. */
export async function mistallied(
  db: Db,
  of: keyof typeof TALLIES,
  ids: readonly number[],
): Promise<number[]> {
  const differences = TALLIES[of].map(
    (tally) => sql`select ${tally.id} from (${differenceOf(tally, ids)}) as wrong`,
  );
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select distinct id from (${sql.join(differences, sql` union all `)}) as wrong (id)`,
  );
  return rows.map(({ id }) => id);
}

/** Tallies topics or speakers again. */
export async function retally(db: Db, of: keyof typeof TALLIES, ids: readonly number[]): Promise<void> {
  for (const tally of TALLIES[of]) await rewrite(db, tally, ids);
}

/** Whether a tally of the archive as a whole is wrong. */
export async function isArchiveMistallied(db: Db): Promise<boolean> {
  const rows = await rowsOf(db, sql`${differenceOf(ARCHIVE_TALLY, [0])} limit 1`);
  return rows.length > 0;
}

export function retallyArchive(db: Db): Promise<void> {
  return rewrite(db, ARCHIVE_TALLY, [0]);
}

async function rewrite(db: Db, tally: Tally, ids: readonly number[]): Promise<void> {
  const { table, columns, id, condition, counted } = tally;
  await db.execute(sql`delete from ${table} where ${id} = ${anyOf(ids)} and ${condition}`);
  await db.execute(sql`insert into ${table} (${columns}) ${counted(anyOf(ids))}`);
}

function differenceOf({ table, columns, id, condition, counted }: Tally, ids: readonly number[]): SQL {
  const stored = sql`select ${columns} from ${table} where ${id} = ${anyOf(ids)} and ${condition}`;
  const right = counted(anyOf(ids));
  return sql`((${stored}) except (${right})) union all ((${right}) except (${stored}))`;
}

function anyOf(ids: readonly number[]): SQL {
  return sql`any(${sql.param([...ids])}::bigint[])`;
}
