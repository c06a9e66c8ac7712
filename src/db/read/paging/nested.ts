import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../database.js";
import { rowsOf } from "../../statement.js";
import type { NestedRead, NestedValues } from "./list-request.js";

/** A field that a statement reads with each of its rows, as a column of JSON. */
export interface NestedColumn {
  readonly read: NestedRead;
  /** An expression over the row `parent`. */
  readonly expression: SQL;
  /** Converts what Postgres returns, which the driver has parsed, to the value of the field. */
  readonly decode: (json: unknown) => unknown;
}

/** Adds the columns to a SELECT. Its order remains, because nothing else is done to its rows. */
export function withNested(statement: SQL, nested: readonly NestedColumn[]): SQL {
  if (nested.length === 0) return statement;
  const columns = nested.map(
    ({ expression }, index) => sql`${expression} as ${sql.identifier(nameOf(index))}`,
  );
  return sql`select parent.*, ${sql.join(columns, sql`, `)} from (${statement}) as parent`;
}

/** @returns A function that converts the nested columns of a row. */
export function nestedDecoder(nested: readonly NestedColumn[]): (row: object) => NestedValues {
  if (nested.length === 0) return () => NOTHING;
  const reads = nested.map(({ read }) => read);
  return (row) => {
    const json = row as Readonly<Record<string, unknown>>;
    return { nested: { reads, values: nested.map(({ decode }, index) => decode(json[nameOf(index)])) } };
  };
}

const NOTHING: NestedValues = {};

/** Runs a SELECT with nested columns. */
export async function rowsWithNested<Row extends object>(
  db: Db,
  statement: SQL,
  nested: readonly NestedColumn[],
): Promise<(Row & NestedValues)[]> {
  const rows = await rowsOf<Row>(db, withNested(statement, nested));
  if (nested.length === 0) return rows;
  const nestedOf = nestedDecoder(nested);
  return rows.map((row) => ({ ...row, ...nestedOf(row) }));
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
