import { asc, getTableColumns, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { articles, articleTopics, quotes, speakers, topics } from "../../src/db/schema.js";
import { rowsOf } from "../../src/db/statement.js";
import { EXTRACTION_VERSION } from "../../src/extract/version.js";
import { savePage } from "../../src/ingest/store/save-pages.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";
import { createDraft } from "../support/drafts.js";

let archive: TestArchive;
const statements: string[] = [];
beforeAll(async () => {
  archive = await openTestArchive({ onQuery: (statement) => statements.push(statement) });
});
afterAll(() => archive.close());
beforeEach(() => emptyArchive(archive));

const URL = "https://press.example/floods";

const quotesInOrder = () =>
  archive.db
    .select({ id: quotes.id, text: quotes.text, position: quotes.position, speaker: speakers.name })
    .from(quotes)
    .leftJoin(speakers, sql`${speakers.id} = ${quotes.speakerId}`)
    .orderBy(asc(quotes.articleId), asc(quotes.position));

const topicsInOrder = () =>
  archive.db
    .select({ id: topics.id, name: topics.name, slug: topics.slug, articleCount: topics.articleCount })
    .from(topics)
    .leftJoin(articleTopics, sql`${topics.id} = ${articleTopics.topicId}`)
    .orderBy(asc(articleTopics.articleId), asc(articleTopics.position));

const timeline = (kind: string, id: number, unit: string, quotes: number) => ({
  parent_kind: kind,
  parent_id: id,
  unit,
  start: "2024-03-01",
  quote_count: quotes,
});

describe("a page", () => {
  test("is stored with everything that was extracted", async () => {
    const draft = createDraft({
      url: `${URL}#comments`,
      headline: "River Rises",
      lead: "The river rose.",
      section: "Weather",
      byline: ['A. "Bo" Writer', "C\\D, of the {Post}"],
      image: { caption: "The river", credit: "© Press", url: "https://press.example/i.jpg" },
      publishedAt: "2024-03-01T00:00:00.000Z",
      datePrecision: "DAY",
      quotes: [
        { text: "It rose, as “we” feared.", speaker: "Ann Lee", kind: "MIXED" },
        { text: "Nobody slept.", confidence: 0 },
      ],
      speakers: [{ name: "Ann Lee", roles: ["mayor"] }],
      topics: ["Floods"],
    });
    expect(await savePage(archive, draft)).toEqual({ articleId: 1, outcome: "CREATED" });

    const [article] = await archive.db.select().from(articles);
    expect(article).toEqual({
      words: expect.any(String),
      id: 1,
      url: URL,
      contentHash: expect.stringMatching(/^[\w-]{43}$/),
      readingHash: expect.stringMatching(/^[\w-]{43}$/),
      extraction: EXTRACTION_VERSION,
      headline: "River Rises",
      lead: "The river rose.",
      body: draft.body,
      section: "Weather",
      source: "The Invented Press",
      byline: ['A. "Bo" Writer', "C\\D, of the {Post}"],
      language: "en",
      imageCaption: "The river",
      imageCredit: "© Press",
      imageUrl: "https://press.example/i.jpg",
      publishedAt: "2024-03-01 00:00:00+00",
      capturedAt: null,
      datePrecision: "DAY",
      date: "2024-03-01 00:00:00+00",
      newestKey: "2024-03-01 00:00:00+00",
      oldestKey: "2024-03-01 00:00:00+00",
      ingestedAt: expect.any(String),
      stored: 1,
    });
    const [said, uncued] = draft.quotes;
    const { words: _, ...columns } = getTableColumns(quotes);
    expect(await archive.db.select(columns).from(quotes).orderBy(quotes.position)).toEqual([
      {
        id: 1,
        articleId: 1,
        appearanceId: 1,
        speakerId: 1,
        position: 0,
        reversePosition: 0,
        start: said?.start,
        end: said?.end,
        text: "It rose, as “we” feared.",
        textKey: expect.any(String),
        kind: "MIXED",
        mention: "Ann Lee",
        mentionStart: said?.speakerMention?.[0],
        mentionEnd: said?.speakerMention?.[1],
        cue: "said",
        cueStart: said?.cue?.[0],
        cueEnd: said?.cue?.[1],
        method: "NAME",
        pageConfidence: 0.9,
        identityConfidence: 1,
        confidence: 0.9,
        newestKey: "2024-03-01 00:00:00+00",
        oldestKey: "2024-03-01 00:00:00+00",
        stored: 2,
      },
      {
        id: 2,
        articleId: 1,
        appearanceId: null,
        speakerId: null,
        position: 1,
        reversePosition: -1,
        start: uncued?.start,
        end: uncued?.end,
        text: "Nobody slept.",
        textKey: expect.any(String),
        kind: "DIRECT",
        mention: null,
        mentionStart: null,
        mentionEnd: null,
        cue: "said",
        cueStart: uncued?.cue?.[0],
        cueEnd: uncued?.cue?.[1],
        method: null,
        pageConfidence: 0,
        identityConfidence: 1,
        confidence: 0,
        newestKey: "2024-03-01 00:00:00+00",
        oldestKey: "2024-03-01 00:00:00+00",
        stored: 3,
      },
    ]);
    expect(await keptCounts(archive.db)).toEqual({
      speakers: [
        {
          id: 1,
          quote_count: 1,
          article_count: 1,
          first_quoted_at: "2024-03-01 00:00:00+00",
          last_quoted_at: "2024-03-01 00:00:00+00",
        },
      ],
      roles: [
        {
          speaker_id: 1,
          title: "mayor",
          title_key: "mayor",
          quote_count: 1,
          article_count: 1,
          first_seen_at: "2024-03-01 00:00:00+00",
          last_seen_at: "2024-03-01 00:00:00+00",
        },
      ],
      nameVariants: [
        {
          blocking_key: "lee",
          kind: "PERSON",
          name: "Ann Lee",
          occupation: "office",
          context: "2024||mayor",
          speaker_id: 1,
          article_count: 1,
          confidence: null,
        },
      ],
      topics: [{ id: 1, article_count: 1, quote_count: 2 }],
      archive: [{ article_count: 1, quote_count: 2, speaker_count: 1, topic_count: 1 }],
      speakerTopics: [{ speaker_id: 1, topic_id: 1, quote_count: 1 }],
      relatedTopics: [],
      quoteTimelines: [
        timeline("ARCHIVE", 0, "DAY", 2),
        timeline("ARCHIVE", 0, "MONTH", 2),
        timeline("SPEAKER", 1, "DAY", 1),
        timeline("SPEAKER", 1, "MONTH", 1),
        timeline("TOPIC", 1, "DAY", 2),
        timeline("TOPIC", 1, "MONTH", 2),
      ],
    });
  });

  test("changes nothing when it is stored again, whatever its id, fragment and warnings", async () => {
    const draft = createDraft({
      url: URL,
      quotes: [{ text: "No.", speaker: "Ann Lee" }],
      topics: ["Floods"],
    });
    await savePage(archive, draft);
    const before = await archive.db.select().from(articles);
    const again = { ...draft, id: "other", url: `${URL}#top`, warnings: ["The date is odd."] };
    expect(await savePage(archive, again)).toEqual({ articleId: 1, outcome: "UNCHANGED" });
    expect(await archive.db.select().from(articles)).toEqual(before);
  });

  test("keeps its id and those of its quotes when it changes under its address", async () => {
    await archive.save({
      url: URL,
      quotes: [
        { text: "No.", speaker: "Ann Lee" },
        { text: "We will see.", speaker: "Bo Day" },
        { text: "No!", speaker: "Bo Day" },
        { text: "Never mind.", speaker: "Ann Lee" },
      ],
    });
    const changed = {
      url: URL,
      publishedAt: "2025-01-01T00:00:00.000Z",
      quotes: [
        { text: "New words.", speaker: "Cy Fox" },
        { text: "Never mind.", speaker: "Ann Lee" },
        { text: "“No”", speaker: "Bo Day" },
        { text: "No", speaker: "Ann Lee" },
      ],
    };
    expect(await archive.save(changed)).toEqual({ articleId: 1, outcome: "UPDATED" });
    expect(await quotesInOrder()).toEqual([
      { id: 5, position: 0, text: "New words.", speaker: "Cy Fox" },
      { id: 4, position: 1, text: "Never mind.", speaker: "Ann Lee" },
      { id: 1, position: 2, text: "“No”", speaker: "Bo Day" },
      { id: 3, position: 3, text: "No", speaker: "Ann Lee" },
    ]);
    expect(await archive.db.select({ stored: articles.stored, date: articles.date }).from(articles)).toEqual([
      { stored: 1, date: "2025-01-01 00:00:00+00" },
    ]);
    expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  });

  test("without an address is identified by its headline and body", async () => {
    await archive.save({ url: null, headline: "One" });
    expect(await archive.save({ url: null, headline: "One", section: "News" })).toEqual({
      articleId: 1,
      outcome: "UPDATED",
    });
    expect(await archive.save({ url: null, headline: "Two" })).toEqual({ articleId: 2, outcome: "CREATED" });
  });

  test("with an address updates the same text that was stored without one", async () => {
    await archive.save({ url: null });
    expect(await archive.save({ url: URL })).toEqual({ articleId: 1, outcome: "UPDATED" });
    expect(await archive.save({ url: URL })).toEqual({ articleId: 1, outcome: "UNCHANGED" });
    expect(await archive.db.select({ url: articles.url }).from(articles)).toEqual([{ url: URL }]);
  });

  test("that is stored again without its address changes nothing", async () => {
    await archive.save({ url: URL });
    expect(await archive.save({ url: null })).toEqual({ articleId: 1, outcome: "UNCHANGED" });
  });

  test("under two addresses is two articles", async () => {
    await archive.save({ url: URL });
    expect(await archive.save({ url: "https://other.example/floods" })).toEqual({
      articleId: 2,
      outcome: "CREATED",
    });
  });

  test("that violates a constraint leaves the archive unchanged", async () => {
    await archive.save({ url: URL, quotes: [{ text: "No.", speaker: "Ann Lee" }], topics: ["Floods"] });
    const before = await keptCounts(archive.db);
    const broken = {
      url: URL,
      topics: ["Storms"],
      quotes: [{ text: "Yes.", speaker: "Bo Day", confidence: 7 }],
    };
    await expect(archive.save(broken)).rejects.toThrow();
    expect(await keptCounts(archive.db)).toEqual(before);
    expect(await quotesInOrder()).toEqual([{ id: 1, text: "No.", position: 0, speaker: "Ann Lee" }]);
  });

  test("may hold text that Postgres or its indexes cannot", async () => {
    const long = "n".repeat(5000);
    const body = "Half \ud83d of a pair, and \0 nothing. “Why?” she said.";
    const draft = {
      url: `https://press.example/${"u".repeat(3000)}`,
      headline: "\0",
      body,
      source: long,
      topics: [long, `${long}x`, "", "ﷺ".repeat(300)],
      quotes: [{ text: "Why?", speaker: `${long} ${long}` }],
      speakers: [{ name: `${long} ${long}`, roles: [long], aliases: [long] }],
    };
    expect(await archive.save(draft)).toEqual({ articleId: 1, outcome: "CREATED" });
    expect(await archive.save(draft)).toEqual({ articleId: 1, outcome: "UNCHANGED" });
    const [article] = await archive.db.select({ url: articles.url, body: articles.body }).from(articles);
    expect(article).toEqual({
      url: null,
      body: "Half \ufffd of a pair, and \ufffd nothing. “Why?” she said.",
    });
    expect((await topicsInOrder()).map(({ name }) => name.length)).toEqual([300, 300]);
  });

  test("may have quotes with the same words or without any word", async () => {
    const page = { url: URL, quotes: [{ text: "…" }, { text: "No." }, { text: "No." }, { text: "—" }] };
    await archive.save(page);
    await archive.save({ ...page, quotes: [{ text: "No." }, { text: "—" }, { text: "…" }] });
    expect(await quotesInOrder()).toEqual([
      { id: 2, text: "No.", position: 0, speaker: null },
      { id: 4, text: "—", position: 1, speaker: null },
      { id: 1, text: "…", position: 2, speaker: null },
    ]);
  });
});

describe("topics", () => {
  test("are one regardless of case and accents, under the first spelling", async () => {
    await archive.save({ topics: ["Élections", "Floods"] });
    await archive.save({ topics: ["ELECTIONS", "elections"] });
    expect(await topicsInOrder()).toEqual([
      { id: 1, name: "Élections", slug: "elections", articleCount: 2 },
      { id: 2, name: "Floods", slug: "floods", articleCount: 1 },
      { id: 1, name: "Élections", slug: "elections", articleCount: 2 },
    ]);
  });

  test("have unique slugs, and are deleted with their last article", async () => {
    await archive.save({ url: URL, topics: ["C++", "C", "C#"] });
    expect(await topicsInOrder()).toEqual([
      { id: 1, name: "C++", slug: "c", articleCount: 1 },
      { id: 2, name: "C", slug: "c-2", articleCount: 1 },
      { id: 3, name: "C#", slug: "c-3", articleCount: 1 },
    ]);
    await archive.save({ url: URL, topics: ["C#", "Rust", "C++"] });
    expect(await topicsInOrder()).toEqual([
      { id: 3, name: "C#", slug: "c-3", articleCount: 1 },
      { id: 4, name: "Rust", slug: "rust", articleCount: 1 },
      { id: 1, name: "C++", slug: "c", articleCount: 1 },
    ]);
  });
});

test("articles and quotes are numbered in the order of their commits", async () => {
  await archive.save({ url: URL, quotes: [{ text: "One." }, { text: "Two." }] });
  await archive.save({ quotes: [{ text: "Three." }] });
  await archive.save({ url: URL, quotes: [{ text: "Two." }, { text: "Four." }] });
  const rows = await rowsOf(
    archive.db,
    sql`select stored, text from quotes union all select stored, 'article ' || id from articles order by stored`,
  );
  expect(rows).toEqual([
    { stored: 1, text: "article 1" },
    { stored: 3, text: "Two." },
    { stored: 4, text: "article 2" },
    { stored: 5, text: "Three." },
    { stored: 6, text: "Four." },
  ]);
});

test("the number of statements does not depend on the size of a page, and is lower once its names are known", async () => {
  const pageOf = (people: number) => ({
    topics: Array.from({ length: people }, (_, i) => `Topic ${i}`),
    quotes: Array.from({ length: people }, (_, i) => ({
      text: `I am ${i}.`,
      speaker: `Ann Lee${"x".repeat(i)}`,
    })),
    speakers: [{ name: "Ann Lee", roles: ["mayor"] }],
  });
  const costs: number[] = [];
  for (const people of [1, 40, 40]) {
    statements.length = 0;
    await archive.save(pageOf(people));
    costs.push(statements.length);
  }
  expect(costs).toEqual([19, 19, 12]);
});
