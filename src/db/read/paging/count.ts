import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import { anyId } from "./columns.js";
import { type ChildSource, parentsOf, type Source, where } from "./list.js";
import type { Count } from "./list-request.js";

/** Counting with a filter stops here: to count a frequent word in a million quotes takes half a second. */
const MAX_COUNTED = 10_000;

/** Counts the rows of the source: all of them without a filter, up to 10,000 with one. */
export async function countRows(db: Db, source: Source): Promise<Count> {
  const [row] = await rowsOf<CountRow>(db, sql`select ${countOf(source, [])} as "count"`);
  return cappedCount(source, row?.count ?? 0);
}

/** The total of the counts of all sources, in one statement. */
export async function countRowsOfAll(db: Db, sources: readonly Source[]): Promise<Count> {
  const fields = sources.map(
    (source, index) => sql`${countOf(source, [])} as ${sql.identifier(String(index))}`,
  );
  const [row = {}] = await rowsOf<Record<string, number>>(db, sql`select ${sql.join(fields, sql`, `)}`);
  const counts = sources.map((source, index) => cappedCount(source, row[index] ?? 0));
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    exact: counts.every(({ exact }) => exact),
  };
}

/** The same for the rows of each parent, in one statement: a count for every id. */
export function countRowsByParent(
  db: Db,
  parentIds: readonly number[],
  source: ChildSource,
): Promise<ReadonlyMap<number, Count>> {
  const count = countOf(source, [source.link]);
  const statement = sql`
    select parent.id as "id", ${count} as "count" from ${parentsOf(source, parentIds)}`;
  return countsBy(db, parentIds, statement, (found) => cappedCount(source, found));
}

/** Reads a count that every write maintains in the only row of a table. */
export async function storedCount(db: Db, table: PgTable, count: PgColumn): Promise<Count> {
  const [row] = await rowsOf<CountRow>(db, sql`select ${count} as "count" from ${table}`);
  return exactCount(row?.count ?? 0);
}

/** Reads the counts that every write maintains in the rows of these ids; 0 for an id without a row. */
export function storedCounts(
  db: Db,
  ids: readonly number[],
  table: PgTable & { readonly id: PgColumn },
  count: PgColumn,
): Promise<ReadonlyMap<number, Count>> {
  const statement = sql`
    select ${table.id} as "id", ${count} as "count" from ${table} where ${anyId(table.id, ids)}`;
  return countsBy(db, ids, statement, exactCount);
}

/** The same for one id. */
export async function storedCountOf(
  db: Db,
  id: number,
  table: PgTable & { readonly id: PgColumn },
  count: PgColumn,
): Promise<Count> {
  return (await storedCounts(db, [id], table, count)).get(id) ?? exactCount(0);
}

async function countsBy(
  db: Db,
  ids: readonly number[],
  statement: SQL,
  toCount: (count: number) => Count,
): Promise<ReadonlyMap<number, Count>> {
  const counts = new Map(ids.map((id) => [id, exactCount(0)]));
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
  return isCapped(source)
    ? sql`(select count(*) from (select ${rows} limit ${sql.raw(String(MAX_COUNTED))}) as counted)`
    : sql`(select count(*) ${rows})`;
}

const isCapped = (source: Source): boolean => source.filter.length > 0;

const exactCount = (count: number): Count => ({ count, exact: true });

const cappedCount = (source: Source, count: number): Count => ({
  count,
  exact: !isCapped(source) || count < MAX_COUNTED,
});
