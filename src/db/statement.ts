import { type SQL, sql } from "drizzle-orm";
import type { Db } from "./database.js";

/** Stands in the text of each statement whose right plan hangs on its values: see `preparing` in server.ts. */
export const PLANNED_BY_VALUE = "/* planned by its values */";

/** For a condition on what is searched for: a rare word and a frequent one are found in different ways. */
export const plannedByValue = (condition: SQL): SQL => sql`${sql.raw(PLANNED_BY_VALUE)} ${condition}`;

/**
 * Runs a statement that the query builder cannot say well. The caller vouches for the shape of the rows:
 * columns as the statement names them, bigints as numbers, timestamps as strings.
 */
export async function rowsOf<Row extends object>(db: Db, statement: SQL): Promise<Row[]> {
  // One engine answers with the rows, the other with an object around them.
  const result = (await db.execute(statement)) as Row[] | { readonly rows: Row[] };
  return Array.isArray(result) ? result : result.rows;
}
