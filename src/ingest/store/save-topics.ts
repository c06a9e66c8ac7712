import type { Db } from "../../db/database.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import {
  insertTopics,
  linkTopics,
  takenTopicSlugs,
  topicsOfArticle,
  topicsWithKeys,
  unlinkTopics,
} from "../../db/write/topics.js";
import { freeSlugs } from "../../names/free-slugs.js";
import type { ExtractedPage } from "./extracted-page.js";

/**
 * Replaces an article's topics and updates their counts.
 *
 * @param quotes The number of quotes the article had before, 0 if it is new, and has now.
 * @returns By how much the number of topics in the archive grew.
 */
export async function saveTopics(
  db: Db,
  article: WrittenArticle,
  isNew: boolean,
  after: ExtractedPage["topics"],
  quotes: { readonly before: number; readonly after: number },
): Promise<number> {
  const before = isNew ? [] : await topicsOfArticle(db, article.id);
  if (before.length === 0 && after.length === 0) return 0;
  const { ids, created } = await findOrCreate(db, after);
  const old = new Set(before.map(({ id }) => id));
  await linkTopics(
    db,
    article,
    ids.map((id, position) =>
      old.has(id)
        ? { id, position, articles: 0, quotes: quotes.after - quotes.before }
        : { id, position, articles: 1, quotes: quotes.after },
    ),
  );
  const removed = [...old].filter((id) => !ids.includes(id));
  return created - (await unlinkTopics(db, article.id, removed, quotes.before));
}

async function findOrCreate(db: Db, topics: ExtractedPage["topics"]) {
  const keys = topics.map(({ nameKey }) => nameKey);
  const found = await topicsWithKeys(db, keys);
  const ids = new Map(found.map(({ nameKey, id }) => [nameKey, id]));
  const missing = topics.filter(({ nameKey }) => !ids.has(nameKey));
  const names = missing.map(({ name }) => name);
  const slugs = await freeSlugs(names, (candidates) => takenTopicSlugs(db, candidates));
  const created = await insertTopics(
    db,
    missing.map((topic, i) => ({ ...topic, slug: slugs[i]! })), // One slug for each name.
  );
  for (const { nameKey, id } of created) ids.set(nameKey, id);
  return { ids: keys.map((key) => ids.get(key)!), created: created.length }; // Found or just created.
}
