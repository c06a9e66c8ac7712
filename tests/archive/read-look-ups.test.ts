import { afterAll, beforeAll, expect, test } from "vitest";
import { archiveTotals } from "../../src/db/read/archive.js";
import { articleByUrl, articlesById } from "../../src/db/read/articles.js";
import { quotesById } from "../../src/db/read/quotes.js";
import {
  namesOf,
  rolesOf,
  speakerBySlug,
  speakersById,
  speakersNamed,
  speakersOfArticles,
} from "../../src/db/read/speakers.js";
import {
  topicBySlug,
  topicCount,
  topicNamed,
  topicsById,
  topicsOfArticles,
} from "../../src/db/read/topics.js";
import type { TestArchive } from "../support/archive.js";
import { everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let statements: string[];

beforeAll(async () => {
  ({ archive, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;

test("objects are found by id, unordered; ids that do not exist are left out", async () => {
  const { db } = archive;
  expect((await articlesById(db, [3, 99, 1], { columns: ["headline"] })).toSorted(byId)).toEqual([
    { id: 1, headline: "Headline 1" },
    { id: 3, headline: "Headline 3" },
  ]);
  expect((await quotesById(db, [2, 1, 999], { columns: ["text", "articleId"] })).toSorted(byId)).toEqual([
    { id: 1, text: "Words 1.0", articleId: 1 },
    { id: 2, text: "Words 2.0", articleId: 2 },
  ]);
  expect((await topicsById(db, [4, 1], { columns: ["name"] })).toSorted(byId)).toEqual([
    { id: 1, name: "Harbour" },
    { id: 4, name: "Rain" },
  ]);
  expect(await articlesById(db, [], { columns: ["headline"] })).toEqual([]);
});

test("the id of a merged speaker finds its successor, together with the requested id", async () => {
  const found = await speakersById(archive.db, [900, 3, 1, 901], { columns: ["name"] });
  expect(found.toSorted((a, b) => a.requestedId - b.requestedId)).toEqual([
    { requestedId: 1, id: 1, name: "Åsa Öst" },
    { requestedId: 3, id: 3, name: "Bo Lind" },
    { requestedId: 900, id: 3, name: "Bo Lind" },
  ]);
});

test("an article is found by its address, ignoring the fragment", async () => {
  const { db } = archive;
  const article = { id: 4, url: "https://paper.example/4" };
  expect(await articleByUrl(db, "https://paper.example/4", { columns: ["url"] })).toEqual(article);
  expect(await articleByUrl(db, "https://paper.example/4#comments", { columns: ["url"] })).toEqual(article);
  expect(await articleByUrl(db, "https://paper.example/3", { columns: ["url"] })).toBeNull();
  expect(await articleByUrl(db, "https://paper.example/4\0", { columns: ["url"] })).toBeNull();
});

test("a speaker is found by its slug, and by the slug of a speaker merged into it", async () => {
  const { db } = archive;
  expect(await speakerBySlug(db, "speaker-3", { columns: ["name"] })).toEqual({ id: 3, name: "Bo Lind" });
  expect(await speakerBySlug(db, "old-bo", { columns: ["name"] })).toEqual({ id: 3, name: "Bo Lind" });
  expect(await speakerBySlug(db, "nobody", { columns: ["name"] })).toBeNull();
  expect(await speakerBySlug(db, "speaker-3\0", { columns: ["name"] })).toBeNull();
});

test("speakers are found by any spelling, ignoring case and accents, the most quoted first", async () => {
  const { db } = archive;
  expect(await speakersNamed(db, "ÅSA ost", ["name", "quoteCount"])).toEqual([
    { id: 2, name: "asa ost", quoteCount: 6, isOwnName: true },
    { id: 1, name: "Åsa Öst", quoteCount: 2, isOwnName: true },
  ]);
  expect(await speakersNamed(db, "bo lind", ["slug"])).toEqual([
    { id: 3, slug: "speaker-3", isOwnName: true },
  ]);
  expect(await speakersNamed(db, "Bo", ["slug"])).toEqual([]);
  expect(await speakersNamed(db, "Bo Lind\0", ["slug"])).toEqual([]);
});

test("the names of a speaker are ordered by frequency, then by code point", async () => {
  const names = await namesOf(archive.db, [1, 3, 6], 2);
  expect(names.filter((row) => row.speakerId === 1)).toEqual([
    { speakerId: 1, name: "Asa Ost" },
    { speakerId: 1, name: "Å. Öst" },
  ]);
  expect(names.filter((row) => row.speakerId !== 1)).toEqual([{ speakerId: 3, name: "Bo Lind" }]);
  expect(await namesOf(archive.db, [1], 0)).toEqual([]);
});

test("the roles of a speaker are ordered by number of quotes, then by code point, and merged across case", async () => {
  const roles = await rolesOf(archive.db, [1, 3], 20);
  const undated = { firstSeenAt: null, lastSeenAt: null };
  expect(roles.filter((row) => row.speakerId === 1)).toEqual([
    {
      speakerId: 1,
      title: "mayor",
      quoteCount: 7,
      articleCount: 2,
      firstSeenAt: "2019-12-15 05:56:00+00",
      lastSeenAt: "2020-03-01 00:00:00+00",
    },
    { speakerId: 1, title: "warden", quoteCount: 7, articleCount: 2, ...undated },
    {
      speakerId: 1,
      title: "harbour master",
      quoteCount: 3,
      articleCount: 2,
      firstSeenAt: "2019-12-15 05:56:00+00",
      lastSeenAt: null,
    },
  ]);
  expect(roles.filter((row) => row.speakerId === 3)).toEqual([
    { speakerId: 3, title: "witness", quoteCount: 0, articleCount: 1, ...undated },
  ]);
});

test("each speaker of an article is listed once, in the order in which they first speak", async () => {
  const rows = await speakersOfArticles(archive.db, [5, 2, 99], { columns: ["slug"] });
  expect(rows.filter((row) => row.articleId === 5)).toEqual([
    { articleId: 5, id: 6, slug: "speaker-6" },
    { articleId: 5, id: 3, slug: "speaker-3" },
  ]);
  expect(rows.filter((row) => row.articleId === 2)).toEqual([
    { articleId: 2, id: 3, slug: "speaker-3" },
    { articleId: 2, id: 5, slug: "speaker-5" },
  ]);
  expect(rows).toHaveLength(4);
});

test("the topics of an article are in the order of its page", async () => {
  const rows = await topicsOfArticles(archive.db, [7, 16, 4], { columns: ["name"] });
  expect(rows).toEqual([
    { articleId: 4, id: 3, name: "Élan" },
    { articleId: 7, id: 3, name: "Élan" },
    { articleId: 7, id: 2, name: "harbour works" },
    { articleId: 7, id: 1, name: "Harbour" },
  ]);
});

test("a topic is found by its slug, and by its name, ignoring case and accents", async () => {
  const { db } = archive;
  expect(await topicBySlug(db, "topic-3", { columns: ["name"] })).toEqual({ id: 3, name: "Élan" });
  expect(await topicBySlug(db, "élan", { columns: ["name"] })).toBeNull();
  expect(await topicNamed(db, "ELAN", { columns: ["name"] })).toEqual({ id: 3, name: "Élan" });
  expect(await topicNamed(db, "El", { columns: ["name"] })).toBeNull();
  expect(await topicNamed(db, "\0", { columns: ["name"] })).toBeNull();
  expect(await topicCount(db, null)).toEqual({ count: 5, exact: true });
});

test("the archive has totals, the first and last publication dates, and the newest number in stored order", async () => {
  const { quotes } = await everything(archive.db);
  expect(await archiveTotals(archive.db)).toEqual({
    articleCount: 19,
    quoteCount: 46,
    speakerCount: 7,
    topicCount: 5,
    firstPublishedAt: "1987-06-05 04:03:02.1+00",
    lastPublishedAt: "2020-03-01 00:00:00+00",
    stored: Math.max(...quotes.map(({ stored }) => stored)),
  });
});

test("every lookup takes one statement", async () => {
  const { db } = archive;
  for (const read of [
    () => articlesById(db, [1, 2, 3], { columns: ["body"] }),
    () => speakersById(db, [1, 2, 900], { columns: ["name"] }),
    () => speakerBySlug(db, "old-bo", { columns: ["name"] }),
    () => speakersNamed(db, "asa ost", ["name"]),
    () => namesOf(db, [1, 2, 3], 20),
    () => rolesOf(db, [1, 2, 3], 20),
    () => speakersOfArticles(db, [1, 2, 3], { columns: ["name"] }),
    () => topicsOfArticles(db, [1, 2, 3], { columns: ["name"] }),
    () => archiveTotals(db),
  ]) {
    statements.length = 0;
    await read();
    expect(statements).toHaveLength(1);
  }
});
