import { is, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { PgColumn } from "drizzle-orm/pg-core";

/** The column or expression that each field of a row is read from. */
export type Columns<Row> = Readonly<Record<keyof Row & string, PgColumn | SQL>>;

/**
 * The columns as they are read inside JSON, where Postgres writes an instant in another format: as the text that a plain
 * column gives.
 */
export function inJson<Row>(columns: Columns<Row>): Columns<Row> {
  const cast = Object.entries<PgColumn | SQL>(columns).map(([name, column]) => [
    name,
    is(column, PgColumn) && column.getSQLType().startsWith("timestamp") ? asText(column) : column,
  ]);
  return Object.fromEntries(cast);
}

export const asText = (value: SQLWrapper): SQL => sql`${value}::text`;

/** A SELECT list of the id and the requested columns, each once and named after its field. */
export function selection<Name extends string>(
  columns: Readonly<Record<NoInfer<Name> | "id", PgColumn | SQL>>,
  asked: readonly Name[],
): SQL {
  return fields(columns, new Set<Name | "id">(["id", ...asked]));
}

/** A SELECT list of these columns, each named after its field. */
export function fields<Name extends string>(
  columns: Readonly<Record<NoInfer<Name>, PgColumn | SQL>>,
  names: Iterable<Name>,
): SQL {
  return sql.join(
    [...names].map((name) => sql`${columns[name]} as ${sql.identifier(name)}`),
    sql`, `,
  );
}

/**
 * `column = any($1)`: the list is a single parameter, so a list of any length gives the same statement text, by which
 * statements are prepared.
 */
export function anyId(column: PgColumn | SQL, ids: readonly number[]): SQL {
  return sql`${column} = any(${idArray(ids)})`;
}

export function anyText(column: PgColumn, texts: readonly string[]): SQL {
  return sql`${column} = any(${sql.param(texts.filter(isStorable))}::text[])`;
}

/**
 * A table of ids for a FROM clause, with the single column `id`. If Postgres saw the array, it would make a new plan for
 * each length, which takes longer than reading a few short lists: the inner select hides it.
 */
export function idsAs(name: string, ids: readonly number[]): SQL {
  return sql`unnest((select ${idArray(ids)})) as ${sql.identifier(name)} (id)`;
}

const idArray = (ids: readonly number[]): SQL => sql`${sql.param(ids)}::bigint[]`;

/**
 * Whether Postgres can store the text: it rejects NUL, and in JSON half of a surrogate pair. A lookup of such a text finds
 * nothing.
 */
export const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);
