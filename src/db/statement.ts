import { type SQL, sql } from "drizzle-orm";
import type { Db } from "./database.js";

/** Marks a statement whose best plan depends on its values: see `withPreparedStatements` in server.ts. */
export const CUSTOM_PLAN = "/* custom plan */";

/** Marks a search condition: a rare word needs another plan than a frequent one. */
export const withCustomPlan = (condition: SQL): SQL => sql`${sql.raw(CUSTOM_PLAN)} ${condition}`;

/**
 * Runs a statement that the query builder cannot express well. The row type is not checked: the caller must name the
 * columns as in the statement, with bigints as numbers and timestamps as strings.
 */
export async function rowsOf<Row extends object>(db: Db, statement: SQL): Promise<Row[]> {
  // postgres.js returns the rows, PGlite an object that contains them.
  const result = (await db.execute(statement)) as Row[] | { readonly rows: Row[] };
  return Array.isArray(result) ? result : result.rows;
}
