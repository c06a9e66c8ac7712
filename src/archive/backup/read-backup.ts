import { createHash } from "node:crypto";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { errorCode } from "../../errors/error-code.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, type BackupEnd, type BackupHeader } from "./format.js";
import { splitLines } from "./split-lines.js";

/** Some rows of a table. */
interface BackupRows {
  readonly table: BackupHeader["tables"][number];
  /** A JSON array of objects. */
  readonly json: string;
  readonly count: number;
}

export interface OpenedBackup {
  readonly header: BackupHeader;
  /**
   * All rows, a few at a time. They can be relied on only after the last one, when the number of rows and the checksum
   * have been compared.
   *
   * @throws {OnrecordError} BAD_USER_INPUT if the backup is cut off or damaged.
   */
  rows(): AsyncGenerator<BackupRows>;
}

/** Characters of rows to give at once. */
const PART_SIZE = 500_000;

/**
 * Reads the header of a backup.
 *
 * @param name As messages call it.
 * @throws {OnrecordError} BAD_USER_INPUT if it is not a backup, cannot be read, or is from a newer program.
 */
export async function openBackup(source: Readable, name: string): Promise<OpenedBackup> {
  const gunzip = createGunzip({ chunkSize: 262_144 });
  // Errors of both arrive where the lines are read.
  pipeline(source, gunzip, () => {});
  const lines = splitLines(gunzip);
  const first = await lines.next().catch((error: unknown) => {
    throw readError(error, name, "");
  });
  const header = first.done ? null : parse<BackupHeader>(first.value);
  if (header?.format !== BACKUP_FORMAT) throw notABackup(name);
  if (header.formatVersion > BACKUP_FORMAT_VERSION) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `"${name}" has version ${header.formatVersion} of the backup format, and this program knows versions up to ${BACKUP_FORMAT_VERSION}: use OnRecord ${header.program} or newer.`,
    );
  }
  const hash = createHash("sha256").update(`${first.value}\n`);
  return { header, rows: () => readRows(header, lines, hash, name) };
}

async function* readRows(
  header: BackupHeader,
  lines: AsyncGenerator<string>,
  hash: ReturnType<typeof createHash>,
  name: string,
): AsyncGenerator<BackupRows> {
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0);
  let read = 0;
  const nextLine = async () => {
    const next = await lines.next().catch((error: unknown) => {
      throw readError(error, name, ` after ${read} of ${total} rows`);
    });
    return next.done ? null : next.value;
  };
  const nextExpected = async () => {
    const line = await nextLine();
    if (line === null) throw cutOff(name, ` after ${read} of ${total} rows`);
    return line;
  };
  for (const table of header.tables) {
    for (let left = table.rows; left > 0; ) {
      const part: string[] = [];
      for (let size = 0; left > 0 && size < PART_SIZE; left--) {
        const line = await nextExpected();
        part.push(line);
        size += line.length;
        read++;
      }
      hash.update(`${part.join("\n")}\n`);
      yield { table, json: `[${part.join(",")}]`, count: part.length };
    }
  }
  const end = parse<BackupEnd>(await nextExpected())?.end;
  if (end?.rows !== total || end.sha256 !== hash.digest("hex")) throw damaged(name, "its checksum is wrong");
  // To the end, where gunzip compares the checksum of its own.
  const line = await nextLine();
  if (line !== null) throw damaged(name, `${show(line)} follows its end`);
}

function parse<Value>(line: string): Value | null {
  try {
    return JSON.parse(line) as Value;
  } catch {
    return null;
  }
}

/** @param where How far it was read, such as " after 3 of 5 rows". */
function readError(error: unknown, name: string, where: string): unknown {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : "";
  if (code === "Z_BUF_ERROR") return cutOff(name, where, error);
  if (code?.startsWith("Z_"))
    return message === NO_GZIP ? notABackup(name, error) : damaged(name, message, error);
  const reason = READ_ERRORS[code ?? ""];
  if (!reason) return error;
  return new OnrecordError(
    "BAD_USER_INPUT",
    `"${name}" cannot be read (${reason}): name a file that onrecord backup wrote.`,
    { cause: error },
  );
}

/** What zlib says about a file that is not compressed by gzip. */
const NO_GZIP = "incorrect header check";

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

function notABackup(name: string, cause?: unknown): OnrecordError {
  const message = `"${name}" is not a backup: name a file that onrecord backup wrote.`;
  return new OnrecordError("BAD_USER_INPUT", message, { cause });
}

function cutOff(name: string, where: string, cause?: unknown): OnrecordError {
  const message = `"${name}" is cut off${where}: use another copy or an older backup.`;
  return new OnrecordError("BAD_USER_INPUT", message, { cause });
}

/** The error for a backup whose content is wrong. */
export function damaged(name: string, reason: string, cause?: unknown): OnrecordError {
  const message = `"${name}" is damaged (${reason}): use another copy or an older backup.`;
  return new OnrecordError("BAD_USER_INPUT", message, { cause });
}
