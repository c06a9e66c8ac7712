import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ArticleSelection, deletionTotals } from "../../src/db/read/selected-articles.js";
import { rowsOf } from "../../src/db/statement.js";
import { attributeQuote } from "../../src/ingest/corrections/attribute-quote.js";
import { mergeSpeakers } from "../../src/ingest/corrections/merge.js";
import { renameSpeaker } from "../../src/ingest/corrections/rename.js";
import { undoCorrection } from "../../src/ingest/corrections/undo.js";
import { deleteArticles } from "../../src/ingest/store/delete-articles.js";
import { ED } from "../support/actors.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";
import type { DraftParts } from "../support/drafts.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());
beforeEach(() => emptyArchive(archive));

const LIMITS = { milliseconds: 60_000, listed: 2 };
const NO_CONDITION: ArticleSelection = { named: null, sources: null, date: null };
const at = (...urls: string[]): ArticleSelection => ({ ...NO_CONDITION, named: { ids: [], urls } });
const remove = (selection: ArticleSelection) => deleteArticles(archive, ED, selection, LIMITS);
const the = (id: number) => ({ id, text: String(id), argument: "id" });
const idsOf = async (table: "speakers" | "quotes", column: "name" | "text", value: string) =>
  (
    await rowsOf<{ id: number }>(
      archive.db,
      sql`select id from ${sql.identifier(table)} where ${sql.identifier(column)} = ${value} order by id`,
    )
  ).map(({ id }) => id);
const onlyId = async (...given: Parameters<typeof idsOf>) => (await idsOf(...given))[0] ?? 0;

/** All that an archive says, without ids, slugs and numbers in stored order, which depend on what happened. */
const content = async () => ({
  articles: await rowsOf(
    archive.db,
    sql`select r.url, r.source, q.position, q.text, q.method, q.confidence, a.name as printed, a.position as place,
          a.identity_confidence, s.name, s.kind, s.quote_count, s.article_count, s.first_quoted_at, s.last_quoted_at
        from articles r left join quotes q on q.article_id = r.id left join appearances a on a.id = q.appearance_id
        left join speakers s on s.id = q.speaker_id order by r.url, q.position`,
  ),
  names: await rowsOf(
    archive.db,
    sql`select s.name as speaker, n.name, n.article_count from speaker_names n join speakers s on s.id = n.speaker_id
        order by s.name, s.quote_count, n.name`,
  ),
  roles: await rowsOf(
    archive.db,
    sql`select s.name, r.title, r.quote_count, r.article_count, r.first_seen_at, r.last_seen_at from speaker_roles r
        join speakers s on s.id = r.speaker_id order by s.name, r.title, r.quote_count, r.first_seen_at`,
  ),
  variants: await rowsOf(
    archive.db,
    sql`select v.blocking_key, v.name, v.occupation, v.context, v.article_count, v.is_ambiguous, v.confidence, s.name as speaker
        from name_variants v join speakers s on s.id = v.speaker_id
        order by v.blocking_key, v.kind, v.name, v.occupation, v.context`,
  ),
  topics: await rowsOf(archive.db, sql`select name, article_count, quote_count from topics order by name`),
  totals: await rowsOf(archive.db, sql`select * from archive`),
});

const NAMES = [
  ...["Ann Lee", "Anne Lee", "A. Lee", "Lee", "Bob Lee", "Robert Lee", "Robert Lee Jr."],
  ...["Ida Fox", "Fox", "Ida B. Fox", "Ida C. Fox"],
];

const page = fc.record({
  publishedAt: fc.constantFrom(null, "2004-01-01T00:00:00.000Z", "2016-06-01T12:00:00.000Z"),
  topics: fc.subarray(["Floods", "Storms", "Trade"]),
  quotes: fc.array(
    fc.record({
      text: fc.constantFrom("No.", "Yes.", "Perhaps."),
      speaker: fc.option(fc.constantFrom(...NAMES)),
    }),
    { maxLength: 5 },
  ),
  roles: fc.array(fc.constantFrom("mayor", "Mayor", "goalkeeper", "health minister"), { maxLength: 2 }),
});

function partsOf({ roles, ...page }: NonNullable<DraftParts> & { roles: string[] }, i: number): DraftParts {
  const names = new Set((page.quotes ?? []).flatMap(({ speaker }) => speaker ?? []));
  const speakers = [...names].map((name, j) => ({ name, roles: j % 2 ? [] : roles }));
  return { ...page, url: `https://press.example/${i}`, speakers };
}

