import type { Database, Db } from "../../db/database.js";
import {
  type ArticleCard,
  type ArticleSelection,
  type DeletionTotals,
  selectedArticleCount,
  selectedArticles,
} from "../../db/read/selected-articles.js";
import { attributedSpeakers } from "../../db/write/attributions.js";
import { type Actor, recordEvents } from "../../db/write/audit-events.js";
import { addToArchive } from "../../db/write/counts.js";
import { deleteArticleRows, speakersWithoutAppearances } from "../../db/write/deletions.js";
import { removeSpeakers } from "../../db/write/speakers.js";
import { resolveSpeakers } from "../identity/resolve-speakers.js";
import { recountSpeakers } from "./count-speakers.js";
import { removeUnprinted } from "./remove-unprinted.js";
import { isPrinted } from "./save-speech.js";

export interface Deletion extends DeletionTotals {
  /** The first of the articles that were deleted. */
  readonly articles: readonly ArticleCard[];
  /** The number of articles that are still to be deleted. */
  readonly remainingCount: number;
}

export interface DeletionLimits {
  /** The time after which no further transaction begins, in milliseconds. */
  readonly milliseconds: number;
  /** How many of the deleted articles are returned. */
  readonly listed: number;
}

/** How many articles one transaction deletes: about a quarter of a second, in which no page can be stored. */
const BATCH = 50;

/**
 * Deletes articles with all that hung on them, in transactions of a few articles each, so that pages can be stored
 * meanwhile. After each, the archive is as if the articles had never been stored, ids and slugs aside.
 */
export async function deleteArticles(
  database: Pick<Database, "write">,
  actor: Actor,
  selection: ArticleSelection,
  { milliseconds, listed }: DeletionLimits,
): Promise<Deletion> {
  const start = performance.now();
  const articles: ArticleCard[] = [];
  const totals = { articleCount: 0, quoteCount: 0, speakerCount: 0, topicCount: 0 };
  for (;;) {
    const batch = await database.write((db) => deleteBatch(db, actor, selection));
    articles.push(...batch.articles.slice(0, listed - articles.length));
    totals.articleCount += batch.articles.length;
    totals.quoteCount += batch.quoteCount;
    totals.speakerCount += batch.speakerCount;
    totals.topicCount += batch.topicCount;
    if (batch.articles.length < BATCH) return { ...totals, articles, remainingCount: 0 };
    if (performance.now() - start > milliseconds) {
      const remainingCount = await database.write((db) => selectedArticleCount(db, selection));
      return { ...totals, articles, remainingCount };
    }
  }
}

type Batch = Omit<DeletionTotals, "articleCount"> & Pick<Deletion, "articles">;

async function deleteBatch(db: Db, actor: Actor, selection: ArticleSelection): Promise<Batch> {
  const articles = await selectedArticles(db, selection, BATCH);
  if (articles.length === 0) return { articles, quoteCount: 0, speakerCount: 0, topicCount: 0 };
  const deleted = await deleteArticleRows(
    db,
    articles.map(({ id }) => id),
  );
  const { appearances, quoteCount, topicCount, attributedSpeakerIds } = deleted;
  const speakerIds = [
    ...new Set([...appearances.map(({ speakerId }) => speakerId), ...attributedSpeakerIds]),
  ];
  const speakerCount = await unprintedCount(db, speakerIds);
  const speakers = await resolveSpeakers(db, appearances.filter(isPrinted), []);
  await removeSpeakers(db, speakers.removed);
  const unprinted = await removeUnprinted(db, attributedSpeakerIds);
  const removed = new Set(speakers.removed.map(({ id }) => id));
  await recountSpeakers(
    db,
    [...new Set([...speakerIds, ...speakers.changed])].filter((id) => !removed.has(id)),
  );
  await addToArchive(db, {
    articleCount: -articles.length,
    quoteCount: -quoteCount,
    speakerCount: speakers.created - removed.size - unprinted,
    topicCount: -topicCount,
  });
  await recordEvents(
    db,
    actor,
    articles.map(({ id, url }) => ({
      action: "DELETE_ARTICLES",
      target: { type: "Article", id },
      subject: url,
      removed: 1,
    })),
  );
  return { articles, quoteCount, speakerCount, topicCount };
}

/** The number of speakers that have no appearances left, and to whom no editor attributed another quote. */
async function unprintedCount(db: Db, speakerIds: readonly number[]): Promise<number> {
  const unprinted = await speakersWithoutAppearances(db, speakerIds);
  return unprinted.length - (await attributedSpeakers(db, unprinted)).size;
}
