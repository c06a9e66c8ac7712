import { type SQL, sql } from "drizzle-orm";

/**
 * Rows for a `from` clause, as one parameter: the text of the statement, and so its plan, stays the same for any number
 * of rows. `columns` is written like those of a table, "name text, aliases text[]"; the properties of each row have the
 * same names.
 */
export function recordset<Row extends object>(rows: readonly Row[], columns: string): SQL {
  return sql`json_to_recordset(${JSON.stringify(rows)}::text::json) as r(${sql.raw(columns)})`;
}
