import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Opens a folder that is ours by `open`, which lays out a new archive where there is none. That takes
 * seconds, and a database half laid out is none: one that a process left behind which was ended meanwhile is
 * cleared away first. Nothing is lost by it, since nothing is stored before `open` is done.
 */
export async function layOut<Opened>(folder: string, open: () => Promise<Opened>): Promise<Opened> {
  const data = join(folder, "data");
  const mark = join(folder, "unfinished");
  const entries = await readdir(folder);
  if (entries.includes("unfinished")) await rm(data, { recursive: true, force: true });
  else if (entries.includes("data") && (await readdir(data)).length > 0) return open();

  await writeFile(mark, "");
  const opened = await open();
  await rm(mark);
  return opened;
}
