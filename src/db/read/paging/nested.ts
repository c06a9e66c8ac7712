import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import type { NestedColumns, NestedRead, NestedValues } from "./list-request.js";
import { rendered } from "./rendered.js";

/** A field that a statement reads with each of its rows, as a column of JSON. */
export interface NestedColumn {
  readonly read: NestedRead;
  /** An expression over the row `parent`. */
  readonly expression: SQL;
  /** Converts what Postgres returns, which the driver has parsed, to the value of the field. */
  readonly decode: (json: unknown) => unknown;
}

/** Makes the columns of a selection; undefined if there are none. */
export function joinColumns(columns: readonly NestedColumn[]): NestedColumns | undefined {
  if (columns.length === 0) return undefined;
  const reads = columns.map(({ read }) => read);
  const named = columns.map(
    ({ expression }, index) => sql`${expression} as ${sql.identifier(nameOf(index))}`,
  );
  return {
    reads,
    select: rendered(sql.join(named, sql`, `)),
    read(row) {
      const json = row as Readonly<Record<string, unknown>>;
      return { reads, values: columns.map(({ decode }, index) => decode(json[nameOf(index)])) };
    },
    toJSON: () => reads,
  };
}

/** Adds the columns to a SELECT. Its order remains, because nothing else is done to its rows. */
export function withNested(statement: SQL, nested: NestedColumns | undefined): SQL {
  return nested ? sql`select parent.*, ${nested.select} from (${statement}) as parent` : statement;
}

/** Adds the values of the nested columns to a row, which is changed: it must not be used otherwise. */
export function addNested<Row extends object>(
  row: Row,
  nested: NestedColumns | undefined,
): Row & NestedValues {
  return nested ? Object.assign(row, { nested: nested.read(row) }) : row;
}

/** Runs a SELECT with nested columns. */
export async function rowsWithNested<Row extends object>(
  db: Db,
  statement: SQL,
  nested: NestedColumns | undefined,
): Promise<(Row & NestedValues)[]> {
  const rows = await rowsOf<Row>(db, withNested(statement, nested));
  return nested ? rows.map((row) => addNested(row, nested)) : rows;
}

/**
 * The value of a field that was read with its parent; undefined if it was not. The type is not checked: it must be that
 * of a slice, of rows or of a row, as `nested-fields.ts` reads it.
 *
 * @param request The object that the parent was read with; an equal one is not enough.
 */
export function readWith<Value>(
  { nested }: NestedValues,
  field: string,
  request: unknown,
): Value | undefined {
  const index = nested?.reads.findIndex((read) => read.field === field && read.request === request) ?? -1;
  return nested?.values[index] as Value | undefined;
}

const nameOf = (index: number) => `~${index}`;
