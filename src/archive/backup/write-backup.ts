import { createHash } from "node:crypto";
import { countRows, readRows, readSequence } from "../../db/backup/read-rows.js";
import { tablesOfVersion } from "../../db/backup/schema-tables.js";
import type { Database, Db } from "../../db/database.js";
import { DatabaseError } from "../../db/database-error.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, type BackupEnd, type BackupHeader } from "./format.js";

/** Takes the next part of the text. Resolves when it can take more, to false if no more is wanted. */
export type TextSink = (text: string) => Promise<boolean>;

/**
 * Writes all tables as they are at one moment, uncompressed, in the format of format.ts. On a server others write
 * meanwhile; the writes of this process to an embedded archive wait. Memory does not depend on the size of the archive.
 *
 * @param program The version of OnRecord.
 * @throws {OnrecordError} BAD_USER_INPUT if the database holds no archive, SERVICE_UNAVAILABLE if a newer program has
 * migrated it, or if this user may not read it.
 */
export async function writeBackup(database: Database, program: string, write: TextSink): Promise<void> {
  try {
    await database.snapshot((db) => writeTables(db, database, program, write));
  } catch (error) {
    throw unreadableTables(error) ?? error;
  }
}

async function writeTables(db: Db, database: Database, program: string, write: TextSink): Promise<void> {
  const header = await readHeader(db, await knownVersion(database), program);
  const hash = createHash("sha256");
  const writeText = (text: string) => {
    hash.update(text);
    return write(text);
  };
  if (!(await writeText(`${JSON.stringify(header)}\n`))) return;
  for (const table of header.tables) {
    for await (const { text } of readRows(db, table)) if (!(await writeText(text))) return;
  }
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
  const end: BackupEnd = { end: { rows, sha256: hash.digest("hex") } };
  await write(`${JSON.stringify(end)}\n`);
}

async function readHeader(db: Db, schema: number, program: string): Promise<BackupHeader> {
  const { tables, sequences } = tablesOfVersion(schema);
  const counted = [];
  // All tables first: from then on, none can be rewritten by VACUUM FULL or dropped.
  for (const table of tables) counted.push({ ...table, rows: await countRows(db, table) });
  const states = [];
  for (const name of sequences) states.push(await readSequence(db, name));
  return {
    ...{ format: BACKUP_FORMAT, formatVersion: BACKUP_FORMAT_VERSION, program, schema },
    at: new Date().toISOString(),
    tables: counted,
    sequences: states,
  };
}

async function knownVersion({ schemaVersion }: Database): Promise<number> {
  const { stored, known } = await schemaVersion();
  if (stored === 0) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "The database holds no archive to back up: correct --database or DATABASE_URL.",
    );
  }
  if (stored <= known) return stored;
  throw new OnrecordError(
    "SERVICE_UNAVAILABLE",
    `The archive has version ${stored} of the tables, and this program knows versions up to ${known}: back it up with the newer program that migrated it.`,
  );
}

const INSUFFICIENT_PRIVILEGE = "42501";

function unreadableTables(error: unknown): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof DatabaseError) || cause.code !== INSUFFICIENT_PRIVILEGE) continue;
    const message = `The database at ${cause.location} does not let this user read everything (${cause.message}): grant it pg_read_all_data, or name another user.`;
    return new OnrecordError("SERVICE_UNAVAILABLE", message, { cause: error });
  }
  return null;
}
