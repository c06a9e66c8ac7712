import { databaseKindOf } from "../database-url.js";
import type { Database, OpenOptions } from "./database.js";

/**
 * Opens the archive at `url`: a server for `postgres://…`, a database in memory for `memory://`, and otherwise the
 * embedded engine on that folder. A folder must have a single owner, which the caller must ensure.
 * On both engines sessions use UTC, bigints are numbers, and timestamps are strings as Postgres prints them.
 *
 * @throws OnrecordError BAD_USER_INPUT if the address is malformed or the folder is not an archive,
 * SERVICE_UNAVAILABLE if the database does not respond or the folder cannot be read.
 */
export async function openDb(url: string, options: OpenOptions = {}): Promise<Database> {
  // Each engine takes a tenth of a second to load.
  if (databaseKindOf(url) === "server") {
    const { openServer } = await import("./engines/server/open-server.js");
    return openServer(url, options);
  }
  const { openEmbedded } = await import("./engines/embedded.js");
  return openEmbedded(url, options);
}
