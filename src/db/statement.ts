import type { SQL } from "drizzle-orm";
import type { Db } from "./open.js";

/**
 * Runs a statement that the query builder cannot say well. The caller vouches for the shape of the rows:
 * columns as the statement names them, bigints as numbers, timestamps as strings.
 */
export async function rowsOf<Row extends object>(db: Db, statement: SQL): Promise<Row[]> {
  // One engine answers with the rows, the other with an object around them.
  const result = (await db.execute(statement)) as Row[] | { readonly rows: Row[] };
  return Array.isArray(result) ? result : result.rows;
}
