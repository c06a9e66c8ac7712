import type { Database } from "../../db/database.js";
import { pendingBlockCount, takePendingBlocks } from "../../db/write/authorities.js";
import { type NameVariantKey, variantsInBlocks } from "../../db/write/name-variants.js";
import { resolveAgain } from "../corrections/resolve-again.js";

/** How many blocks one transaction resolves: about a quarter of a second, in which no page can be stored. */
const BATCH = 25;

/**
 * Resolves the blocks again whose people authority files have changed, in transactions of a few blocks each, so that
 * pages can be stored meanwhile. What is left over, also after a crash, stays marked for the next call; a page with a new
 * name in such a block resolves it all the same.
 *
 * @param milliseconds The time after which no further transaction begins.
 * @returns The number of blocks left.
 */
export async function resolvePendingBlocks(
  database: Pick<Database, "write">,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  for (;;) {
    const left = await database.write(async (db) => {
      const keys = await takePendingBlocks(db, BATCH);
      if (keys.length === 0) return 0;
      const variants = await variantsInBlocks(db, keys.map(asPersonKey));
      await resolveAgain(db, variants, { reserved: [], restored: null });
      return pendingBlockCount(db);
    });
    if (left === 0 || performance.now() - start > milliseconds) return left;
  }
}

function asPersonKey(blockingKey: string): NameVariantKey {
  return { blockingKey, kind: "PERSON", name: "", occupation: "" };
}
