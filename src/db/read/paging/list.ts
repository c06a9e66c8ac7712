import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import { type Columns, idsAs, selection } from "./columns.js";
import { keysetConditions, type Ordering, orderBy } from "./keyset.js";
import type { OrderKey, Selected, Slice, Window } from "./list-request.js";

/** Where rows are found, and which of them are meant. */
export interface Source {
  /** A FROM clause without the word. */
  readonly from: SQL;
  /** What the caller's filter asks for; none where it asks for nothing. */
  readonly filter: readonly SQL[];
}

/** Rows that belong to parents. */
export interface ChildSource extends Source {
  /** What makes a row belong to the parent whose id is `parent.id`. */
  readonly link: SQL;
  /** A JOIN clause for what the link needs to know of a parent beside its id. */
  readonly parentJoin?: SQL;
}

/** The order of a list, which stretch of it to read, and what of each row. */
export interface List<Row extends { id: number }> {
  readonly ordering: Ordering;
  readonly window: Window;
  readonly columns: Columns<Row>;
  readonly asked: readonly (keyof Row & string)[];
}

/** One stretch of a list, by one statement. */
export async function readSlice<Row extends { id: number }>(
  db: Db,
  source: Source,
  list: List<Row>,
): Promise<Slice<Selected<Row>>> {
  return sliceOf(list, await rowsOf<ListedRow>(db, statementOf(source, [], list)));
}

/** The same stretch of every parent's own list, by one statement: a slice for each of the ids. */
export async function readSlicesByParent<Row extends { id: number }>(
  db: Db,
  parentIds: readonly number[],
  source: ChildSource,
  list: List<Row>,
): Promise<ReadonlyMap<number, Slice<Selected<Row>>>> {
  const rowsByParent = new Map<number, ListedRow[]>(parentIds.map((id) => [id, []]));
  if (rowsByParent.size > 0) {
    const own = statementOf(source, [source.link], list);
    const rows = await rowsOf<ListedRow>(
      db,
      sql`
        select parent.id as "parent", list.*
        from ${parentsOf(source, [...rowsByParent.keys()])}
        cross join lateral (${own}) as list
        order by ${orderOfListed(list)}`,
    );
    for (const row of rows) rowsByParent.get(Number(row.parent))?.push(row);
  }
  return new Map([...rowsByParent].map(([id, rows]) => [id, sliceOf(list, rows)]));
}

/** For a FROM clause: the parents, `parent.id` among their columns. */
export const parentsOf = (source: ChildSource, ids: readonly number[]): SQL =>
  sql`${idsAs("parent", ids)}${source.parentJoin ?? sql``}`;

/** A WHERE clause, or nothing where nothing is asked. */
export const where = (conditions: readonly SQL[]): SQL =>
  conditions.length > 0 ? sql` where ${sql.join([...conditions], sql` and `)}` : sql``;

/** The columns asked for, "#0", "#1" and so on for the parts of the key, and "parent" where there are some. */
interface ListedRow {
  readonly parent?: number;
  readonly [column: string]: unknown;
}

const keyName = (index: number) => `#${index}`;

function statementOf<Row extends { id: number }>(
  source: Source,
  link: readonly SQL[],
  { ordering, window, columns, asked }: List<Row>,
): SQL {
  const key = ordering.key.map((part, index) => sql`${part.value} as ${sql.identifier(keyName(index))}`);
  const conditions = [...link, ...source.filter, ...keysetConditions(ordering, window)];
  return sql`
    select ${selection(columns, asked)}, ${sql.join(key, sql`, `)}
    from ${source.from}${where(conditions)}
    order by ${orderBy(ordering, window.from)}
    limit ${limitOf(source, window)}`;
}

/**
 * One row more than the window takes tells whether the list goes on.
 *
 * Without a filter one plan is right for all values, and with the number in the text Postgres settles for
 * it: half the time of a short page. With a filter the right plan hangs on the values, and Postgres goes on
 * looking at them where the number is a parameter.
 */
function limitOf(source: Source, window: Window): SQL {
  const rows = window.size + 1;
  return source.filter.length > 0 ? sql`${rows}::bigint` : sql.raw(String(rows));
}

/** A join promises no order, so the whole is put in order once more. */
function orderOfListed<Row extends { id: number }>({ ordering, window }: List<Row>): SQL {
  const key = ordering.key.map((part, index) => ({
    ...part,
    value: sql`list.${sql.identifier(keyName(index))}`,
  }));
  return orderBy({ ...ordering, key }, window.from);
}

function sliceOf<Row extends { id: number }>(
  { ordering, window, asked }: List<Row>,
  rows: readonly ListedRow[],
): Slice<Selected<Row>> {
  const items = rows.slice(0, window.size).map((row) => ({
    row: Object.fromEntries(["id", ...asked].map((name) => [name, row[name]])) as Selected<Row>,
    key: ordering.key.map((_, index) => row[keyName(index)]) as OrderKey[number][],
  }));
  return { items: window.from === "start" ? items : items.reverse(), more: rows.length > window.size };
}
