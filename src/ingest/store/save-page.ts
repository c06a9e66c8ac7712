import type { Database, Db } from "../../db/database.js";
import { appearancesOf } from "../../db/write/appearances.js";
import { findArticle, insertArticle, type StoredArticle, updateArticle } from "../../db/write/articles.js";
import { attributionsIn } from "../../db/write/attributions.js";
import { type Actor, OWNER, recordEvent } from "../../db/write/audit-events.js";
import { addToArchive } from "../../db/write/counts.js";
import { quoteKeysOf } from "../../db/write/quotes.js";
import { removeSpeakers } from "../../db/write/speakers.js";
import type { ArticleDraft } from "../../extract/draft.js";
import { resolveSpeakers } from "../identity/resolve-speakers.js";
import { type ExtractedPage, readingHash, toExtractedPage } from "./extracted-page.js";
import { isPrinted, saveSpeech } from "./save-speech.js";
import { saveTopics } from "./save-topics.js";

export interface SavedPage {
  readonly articleId: number;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED";
}

/**
 * Stores a page with all its counts in one transaction, as the archive's only writer. Storing the same page again
 * changes nothing; if the extraction or the text under its address has changed, the article is updated in place.
 *
 * A page updates the article with its address, the fragment ignored, or else the article with its headline and body
 * among those without an address, which then gets the address. A page without an address updates any article with its
 * headline and body. The same text under two addresses is two articles, printed by two sources.
 *
 * @throws OnrecordError as `Database.write` does.
 */
export function savePage(
  database: Pick<Database, "write">,
  draft: ArticleDraft,
  actor: Actor = OWNER,
): Promise<SavedPage> {
  const page = toExtractedPage(draft);
  return database.write(async (transaction) => {
    const found = await findArticle(transaction, page.article);
    return write(transaction, found, withAddressOf(found, page), actor);
  });
}

function withAddressOf(found: StoredArticle | null, page: ExtractedPage): ExtractedPage {
  return { ...page, article: { ...page.article, url: page.article.url ?? found?.url ?? null } };
}

async function write(
  db: Db,
  found: StoredArticle | null,
  page: ExtractedPage,
  actor: Actor,
): Promise<SavedPage> {
  const hash = readingHash(page);
  if (found?.readingHash === hash) return { articleId: found.id, outcome: "UNCHANGED" };

  const values = { ...page.article, readingHash: hash };
  const article = await (found ? updateArticle(db, found.id, values) : insertArticle(db, values));
  const before = found ? await appearancesOf(db, article.id) : [];
  const speakers = await resolveSpeakers(db, before.filter(isPrinted), page.appearances);
  const quotesBefore = found ? await quoteKeysOf(db, article.id) : [];
  // Independent of each other, so their statements are sent together.
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
        people: page.appearances.map((person) => ({
          ...person,
          speakerId: speakers.speakerOf(person),
          identityConfidence: speakers.confidenceOf(person),
        })),
        quotes: page.quotes,
        attributions: found ? await attributionsIn(db, article.id) : [],
      },
      speakers,
    ),
  ]);
  await removeSpeakers(db, speakers.removed);
  await Promise.all([
    addToArchive(db, {
      articleCount: found ? 0 : 1,
      quoteCount: page.quotes.length - quotesBefore.length,
      speakerCount: speakers.created - speakers.removed.length,
      topicCount,
    }),
    recordEvent(db, actor, {
      action: "INGEST_PAGE",
      target: { type: "Article", id: article.id },
      subject: page.article.url,
      ...(found ? { updated: 1 } : { created: 1 }),
    }),
  ]);
  return { articleId: article.id, outcome: found ? "UPDATED" : "CREATED" };
}
