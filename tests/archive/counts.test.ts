import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Database, openDb } from "../../src/db/open.js";
import { rowsOf } from "../../src/db/statement.js";
import { savePage } from "../../src/ingest/save.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { countAnew, keptCounts } from "../support/counts.js";
import { createDraft, type DraftParts } from "../support/drafts.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());
beforeEach(() => emptyArchive(archive));

const NAMES = ["Ann Lee", "Anne Lee", "A. Lee", "Lee", "Bob Lee", "Robert Lee", "Robert Lee Jr.", "Ida Fox"];
const DATES = [null, "2024-01-01T00:00:00.000Z", "2024-06-01T12:00:00.000Z", "2025-01-01T00:00:00.000Z"];

/** A page under one of few addresses, so that the next often changes what one before it said. */
const page = fc.record({
  url: fc.integer({ min: 1, max: 4 }).map((number) => `https://press.example/${number}`),
  publishedAt: fc.constantFrom(...DATES),
  topics: fc.subarray(["Floods", "Storms", "Trade"]),
  quotes: fc.array(
    fc.record({
      text: fc.constantFrom("No.", "Yes.", "Perhaps."),
      speaker: fc.option(fc.constantFrom(...NAMES)),
    }),
    { maxLength: 5 },
  ),
  speakers: fc
    .subarray(NAMES)
    .map((names) => names.map((name, i) => ({ name, roles: i % 2 ? ["Mayor"] : ["mayor", "poet"] }))),
});

/** Only those who speak are listed, as a draft has it. */
function withSpeakersOf({ quotes, speakers, ...page }: Required<Pick<DraftParts, "quotes" | "speakers">>) {
  return { ...page, quotes, speakers: speakers.filter(({ name }) => quotes.some((q) => q.speaker === name)) };
}

test("every count is right after whatever was stored, changed, moved and removed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 4, maxLength: 10 }), async (pages) => {
      await emptyArchive(archive);
      for (const parts of pages) {
        await archive.save(withSpeakersOf(parts));
        expect(await keptCounts(archive.db)).toEqual(await countAnew(archive.db));
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("two writers at once, on the same pages and speakers, keep every count right", async () => {
  const other = archive.engine === "server" ? await openDb(archive.url) : archive;
  const pages = archive.engine === "server" ? 200 : 40;
  const drafts = Array.from({ length: pages }, (_, i) =>
    createDraft({
      url: `https://press.example/${i % (pages - 15)}`,
      topics: [`Topic ${i % 3}`, `Topic ${i % 5}`],
      quotes: [
        { text: `Words ${i}.`, speaker: NAMES[i % NAMES.length] ?? null },
        { text: "No.", speaker: NAMES[(i * 3 + 1) % NAMES.length] ?? null },
      ],
    }),
  );
  const writeAll = async (into: Database, pages: typeof drafts) => {
    for (const draft of pages) await savePage(into, draft);
  };
  await Promise.all([writeAll(archive, drafts), writeAll(other, drafts.toReversed())]);
  if (other !== archive) await other.close();

  const kept = await keptCounts(archive.db);
  expect(kept).toEqual(await countAnew(archive.db));
  expect(kept.archive).toEqual([
    expect.objectContaining({ article_count: pages - 15, quote_count: 2 * (pages - 15) }),
  ]);
}, 120_000);

test("aliases are counted by article, and tell a surname alone only of who is known by no more", async () => {
  await archive.save({ quotes: [{ text: "No.", speaker: "Shoigu" }] });
  const names = () =>
    rowsOf(
      archive.db,
      sql`select s.name as speaker, n.name, n.name_key, n.article_count
          from speaker_names n join speakers s on s.id = n.speaker_id order by n.name`,
    );
  expect(await names()).toEqual([
    { speaker: "Shoigu", name: "Shoigu", name_key: "shoigu", article_count: 1 },
  ]);
  await archive.save({ quotes: [{ text: "No.", speaker: "Sergei Shoigu" }] });
  await archive.save({
    quotes: [{ text: "No.", speaker: "Sergey Shoigu" }],
    speakers: [{ name: "Sergey Shoigu", aliases: ["Sergey Shoigu", "Sergei Shoigu"] }],
  });
  await archive.save({ quotes: [{ text: "No.", speaker: "Shoigu" }] });
  expect(await names()).toEqual([
    { speaker: "Sergei Shoigu", name: "Sergei Shoigu", name_key: "sergei shoigu", article_count: 2 },
    { speaker: "Sergei Shoigu", name: "Sergey Shoigu", name_key: "sergey shoigu", article_count: 1 },
  ]);
});
