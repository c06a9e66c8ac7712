import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/** Stands for a parameter. No statement contains it, because Postgres does not accept it in any text. */
const HOLE = "\0";

/**
 * The same SQL as plain text with parameters. Drizzle walks through all parts of a statement each time it is run, which for
 * one with nested fields takes longer than reading its rows: parts that are used again are rendered once.
 */
export function rendered(part: SQL): SQL {
  const dialect = Object.assign(new PgDialect(), { escapeParam: () => HOLE });
  const { sql: text, params } = dialect.sqlToQuery(part);
  const pieces = text.split(HOLE).map((piece) => sql.raw(piece));
  return sql.join(
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [sql.param(params[index - 1]), piece])),
  );
}
