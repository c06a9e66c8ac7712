import { getTableName, Name, Param, SQL, type SQLChunk, StringChunk } from "drizzle-orm";
import { PgColumn, PgDialect, PgTable } from "drizzle-orm/pg-core";

/**
 * The text and parameters of a statement, as `PgDialect.sqlToQuery` of Drizzle gives them, in a fraction of its time: for
 * each part of a statement it looks through the classes that the part might be of, and makes objects that it merges.
 * Statements with parts that reads do not use are left to Drizzle.
 */
export function createRenderer(): (statement: SQL) => Readonly<Rendered> {
  const dialect = new PgDialect();
  return (statement) => {
    const query: Rendered = { text: "", params: [] };
    if (addTo(query, statement)) return query;
    const { sql: text, params } = dialect.sqlToQuery(statement);
    return { text, params };
  };
}

interface Rendered {
  text: string;
  readonly params: unknown[];
}

/** False for a part that is left to Drizzle. */
function addTo(query: Rendered, part: SQLChunk | undefined): boolean {
  if (part instanceof StringChunk)
    query.text += part.value.length === 1 ? part.value[0] : part.value.join("");
  else if (part instanceof SQL) return addAll(query, part);
  else if (part instanceof PgColumn) query.text += `"${getTableName(part.table)}"."${part.name}"`;
  else if (part instanceof PgTable) query.text += `"${getTableName(part)}"`;
  else if (part instanceof Name) query.text += `"${part.value.replaceAll('"', '""')}"`;
  else if (part instanceof Param) return addParameter(query, part);
  else if (typeof part === "object" && part !== null) return false;
  else if (part !== undefined) query.text += `$${query.params.push(part)}`;
  return true;
}

function addAll(query: Rendered, statement: SQL): boolean {
  if (Reflect.get(statement, "shouldInlineParams")) return false;
  return statement.queryChunks.every((part) => addTo(query, part));
}

function addParameter(query: Rendered, { value, encoder }: Param): boolean {
  const encoded: unknown = value === null ? null : encoder.mapToDriverValue(value);
  if (encoded instanceof SQL || value instanceof SQL) return false;
  query.text += `$${query.params.push(encoded)}`;
  return true;
}
