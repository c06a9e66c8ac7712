import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { rowsOf } from "../../src/db/statement.js";
import type { ArticleDraft } from "../../src/extract/draft.js";
import { attributeQuote } from "../../src/ingest/corrections/attribute-quote.js";
import { mergeSpeakers } from "../../src/ingest/corrections/merge.js";
import { savePages } from "../../src/ingest/store/save-pages.js";
import { ED } from "../support/actors.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";
import { createDraft } from "../support/drafts.js";

let archive: TestArchive;
const statements: string[] = [];
beforeAll(async () => {
  archive = await openTestArchive({ onQuery: (text) => statements.push(text) });
});
afterAll(() => archive.close());
beforeEach(() => emptyArchive(archive));

const NAMES = ["Ann Lee", "Anne Lee", "A. Lee", "Lee", "Bob Lee", "Robert Lee", "Ida Fox"];
const DATES = [null, "2024-01-01T00:00:00.000Z", "2024-06-01T12:00:00.000Z"];

/** A page under one of a few addresses or none, with one of a few contents: a later page often updates an earlier one. */
const page = fc
  .record({
    url: fc.option(fc.integer({ min: 1, max: 5 }).map((number) => `https://press.example/${number}`)),
    publishedAt: fc.constantFrom(...DATES),
    topics: fc.subarray(["Floods", "Storms", "Trade"]),
    quotes: fc.array(
      fc.record({
        text: fc.constantFrom("No.", "Yes.", "Perhaps."),
        speaker: fc.option(fc.constantFrom(...NAMES)),
      }),
      { maxLength: 4 },
    ),
    title: fc.constantFrom("Mayor", "mayor", "goalkeeper"),
  })
  .map(({ title, quotes, ...parts }) =>
    createDraft({
      ...parts,
      quotes,
      // Of two offices that exclude each other, one would make another speaker of the lasting one below.
      speakers: quotes.flatMap(({ speaker }) =>
        speaker && speaker !== "Ida Fox" ? [{ name: speaker, roles: [title] }] : [],
      ),
    }),
  );

async function saveInBatches(pages: readonly ArticleDraft[], size: number): Promise<void> {
  for (let from = 0; from < pages.length; from += size)
    await savePages(archive, pages.slice(from, from + size));
}

/** Prints a speaker whom no page takes for another. */
const LASTING = createDraft({
  url: "https://press.example/0",
  quotes: [{ text: "Never.", speaker: "Ida Fox" }],
});

/**
 * Lets an editor attribute a quote to the lasting speaker, and merge two others if they are there. An attribution follows
 * the id of its speaker, and which of several speakers keeps an id depends on the order of pages.
 */
async function correct(): Promise<void> {
  const ida = await idOf("Ida Fox");
  const [quote] = await rowsOf<{ id: number }>(
    archive.db,
    sql`select q.id from quotes q join articles a on a.id = q.article_id
        where q.speaker_id is distinct from ${ida}::bigint and a.url is not null order by a.url, q.position limit 1`,
  );
  if (quote) await attributeQuote(archive, ED, { quote: the(quote.id), speaker: the(ida) });
  const [one, other] = await Promise.all([idOf("Ann Lee"), idOf("Robert Lee")]);
  if (one > 0 && other > 0) await mergeSpeakers(archive, ED, { from: the(other), into: the(one) });
}

const the = (id: number) => ({ id, text: String(id), argument: "id" });

/** 0 if there is no such speaker. */
async function idOf(name: string): Promise<number> {
  const [found] = await rowsOf<{ id: number }>(archive.db, sql`select id from speakers where name = ${name}`);
  return found?.id ?? 0;
}

/** All that the archive says, without the ids and slugs, which depend on who was known first. */
async function contents() {
  const speaker = sql`(select json_build_array(s.name, s.kind, s.quote_count, s.article_count, s.first_quoted_at,
      s.last_quoted_at,
      (select json_agg(json_build_array(n.name, n.name_key, n.article_count) order by n.name collate "C")
       from speaker_names n where n.speaker_id = s.id),
      (select json_agg(json_build_array(r.title, r.quote_count, r.article_count, r.first_seen_at) order by r.title collate "C")
       from speaker_roles r where r.speaker_id = s.id))::text`;
  return {
    articles: await rowsOf(
      archive.db,
      sql`select url, content_hash, reading_hash, date,
            (select array_agg(t.name order by l.position) from article_topics l join topics t on t.id = l.topic_id
             where l.article_id = a.id and l.newest_key = a.newest_key) as topics
          from articles a order by url, content_hash`,
    ),
    appearances: await rowsOf(
      archive.db,
      sql`select ar.url, a.position, a.name, a.roles, a.quote_count, a.identity_confidence, a.newest_key,
            ${speaker} from speakers s where s.id = a.speaker_id) as speaker
          from appearances a join articles ar on ar.id = a.article_id order by ar.url, ar.content_hash, a.position`,
    ),
    quotes: await rowsOf(
      archive.db,
      sql`select ar.url, q.position, q.text, q.method, q.confidence, q.newest_key, a.name as as,
            ${speaker} from speakers s where s.id = q.speaker_id) as speaker
          from quotes q join articles ar on ar.id = q.article_id left join appearances a on a.id = q.appearance_id
          order by ar.url, ar.content_hash, q.position`,
    ),
    topics: await rowsOf(archive.db, sql`select name, article_count, quote_count from topics order by name`),
    archive: await rowsOf(archive.db, sql`select * from archive`),
    events: await rowsOf(
      archive.db,
      sql`select subject, created_count, updated_count from audit_events where action = 'INGEST_PAGE'
          order by subject, created_count`,
    ),
  };
}

