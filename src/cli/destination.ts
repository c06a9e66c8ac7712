import { randomBytes } from "node:crypto";
import { constants, createWriteStream, rmSync, type Stats } from "node:fs";
import { access, open, readlink, realpath, rename, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "../errors/error-code.js";
import { writeErrorReason } from "../errors/fs-error-reason.js";
import {
  type Content,
  createOutput,
  type Output,
  type OutputLabel,
  STANDARD_OUTPUT,
  unwritableError,
} from "./output.js";

/** Where an export or a backup is written. */
export interface Destination {
  readonly label: OutputLabel;
  /** A file descriptor that is already open, 1 for standard output; null if `path` must be opened. */
  readonly descriptor: number | null;
  /** The path with all symbolic links followed. */
  readonly path: string;
  /** Null if nothing exists at the path. */
  readonly existing: Stats | null;
  /** The mode of a new file, before the umask; undefined for the usual one. */
  readonly mode?: number;
}

/**
 * Finds the destination with this name, or standard output if there is no name.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if it cannot be written.
 */
export async function findDestination(
  name: string | undefined,
  { remedy, mode }: { readonly remedy: string; readonly mode?: number },
): Promise<Destination> {
  if (name === undefined) return { label: STANDARD_OUTPUT, descriptor: 1, path: "", existing: null };
  const label = { name: `"${name}"`, remedy };
  const { path, existing } = await orUnwritable(label, () => inspectPath(name));
  if (existing?.isDirectory()) throw unwritableError(label, "it is a folder");
  if (existing === null && /^$|\/$/.test(name)) throw unwritableError(label, "there is no such folder");
  return { label, descriptor: descriptorOf(path), path, existing, ...(mode !== undefined && { mode }) };
}

/**
 * Writes the whole content. A regular file is written to a temporary file in the same folder, which is renamed at the
 * end: the file is either complete or unchanged, and keeps its mode. Anything else, such as a named pipe, is written
 * directly.
 *
 * @param isWhole Called at the end; whether the content was complete.
 * @returns Whether everything was written: also false if the reader of a pipe closed it early.
 * @throws {OnrecordError} BAD_USER_INPUT if it cannot be written.
 */
export async function writeTo(
  destination: Destination,
  content: AsyncIterable<Content>,
  isWhole: () => boolean,
): Promise<boolean> {
  const { label, descriptor, path, existing } = destination;
  if (descriptor === null && (existing === null || existing.isFile()))
    return replaceFile(destination, content, isWhole);
  if (descriptor === 1) return (await writeAll(content, createOutput(process.stdout, label))) && isWhole();
  if (descriptor !== null)
    return (await writeAll(content, createDescriptorOutput(descriptor, label))) && isWhole();
  const handle = await orUnwritable(label, () => open(path, "w"));
  try {
    return (await writeAll(content, createDescriptorOutput(handle.fd, label))) && isWhole();
  } finally {
    await handle.close();
  }
}

async function replaceFile(
  { label, path, existing, mode }: Destination,
  content: AsyncIterable<Content>,
  isWhole: () => boolean,
): Promise<boolean> {
  const draft = join(dirname(path), `.${randomBytes(6).toString("hex")}.part`);
  const discard = () => rmSync(draft, { force: true });
  const handle = await orUnwritable(label, () => open(draft, "wx", existing?.mode ?? mode));
  // A second interrupt ends the process at once, without running `finally`.
  process.once("exit", discard);
  try {
    // The file may be private, and the umask may have changed its mode: restore the mode before writing.
    if (existing) await orUnwritable(label, () => handle.chmod(existing.mode & 0o7777));
    await writeAll(content, createDescriptorOutput(handle.fd, label));
    if (!isWhole()) return false;
    await orUnwritable(label, () => handle.sync());
    await orUnwritable(label, () => rename(draft, path));
    return true;
  } finally {
    await handle.close();
    process.off("exit", discard);
    discard();
  }
}

/** @returns False if the reader closed the output. */
async function writeAll(content: AsyncIterable<Content>, output: Output): Promise<boolean> {
  for await (const part of content) if (!(await output.write(part))) return false;
  return output.finish();
}

function createDescriptorOutput(descriptor: number, label: OutputLabel): Output {
  return createOutput(createWriteStream("", { fd: descriptor, autoClose: false }), label);
}

async function inspectPath(name: string): Promise<Pick<Destination, "path" | "existing">> {
  const existing = await stat(name).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  // Renaming would replace even a file that this user may not write.
  if (existing?.isFile()) await access(name, constants.W_OK);
  return { path: await followLinks(name), existing };
}

/** The target of a symbolic link, even if the target does not exist yet. */
async function followLinks(path: string): Promise<string> {
  if (descriptorOf(path) !== null) return path;
  const link = await readlink(path).catch(() => null);
  return link === null ? path : followLinks(resolve(await realpath(dirname(path)), link));
}

/** The number of an open descriptor. Reopening by name fails for a socket and overwrites a file from its start. */
function descriptorOf(path: string): number | null {
  if (path === "/dev/stdout") return 1;
  if (path === "/dev/stderr") return 2;
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path) ?? [];
  return number === undefined ? null : Number(number);
}

async function orUnwritable<Result>(label: OutputLabel, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw unwritableError(
      label,
      errorCode(error) === "ENOTDIR" ? "its folder is a file" : writeErrorReason(error),
      error,
    );
  }
}
