import { databaseKindOf } from "../database-url.js";

/** How messages name the archive: a server's address without user and password, or the folder's path unchanged. */
export function displayAddress(database: string): string {
  if (databaseKindOf(database) !== "server") return database;
  const { protocol, host, pathname } = new URL(database);
  return `${protocol}//${host}${pathname}`;
}
