import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The longest path of a socket in bytes that every Unix takes: sun_path holds 104 on macOS, 108 on Linux. */
const LONGEST = 103;

/** A path that leads to a folder, short enough for the sockets in it. */
export interface ShortPath {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * The folder itself, or where its path is too long for a socket of `longestName` inside, a link to it in a
 * folder of the system's temporary ones that only this user may enter.
 */
export async function shortPathTo(folder: string, longestName: number): Promise<ShortPath> {
  if (Buffer.byteLength(folder) + 1 + longestName <= LONGEST) {
    return { path: folder, remove: async () => {} };
  }
  const path = join(await mkdtemp(join(tmpdir(), "onrecord-")), "l");
  await symlink(folder, path);
  return { path, remove: () => rm(dirname(path), { recursive: true, force: true }) };
}
