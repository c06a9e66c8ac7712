import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, link, mkdir, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { errorCode } from "../errors/error-code.js";
import { unusableFolderError } from "../errors/fs-error-reason.js";
import { createShortPath } from "./socket-path.js";

/** The error codes of a connection attempt when no process listens on the socket any more. */
const NO_LISTENER_CODES = new Set<string | null>(["ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTSOCK"]);

/** The result of locking a folder: this process owns it and its server listens, or the owner answers at `socket`. */
export interface FolderLock {
  readonly isOwner: boolean;
  readonly socket: string;
  /** Stops the owner's server, which unlocks the folder. */
  release(): Promise<void>;
}

/**
 * Locks the folder of an embedded archive, which two processes must not open at once: that would corrupt it.
 * `server` must be able to answer as soon as it listens. It listens until `release` if this process gets the lock,
 * and not at all otherwise. When an owner ends, even if it is killed, the system closes its socket, so the next
 * process that tries to lock the folder finds that nothing listens there.
 *
 * Socket files are numbered, and the owner listens on the highest number. A process takes over from an owner that has
 * ended by creating the next number as a hard link to a socket that is already listening. Only one process can create
 * that link, and a socket that refuses connections belongs to an owner that has ended, not one that is still starting.
 * The highest number is never removed, so a process with an outdated listing cannot take over from a running owner.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if the folder cannot be written.
 */
export async function lockFolder(folder: string, server: Server): Promise<FolderLock> {
  try {
    const directory = join(folder, "owner");
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const path = await realpath(directory);
    return await (process.platform === "win32" ? lockWithPipe(path, server) : lockWithSocket(path, server));
  } catch (cause) {
    throw unusableFolderError(folder, cause);
  }
}

async function lockWithSocket(directory: string, server: Server): Promise<FolderLock> {
  const short = await createShortPath(directory, "0123456789ab.new".length);
  const draft = join(short.path, `${randomBytes(6).toString("hex")}.new`);
  const socketOf = (number: number) => join(short.path, `${number}.socket`);

  for (;;) {
    const latest = await latestSocketNumber(directory);
    if (latest > 0 && (await isListening(socketOf(latest)))) {
      await close(server);
      return { isOwner: false, socket: socketOf(latest), release: short.remove };
    }
    if (!server.listening) {
      await listen(server, draft);
      await chmod(draft, 0o600);
    }
    const own = latest + 1;
    if (!(await tryLink(draft, socketOf(own)))) continue;
    if ((await latestSocketNumber(directory)) > own) {
      await rm(socketOf(own), { force: true });
      continue;
    }
    await removeOlderSockets(directory, own);
    await Promise.all([rm(draft), short.remove()]);
    const socket = join(directory, `${own}.socket`);
    return {
      isOwner: true,
      socket,
      async release() {
        await replaceSocketWithFile(socket);
        await close(server);
      },
    };
  }
}

/** On Windows, a named pipe disappears with its process, and only one process can listen on it. */
async function lockWithPipe(directory: string, server: Server): Promise<FolderLock> {
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 32);
  const socket = `\\\\.\\pipe\\onrecord-${name}`;
  try {
    await listen(server, socket);
    return { isOwner: true, socket, release: () => close(server) };
  } catch (cause) {
    if (errorCode(cause) !== "EADDRINUSE") throw cause;
    return { isOwner: false, socket, release: async () => {} };
  }
}

async function socketNumbers(directory: string): Promise<number[]> {
  return (await readdir(directory)).flatMap((name) => /^(\d+)\.socket$/.exec(name)?.[1] ?? []).map(Number);
}

async function latestSocketNumber(directory: string): Promise<number> {
  return Math.max(0, ...(await socketNumbers(directory)));
}

async function removeOlderSockets(directory: string, own: number): Promise<void> {
  const older = (await socketNumbers(directory)).filter((number) => number < own);
  await Promise.all(older.map((number) => rm(join(directory, `${number}.socket`), { force: true })));
}

/** Keeps the number but replaces the socket with an empty file, because many tools cannot copy a folder that holds a socket. */
async function replaceSocketWithFile(socket: string): Promise<void> {
  const draft = `${socket}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, "");
  await rename(draft, socket);
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

async function isListening(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, "connect");
    return true;
  } catch (cause) {
    const code = errorCode(cause);
    // EAGAIN: the connection backlog is full, so a process is listening.
    if (code === "EAGAIN") return true;
    if (NO_LISTENER_CODES.has(code)) return false;
    throw cause;
  } finally {
    connection.destroy();
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path);
  await once(server, "listening");
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
