import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** What a row's fields are read from, by their names. */
export type Columns<Row> = Readonly<Record<keyof Row & string, PgColumn | SQL>>;

/** For a SELECT: the id and the columns asked for, each once and by its field's name. */
export function selection<Name extends string>(
  columns: Readonly<Record<NoInfer<Name> | "id", PgColumn | SQL>>,
  asked: readonly Name[],
): SQL {
  return fields(columns, new Set<Name | "id">(["id", ...asked]));
}

/** For a SELECT: these columns, each by its field's name. */
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
 * `column = any($1)`: the list is one parameter, so the statement's text, by which it is prepared, is the
 * same for a list of any length.
 */
export function anyId(column: PgColumn | SQL, ids: readonly number[]): SQL {
  return sql`${column} = any(${idArray(ids)})`;
}

export function anyText(column: PgColumn, texts: readonly string[]): SQL {
  return sql`${column} = any(${sql.param(texts.filter(isStorable))}::text[])`;
}

/**
 * A table of ids for a FROM clause, its one column `id`. Looking at the array, Postgres would plan anew for
 * each length of it, which takes longer than reading a few short lists: the inner select hides it.
 */
export function idsAs(name: string, ids: readonly number[]): SQL {
  return sql`unnest((select ${idArray(ids)})) as ${sql.identifier(name)} (id)`;
}

const idArray = (ids: readonly number[]): SQL => sql`${sql.param(ids)}::bigint[]`;

/** Whether Postgres could hold the text at all: it refuses NUL, so a look-up for one finds nothing. */
export const isStorable = (text: string): boolean => !text.includes("\0");
