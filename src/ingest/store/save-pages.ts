import { groupBy } from "../../collections/multimap.js";
import type { Database, Db } from "../../db/database.js";
import { appearancesOf } from "../../db/write/appearances.js";
import {
  findArticles,
  insertArticles,
  type StoredArticle,
  updateArticles,
  type WrittenArticle,
} from "../../db/write/articles.js";
import { attributionsIn } from "../../db/write/attributions.js";
import { type Actor, OWNER, recordEvents } from "../../db/write/audit-events.js";
import { addToArchive } from "../../db/write/counts.js";
import { quoteKeysOf } from "../../db/write/quotes.js";
import { removeSpeakers } from "../../db/write/speakers.js";
import type { ArticleDraft } from "../../extract/draft.js";
import { resolveSpeakers, type SpeakerResolution } from "../identity/resolve-speakers.js";
import { type ExtractedPage, readingHash, toExtractedPage } from "./extracted-page.js";
import { isPrinted, type SpeechChange, saveSpeech } from "./save-speech.js";
import { saveTopics } from "./save-topics.js";

export interface SavedPage {
  readonly articleId: number;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED";
}

/** Stores one page: see `savePages`. */
export async function savePage(
  database: Pick<Database, "write">,
  draft: ArticleDraft,
  actor: Actor = OWNER,
): Promise<SavedPage> {
  const [saved] = await savePages(database, [draft], actor);
  return saved!; // One page in, one page out.
}

/**
 * Stores pages with all their counts in one transaction, as the archive's only writer: all of them, or none if one
 * cannot be stored. Storing the same page again changes nothing; if the extraction or the text under its address has
 * changed, the article is updated in place. The archive is the same as if the pages were stored one after the other, but
 * for the ids and slugs of speakers that only some of the pages tell apart.
 *
 * A page updates the article with its address, the fragment ignored, or else the article with its headline and body
 * among those without an address, which then gets the address. A page without an address updates any article with its
 * headline and body. The same text under two addresses is two articles, printed by two sources.
 *
 * @returns One for each draft, in their order.
 * @throws OnrecordError as `Database.write` does.
 */
export function savePages(
  database: Pick<Database, "write">,
  drafts: readonly ArticleDraft[],
  actor: Actor = OWNER,
): Promise<SavedPage[]> {
  const pages = drafts.map(toExtractedPage);
  return database.write(async (transaction) => {
    const saved: SavedPage[] = [];
    while (saved.length < pages.length) {
      saved.push(...(await saveFirst(transaction, pages.slice(saved.length), actor)));
    }
    return saved;
  });
}

/** Stores the first of the pages, as many as update different articles, whatever the others change. */
async function saveFirst(db: Db, pages: readonly ExtractedPage[], actor: Actor): Promise<SavedPage[]> {
  const found = await findArticles(
    db,
    pages.map(({ article }) => article),
  );
  const count = independentCount(pages, found);
  return write(
    db,
    pages.slice(0, count).map((page, i) => matchPage(page, found[i] ?? null)),
    actor,
  );
}

/** How many of the first pages neither update one article nor share an address or a content with each other. */
function independentCount(pages: readonly ExtractedPage[], found: readonly (StoredArticle | null)[]): number {
  const seen = new Set<string | number>();
  const count = pages.findIndex(({ article: { url, contentHash } }, i) => {
    const keys = [url, contentHash, found[i]?.id].filter((key) => key != null);
    const isDependent = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isDependent;
  });
  return count < 0 ? pages.length : count;
}

/** A page and the article that it updates. */
interface MatchedPage {
  readonly page: ExtractedPage;
  readonly found: StoredArticle | null;
  readonly hash: string;
}

function matchPage(given: ExtractedPage, found: StoredArticle | null): MatchedPage {
  const page = { ...given, article: { ...given.article, url: given.article.url ?? found?.url ?? null } };
  return { page, found, hash: readingHash(page) };
}

async function write(db: Db, matched: readonly MatchedPage[], actor: Actor): Promise<SavedPage[]> {
  const changed = matched.filter(({ found, hash }) => found?.readingHash !== hash);
  const articles = changed.length > 0 ? await writeChanged(db, changed, actor) : [];
  const written = articles.values();
  return matched.map(
    ({ found, hash }) =>
      found?.readingHash === hash
        ? { articleId: found.id, outcome: "UNCHANGED" }
        : { articleId: written.next().value!.id, outcome: found ? "UPDATED" : "CREATED" }, // One for each that changed.
  );
}

