import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { rowsOf } from "../../src/db/statement.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());
let pages = 0;
beforeEach(async () => {
  await emptyArchive(archive);
  pages = 0;
});

/** Stores another page that quotes each of these. */
const quoting = (...names: string[]) => correct(++pages, ...names);

/** Stores the page of that number again, now quoting only these. */
const correct = (number: number, ...names: string[]) =>
  archive.save({
    url: `https://press.example/${number}`,
    quotes: names.map((speaker) => ({ text: "No.", speaker })),
  });

const speakers = () =>
  rowsOf(archive.db, sql`select id, name, slug, quote_count as quotes from speakers order by id`);
const successors = () =>
  rowsOf(archive.db, sql`select id, slug, speaker_id from speaker_successors order by id`);
const printed = () =>
  rowsOf(
    archive.db,
    sql`select a.name, a.speaker_id, array_agg(distinct q.speaker_id) as quoted
        from appearances a left join quotes q on q.appearance_id = a.id
        group by a.name, a.speaker_id order by a.name collate "C"`,
  );

test("all spellings of a name are resolved to one speaker", async () => {
  await quoting("Sergey Shoigu");
  await quoting("Sergei Shoigu");
  await quoting("S. Shoigu", "Ida Fox");
  await quoting("Sergei Shoigu");
  expect(await speakers()).toEqual([
    { id: 1, name: "Sergei Shoigu", slug: "sergey-shoigu", quotes: 4 },
    { id: 2, name: "Ida Fox", slug: "ida-fox", quotes: 1 },
  ]);
});

test("a surname alone is more surely the only person's who has it, the more pages print that person", async () => {
  const sureness = async () =>
    rowsOf(archive.db, sql`select confidence from name_variants where name = 'Orlov'`);
  await quoting("Orlov", "Ida Fox");
  await quoting("Dmitry Orlov");
  expect(await sureness()).toEqual([{ confidence: 0.65 }]);
  await quoting("Dmitry Orlov");
  expect(await sureness()).toEqual([{ confidence: 0.93 }]);
  await correct(3, "Ida Fox");
  expect(await sureness()).toEqual([{ confidence: 0.65 }]);
});

