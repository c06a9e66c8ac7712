import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS } from "../engines/migrations-folder.js";

/** A table as a backup contains it. */
export interface BackupTable {
  readonly name: string;
  /** Without those that Postgres generates from others, or a trigger from the text. */
  readonly columns: readonly string[];
}

export interface BackupTables {
  readonly tables: readonly BackupTable[];
  /** The sequences that number rows. */
  readonly sequences: readonly string[];
}

/** The parts of drizzle's snapshot of a schema that matter here. */
interface SchemaSnapshot {
  readonly tables: Readonly<Record<string, TableSnapshot>>;
  readonly sequences: Readonly<Record<string, { readonly name: string }>>;
}

interface TableSnapshot {
  readonly name: string;
  readonly columns: Readonly<
    Record<string, { readonly name: string; readonly type: string; readonly generated?: unknown }>
  >;
}

/**
 * The tables and sequences that a version of the schema has: the whole of it, because they are read from the snapshot
 * that drizzle writes with every migration.
 *
 * @param version From 1 to the number of migrations that this program has.
 */
export function tablesOfVersion(version: number): BackupTables {
  const file = join(
    MIGRATIONS.migrationsFolder,
    "meta",
    `${String(version - 1).padStart(4, "0")}_snapshot.json`,
  );
  const { tables, sequences } = JSON.parse(readFileSync(file, "utf8")) as SchemaSnapshot;
  const columnsOf = ({ columns }: TableSnapshot) => Object.values(columns);
  return {
    tables: Object.values(tables).map((table) => ({
      name: table.name,
      columns: columnsOf(table).flatMap(({ name, type, generated }) =>
        generated || type === "tsvector" ? [] : [name],
      ),
    })),
    sequences: [
      ...Object.values(sequences).map(({ name }) => name),
      ...Object.values(tables).flatMap((table) =>
        columnsOf(table).flatMap(({ name, type }) =>
          type === "bigserial" ? [`${table.name}_${name}_seq`] : [],
        ),
      ),
    ],
  };
}
