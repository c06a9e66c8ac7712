import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";
import { columnList, type SequenceState } from "./read-rows.js";
import type { BackupTable } from "./schema-tables.js";

/** @param rows A JSON array of objects. */
export async function loadRows(transaction: Db, table: BackupTable, rows: string): Promise<void> {
  const name = sql.identifier(table.name);
  const columns = columnList(table);
  await transaction.execute(sql`
    insert into ${name} (${columns})
    select ${columns} from json_populate_recordset(null::${name}, ${rows}::text::json)`);
}

export async function setSequence(transaction: Db, { name, value, isUsed }: SequenceState): Promise<void> {
  await transaction.execute(
    sql`select setval(${`"${name}"`}::text::regclass, ${value}::text::bigint, ${isUsed})`,
  );
}

/**
 * Drops all keys and indexes of the tables: to fill a table without them, and to create them afterwards, takes a third of
 * the time, and the order of the tables does not matter.
 *
 * @returns The statements that create them again, from Postgres' own definitions. Foreign keys are checked then.
 */
export async function dropIndexes(transaction: Db, tables: readonly BackupTable[]): Promise<string[]> {
  const names = sql.param(tables.map(({ name }) => `"${name}"`));
  const keys = await rowsOf<{ table: string; name: string; definition: string; isForeign: boolean }>(
    transaction,
    sql`select conrelid::regclass::text as table, quote_ident(conname) as name,
          pg_get_constraintdef(oid) as definition, contype = 'f' as "isForeign"
        from pg_constraint
        where contype in ('f', 'p', 'u') and conrelid = any(${names}::text[]::regclass[])
        order by contype = 'f' desc, conname`,
  );
  for (const { table, name } of keys)
    await transaction.execute(sql.raw(`alter table ${table} drop constraint ${name}`));
  const indexes = await rowsOf<{ name: string; definition: string }>(
    transaction,
    sql`select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
        from pg_index where indrelid = any(${names}::text[]::regclass[]) order by name`,
  );
  for (const { name } of indexes) await transaction.execute(sql.raw(`drop index ${name}`));
  const addKey = ({ table, name, definition }: (typeof keys)[number]) =>
    `alter table ${table} add constraint ${name} ${definition}`;
  return [
    ...keys.filter(({ isForeign }) => !isForeign).map(addKey),
    ...indexes.map(({ definition }) => definition),
    ...keys.filter(({ isForeign }) => isForeign).map(addKey),
  ];
}

/**
 * Switches off the triggers of the tables that run once for a statement: they would count rows that the tallies in a
 * backup count already. Those that make columns of the row itself stay on.
 *
 * @returns The statements that switch them on again.
 */
export async function disableTriggers(transaction: Db, tables: readonly BackupTable[]): Promise<string[]> {
  const names = sql.param(tables.map(({ name }) => `"${name}"`));
  const triggers = await rowsOf<{ table: string; name: string }>(
    transaction,
    sql`select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger
        where not tgisinternal and tgtype & ${sql.raw(String(FOR_EACH_ROW))} = 0
          and tgrelid = any(${names}::text[]::regclass[])
        order by 1, 2`,
  );
  for (const { table, name } of triggers)
    await transaction.execute(sql.raw(`alter table ${table} disable trigger ${name}`));
  return triggers.map(({ table, name }) => `alter table ${table} enable trigger ${name}`);
}

/** A bit of `pg_trigger.tgtype`: TRIGGER_TYPE_ROW in catalog/pg_trigger.h. */
const FOR_EACH_ROW = 1;

export async function runStatement(transaction: Db, statement: string): Promise<void> {
  await transaction.execute(sql.raw(statement));
}

/** A transaction may be idle for as long as its rows take to arrive, as from a slow pipe. */
export async function allowIdle(transaction: Db): Promise<void> {
  await transaction.execute(sql`set local idle_in_transaction_session_timeout = 0`);
}
