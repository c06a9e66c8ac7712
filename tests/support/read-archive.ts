import { getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../../src/db/database.js";
import {
  appearances,
  articles,
  articleTopics,
  quotes,
  speakerNames,
  speakerRoles,
  speakerSuccessors,
  speakers,
  topics,
} from "../../src/db/schema.js";
import { fold } from "../../src/names/fold.js";
import { openTestArchive } from "./archive.js";

const { words: _ofArticle, ...ARTICLE_COLUMNS } = getTableColumns(articles);
const { words: _ofQuote, ...QUOTE_COLUMNS } = getTableColumns(quotes);

/** All rows of the archive, from which tests compute what they expect. */
export async function everything(db: Db) {
  return {
    articles: await db.select(ARTICLE_COLUMNS).from(articles),
    speakers: await db.select().from(speakers),
    successors: await db.select().from(speakerSuccessors),
    appearances: await db.select().from(appearances),
    quotes: await db.select(QUOTE_COLUMNS).from(quotes),
    topics: await db.select().from(topics),
    articleTopics: await db.select().from(articleTopics),
  };
}

export type Everything = Awaited<ReturnType<typeof everything>>;

/** Opens an archive that `fill` has filled, with its rows and every statement that it runs. */
export async function openFilledArchive() {
  const statements: string[] = [];
  const archive = await openTestArchive({ onQuery: (sql) => statements.push(sql) });
  await fill(archive.db);
  return { archive, all: await everything(archive.db), statements };
}

/** A few dates for many articles: ties, instants that differ by a microsecond, and no date. */
const DATES = [
  "2019-12-15T05:56:00Z",
  "2020-02-29T23:59:59.999999Z",
  null,
  "2019-12-15T05:56:00.000001Z",
  "2020-03-01T00:00:00Z",
  "1987-06-05T04:03:02.100Z",
];
const SPEAKERS = ["Åsa Öst", "asa ost", "Bo Lind", "Zoë Quill", "Harbour Board", "A crowd", "Nobody Yet"];
const TOPICS = ["Harbour", "harbour works", "Élan", "Rain", "Unused"];
const KINDS = ["DIRECT", "INDIRECT", "MIXED"] as const;

/**
 * 19 articles and some 50 quotes by 7 speakers on 5 topics, straight into the tables: with ties in every
 * order, undated pages, articles without quotes or topics, one where two names are one speaker, quotes
 * without a speaker, a speaker and a topic without anything, and a speaker that was merged.
 */
export async function fill(db: Db): Promise<void> {
  await db.insert(speakers).values(
    SPEAKERS.map((name, index) => ({
      name,
      nameKey: fold(name),
      slug: `speaker-${index + 1}`,
      kind:
        index < 4 || index === 6
          ? ("PERSON" as const)
          : index === 4
            ? ("ORGANIZATION" as const)
            : ("GROUP" as const),
    })),
  );
  await db
    .insert(topics)
    .values(TOPICS.map((name, index) => ({ name, nameKey: fold(name), slug: `topic-${index + 1}` })));
  for (let number = 1; number <= 19; number++) await addArticle(db, number);
  await keepCounts(db);
  await db.insert(speakerSuccessors).values({ id: 900, slug: "old-bo", speakerId: 3 });
  await db.insert(speakerNames).values(
    [
      [1, "Åsa Öst", 4],
      [1, "Asa Ost", 9],
      [1, "Å. Öst", 4],
      [2, "asa ost", 1],
      [3, "Bo Lind", 2],
    ].map(([speakerId, name, articleCount]) => ({
      speakerId: Number(speakerId),
      name: String(name),
      nameKey: fold(String(name)),
      articleCount: Number(articleCount),
    })),
  );
  await db.insert(speakerRoles).values([
    { ...role(1, "harbour master"), quoteCount: 3, articleCount: 2, firstSeenAt: DATES[0] ?? null },
    { ...role(1, "warden"), quoteCount: 7, articleCount: 2 },
    { ...role(1, "Mayor"), quoteCount: 6, articleCount: 1, lastSeenAt: DATES[4] ?? null },
    { ...role(1, "mayor"), quoteCount: 1, articleCount: 1, firstSeenAt: DATES[0] ?? null },
    { ...role(3, "witness"), quoteCount: 0, articleCount: 1 },
  ]);
}

const role = (speakerId: number, title: string) => ({ speakerId, title, titleKey: fold(title) });

/** Adds an article with its quotes; everything about it follows from `number`. */
export async function addArticle(db: Db, number: number): Promise<void> {
  const date = DATES[number % DATES.length] ?? null;
  const captured = number % 4 === 0;
  const [article] = await db
    .insert(articles)
    .values({
      url: number % 3 === 0 ? null : `https://paper.example/${number}`,
      contentHash: `content-${number}`,
      readingHash: `reading-${number}`,
      extraction: 1,
      headline: `Headline ${number}`,
      body: "The pier will stay.",
      byline: ["A. Writer", 'the "desk"'],
      section: number % 2 === 0 ? "Local" : null,
      source: ["The Mole", "Evening Gull", null][number % 3] ?? null,
      language: number % 5 === 0 ? "sv" : "en",
      publishedAt: captured ? null : date,
      capturedAt: captured ? date : null,
      datePrecision: date === null ? null : "INSTANT",
      // The stored order differs from the order of ids.
      stored: ((number * 7) % 20) * 100 + Math.floor(number / 20),
    })
    .returning({ id: articles.id, newestKey: articles.newestKey, oldestKey: articles.oldestKey });
  if (!article) throw new Error("The article was not stored.");
  const { id: articleId, newestKey, oldestKey } = article;
  const keys = { articleId, newestKey, oldestKey };

  // In every fifth article two names are one speaker.
  const speakerIds =
    number % 5 === 0 ? [1 + (number % 6), 3, 1 + (number % 6)] : [1 + (number % 6), 1 + ((number + 2) % 6)];
  const appearing = await db
    .insert(appearances)
    .values(
      speakerIds.map((speakerId, position) => ({
        ...keys,
        speakerId,
        position,
        name: `Name ${position}`,
        kind: "PERSON" as const,
        aliases: [],
        roles: [],
        roleKeys: [],
        blockingKey: "name",
        quoteCount: 1,
      })),
    )
    .returning({ id: appearances.id, speakerId: appearances.speakerId });

  const quoteCount = number % 6;
  if (quoteCount > 0) {
    await db.insert(quotes).values(
      Array.from({ length: quoteCount }, (_, position) => {
        const speaker = position % 4 === 3 ? null : (appearing[position % appearing.length] ?? null);
        return {
          ...keys,
          appearanceId: speaker?.id ?? null,
          speakerId: speaker?.speakerId ?? null,
          position,
          start: position * 10,
          end: position * 10 + 5,
          text: `Words ${number}.${position}`,
          textKey: `words-${number % 4}-${position}`,
          kind: KINDS[(number + position) % 3] ?? "DIRECT",
          pageConfidence: speaker ? ([0.9, 0.5, 1][position % 3] ?? 1) : 0,
          stored: ((number * 7) % 20) * 100 + 10 + (quoteCount - position) + Math.floor(number / 20) * 10,
        };
      }),
    );
  }
  const topicIds = [1, 2, 3, 4].filter((topicId) => (number >> (topicId - 1)) % 2 === 1);
  if (topicIds.length > 0) {
    // The page lists them backwards.
    await db
      .insert(articleTopics)
      .values(
        topicIds.map((topicId, index) => ({ ...keys, topicId, position: topicIds.length - 1 - index })),
      );
  }
}

/** Computes the counts that ingest keeps up to date. */
async function keepCounts(db: Db): Promise<void> {
  await db.execute(sql`
    update appearances set quote_count = (select count(*) from quotes where appearance_id = appearances.id)`);
  await db.execute(sql`
    update speakers set
      quote_count = (select count(*) from quotes where speaker_id = speakers.id),
      article_count = (select count(distinct article_id) from appearances
        where speaker_id = speakers.id and quote_count > 0),
      first_quoted_at = (select min(nullif(newest_key, '-infinity')) from quotes where speaker_id = speakers.id),
      last_quoted_at = (select max(nullif(newest_key, '-infinity')) from quotes where speaker_id = speakers.id)`);
  await db.execute(sql`
    update topics set
      article_count = (select count(*) from article_topics where topic_id = topics.id),
      quote_count = (select count(*) from quotes natural join (select article_id from article_topics where topic_id = topics.id) as tagged)`);
  await db.execute(sql`
    update archive set
      article_count = (select count(*) from articles), quote_count = (select count(*) from quotes),
      speaker_count = (select count(*) from speakers), topic_count = (select count(*) from topics)`);
}
