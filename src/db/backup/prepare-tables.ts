import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";
import { applyMigrations } from "./apply-migrations.js";
import { tablesOfVersion } from "./schema-tables.js";

/** A table that has one row even in an empty archive. */
const TOTALS = "archive";

/** The tables of an archive that have rows, of those of this version of the schema; 0 if there are no tables. */
export async function filledTables(db: Db, version: number): Promise<string[]> {
  if (version === 0) return [];
  const filled: string[] = [];
  for (const { name } of tablesOfVersion(version).tables) {
    if (name === TOTALS) continue;
    const [row] = await rowsOf<{ isFilled: boolean }>(
      db,
      sql`select exists (select from ${sql.identifier(name)}) as "isFilled"`,
    );
    if (row?.isFilled) filled.push(name);
  }
  return filled;
}

/**
 * Gives an empty archive the tables of a version of the schema, without any row. Tables that have the version already are
 * kept, with the rights that were granted on them; others are dropped, since a migration cannot be undone.
 *
 * @param stored The version that it has.
 */
export async function prepareTables(transaction: Db, stored: number, version: number): Promise<void> {
  if (stored !== version) {
    if (stored > 0) await dropTables(transaction, stored);
    await applyMigrations(transaction, version);
  }
  await transaction.execute(sql`delete from ${sql.identifier(TOTALS)}`);
}

async function dropTables(transaction: Db, version: number): Promise<void> {
  const { tables, sequences } = tablesOfVersion(version);
  for (const { name } of tables) await transaction.execute(sql`drop table ${sql.identifier(name)} cascade`);
  for (const name of sequences)
    await transaction.execute(sql`drop sequence if exists ${sql.identifier(name)}`);
  const functions = await rowsOf<{ signature: string }>(
    transaction,
    sql`select oid::regprocedure::text as signature from pg_proc
        where pronamespace = current_schema()::regnamespace and starts_with(proname, 'onrecord_')`,
  );
  for (const { signature } of functions)
    await transaction.execute(sql.raw(`drop function if exists ${signature} cascade`));
  await transaction.execute(sql`delete from drizzle.__drizzle_migrations`);
}
