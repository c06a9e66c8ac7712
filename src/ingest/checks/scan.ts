import type { Db } from "../../db/database.js";
import type { CheckContext } from "./finding.js";

/** How to look through a table, part by part. */
export interface Scan<Key> {
  readonly check: string;
  /** The next keys after one of them, in order; null before the first. */
  readonly next: (db: Db, after: Key | null) => Promise<readonly Key[]>;
  /** Those of the keys where something is wrong. */
  readonly find: (db: Db, keys: readonly Key[]) => Promise<readonly Key[]>;
  /** Called under the writer lock; null for what cannot be derived. */
  readonly mend: ((db: Db, keys: readonly Key[]) => Promise<void>) | null;
  /** About how many keys there are. */
  readonly total: number;
}

/**
 * Looks through a table without a lock. What looks wrong is looked at again in a state that no write changes, because a
 * write may have come between two statements, and is mended there.
 *
 * @returns How many keys are wrong, and how many were.
 */
export async function scan<Key>(context: CheckContext, task: Scan<Key>) {
  const { database, fix, onProgress } = context;
  const { check, next, find, mend, total } = task;
  let [wrong, mended, seen] = [0, 0, 0];

  async function mendAll(db: Db, suspects: readonly Key[]): Promise<void> {
    const found = await find(db, suspects);
    if (found.length > 0) await mend?.(db, found);
    mended += found.length;
  }
  for (let after: Key | null = null; ; ) {
    const keys: readonly Key[] = await next(database.db, after);
    after = keys.at(-1) ?? null;
    if (after === null) return { wrong, mended };
    const suspects = await find(database.db, keys);
    if (suspects.length > 0 && fix && mend) await database.maintain((db) => mendAll(db, suspects));
    else if (suspects.length > 0) wrong += (await database.snapshot((db) => find(db, suspects))).length;
    seen += keys.length;
    onProgress(check, Math.min(1, seen / Math.max(1, total)));
  }
}
