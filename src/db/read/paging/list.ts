import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import { asText, type Columns, idsAs, inJson, selection } from "./columns.js";
import { type KeyPart, keysetConditions, type Ordering, orderBy } from "./keyset.js";
import type {
  NestedColumns,
  NestedRead,
  OrderKey,
  Selected,
  Selection,
  Slice,
  Window,
} from "./list-request.js";
import { type NestedColumn, withNested } from "./nested.js";

/** Where to read rows, and which of them. */
export interface Source {
  /** A FROM clause without the keyword. */
  readonly from: SQL;
  /** The conditions of the caller's filter; empty if it has none. */
  readonly filter: readonly SQL[];
}

/** Where to read the rows that belong to parents. */
export interface ChildSource extends Source {
  /** The condition that a row belongs to the parent with the id `parent.id`. */
  readonly link: SQL;
  /** A JOIN clause for columns of the parent that the link needs besides its id. */
  readonly parentJoin?: SQL;
}

/** The order of a list, which page of it to read, and what to read of each row. */
export interface List<Row extends { id: number }> extends Pick<Selection<Row>, "keys" | "more" | "nested"> {
  readonly ordering: Ordering;
  readonly window: Window;
  readonly columns: Columns<Row>;
  readonly asked: readonly (keyof Row & string)[];
}

/** Reads one page of a list, in one statement. */
export async function readSlice<Row extends { id: number }>(
  db: Db,
  source: Source,
  list: List<Row>,
): Promise<Slice<Selected<Row>>> {
  return sliceOf(list, await rowsOf<ListedRow>(db, statementOf(source, [], list)));
}

/** Reads the same page of each parent's own list, in one statement: a slice for every id. */
export async function readSlicesByParent<Row extends { id: number }>(
  db: Db,
  parentIds: readonly number[],
  source: ChildSource,
  list: List<Row>,
): Promise<ReadonlyMap<number, Slice<Selected<Row>>>> {
  const rowsByParent = new Map<number, ListedRow[]>(parentIds.map((id) => [id, []]));
  if (rowsByParent.size > 0) {
    // The result is sorted by the keys, whether somebody needs them or not.
    const own = statementOf(source, [source.link], { ...list, keys: true });
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

/** Reads the same page of the list of each row `parent` of the statement that the column is added to. */
export function listColumn<Row extends { id: number }>(
  read: NestedRead,
  source: ChildSource,
  list: List<Row>,
): NestedColumn {
  const own = statementOf(source, [source.link], { ...list, columns: inJson(list.columns) }, keyInJson);
  return {
    read,
    expression: sql`(select coalesce(json_agg(item), '[]') from (${own}) as item)`,
    decode: (rows) => sliceOf(list, rows as ListedRow[]),
  };
}

/** A FROM item of the parents, with the column `parent.id`. */
export const parentsOf = (source: ChildSource, ids: readonly number[]): SQL =>
  sql`${idsAs("parent", ids)}${source.parentJoin ?? sql``}`;

/** A WHERE clause, or nothing if there are no conditions. */
export const where = (conditions: readonly SQL[]): SQL =>
  conditions.length > 0 ? sql` where ${sql.join([...conditions], sql` and `)}` : sql``;

/** The requested columns, the parts of the key as "#0", "#1" and so on, and "parent" if the list has parents. */
interface ListedRow {
  readonly parent?: number;
  readonly [column: string]: unknown;
}

const keyName = (index: number) => `#${index}`;

function statementOf<Row extends { id: number }>(
  source: Source,
  link: readonly SQL[],
  { ordering, window, columns, asked, keys = true, more = true, nested }: List<Row>,
  readAs: (part: KeyPart) => SQLWrapper = ({ value }) => value,
): SQL {
  const key = keys
    ? ordering.key.map((part, index) => sql`${readAs(part)} as ${sql.identifier(keyName(index))}`)
    : [];
  const conditions = [...link, ...source.filter, ...keysetConditions(ordering, window)];
  const page = sql`
    select ${sql.join([selection(columns, asked), ...key], sql`, `)}
    from ${source.from}${where(conditions)}
    order by ${orderBy(ordering, window.from)}
    limit ${limitOf(source, more ? window.size + 1 : window.size)}`;
  return withNested(page, nested);
}

/** A cursor has the text of an instant: see `inJson`. */
const keyInJson = ({ value, type }: KeyPart): SQLWrapper => (type === "timestamptz" ? asText(value) : value);

/**
 * Without a filter one plan fits all values, and with the limit as a literal Postgres chooses that generic plan, which
 * halves the time of a short page. With a filter the best plan depends on the values, and with the limit as a
 * parameter Postgres keeps making custom plans.
 */
function limitOf(source: Source, rows: number): SQL {
  return source.filter.length > 0 ? sql`${rows}::bigint` : sql.raw(String(rows));
}

/** A join does not guarantee an order, so the result is sorted again. */
function orderOfListed<Row extends { id: number }>({ ordering, window }: List<Row>): SQL {
  const key = ordering.key.map((part, index) => ({
    ...part,
    value: sql`list.${sql.identifier(keyName(index))}`,
  }));
  return orderBy({ ...ordering, key }, window.from);
}

function sliceOf<Row extends { id: number }>(
  { ordering, window, asked, keys = true, nested }: List<Row>,
  rows: readonly ListedRow[],
): Slice<Selected<Row>> {
  const names = ["id", ...asked];
  const items = rows.slice(0, window.size).map((listed) => ({
    row: rowOf(listed, names, nested) as Selected<Row>,
    key: keys ? (ordering.key.map((_, index) => listed[keyName(index)]) as OrderKey[number][]) : NO_KEY,
  }));
  return { items: window.from === "start" ? items : items.reverse(), more: rows.length > window.size };
}

const NO_KEY: OrderKey = [];

/** A loop, because this runs for each row of each list, and `Object.fromEntries` takes five times as long. */
function rowOf(listed: ListedRow, names: readonly string[], nested: NestedColumns | undefined): object {
  const row: Record<string, unknown> = {};
  for (const name of names) row[name] = listed[name];
  if (nested) row["nested"] = nested.read(listed);
  return row;
}
