import { databaseKindOf } from "../database-url.js";
import type { Database, OpenOptions } from "../db/database.js";
import { openDb } from "../db/open.js";
import type { Extractor } from "../ingest/extraction/extractor.js";
import { createPageStore } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import { lockFolder } from "./folder-lock.js";
import { initializeFolder } from "./initialize-folder.js";
import { createOwnerServer, type RequestHandler } from "./owner-server.js";
import { createReconnectingArchive } from "./reconnecting-archive.js";
import { createRemoteArchive } from "./remote-archive.js";

export interface ArchiveOptions extends OpenOptions {
  readonly extractor: Extractor;
  /** The command that this process runs, such as "onrecord serve"; messages of other processes name it. */
  readonly command: string;
  /** Whether to apply missing migrations; true unless it is given. */
  readonly migrates?: boolean;
  /**
   * Fills the archive with a backup, instead of applying migrations, before anybody else can use it. If that does not
   * finish in a new folder, only another restore can open the folder. Not called if another process owns the archive.
   */
  readonly restore?: (database: Database) => Promise<void>;
  /** Creates the handler for requests from other processes while this one owns the archive. They need no API key to write. */
  readonly createRequestHandler: (database: Database) => Promise<RequestHandler>;
}

/**
 * Opens the archive at `url`, as `openDb` does, and makes sure that an embedded archive has only one owner. The first
 * process to open a folder owns it; other processes send their requests to the owner. When the owner ends, one of the
 * processes that still have pages to store becomes the owner, and none of their pages are lost.
 *
 * @throws {OnrecordError} as `openDb` does.
 */
export async function openArchive(url: string, options: ArchiveOptions): Promise<Archive> {
  if (databaseKindOf(url) !== "folder") return openDirectly(url, options);
  return createReconnectingArchive(await openFolder(url, options), () => openFolder(url, options));
}

async function openDirectly(url: string, options: ArchiveOptions) {
  const database = await openDb(url, options);
  try {
    if (options.restore) await options.restore(database);
    else if (options.migrates ?? true) await database.migrate();
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    pageStore: createPageStore(database, options.extractor),
    owner: async () => null,
    sendToOwner: null,
    streamFromOwner: null,
    close: () => database.close(),
  } satisfies Archive;
}

async function openFolder(folder: string, options: ArchiveOptions): Promise<Archive> {
  const owner = createOwnerServer({ pid: process.pid, command: options.command });
  const lock = await lockFolder(folder, owner.server);
  if (!lock.isOwner) return createRemoteArchive(lock);
  try {
    const open = () => openDirectly(folder, options);
    const archive = await initializeFolder(folder, open, options.restore !== undefined);
    owner.setHandler(() => options.createRequestHandler(archive.database));
    return {
      ...archive,
      async close() {
        await owner.drain();
        await archive.close();
        // Last, so that no other process opens the folder before the database is closed.
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
