import { databaseKindOf } from "../database-url.js";
import type { Database, OpenOptions } from "../db/database.js";
import { openDb } from "../db/open.js";
import type { Extractor } from "../ingest/extraction/extractor.js";
import { createPageStore } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import { claimFolder } from "./folder-lock.js";
import { layOut } from "./initialize-folder.js";
import { createOwnerServer, type Listener } from "./owner-server.js";
import { lasting } from "./reconnecting-archive.js";
import { createGuest } from "./remote-archive.js";

export interface ArchiveOptions extends OpenOptions {
  readonly extractor: Extractor;
  /** What this process runs, for others to be told: "onrecord serve". */
  readonly command: string;
  /** Makes what answers other processes while this one owns the archive: they may write without a key. */
  readonly createListener: (database: Database) => Listener | Promise<Listener>;
}

/**
 * Opens the archive that `url` names, as `openDb` does, and sees to it that an embedded one has one owner.
 * The first process to open a folder owns it and lets others in; the others go through it. When the owner
 * ends, one of those that still have pages takes its place, and none of their pages is lost.
 *
 * @throws {OnrecordError} as `openDb` does.
 */
export async function openArchive(url: string, options: ArchiveOptions): Promise<Archive> {
  if (databaseKindOf(url) !== "folder") return openAlone(url, options);
  return lasting(await openFolder(url, options), () => openFolder(url, options));
}

async function openAlone(url: string, options: ArchiveOptions) {
  const database = await openDb(url, options);
  try {
    await database.migrate();
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    pageStore: createPageStore(database, options.extractor),
    owner: async () => null,
    askOwner: null,
    close: () => database.close(),
  } satisfies Archive;
}

async function openFolder(folder: string, options: ArchiveOptions): Promise<Archive> {
  const owner = createOwnerServer({ pid: process.pid, command: options.command });
  const claim = await claimFolder(folder, owner.server);
  if (!claim.isOwner) return createGuest(claim);
  try {
    const archive = await layOut(folder, () => openAlone(folder, options));
    owner.open(await options.createListener(archive.database));
    return {
      ...archive,
      async close() {
        await owner.drain();
        await archive.close();
        // Last: the folder is free only when the database has let go of it.
        await claim.release();
      },
    };
  } catch (error) {
    await claim.release();
    throw error;
  }
}
