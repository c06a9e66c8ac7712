import type { Db } from "../../db/database.js";
import { attributedSpeakers } from "../../db/write/attributions.js";
import { unnamedSpeakers } from "../../db/write/deletions.js";
import { removeSpeakers } from "../../db/write/speakers.js";

/**
 * Removes those of the speakers that existed only because of corrections, once no correction needs them any more.
 *
 * @returns The number of speakers removed.
 */
export async function removeUnprinted(db: Db, ids: readonly number[]): Promise<number> {
  const unnamed = await unnamedSpeakers(db, ids);
  const needed = await attributedSpeakers(db, unnamed);
  const removed = unnamed.filter((id) => !needed.has(id));
  await removeSpeakers(
    db,
    removed.map((id) => ({ id, successor: null })),
  );
  return removed.length;
}
