import { type SQL, sql } from "drizzle-orm";

/**
 * Rows for a `from`, as one parameter: the statement's text, and so its plan, is the same however many there
 * are. `columns` reads like those of a table, "name text, aliases text[]", and rows name them alike.
 */
export function recordset<Row extends object>(rows: readonly Row[], columns: string): SQL {
  return sql`json_to_recordset(${JSON.stringify(rows)}::text::json) as r(${sql.raw(columns)})`;
}
