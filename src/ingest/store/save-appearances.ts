import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import {
  type AppearanceValues,
  appearanceKey,
  deleteAppearances,
  insertAppearances,
  updateAppearances,
} from "../../db/write/appearances.js";
import type { WrittenArticle } from "../../db/write/articles.js";

/**
 * Replaces an article's appearances. An appearance keeps its id if it keeps its name or, if an editor added it, its
 * speaker.
 *
 * @returns Their ids, in the order of `after`.
 */
export async function saveAppearances(
  db: Db,
  article: WrittenArticle,
  before: readonly AppearanceRow[],
  after: readonly AppearanceValues[],
): Promise<number[]> {
  const ids = new Map(before.map((appearance) => [appearanceKey(appearance), appearance.id]));
  const keys = new Set(after.map(appearanceKey));
  const isKnown = (appearance: AppearanceValues) => ids.has(appearanceKey(appearance));
  await deleteAppearances(
    db,
    before.filter((appearance) => !keys.has(appearanceKey(appearance))).map(({ id }) => id),
  );
  await updateAppearances(db, article, after.filter(isKnown));
  const added = await insertAppearances(
    db,
    article,
    after.filter((appearance) => !isKnown(appearance)),
  );
  return after.map(appearanceKey).map((key) => ids.get(key) ?? added.get(key)!); // Kept or just added.
}
