import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, link, mkdir, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { unusableFolder } from "../errors/fs-error-reason.js";
import { errorCode } from "../errors/onrecord-error.js";
import { shortPathTo } from "./socket-path.js";

/** What connecting says where nobody listens any more, be it since a while, since just now, or since an orderly end. */
const NOBODY = new Set<string | null>(["ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTSOCK"]);

/** Whose a folder is: ours, with our server listening; or that of a process which answers at `socket`. */
export interface Claim {
  readonly isOwner: boolean;
  readonly socket: string;
  /** The owner's server stops listening, which frees the folder. */
  release(): Promise<void>;
}

/**
 * Claims the folder of an embedded archive, which two processes at once would ruin. `server` must be able to
 * answer as soon as it listens; it listens until `release` if the claim is won, and never if it is not.
 * However an owner ends, the system closes its socket, and the next claim finds that nobody answers there.
 *
 * Sockets are numbered, and the owner listens at the highest. To take over from a dead one is to add the next
 * number: a link does that for one process alone, and for a socket that listens already, so that one which
 * does not answer is dead and not just slow. The highest number is never removed: a process that looked a
 * while ago can then not take an owner's place for a free one.
 *
 * @throws {OnrecordError} BAD_USER_INPUT where the folder cannot be written.
 */
export async function claimFolder(folder: string, server: Server): Promise<Claim> {
  try {
    const owners = join(folder, "owner");
    await mkdir(owners, { recursive: true, mode: 0o700 });
    const path = await realpath(owners);
    return await (process.platform === "win32" ? claimPipe(path, server) : claimSocket(path, server));
  } catch (cause) {
    throw unusableFolder(folder, cause);
  }
}

async function claimSocket(owners: string, server: Server): Promise<Claim> {
  const short = await shortPathTo(owners, "0123456789ab.new".length);
  const draft = join(short.path, `${randomBytes(6).toString("hex")}.new`);
  const socketOf = (number: number) => join(short.path, `${number}.socket`);

  for (;;) {
    const latest = await latestNumber(owners);
    if (latest > 0 && (await answers(socketOf(latest)))) {
      await close(server);
      return { isOwner: false, socket: socketOf(latest), release: short.remove };
    }
    if (!server.listening) {
      await listen(server, draft);
      await chmod(draft, 0o600);
    }
    const ours = latest + 1;
    if (!(await addLink(draft, socketOf(ours)))) continue;
    if ((await latestNumber(owners)) > ours) {
      await rm(socketOf(ours), { force: true });
      continue;
    }
    await removeOlder(owners, ours);
    await Promise.all([rm(draft), short.remove()]);
    const socket = join(owners, `${ours}.socket`);
    return {
      isOwner: true,
      socket,
      async release() {
        await leaveNumber(socket);
        await close(server);
      },
    };
  }
}

/** A named pipe of Windows goes with its process, and can be listened at only once. */
async function claimPipe(owners: string, server: Server): Promise<Claim> {
  const name = createHash("sha256").update(owners).digest("hex").slice(0, 32);
  const socket = `\\\\.\\pipe\\onrecord-${name}`;
  try {
    await listen(server, socket);
    return { isOwner: true, socket, release: () => close(server) };
  } catch (cause) {
    if (errorCode(cause) !== "EADDRINUSE") throw cause;
    return { isOwner: false, socket, release: async () => {} };
  }
}

async function numbersIn(owners: string): Promise<number[]> {
  return (await readdir(owners)).flatMap((name) => /^(\d+)\.socket$/.exec(name)?.[1] ?? []).map(Number);
}

async function latestNumber(owners: string): Promise<number> {
  return Math.max(0, ...(await numbersIn(owners)));
}

async function removeOlder(owners: string, ours: number): Promise<void> {
  const older = (await numbersIn(owners)).filter((number) => number < ours);
  await Promise.all(older.map((number) => rm(join(owners, `${number}.socket`), { force: true })));
}

/** The number has to stay, but not as a socket: many tools that copy folders stumble over one. */
async function leaveNumber(socket: string): Promise<void> {
  const draft = `${socket}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, "");
  await rename(draft, socket);
}

async function addLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, "connect");
    return true;
  } catch (cause) {
    const code = errorCode(cause);
    // EAGAIN: so many are waiting that there is no room to queue.
    if (code === "EAGAIN") return true;
    if (NOBODY.has(code)) return false;
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
