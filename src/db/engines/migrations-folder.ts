import { fileURLToPath } from "node:url";

/**
 * What drizzle's migrators take. They apply what is missing, all of it or nothing, but hold no lock: the
 * caller sees to it that no other process is at it.
 */
export const MIGRATIONS = {
  /** Beside this module, in the sources as in `dist`. */
  migrationsFolder: fileURLToPath(new URL("../migrations", import.meta.url)),
};