test("pages in batches of any size give the same archive as one after the other, corrections included", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(page, { maxLength: 5 }),
      fc.array(page, { minLength: 2, maxLength: 9 }),
      fc.integer({ min: 2, max: 9 }),
      async (before, after, size) => {
        const results: unknown[] = [];
        for (const batch of [1, size]) {
          await emptyArchive(archive);
          await saveInBatches([LASTING, ...before], 1);
          await correct();
          await saveInBatches(after, batch);
          expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
          results.push(await contents());
        }
        expect(results[1]).toEqual(results[0]);
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);

test("a page that cannot be stored leaves out its whole batch", async () => {
  const bad = { ...createDraft({ url: "https://press.example/2" }), datePrecision: null };
  const batch = [createDraft({ url: "https://press.example/1" }), bad];
  await expect(savePages(archive, batch)).rejects.toThrow();
  expect(await rowsOf(archive.db, sql`select url from articles`)).toEqual([]);
});

test("a batch of new pages costs the same number of statements however many they are", async () => {
  const costs: number[] = [];
  for (const size of [2, 30]) {
    const drafts = Array.from({ length: size }, (_, i) =>
      createDraft({
        url: `https://press.example/${size}/${i}`,
        topics: [`Topic ${i}`, "Harbour"],
        quotes: [{ text: `I am ${size} ${i}.`, speaker: `Ann ${"x".repeat(size + i)}` }],
        speakers: [{ name: `Ann ${"x".repeat(size + i)}`, roles: ["mayor"] }],
      }),
    );
    statements.length = 0;
    const saved = await savePages(archive, drafts);
    costs.push(statements.length);
    expect(saved.map(({ outcome }) => outcome)).toEqual(drafts.map(() => "CREATED"));
  }
  expect(costs).toEqual([19, 19]);
});

test("pages of one batch that are the same article update it one after the other", async () => {
  const url = "https://press.example/1";
  const quote = (text: string) => [{ text, speaker: "Ann Lee" }];
  const first = createDraft({ url, quotes: quote("One.") });
  const second = createDraft({ url, quotes: quote("Two.") });
  expect(await savePages(archive, [first, second, createDraft(), second, first])).toEqual([
    { articleId: 1, outcome: "CREATED" },
    { articleId: 1, outcome: "UPDATED" },
    { articleId: 2, outcome: "CREATED" },
    { articleId: 1, outcome: "UNCHANGED" },
    { articleId: 1, outcome: "UPDATED" },
  ]);
});

test("an attributed quote goes to the successor of its speaker, if its page is stored with the one that merges them", async () => {
  const quoting = (number: number, ...names: (string | null)[]) =>
    createDraft({
      url: `https://press.example/${number}`,
      quotes: names.map((speaker, i) => ({ text: `No ${i}.`, speaker })),
    });
  await saveInBatches(
    [
      quoting(1, "Al Reed"),
      quoting(2, "Albert Reed"),
      quoting(3, "Albert Reed"),
      quoting(4, "Alan Reed"),
      quoting(5, null),
    ],
    1,
  );
  await attributeQuote(archive, ED, { quote: the(5), speaker: the(await idOf("Al Reed")) });
  await savePages(archive, [quoting(4, "Albert Reed"), quoting(5, null, "Ida Fox")]);
  expect(
    await rowsOf(
      archive.db,
      sql`select a.url, s.name from quotes q join articles a on a.id = q.article_id
          join speakers s on s.id = q.speaker_id where q.position = 0 order by a.url`,
    ),
  ).toEqual(
    [1, 2, 3, 4, 5].map((number) => ({ url: `https://press.example/${number}`, name: "Albert Reed" })),
  );
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});