test("an archive from which articles were deleted equals one that never had them", async () => {
  const pages = fc.array(fc.record({ page, isDeleted: fc.boolean() }), { minLength: 2, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(pages, async (pages) => {
      const drafts = pages.map(({ page, isDeleted }, i) => ({ parts: partsOf(page, i), isDeleted }));
      const urls = drafts.flatMap(({ parts, isDeleted }) => (isDeleted && parts.url ? [parts.url] : []));
      await emptyArchive(archive);
      for (const { parts } of drafts) await archive.save(parts);
      const foretold = await deletionTotals(archive.db, at(...urls));
      const { articles: _, remainingCount, ...deleted } = await remove(at(...urls));
      expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
      expect(remainingCount).toBe(0);
      expect(deleted).toEqual(foretold);
      expect(deleted.articleCount).toBe(urls.length);
      const left = await content();

      await emptyArchive(archive);
      for (const { parts, isDeleted } of drafts) if (!isDeleted) await archive.save(parts);
      expect(left).toEqual(await content());
    }),
    { numRuns: 20 },
  );
}, 240_000);

test("deletes what no other article has, lists the first articles, and leaves an event for each", async () => {
  await archive.save({ topics: ["Floods", "Trade"], quotes: [{ text: "No.", speaker: "Ann Lee" }] });
  await archive.save({
    source: "The Slipway Notes",
    topics: ["Storms", "Trade"],
    quotes: [
      { text: "Yes.", speaker: "Ida Fox" },
      { text: "Never.", speaker: "Ann Lee" },
    ],
  });
  await archive.save({ source: "The Slipway Notes", headline: "Again", quotes: [] });
  await archive.save({ source: "The Slipway Notes", headline: "And Again", quotes: [] });
  const ofNotes = { ...NO_CONDITION, sources: ["The Slipway Notes"] };
  const totals = { articleCount: 3, quoteCount: 2, speakerCount: 1, topicCount: 1 };
  expect(await deletionTotals(archive.db, ofNotes)).toEqual(totals);
  const card = { source: "The Slipway Notes", date: "2024-03-01 12:00:00+00" };
  expect(await remove(ofNotes)).toEqual({
    ...totals,
    remainingCount: 0,
    articles: [
      { ...card, id: 2, url: "https://press.example/2", headline: "Nothing Happened" },
      { ...card, id: 3, url: "https://press.example/3", headline: "Again" },
    ].map((article) => ({ ...article, url: expect.stringContaining("https://press.example/") })),
  });
  expect(await rowsOf(archive.db, sql`select name, quote_count from speakers`)).toEqual([
    { name: "Ann Lee", quote_count: 1 },
  ]);
  expect(await rowsOf(archive.db, sql`select name from topics order by name`)).toEqual([
    { name: "Floods" },
    { name: "Trade" },
  ]);
  expect(
    await rowsOf(
      archive.db,
      sql`select by, target_type, target_id, removed_count from audit_events where action = 'DELETE_ARTICLES' order by id`,
    ),
  ).toEqual([2, 3, 4].map((id) => ({ by: "ed", target_type: "Article", target_id: id, removed_count: 1 })));
  expect(await remove(ofNotes)).toMatchObject({ articleCount: 0, articles: [] });
});

test.each<[string, ArticleSelection, number[]]>([
  ["ids and addresses", { ...NO_CONDITION, named: { ids: [1], urls: ["https://press.example/b"] } }, [1, 2]],
  ["a date range", { ...NO_CONDITION, date: { from: "2020-01-01T00:00:00Z", to: null } }, [2, 3]],
  ["an end alone", { ...NO_CONDITION, date: { from: null, to: "2020-01-01T00:00:00Z" } }, [1]],
  ["all conditions", { ...at("https://press.example/b", "https://press.example/c"), sources: ["C"] }, [3]],
  ["an empty list", { ...NO_CONDITION, sources: [] }, []],
  ["a text that cannot be stored", { ...NO_CONDITION, sources: ["\0"] }, []],
  ["no condition", NO_CONDITION, []],
])("deletes by %s", async (_, selection, deleted) => {
  await archive.save({ url: "https://press.example/a", publishedAt: "2010-01-01T00:00:00.000Z" });
  await archive.save({ url: "https://press.example/b", publishedAt: "2020-01-01T00:00:00.000Z" });
  await archive.save({
    url: "https://press.example/c",
    publishedAt: "2021-01-01T00:00:00.000Z",
    source: "C",
  });
  await archive.save({ url: "https://press.example/d", publishedAt: null });
  await remove(selection);
  const left = await rowsOf<{ id: number }>(archive.db, sql`select id from articles order by id`);
  expect(left.map(({ id }) => id)).toEqual([1, 2, 3, 4].filter((id) => !deleted.includes(id)));
});

test("takes the attributions of its quotes with it, and those who spoke only by them", async () => {
  const [one, two] = ["https://press.example/one", "https://press.example/two"];
  await archive.save({ url: one, quotes: [{ text: "No.", speaker: "Ann Lee" }] });
  await archive.save({ url: two, quotes: [{ text: "Yes.", speaker: "Ida Fox" }] });
  const [ann, ida] = [
    await onlyId("speakers", "name", "Ann Lee"),
    await onlyId("speakers", "name", "Ida Fox"),
  ];
  // Ann Lee says nothing but what an editor attributed to her in the second article.
  await attributeQuote(archive, ED, {
    quote: the(await onlyId("quotes", "text", "Yes.")),
    speaker: the(ann),
  });
  expect(await deletionTotals(archive.db, at(one))).toMatchObject({ speakerCount: 0 });
  expect(await remove(at(one))).toMatchObject({ quoteCount: 1, speakerCount: 0 });
  expect(await rowsOf(archive.db, sql`select id, name, quote_count from speakers order by id`)).toEqual([
    { id: ann, name: "Ann Lee", quote_count: 1 },
    { id: ida, name: "Ida Fox", quote_count: 0 },
  ]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  expect(await deletionTotals(archive.db, at(two))).toMatchObject({ speakerCount: 2 });
  expect(await remove(at(two))).toMatchObject({ quoteCount: 1, speakerCount: 2 });
  expect(await rowsOf(archive.db, sql`select * from speakers`)).toEqual([]);
  expect(await rowsOf(archive.db, sql`select * from corrections`)).toEqual([]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("leaves merges and new names, which can be undone", async () => {
  const [one, two, three] = ["1", "2", "3"].map((page) => `https://press.example/merge-${page}`);
  for (const [url, speaker] of [
    [one, "Ann Lee"],
    [two, "Zora Lee"],
    [three, "Zora Lee"],
  ]) {
    await archive.save({ url: url ?? "", quotes: [{ text: "No.", speaker: speaker ?? "" }] });
  }
  const [ann, zora] = [
    await onlyId("speakers", "name", "Ann Lee"),
    await onlyId("speakers", "name", "Zora Lee"),
  ];
  await renameSpeaker(archive, ED, { speaker: the(ann), name: "Ann Quill" });
  const merge = await mergeSpeakers(archive, ED, { from: the(zora), into: the(ann) });
  await remove(at(two ?? ""));
  const named = sql`select id, name, quote_count from speakers order by id`;
  expect(await rowsOf(archive.db, named)).toEqual([{ id: ann, name: "Ann Quill", quote_count: 2 }]);
  await remove(at(one ?? ""));
  expect(await rowsOf(archive.db, named)).toEqual([{ id: ann, name: "Ann Quill", quote_count: 1 }]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  await undoCorrection(archive, ED, the(merge.correctionId), String);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  expect(await rowsOf(archive.db, sql`select name, quote_count from speakers where quote_count > 0`)).toEqual(
    [{ name: "Zora Lee", quote_count: 1 }],
  );
});

test("goes in batches, between which others write, and says what is left when its time is over", async () => {
  for (let i = 0; i < 120; i++) {
    await archive.save({ url: `https://press.example/many/${i}`, source: "Many", quotes: [] });
  }
  const many = { ...NO_CONDITION, sources: ["Many"] };
  expect(await deleteArticles(archive, ED, many, { milliseconds: 0, listed: 0 })).toMatchObject({
    articleCount: 50,
    remainingCount: 70,
  });
  const order: string[] = [];
  await Promise.all([
    remove(many).then(() => order.push("deleted")),
    archive.save({ quotes: [{ text: "No.", speaker: "Ann Lee" }] }).then(() => order.push("saved")),
  ]);
  expect(order).toEqual(["saved", "deleted"]);
  expect(await rowsOf(archive.db, sql`select article_count from archive`)).toEqual([{ article_count: 1 }]);
});
