import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rename, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openTestArchive } from "./archive.js";
import { run } from "./cli.js";
import { createFolder, type Folder } from "./folder.js";

/** An empty archive for `onrecord` to open, on the engine that ONRECORD_TEST_ENGINE names. */
export interface ArchiveAddress {
  /** For `--database`. */
  readonly url: string;
  remove(): Promise<void>;
}

/** @param folder Where an embedded archive goes: a folder that does not exist yet. */
export async function createArchive(folder: string): Promise<ArchiveAddress> {
  const { ONRECORD_TEST_ENGINE: engine } = process.env;
  if (engine === "server") {
    const { url, close } = await openTestArchive();
    return { url, remove: close };
  }
  await cp(await template(), folder, { recursive: true });
  return { url: folder, remove: async () => {} };
}

/** For each test of a file: a folder of its own, and an empty archive, which is in there if it is embedded. */
export function archiveForEachTest(): { readonly folder: Folder; readonly archive: ArchiveAddress } {
  let folder: Folder;
  let archive: ArchiveAddress;
  beforeEach(async () => {
    folder = await createFolder();
    archive = await createArchive(folder.at("archive"));
  });
  afterEach(async () => {
    await archive.remove();
    await folder.remove();
  });
  return {
    get folder() {
      return folder;
    },
    get archive() {
      return archive;
    },
  };
}

/** An empty embedded archive, made once for each state of the migrations: that takes five seconds, a copy none. */
async function template(): Promise<string> {
  const path = join(tmpdir(), `onrecord-test-folder-${await stateOfMigrations()}`);
  const isThere = () =>
    stat(path).then(
      () => true,
      () => false,
    );
  if (await isThere()) return path;
  const draft = await mkdtemp(`${path}-`);
  const { code, errors } = await run(["migrate", "--database", draft]);
  if (code !== 0) throw new Error(errors);
  await rename(draft, path).catch(async (error) => {
    // Another test file was faster.
    if (!(await isThere())) throw error;
  });
  return path;
}

async function stateOfMigrations(): Promise<string> {
  const journal = new URL("../../src/db/migrations/meta/_journal.json", import.meta.url);
  return createHash("sha256")
    .update(await readFile(journal))
    .digest("hex")
    .slice(0, 12);
}
