import type { Database } from "../../db/database.js";

/** "ready", or the reason why the server should get no requests now. */
export type Readiness =
  | "ready"
  | "shutting down"
  | "database does not respond"
  | "database has the tables of another version";

/** Milliseconds in which the database must respond. */
const RESPONSE_TIMEOUT = 2_000;

export async function checkDatabase(database: Pick<Database, "schemaVersion">): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), RESPONSE_TIMEOUT);
  });
  try {
    const version = await Promise.race([database.schemaVersion(), silence]);
    if (version === null) return "database does not respond";
    return version.stored === version.known ? "ready" : "database has the tables of another version";
  } catch {
    return "database does not respond";
  } finally {
    clearTimeout(timer);
  }
}
