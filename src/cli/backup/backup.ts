import { createGzip, type Gzip } from "node:zlib";
import type { Archive } from "../../archive/archive.js";
import { writeBackup } from "../../archive/backup/write-backup.js";
import { openArchive } from "../../archive/open.js";
import { OwnerEndedError } from "../../archive/remote-archive.js";
import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { archiveOptions, requireArchiveFolder } from "../archive-options.js";
import { findDestination, writeTo } from "../destination.js";
import { createConfiguredExtractor } from "../extractor.js";
import { listenForInterrupt } from "../interrupt.js";
import { BACKUP_PATH } from "../maintenance/owner-requests.js";
import { createOutput, STANDARD_OUTPUT } from "../output.js";
import { createRowCounter } from "../row-counter.js";
import { programVersion } from "./program-version.js";

/** Only the user may read a new file: it holds all that the archive does, such as the hashes of API keys. */
const MODE = 0o600;

/**
 * Writes a backup of the archive to `file`, or to standard output for "-". A regular file is either complete or unchanged.
 * An embedded archive that another process has open is read by that process.
 */
export async function backUp(file: string, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  const name = file === "-" ? undefined : file;
  const destination = await findDestination(name, { remedy: "name another file", mode: MODE });
  if (destination.descriptor === 1 && process.stdout.isTTY) throw terminalOutput();
  const extractor = createConfiguredExtractor(config);
  const options = { ...archiveOptions("onrecord backup", config, extractor), migrates: false };
  const archive = await openArchive(config.database, options);
  const interrupt = listenForInterrupt();
  const counter = createRowCounter("rows", process.stderr);
  const gzip = createGzip();
  // The reader receives errors too; without a listener, one that comes after it has gone would end the process.
  gzip.on("error", () => {});
  async function write(text: string): Promise<boolean> {
    counter.add(countLines(text));
    return !interrupt.isRequested() && !gzip.destroyed && writeInto(gzip, text);
  }
  try {
    const reading = readArchive(archive, write).then(
      () => void gzip.end(),
      (error: Error) => void gzip.destroy(error),
    );
    const isComplete = await writeTo(destination, gzip, () => !interrupt.isRequested()).finally(() => {
      gzip.destroy();
      return reading;
    });
    counter.stop();
    if (isComplete && destination.descriptor !== 1) {
      const output = createOutput(process.stdout, STANDARD_OUTPUT);
      // The lines before and after the rows are no rows.
      counter.add(-2);
      await output.writeLine(`${counter.summary()} in ${file}`);
      await output.finish();
    }
  } finally {
    counter.stop();
    interrupt.stop();
    await archive.close();
    await extractor.close();
  }
}

/** @throws {OnrecordError} SERVICE_UNAVAILABLE if the process that has the archive open ends meanwhile. */
async function readArchive(
  { database, streamFromOwner }: Archive,
  write: (text: string) => Promise<boolean>,
): Promise<void> {
  if (database) return writeBackup(database, programVersion(), write);
  if (!streamFromOwner) throw new Error("An archive has a database or an owner.");
  try {
    const stream = await streamFromOwner(BACKUP_PATH);
    stream.setEncoding("utf8");
    for await (const text of stream) if (!(await write(text))) return;
  } catch (cause) {
    if (!(cause instanceof OwnerEndedError) && !isAborted(cause)) throw cause;
    const message =
      "The process that has the archive open ended, or failed, during the backup: run the command again.";
    throw new OnrecordError("SERVICE_UNAVAILABLE", message, { cause });
  }
}

const isAborted = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ECONNRESET";

/** Resolves when the stream can take more, to false once it is closed. */
async function writeInto(stream: Gzip, text: string): Promise<boolean> {
  if (stream.write(text)) return true;
  return new Promise((resolve) => {
    const finish = () => {
      stream.off("drain", finish).off("close", finish);
      resolve(!stream.destroyed);
    };
    stream.on("drain", finish).on("close", finish);
  });
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function terminalOutput(): OnrecordError {
  const message = "A backup is not text for a terminal: name a file, or send standard output to one.";
  return new OnrecordError("BAD_USER_INPUT", message);
}
