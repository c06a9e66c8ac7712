import type { Db } from "../../db/database.js";
import { copiedColumns, type WrittenArticle } from "../../db/write/articles.js";
import {
  insertTopics,
  linkTopics,
  takenTopicSlugs,
  topicsOfArticles,
  topicsWithKeys,
  unlinkTopics,
} from "../../db/write/topics.js";
import { freeSlugs } from "../../names/free-slugs.js";
import type { ExtractedPage } from "./extracted-page.js";

/** The topics that an article has now. */
export interface TopicChange {
  readonly article: WrittenArticle;
  readonly isNew: boolean;
  readonly topics: ExtractedPage["topics"];
  /** The number of quotes the article had before, 0 if it is new, and has now. */
  readonly quotes: { readonly before: number; readonly after: number };
}

/**
 * Replaces the topics of articles and updates their counts.
 *
 * @returns By how much the number of topics in the archive grew.
 */
export async function saveTopics(db: Db, changes: readonly TopicChange[]): Promise<number> {
  const known = changes.filter(({ isNew }) => !isNew).map(({ article }) => article.id);
  const before = known.length === 0 ? [] : await topicsOfArticles(db, known);
  const all = changes.flatMap(({ topics }) => topics);
  if (before.length === 0 && all.length === 0) return 0;
  const { ids, created } = await findOrCreate(db, firstOfEach(all));
  const linkOf = (articleId: number, topicId: number) => `${articleId} ${topicId}`;
  const old = new Set(before.map(({ articleId, topicId }) => linkOf(articleId, topicId)));
  const links = changes.flatMap(({ article, topics, quotes }) =>
    topics.map(({ nameKey }, position) => {
      const id = ids.get(nameKey)!; // Found or just created.
      const isOld = old.has(linkOf(article.id, id));
      return {
        ...copiedColumns(article),
        id,
        position,
        articles: isOld ? 0 : 1,
        quotes: isOld ? quotes.after - quotes.before : quotes.after,
      };
    }),
  );
  await linkTopics(db, links);
  const now = new Set(links.map(({ articleId, id }) => linkOf(articleId, id)));
  const quotesBefore = new Map(changes.map(({ article, quotes }) => [article.id, quotes.before]));
  const deleted = await unlinkTopics(
    db,
    before
      .filter(({ articleId, topicId }) => !now.has(linkOf(articleId, topicId)))
      .map((link) => ({ ...link, quotes: quotesBefore.get(link.articleId) ?? 0 })),
  );
  return created - deleted;
}

/** The first topic with each key. */
function firstOfEach(topics: ExtractedPage["topics"]): ExtractedPage["topics"] {
  return [...new Map(topics.toReversed().map((topic) => [topic.nameKey, topic])).values()].reverse();
}

/** @param topics No two with the same key. */
async function findOrCreate(db: Db, topics: ExtractedPage["topics"]) {
  const found = await topicsWithKeys(
    db,
    topics.map(({ nameKey }) => nameKey),
  );
  const ids = new Map(found.map(({ nameKey, id }) => [nameKey, id]));
  const missing = topics.filter(({ nameKey }) => !ids.has(nameKey));
  const names = missing.map(({ name }) => name);
  const slugs = await freeSlugs(names, (candidates) => takenTopicSlugs(db, candidates));
  const created = await insertTopics(
    db,
    missing.map((topic, i) => ({ ...topic, slug: slugs[i]! })), // One slug for each name.
  );
  for (const { nameKey, id } of created) ids.set(nameKey, id);
  return { ids, created: created.length };
}
