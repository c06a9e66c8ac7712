import { fileURLToPath } from "node:url";

/**
 * The options of drizzle's migrators. A migrator applies all missing migrations or none, but takes no lock: the caller
 * must ensure that no other process migrates at the same time.
 */
export const MIGRATIONS = {
  /** Next to this folder, both in the sources and in `dist`. */
  migrationsFolder: fileURLToPath(new URL("../migrations", import.meta.url)),
};

/** An arbitrary number that every migration must use: "onrecord" on a telephone keypad. */
export const MIGRATION_LOCK = 66732673;
