import { getTableName, is, SQL, sql } from "drizzle-orm";
import { getTableConfig, type IndexedColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../database.js";
import * as schema from "../schema.js";
import { rowsOf } from "../statement.js";

/** An index of the schema, and the statement that creates it; null if a constraint does. */
export interface KnownIndex {
  readonly name: string;
  readonly create: SQL | null;
}

/** The tables of the schema. */
export function knownTables(): PgTable[] {
  return Object.values<unknown>(schema).filter((value) => is(value, PgTable));
}

export function knownIndexes(): KnownIndex[] {
  return knownTables().flatMap((table) => {
    const { indexes, uniqueConstraints, primaryKeys } = getTableConfig(table);
    const constraints = [
      ...uniqueConstraints.map(({ name }) => name ?? ""),
      ...(primaryKeys.length > 0 ? primaryKeys.map((key) => key.getName()) : [`${getTableName(table)}_pkey`]),
    ];
    return [
      ...indexes.map(({ config }) => ({ name: config.name ?? "", create: creationOf(table, config) })),
      ...constraints.map((name) => ({ name, create: null })),
    ];
  });
}

type IndexConfig = ReturnType<typeof getTableConfig>["indexes"][number]["config"];

function creationOf(table: PgTable, { name = "", unique, method, columns, where }: IndexConfig): SQL {
  const parts = columns.map((column) => {
    if (is(column, SQL)) return column;
    const { name, indexConfig } = column as IndexedColumn;
    return sql`${sql.identifier(name ?? "")}${sql.raw(indexConfig.opClass ? ` ${indexConfig.opClass}` : "")}`;
  });
  return sql`create ${sql.raw(unique ? "unique " : "")}index ${sql.identifier(name)} on ${table}
    using ${sql.raw(method ?? "btree")} (${sql.join(parts, sql`, `)})${where ? sql` where ${where}` : sql``}`;
}

/** The indexes of the archive's tables, and whether each is usable: one whose creation failed is not. */
export function storedIndexes(db: Db): Promise<{ readonly name: string; readonly isValid: boolean }[]> {
  return rowsOf(
    db,
    sql`select c.relname as name, i.indisvalid and i.indisready as "isValid"
        from pg_index i join pg_class c on c.oid = i.indexrelid
        where c.relnamespace = current_schema()::regnamespace`,
  );
}

export async function rebuildIndex(db: Db, name: string): Promise<void> {
  await db.execute(sql`reindex index ${sql.identifier(name)}`);
}
