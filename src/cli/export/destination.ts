import { randomBytes } from "node:crypto";
import { constants, createWriteStream, rmSync, type Stats } from "node:fs";
import { access, open, readlink, realpath, rename, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { whyUnwritable } from "../../errors/fs-error-reason.js";
import { errorCode } from "../../errors/onrecord-error.js";
import { createOutput, type Output, type OutputName, STANDARD_OUTPUT, unwritable } from "../output.js";

/** Where an export goes. */
export interface Destination {
  readonly called: OutputName;
  /** A descriptor that is open already, 1 for standard output; null where `path` is to be opened. */
  readonly descriptor: number | null;
  /** With every link followed. */
  readonly path: string;
  /** Null where nothing of that name exists. */
  readonly found: Stats | null;
}

/**
 * The destination of that name; standard output without one.
 *
 * @throws {OnrecordError} BAD_USER_INPUT where nothing can be written to it.
 */
export async function findDestination(name: string | undefined): Promise<Destination> {
  if (name === undefined) return { called: STANDARD_OUTPUT, descriptor: 1, path: "", found: null };
  const called = { name: `"${name}"`, remedy: "name another with --output" };
  const { path, found } = await orRefuse(called, () => look(name));
  if (found?.isDirectory()) throw unwritable(called, "it is a folder");
  if (found === null && /^$|\/$/.test(name)) throw unwritable(called, "there is no such folder");
  return { called, descriptor: descriptorOf(path), path, found };
}

/**
 * Writes all of it. A regular file is written under another name beside its own and renamed at the end: it is there
 * in full or as it was before, and keeps its mode. Anything else, such as a named pipe, is written directly.
 *
 * @param isWhole Asked at the end whether what was written is all there is.
 * @returns Whether all of it is there: false as well where the reader of a pipe left.
 * @throws {OnrecordError} BAD_USER_INPUT where it cannot be written.
 */
export async function writeTo(
  destination: Destination,
  text: AsyncIterable<string>,
  isWhole: () => boolean,
): Promise<boolean> {
  const { called, descriptor, path, found } = destination;
  if (descriptor === null && (found === null || found.isFile()))
    return replaceFile(destination, text, isWhole);
  if (descriptor === 1) return (await writeAll(text, createOutput(process.stdout, called))) && isWhole();
  if (descriptor !== null) return (await writeAll(text, outputTo(descriptor, called))) && isWhole();
  const handle = await orRefuse(called, () => open(path, "w"));
  try {
    return (await writeAll(text, outputTo(handle.fd, called))) && isWhole();
  } finally {
    await handle.close();
  }
}

async function replaceFile(
  { called, path, found }: Destination,
  text: AsyncIterable<string>,
  isWhole: () => boolean,
): Promise<boolean> {
  const draft = join(dirname(path), `.${randomBytes(6).toString("hex")}.part`);
  const discard = () => rmSync(draft, { force: true });
  const handle = await orRefuse(called, () => open(draft, "wx", found?.mode));
  // A second interrupt ends the process at once.
  process.once("exit", discard);
  try {
    // What the file held may have been for few eyes: its mode, which the umask may have cut, comes first.
    if (found) await orRefuse(called, () => handle.chmod(found.mode & 0o7777));
    await writeAll(text, outputTo(handle.fd, called));
    if (!isWhole()) return false;
    await orRefuse(called, () => handle.sync());
    await orRefuse(called, () => rename(draft, path));
    return true;
  } finally {
    await handle.close();
    process.off("exit", discard);
    discard();
  }
}

/** @returns False where nobody reads on. */
async function writeAll(text: AsyncIterable<string>, output: Output): Promise<boolean> {
  for await (const part of text) if (!(await output.write(part))) return false;
  return output.finish();
}

function outputTo(descriptor: number, called: OutputName): Output {
  return createOutput(createWriteStream("", { fd: descriptor, autoClose: false }), called);
}

async function look(name: string): Promise<Pick<Destination, "path" | "found">> {
  const found = await stat(name).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  // Renaming replaces a file that may not be written, too.
  if (found?.isFile()) await access(name, constants.W_OK);
  return { path: await followLinks(name), found };
}

/** Where a link leads, though nothing may be there yet. */
async function followLinks(path: string): Promise<string> {
  if (descriptorOf(path) !== null) return path;
  const link = await readlink(path).catch(() => null);
  return link === null ? path : followLinks(resolve(await realpath(dirname(path)), link));
}

/** Not opened anew under its name: a socket cannot be, and a file would be written from its start. */
function descriptorOf(path: string): number | null {
  if (path === "/dev/stdout") return 1;
  if (path === "/dev/stderr") return 2;
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path) ?? [];
  return number === undefined ? null : Number(number);
}

async function orRefuse<Result>(called: OutputName, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw unwritable(
      called,
      errorCode(error) === "ENOTDIR" ? "its folder is a file" : whyUnwritable(error),
      error,
    );
  }
}
