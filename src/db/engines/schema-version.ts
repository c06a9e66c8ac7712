import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Db, SchemaVersion } from "../database.js";
import { rowsOf } from "../statement.js";
import { MIGRATIONS } from "./migrations-folder.js";

/** Compares the migrations that a database has with those of this program. */
export async function readSchemaVersion(db: Db): Promise<SchemaVersion> {
  const known = knownSchemaVersion();
  const [table] = await rowsOf<{ exists: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  );
  if (!table?.exists) return { stored: 0, known };
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
  );
  return { stored: row?.count ?? 0, known };
}

/**
 * @param location The database as messages show it.
 * @throws OnrecordError SERVICE_UNAVAILABLE if a newer program has migrated the database.
 */
export function refuseNewerSchema({ stored, known }: SchemaVersion, location: string): void {
  if (stored <= known) return;
  throw new OnrecordError(
    "SERVICE_UNAVAILABLE",
    `The archive at ${location} has version ${stored} of the tables, and this program knows versions up to ${known}: run the newer program that migrated it.`,
  );
}

/** How many migrations this program has. */
export function knownSchemaVersion(): number {
  const journal = readFileSync(join(MIGRATIONS.migrationsFolder, "meta/_journal.json"), "utf8");
  const { entries } = JSON.parse(journal) as { readonly entries: readonly unknown[] };
  return entries.length;
}
