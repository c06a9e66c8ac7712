import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unusableFolder } from "../errors/fs-error-reason.js";

/**
 * Opens a folder that is ours by `open`, which lays out a new archive where there is none. That takes
 * seconds, and a database half laid out is none: one that a process left behind which was ended meanwhile is
 * cleared away first. Nothing is lost by it, since nothing is stored before `open` is done.
 *
 * @throws {OnrecordError} BAD_USER_INPUT where the folder cannot be read or written.
 */
export async function layOut<Opened>(folder: string, open: () => Promise<Opened>): Promise<Opened> {
  const data = join(folder, "data");
  const mark = join(folder, "unfinished");
  const inFolder = <Result>(step: Promise<Result>) =>
    step.catch((cause: unknown) => {
      throw unusableFolder(folder, cause);
    });

  const entries = await inFolder(readdir(folder));
  if (entries.includes("unfinished")) await inFolder(rm(data, { recursive: true, force: true }));
  else if (entries.includes("data") && (await inFolder(readdir(data))).length > 0) return open();

  await inFolder(writeFile(mark, ""));
  const opened = await open();
  await inFolder(rm(mark));
  return opened;
}
