import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Db } from "../database.js";
import { MIGRATION_LOCK, MIGRATIONS } from "../engines/migrations-folder.js";
import { readSchemaVersion } from "../engines/schema-version.js";

/**
 * Applies the missing migrations up to a version, and records them as drizzle's migrator does, which can only apply all.
 * Everything happens in the given transaction.
 */
export async function applyMigrations(transaction: Db, version: number): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  await transaction.execute(sql`create schema if not exists drizzle`);
  await transaction.execute(sql`
    create table if not exists drizzle.__drizzle_migrations
      (id serial primary key, hash text not null, created_at bigint)`);
  const { stored } = await readSchemaVersion(transaction);
  for (const migration of readMigrationFiles(MIGRATIONS).slice(stored, version)) {
    for (const statement of migration.sql)
      if (statement.trim() !== "") await transaction.execute(sql.raw(statement));
    await transaction.execute(sql`
      insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${migration.hash}, ${migration.folderMillis})`);
  }
}
