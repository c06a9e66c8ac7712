import { applyMigrations } from "../../db/backup/apply-migrations.js";
import {
  allowIdle,
  disableTriggers,
  dropIndexes,
  loadRows,
  runStatement,
  setSequence,
} from "../../db/backup/load-rows.js";
import { filledTables, prepareTables } from "../../db/backup/prepare-tables.js";
import { type BackupTables, tablesOfVersion } from "../../db/backup/schema-tables.js";
import type { Database, Db } from "../../db/database.js";
import { DatabaseError } from "../../db/database-error.js";
import { toMigrationError } from "../../db/errors.js";
import { analyzeTables } from "../../db/inspect/session.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { BackupHeader } from "./format.js";
import { readAhead } from "./read-ahead.js";
import { damaged, type OpenedBackup } from "./read-backup.js";

export interface RestoreOptions {
  readonly backup: OpenedBackup;
  /** The backup as messages call it. */
  readonly name: string;
  /** The archive as messages call it. */
  readonly address: string;
  readonly onRows: (count: number) => void;
  /** Called when all rows are stored, and what else there is to do begins. */
  readonly onLoaded: () => void;
}

/**
 * Fills an empty archive from a backup, in one transaction: all or nothing. The tables are those of the backup, and are
 * migrated at the end.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if the archive is not empty, or the backup is damaged or from a newer program.
 */
export async function restoreBackup(database: Database, options: RestoreOptions): Promise<void> {
  const { backup, name, address } = options;
  const { stored, known } = await database.schemaVersion();
  requireKnownSchema(backup.header, known, name);
  if (stored > known) throw newerArchive(address, stored, known);
  try {
    await database.maintain(async (transaction) => {
      await allowIdle(transaction);
      await requireEmpty(transaction, stored, address);
      await prepareTables(transaction, stored, backup.header.schema);
      await fillTables(transaction, options);
      await applyMigrations(transaction, known);
      await analyzeTables(transaction);
    });
  } catch (error) {
    throw unfitRows(error, name) ?? toMigrationError(error) ?? error;
  }
}

/**
 * @param name The backup as messages call it.
 * @throws {OnrecordError} BAD_USER_INPUT if the tables of the backup are not those of a version that this program knows.
 */
export function requireKnownSchema(header: BackupHeader, known: number, name: string): void {
  if (header.schema > known) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `"${name}" has version ${header.schema} of the tables, and this program knows versions up to ${known}: use OnRecord ${header.program} or newer.`,
    );
  }
  const expected = tablesOfVersion(header.schema);
  const given = { tables: header.tables, sequences: header.sequences.map(({ name }) => name) };
  if (describe(given) !== describe(expected)) throw damaged(name, "it has other tables than its version");
}

/** Equal for equal tables, in whatever order. */
function describe({ tables, sequences }: BackupTables): string {
  const parts = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
  return [...parts, ...sequences].sort().join();
}

async function fillTables(transaction: Db, { backup, onRows, onLoaded }: RestoreOptions): Promise<void> {
  const { header } = backup;
  const triggers = await disableTriggers(transaction, header.tables);
  const indexes = await dropIndexes(transaction, header.tables);
  for await (const { table, json, count } of readAhead(backup.rows())) {
    await loadRows(transaction, table, json);
    onRows(count);
  }
  onLoaded();
  for (const statement of [...indexes, ...triggers]) await runStatement(transaction, statement);
  for (const sequence of header.sequences) await setSequence(transaction, sequence);
}

async function requireEmpty(transaction: Db, stored: number, address: string): Promise<void> {
  const filled = await filledTables(transaction, stored);
  if (filled.length === 0) return;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `The archive at ${address} is not empty (it has ${filled.slice(0, 3).join(", ")}): name a new folder or an empty database with --database.`,
  );
}

function newerArchive(address: string, stored: number, known: number): OnrecordError {
  return new OnrecordError(
    "SERVICE_UNAVAILABLE",
    `The archive at ${address} has version ${stored} of the tables, and this program knows versions up to ${known}: run the newer program that migrated it.`,
  );
}

/** Rows that Postgres refuses: classes 22 (data exceptions) and 23 (violated constraints). */
function unfitRows(error: unknown, name: string): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof DatabaseError) || !/^2[23]/.test(cause.code ?? "")) continue;
    return damaged(name, cause.message, error);
  }
  return null;
}