/** @returns The articles, in the order of the pages. */
async function writeChanged(db: Db, pages: readonly MatchedPage[], actor: Actor): Promise<WrittenArticle[]> {
  const articles = await writeArticles(db, pages);
  const before = await readBefore(
    db,
    pages.flatMap(({ found }) => found?.id ?? []),
  );
  const changes = pages.map(({ page, found }, i) => {
    const article = articles[i]!; // One for each page.
    return { page, found, article, before: before.of(article.id) };
  });
  const speakers = await resolveSpeakers(
    db,
    changes.flatMap(({ before }) => before.appearances.filter(isPrinted)),
    changes.flatMap(({ page }) => page.appearances),
  );
  // Independent of each other, so their statements are sent together.
  const [topicCount] = await Promise.all([
    saveTopics(
      db,
      changes.map(({ page, found, article, before }) => ({
        article,
        isNew: !found,
        topics: page.topics,
        quotes: { before: before.quotes.length, after: page.quotes.length },
      })),
    ),
    saveSpeech(
      db,
      changes.map((change) => speechOf(change, speakers)),
      speakers,
    ),
  ]);
  await removeSpeakers(db, speakers.removed);
  const quotesAdded = changes.map(({ page, before }) => page.quotes.length - before.quotes.length);
  await Promise.all([
    addToArchive(db, {
      articleCount: pages.filter(({ found }) => !found).length,
      quoteCount: quotesAdded.reduce((sum, count) => sum + count, 0),
      speakerCount: speakers.created - speakers.removed.length,
      topicCount,
    }),
    recordEvents(
      db,
      actor,
      changes.map(({ page, found, article }) => ({
        action: "INGEST_PAGE",
        target: { type: "Article", id: article.id },
        subject: page.article.url,
        ...(found ? { updated: 1 } : { created: 1 }),
      })),
    ),
  ]);
  return articles;
}

/** Inserts and updates articles. @returns These, in the order of the pages. */
async function writeArticles(db: Db, pages: readonly MatchedPage[]): Promise<WrittenArticle[]> {
  const added: Parameters<typeof insertArticles>[1][number][] = [];
  const kept: Parameters<typeof updateArticles>[1][number][] = [];
  for (const { page, found, hash } of pages) {
    const values = { ...page.article, readingHash: hash, words: page.words.article };
    if (found) kept.push({ ...values, id: found.id });
    else added.push(values);
  }
  const updated = (await updateArticles(db, kept)).values();
  const inserted = (await insertArticles(db, added)).values();
  return pages.map(({ found }) => (found ? updated : inserted).next().value!); // One for each page.
}

/** What was stored of articles. */
async function readBefore(db: Db, articleIds: readonly number[]) {
  const [appearances, quotes, attributions] =
    articleIds.length === 0
      ? [[], [], []]
      : await Promise.all([
          appearancesOf(db, articleIds),
          quoteKeysOf(db, articleIds),
          attributionsIn(db, articleIds),
        ]);
  const byArticle = {
    appearances: groupBy(appearances, ({ articleId }) => articleId),
    quotes: groupBy(quotes, ({ articleId }) => articleId),
    attributions: groupBy(attributions, ({ articleId }) => articleId),
  };
  return {
    of: (articleId: number) => ({
      appearances: byArticle.appearances.get(articleId) ?? [],
      quotes: byArticle.quotes.get(articleId) ?? [],
      attributions: byArticle.attributions.get(articleId) ?? [],
    }),
  };
}

type Before = ReturnType<Awaited<ReturnType<typeof readBefore>>["of"]>;

function speechOf(
  { page, article, before }: { page: ExtractedPage; article: WrittenArticle; before: Before },
  speakers: SpeakerResolution,
): SpeechChange {
  const successors = new Map(speakers.removed.map(({ id, successor }) => [id, successor]));
  return {
    article,
    before,
    after: {
      people: page.appearances.map((person) => ({
        ...person,
        speakerId: speakers.speakerOf(person),
        identityConfidence: speakers.confidenceOf(person),
      })),
      quotes: page.quotes,
      words: page.words.quotes,
      // They were read before these pages changed who is whom.
      attributions: before.attributions.map((attribution) => ({
        ...attribution,
        speakerId: successors.get(attribution.speakerId ?? 0) ?? attribution.speakerId,
      })),
    },
  };
}
