import type { Db } from "../db/open.js";
import type { AppearanceRow } from "../db/schema.js";
import {
  type AppearanceValues,
  deleteAppearances,
  insertAppearances,
  updateAppearances,
} from "../db/write/appearances.js";
import type { WrittenArticle } from "../db/write/articles.js";

/**
 * Makes an article's appearances what they are now; one keeps its id with its name.
 *
 * @returns Their ids, in the order of `after`.
 */
export async function saveAppearances(
  db: Db,
  article: WrittenArticle,
  before: readonly AppearanceRow[],
  after: readonly AppearanceValues[],
): Promise<number[]> {
  const ids = new Map(before.map(({ name, id }) => [name, id]));
  const names = new Set(after.map(({ name }) => name));
  await deleteAppearances(
    db,
    before.filter(({ name }) => !names.has(name)).map(({ id }) => id),
  );
  await updateAppearances(
    db,
    article,
    after.filter(({ name }) => ids.has(name)),
  );
  const added = await insertAppearances(
    db,
    article,
    after.filter(({ name }) => !ids.has(name)),
  );
  return after.map(({ name }) => ids.get(name) ?? added.get(name)!); // Known before, or just added.
}