test("a surname alone becomes a speaker of its own when a second person has that surname", async () => {
  await quoting("Orlov");
  await quoting("Dmitry Orlov");
  await quoting("Dmitry Orlov");
  expect(await speakers()).toEqual([{ id: 1, name: "Dmitry Orlov", slug: "orlov", quotes: 3 }]);
  await quoting("Ivan Orlov");
  expect(await speakers()).toEqual([
    { id: 1, name: "Dmitry Orlov", slug: "orlov", quotes: 2 },
    { id: 2, name: "Ivan Orlov", slug: "ivan-orlov", quotes: 1 },
    { id: 3, name: "Orlov", slug: "orlov-2", quotes: 1 },
  ]);
  expect(await printed()).toEqual([
    { name: "Dmitry Orlov", speaker_id: 1, quoted: [1] },
    { name: "Ivan Orlov", speaker_id: 2, quoted: [2] },
    { name: "Orlov", speaker_id: 3, quoted: [3] },
  ]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("when two speakers turn out to be one, the id with more appearances stays and the other leads to it", async () => {
  await quoting("Al Reed");
  await quoting("Albert Reed");
  await quoting("Albert Reed");
  await quoting("Alan Reed");
  expect(await speakers()).toEqual([
    { id: 1, name: "Albert Reed", slug: "al-reed", quotes: 2 },
    { id: 2, name: "Alan Reed", slug: "alan-reed", quotes: 1 },
    { id: 3, name: "Al Reed", slug: "al-reed-2", quotes: 1 },
  ]);
  // Page 4 had the name wrong: only Albert is left.
  await correct(4, "Albert Reed");
  expect(await speakers()).toEqual([{ id: 1, name: "Albert Reed", slug: "al-reed", quotes: 4 }]);
  expect(await successors()).toEqual([{ id: 3, slug: "al-reed-2", speaker_id: 1 }]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("ids and slugs of merged speakers lead to their successors, and are never reused", async () => {
  await quoting("A. Reed");
  await quoting("Ann B. Reed");
  await quoting("Ann B. Reed");
  await quoting("Anna Reed");
  await quoting("Ann C. Reed");
  expect(await speakers()).toEqual([
    { id: 1, name: "Ann B. Reed", slug: "a-reed", quotes: 2 },
    { id: 2, name: "Anna Reed", slug: "anna-reed", quotes: 1 },
    { id: 3, name: "A. Reed", slug: "a-reed-2", quotes: 1 },
    { id: 4, name: "Ann C. Reed", slug: "ann-c-reed", quotes: 1 },
  ]);
  await correct(4, "Ida Fox");
  await correct(5, "Ida Fox");
  expect(await successors()).toEqual([{ id: 3, slug: "a-reed-2", speaker_id: 1 }]);
  // Again "A. Reed" fits two people.
  await quoting("Ann D. Reed");
  expect(await speakers()).toEqual([
    { id: 1, name: "Ann B. Reed", slug: "a-reed", quotes: 2 },
    { id: 5, name: "Ida Fox", slug: "ida-fox", quotes: 2 },
    { id: 6, name: "Ann D. Reed", slug: "ann-d-reed", quotes: 1 },
    { id: 7, name: "A. Reed", slug: "a-reed-3", quotes: 1 },
  ]);
  // The pages about Ann B. and Anna turn out to be about Ann D.
  await correct(2, "Ann D. Reed");
  await correct(3, "Ann D. Reed");
  expect(await speakers()).toEqual([
    { id: 5, name: "Ida Fox", slug: "ida-fox", quotes: 2 },
    { id: 6, name: "Ann D. Reed", slug: "ann-d-reed", quotes: 4 },
  ]);
  expect(await successors()).toEqual([{ id: 7, slug: "a-reed-3", speaker_id: 6 }]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("a speaker keeps its id when its only page changes the spelling of the name", async () => {
  await quoting("Sergey Shoigu");
  await correct(1, "Sergei Shoigu");
  expect(await speakers()).toEqual([{ id: 1, name: "Sergei Shoigu", slug: "sergey-shoigu", quotes: 1 }]);
});

/** Stores another page that quotes the name with these titles. */
const titled = (name: string, ...roles: string[]) =>
  archive.save({
    url: `https://press.example/${++pages}`,
    speakers: [{ name, roles }],
    quotes: [{ text: "No.", speaker: name }],
  });

test("namesakes are distinguished by occupation, and a page without one belongs to the more frequent of them", async () => {
  await titled("John Smith");
  await titled("John Smith", "goalkeeper");
  await titled("John Smith", "health minister");
  const namesakes = (keeper: number, minister: number) => [
    { id: 1, name: "John Smith", slug: "john-smith", quotes: keeper },
    { id: 2, name: "John Smith", slug: "john-smith-2", quotes: minister },
  ];
  expect(await speakers()).toEqual(namesakes(2, 1));
  await titled("John Smith", "minister");
  await titled("John Smith", "Minister");
  // The minister is now more frequent and gets the page without a title; each id stays with most of its pages.
  expect(await speakers()).toEqual(namesakes(1, 4));
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  // One page prints both titles, so they are one person after all.
  await titled("John Smith", "minister", "former goalkeeper");
  expect(await speakers()).toEqual([{ id: 2, name: "John Smith", slug: "john-smith-2", quotes: 6 }]);
  expect(await successors()).toEqual([{ id: 1, slug: "john-smith", speaker_id: 2 }]);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("organizations are resolved by their whole name, apart from people", async () => {
  const speakers = [
    { name: "Ford", kind: "ORGANIZATION" as const },
    { name: "The Lake Board", kind: "ORGANIZATION" as const },
  ];
  await archive.save({ speakers, quotes: speakers.map(({ name }) => ({ text: "No.", speaker: name })) });
  await archive.save({
    speakers: [{ name: "Lake Board", kind: "ORGANIZATION" }],
    quotes: [
      { text: "No.", speaker: "Lake Board" },
      { text: "Yes.", speaker: "Ann Ford" },
    ],
  });
  expect(
    await rowsOf(archive.db, sql`select name, kind, quote_count as quotes from speakers order by name`),
  ).toEqual([
    { name: "Ann Ford", kind: "PERSON", quotes: 1 },
    { name: "Ford", kind: "ORGANIZATION", quotes: 1 },
    { name: "The Lake Board", kind: "ORGANIZATION", quotes: 2 },
  ]);
});

test("the same pages in three orders give the same namesakes", async () => {
  const told: [string, ...string[]][] = [
    ["John Smith"],
    ["John Smith", "goalkeeper"],
    ["John Smith", "minister"],
    ["Smith"],
    ["Johnny Smith", "minister"],
    ["John Smith", "Rovers goalkeeper"],
    ["John Smith", "Minister of Health"],
    ["Ann Smith", "actress"],
    ["Ann Smith", "physicist"],
    ["Ann Smith", "former actress", "physicist"],
  ];
  const results: unknown[] = [];
  for (const order of [told, told.toReversed(), [...told.slice(4), ...told.slice(0, 4)]]) {
    await emptyArchive(archive);
    for (const page of order) await titled(...page);
    results.push(
      await rowsOf(
        archive.db,
        sql`select s.name, s.quote_count as quotes,
              (select array_agg(distinct r.title order by r.title) from speaker_roles r where r.speaker_id = s.id) as roles
            from speakers s order by s.name, s.quote_count`,
      ),
    );
  }
  expect(results[0]).toEqual([
    { name: "Ann Smith", quotes: 3, roles: ["actress", "former actress", "physicist"] },
    { name: "John Smith", quotes: 2, roles: ["Rovers goalkeeper", "goalkeeper"] },
    { name: "John Smith", quotes: 4, roles: ["Minister of Health", "minister"] },
    { name: "Smith", quotes: 1, roles: null },
  ]);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

test("the same pages in three orders give the same speakers", async () => {
  const names = [
    ["Ann Reed"],
    ["A. Reed", "Bob Hart"],
    ["Ann B. Reed", "Robert Hart"],
    ["Ann C. Reed", "Hart"],
    ["Reed", "Hart"],
    ["Robert Hart Jr.", "R. Hart"],
    ["Sergei Orlov", "S. Orlov", "Hart Jr."],
    ["Sergey Orlov", "Orlov"],
  ];
  const orders = [names, names.toReversed(), [...names.slice(5), ...names.slice(0, 5)]];
  const results: unknown[] = [];
  for (const order of orders) {
    await emptyArchive(archive);
    for (const page of order)
      await archive.save({ quotes: page.map((speaker) => ({ text: "No.", speaker })) });
    results.push(
      await rowsOf(
        archive.db,
        sql`select s.name, s.quote_count as quotes, s.article_count as articles,
              (select array_agg(n.name || ' ' || n.article_count order by n.name collate "C")
               from speaker_names n where n.speaker_id = s.id) as aliases
            from speakers s order by s.name collate "C"`,
      ),
    );
  }
  expect(results[0]).toEqual([
    { name: "A. Reed", quotes: 1, articles: 1, aliases: ["A. Reed 1"] },
    { name: "Ann B. Reed", quotes: 1, articles: 1, aliases: ["Ann B. Reed 1"] },
    { name: "Ann C. Reed", quotes: 1, articles: 1, aliases: ["Ann C. Reed 1"] },
    { name: "Ann Reed", quotes: 1, articles: 1, aliases: ["Ann Reed 1"] },
    { name: "Hart", quotes: 2, articles: 2, aliases: ["Hart 2"] },
    { name: "Reed", quotes: 1, articles: 1, aliases: ["Reed 1"] },
    {
      name: "Robert Hart",
      quotes: 3,
      articles: 3,
      aliases: ["Bob Hart 1", "R. Hart 1", "Robert Hart 1"],
    },
    { name: "Robert Hart Jr.", quotes: 2, articles: 2, aliases: ["Robert Hart Jr. 1"] },
    {
      name: "Sergei Orlov",
      quotes: 4,
      articles: 2,
      aliases: ["S. Orlov 1", "Sergei Orlov 1", "Sergey Orlov 1"],
    },
  ]);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
