import type { Database, Db } from "../../db/database.js";
import { appearancesOf } from "../../db/write/appearances.js";
import { findArticle, insertArticle, type StoredArticle, updateArticle } from "../../db/write/articles.js";
import { attributionsIn } from "../../db/write/attributions.js";
import { addToArchive } from "../../db/write/counts.js";
import { quotesOf } from "../../db/write/quotes.js";
import { retireSpeakers } from "../../db/write/speakers.js";
import type { ArticleDraft } from "../../extract/draft.js";
import { recognise } from "../identity/resolve-speakers.js";
import { type PageReading, readDraft, readingHash } from "./page-values.js";
import { isPrinted, saveSpeech } from "./save-speech.js";
import { saveTopics } from "./save-topics.js";

export interface SavedPage {
  readonly articleId: number;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED";
}

/**
 * Stores a page in one transaction, as the archive's only writer: all of it with its counts, or nothing. The
 * same page again changes nothing; another reading of it, or another text under its address, updates it in
 * place.
 *
 * Which article a page is: the one with its address, fragment aside, else the one with its headline and body
 * among those without an address, whose address it becomes. A page without an address is any article with its
 * headline and body. The same text under two addresses is two articles: who else printed it.
 *
 * @throws OnrecordError as `Database.write` does.
 */
export function savePage(database: Pick<Database, "write">, draft: ArticleDraft): Promise<SavedPage> {
  const page = readDraft(draft);
  return database.write(async (transaction) => {
    const found = await findArticle(transaction, page.article);
    return write(transaction, found, withAddressOf(found, page));
  });
}

function withAddressOf(found: StoredArticle | null, page: PageReading): PageReading {
  return { ...page, article: { ...page.article, url: page.article.url ?? found?.url ?? null } };
}

async function write(db: Db, found: StoredArticle | null, page: PageReading): Promise<SavedPage> {
  const hash = readingHash(page);
  if (found?.readingHash === hash) return { articleId: found.id, outcome: "UNCHANGED" };

  const values = { ...page.article, readingHash: hash };
  const article = await (found ? updateArticle(db, found.id, values) : insertArticle(db, values));
  const before = found ? await appearancesOf(db, article.id) : [];
  const people = await recognise(db, before.filter(isPrinted), page.appearances);
  const quotesBefore = found ? await quotesOf(db, article.id) : [];
  // None of these needs another: their statements travel together.
  const [topicCount] = await Promise.all([
    saveTopics(db, article, !found, page.topics, {
      before: quotesBefore.length,
      after: page.quotes.length,
    }),
    saveSpeech(
      db,
      article,
      { appearances: before, quotes: quotesBefore },
      {
        people: page.appearances.map((person) => ({ ...person, speakerId: people.speakerOf(person) })),
        quotes: page.quotes,
        attributions: found ? await attributionsIn(db, article.id) : [],
      },
      people,
    ),
  ]);
  await retireSpeakers(db, people.retired);
  await addToArchive(db, {
    articleCount: found ? 0 : 1,
    quoteCount: page.quotes.length - quotesBefore.length,
    speakerCount: people.created - people.retired.length,
    topicCount,
  });
  return { articleId: article.id, outcome: found ? "UPDATED" : "CREATED" };
}
