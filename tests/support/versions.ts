import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Db } from "../../src/db/database.js";

export const MIGRATIONS = new URL("../../src/db/migrations/", import.meta.url);

export const { entries: migrationEntries } = JSON.parse(
  readFileSync(new URL("meta/_journal.json", MIGRATIONS), "utf8"),
) as {
  readonly entries: readonly { readonly tag: string }[];
};

/** Puts an archive back to the state that the first `count` migrations left, without any rows but those of `inserts`. */
export async function restoreVersion(db: Db, count: number, inserts: readonly string[]): Promise<void> {
  for (const statement of [
    "drop schema public cascade",
    "create schema public",
    `delete from drizzle.__drizzle_migrations where id > ${count}`,
    ...migrationEntries.slice(0, count).flatMap(({ tag }) => {
      const migration = readFileSync(new URL(`${tag}.sql`, MIGRATIONS), "utf8");
      return migration.split("--> statement-breakpoint");
    }),
    ...inserts,
  ]) {
    await db.execute(sql.raw(statement));
  }
}
