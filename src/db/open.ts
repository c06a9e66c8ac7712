import { databaseKindOf } from "../database-url.js";
import type { Database, OpenOptions } from "./database.js";
import { openEmbedded } from "./engines/embedded.js";
import { openServer } from "./engines/server.js";

/**
 * Opens the archive that `url` names: a server for `postgres://…`, nothing that lasts for `memory://`, else
 * the embedded engine on that folder, which must have one owner only: see to it before calling.
 * On both engines sessions are in UTC, bigints are numbers, and timestamps strings as Postgres prints them.
 *
 * @throws OnrecordError BAD_USER_INPUT for an address or folder that cannot be meant, SERVICE_UNAVAILABLE
 * for one that does not answer or cannot be read.
 */
export function openDb(url: string, options: OpenOptions = {}): Promise<Database> {
  return databaseKindOf(url) === "server" ? openServer(url, options) : openEmbedded(url, options);
}
