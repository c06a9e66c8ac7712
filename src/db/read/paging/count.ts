import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import { anyId } from "./columns.js";
import { parentsOf, type Source, type SourceUnder, where } from "./list.js";
import type { Count } from "./list-request.js";

/** Where counting under a filter stops: a frequent word in a million quotes takes half a second to count. */
const MOST_COUNTED = 10_000;

/** How many rows of the source there are: all of them without a filter, with one as far as 10,000. */
export async function countRows(db: Db, source: Source): Promise<Count> {
  const [row] = await rowsOf<CountRow>(db, sql`select ${countOf(source, [])} as "count"`);
  return counted(source, row?.count ?? 0);
}

/** How many rows the sources have together, by one statement. */
export async function countAll(db: Db, sources: readonly Source[]): Promise<Count> {
  const fields = sources.map(
    (source, index) => sql`${countOf(source, [])} as ${sql.identifier(String(index))}`,
  );
  const [row = {}] = await rowsOf<Record<string, number>>(db, sql`select ${sql.join(fields, sql`, `)}`);
  const counts = sources.map((source, index) => counted(source, row[index] ?? 0));
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    exact: counts.every(({ exact }) => exact),
  };
}

/** The same for the rows of each parent, by one statement: a count for every id. */
export function countRowsUnder(
  db: Db,
  parentIds: readonly number[],
  source: SourceUnder,
): Promise<ReadonlyMap<number, Count>> {
  const count = countOf(source, [source.link]);
  const statement = sql`
    select parent.id as "id", ${count} as "count" from ${parentsOf(source, parentIds)}`;
  return countsBy(db, parentIds, statement, (found) => counted(source, found));
}

/** The figure that every write keeps in a table's only row. */
export async function keptCount(db: Db, table: PgTable, count: PgColumn): Promise<Count> {
  const [row] = await rowsOf<CountRow>(db, sql`select ${count} as "count" from ${table}`);
  return exactly(row?.count ?? 0);
}

/** The figures that every write keeps beside each id; 0 for an id that is not there. */
export function keptCounts(
  db: Db,
  ids: readonly number[],
  table: PgTable & { readonly id: PgColumn },
  count: PgColumn,
): Promise<ReadonlyMap<number, Count>> {
  const statement = sql`
    select ${table.id} as "id", ${count} as "count" from ${table} where ${anyId(table.id, ids)}`;
  return countsBy(db, ids, statement, exactly);
}

async function countsBy(
  db: Db,
  ids: readonly number[],
  statement: SQL,
  toCount: (count: number) => Count,
): Promise<ReadonlyMap<number, Count>> {
  const counts = new Map(ids.map((id) => [id, exactly(0)]));
  if (ids.length === 0) return counts;
  for (const { id, count } of await rowsOf<CountRow & { readonly id: number }>(db, statement)) {
    counts.set(id, toCount(count));
  }
  return counts;
}

interface CountRow {
  readonly count: number;
}

function countOf(source: Source, link: readonly SQL[]): SQL {
  const rows = sql`from ${source.from}${where([...link, ...source.filter])}`;
  return stops(source)
    ? sql`(select count(*) from (select ${rows} limit ${sql.raw(String(MOST_COUNTED))}) as counted)`
    : sql`(select count(*) ${rows})`;
}

const stops = (source: Source): boolean => source.filter.length > 0;

const exactly = (count: number): Count => ({ count, exact: true });

const counted = (source: Source, count: number): Count => ({
  count,
  exact: !stops(source) || count < MOST_COUNTED,
});
