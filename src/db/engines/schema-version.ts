import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS } from "./migrations-folder.js";

/** The newest migration that a database has, as drizzle records it: the time at which the migration was generated. */
export const NEWEST_APPLIED = "select max(created_at)::float8 as version from drizzle.__drizzle_migrations";

/** The same of the migrations that this program has. */
export function newestMigration(): number {
  const journal = readFileSync(join(MIGRATIONS.migrationsFolder, "meta/_journal.json"), "utf8");
  const { entries } = JSON.parse(journal) as { readonly entries: readonly { readonly when: number }[] };
  return Math.max(...entries.map(({ when }) => when));
}
