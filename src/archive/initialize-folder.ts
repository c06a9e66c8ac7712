import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unusableFolderError } from "../errors/fs-error-reason.js";

/**
 * Calls `open` on a folder that this process has locked. If the folder holds no archive, `open` creates one, which
 * takes seconds. If a process was ended during that time, the incomplete database it left is deleted first. No pages
 * are lost, because none are stored before `open` has finished.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if the folder cannot be read or written.
 */
export async function initializeFolder<Opened>(folder: string, open: () => Promise<Opened>): Promise<Opened> {
  const data = join(folder, "data");
  const marker = join(folder, "unfinished");
  const inFolder = <Result>(step: Promise<Result>) =>
    step.catch((cause: unknown) => {
      throw unusableFolderError(folder, cause);
    });

  const entries = await inFolder(readdir(folder));
  if (entries.includes("unfinished")) await inFolder(rm(data, { recursive: true, force: true }));
  else if (entries.includes("data") && (await inFolder(readdir(data))).length > 0) return open();

  await inFolder(writeFile(marker, ""));
  const opened = await open();
  await inFolder(rm(marker));
  return opened;
}
