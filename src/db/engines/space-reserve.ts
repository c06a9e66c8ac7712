import { rm, stat, writeFile } from "node:fs/promises";

/** A file that holds space for the time when the disk is full. */
export interface SpaceReserve {
  /** Makes the file if it is missing. @throws an error of the file system, such as ENOSPC. */
  fill(): Promise<void>;
  /** Deletes the file. Returns false if there was none. */
  free(): Promise<boolean>;
}

/**
 * Bytes to keep. Postgres writes to its log and makes some files before it reads anything, so an archive could not even
 * be read after a restart on a full disk. Opening one takes less than 100 kB; recovering it after a crash takes more,
 * as files of the log, of 1 MB each.
 */
const SIZE = 4 * 1024 * 1024;

export function createSpaceReserve(file: string): SpaceReserve {
  let isFilled = false;
  return {
    async fill() {
      if (isFilled || (await sizeOf(file)) === SIZE) {
        isFilled = true;
        return;
      }
      try {
        // Zeros that are written take space; a file that is only made longer would not.
        await writeFile(file, Buffer.alloc(SIZE));
        isFilled = true;
      } catch (error) {
        await rm(file, { force: true }).catch(() => {});
        throw error;
      }
    },
    async free() {
      isFilled = false;
      if ((await sizeOf(file)) === null) return false;
      await rm(file);
      return true;
    },
  };
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}
