import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import {
  type AppearanceValues,
  appearanceKey,
  deleteAppearances,
  insertAppearances,
  updateAppearances,
} from "../../db/write/appearances.js";
import { copiedColumns, type WrittenArticle } from "../../db/write/articles.js";

/** The appearances that an article had, and those that it has now. */
export interface AppearanceChange {
  readonly article: WrittenArticle;
  readonly before: readonly AppearanceRow[];
  readonly after: readonly AppearanceValues[];
}

/**
 * Replaces the appearances of articles. An appearance keeps its id if it keeps its name or, if an editor added it, its
 * speaker.
 *
 * @returns For each article the ids, in the order of `after`.
 */
export async function saveAppearances(db: Db, changes: readonly AppearanceChange[]): Promise<number[][]> {
  const matched = changes.map(matchAppearances);
  await deleteAppearances(
    db,
    matched.flatMap(({ removed }) => removed),
  );
  await updateAppearances(
    db,
    matched.flatMap(({ kept }) => kept),
  );
  const added = await insertAppearances(
    db,
    matched.flatMap(({ added }) => added),
  );
  const newIds = added.values();
  return changes.map(({ after }, i) => {
    const ids = matched[i]!.ids; // One for each change.
    return after.map((appearance) => ids.get(appearanceKey(appearance)) ?? newIds.next().value!); // Kept or just added, in this order.
  });
}

function matchAppearances({ article, before, after }: AppearanceChange) {
  const ids = new Map(before.map((appearance) => [appearanceKey(appearance), appearance.id]));
  const keys = new Set(after.map(appearanceKey));
  const rows = after.map((appearance) => ({ ...copiedColumns(article), ...appearance }));
  const isKnown = (appearance: AppearanceValues) => ids.has(appearanceKey(appearance));
  return {
    ids,
    removed: before.filter((appearance) => !keys.has(appearanceKey(appearance))).map(({ id }) => id),
    kept: rows.filter(isKnown),
    added: rows.filter((row) => !isKnown(row)),
  };
}
