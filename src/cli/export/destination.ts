import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { whyUnwritable } from "../../errors/fs-error-reason.js";
import { errorCode, OnrecordError } from "../../errors/onrecord-error.js";

/** Writes it all to standard output; ends early, and well, when nobody reads on, as after `| head`. */
export async function writeOut(text: AsyncIterable<string>, output: NodeJS.WriteStream): Promise<void> {
  // What is lost after nobody reads is no fault; the pipeline tells of the first time only.
  output.on("error", () => {});
  try {
    await pipeline(text, output, { end: false });
  } catch (error) {
    if (errorCode(error) !== "EPIPE") throw error;
  }
}

/**
 * Writes it all to a file, which under its own name is whole: it is written beside it, and renamed at the end.
 *
 * @param isWhole Asked at the end whether what was written is all there is.
 * @throws {OnrecordError} BAD_USER_INPUT where the file cannot be written.
 */
export async function writeFile(
  text: AsyncIterable<string>,
  file: string,
  isWhole: () => boolean,
): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found && !found.isFile()) throw unwritable(file, "it is there, and no file");
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(text, createWriteStream(draft, { flags: "wx", flush: true }));
    if (isWhole()) await rename(draft, file);
  } catch (error) {
    if (isOfFile(error))
      throw unwritable(
        file,
        errorCode(error) === "ENOENT" ? "there is no such folder" : whyUnwritable(error),
        error,
      );
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Whether the system refused to open, write or rename, and not the archive to answer. */
function isOfFile(error: unknown): boolean {
  return (
    error instanceof Error &&
    "syscall" in error &&
    ["open", "write", "fsync", "close", "rename"].includes(String(error.syscall))
  );
}

function unwritable(file: string, why: string, cause?: unknown): OnrecordError {
  const remedy = "name another with --output";
  return new OnrecordError("BAD_USER_INPUT", `"${file}" cannot be written (${why}): ${remedy}.`, { cause });
}
