import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unusableFolderError } from "../errors/fs-error-reason.js";
import { OnrecordError } from "../errors/onrecord-error.js";

/** In the file that marks a new archive as unfinished, if a backup is being restored into it. */
const RESTORING = "restoring a backup\n";

/**
 * Calls `open` on a folder that this process has locked. If the folder holds no archive, `open` creates one, which
 * takes seconds. If a process was ended during that time, the incomplete database it left is deleted first. No pages
 * are lost, because none are stored before `open` has finished.
 *
 * @param isRestore Whether `open` also restores a backup. If that does not finish, only another restore may use the folder.
 * @throws {OnrecordError} BAD_USER_INPUT if the folder cannot be read or written, or if a restore into it did not finish.
 */
export async function initializeFolder<Opened>(
  folder: string,
  open: () => Promise<Opened>,
  isRestore: boolean,
): Promise<Opened> {
  const data = join(folder, "data");
  const marker = join(folder, "unfinished");
  const inFolder = <Result>(step: Promise<Result>) =>
    step.catch((cause: unknown) => {
      throw unusableFolderError(folder, cause);
    });

  const entries = await inFolder(readdir(folder));
  if (entries.includes("unfinished")) {
    if (!isRestore && (await inFolder(readFile(marker, "utf8"))) === RESTORING)
      throw unfinishedRestore(folder);
    await inFolder(rm(data, { recursive: true, force: true }));
  } else if (entries.includes("data") && (await inFolder(readdir(data))).length > 0) return open();

  await inFolder(writeFile(marker, isRestore ? RESTORING : ""));
  const opened = await open();
  await inFolder(rm(marker));
  return opened;
}

function unfinishedRestore(folder: string): OnrecordError {
  return new OnrecordError(
    "BAD_USER_INPUT",
    `A restore into "${folder}" did not finish: run onrecord restore again, or delete the folder.`,
  );
}
