import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The longest socket path, in bytes, that every Unix accepts: sun_path holds 104 on macOS, 108 on Linux. */
const MAX_PATH_BYTES = 103;

/** A path to a folder that is short enough for the sockets in the folder. */
export interface ShortPath {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * Returns the path of the folder itself. If that is too long for a socket whose name has `longestName` bytes, creates
 * a symbolic link to the folder in a new temporary directory that only this user can access.
 */
export async function createShortPath(folder: string, longestName: number): Promise<ShortPath> {
  if (Buffer.byteLength(folder) + 1 + longestName <= MAX_PATH_BYTES) {
    return { path: folder, remove: async () => {} };
  }
  const path = join(await mkdtemp(join(tmpdir(), "onrecord-")), "l");
  await symlink(folder, path);
  return { path, remove: () => rm(dirname(path), { recursive: true, force: true }) };
}
