import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleCount, articleSlice } from "../../src/db/read/articles.js";
import type {
  ArticleFilter,
  InstantRange,
  QuoteFilter,
  SpeakerFilter,
} from "../../src/db/read/paging/list-request.js";
import { quoteCount, quoteSlice } from "../../src/db/read/quotes.js";
import { speakerCount, speakerSlice } from "../../src/db/read/speakers.js";
import type { TestArchive } from "../support/archive.js";
import { EXPECTED_ORDERS } from "../support/expected-lists.js";
import {
  matchesArticle,
  matchesQuote,
  matchesSpeaker,
  NO_ARTICLE_FILTER,
  NO_QUOTE_FILTER,
} from "../support/expected-matches.js";
import { type Everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let all: Everything;
let statements: string[];
const window = { size: 200, from: "start", after: null, before: null } as const;

beforeAll(async () => {
  ({ archive, all, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

const RANGES: InstantRange[] = [
  { from: null, to: null },
  { from: "2019-12-15T05:56:00.000001Z", to: null },
  { from: null, to: "2019-12-15T05:56:00.000001Z" },
  { from: "2019-12-15T05:56:00Z", to: "2020-03-01T00:00:00Z" },
  { from: "2019-12-15T07:56:00+02:00", to: "2020-03-01T00:00:00.001Z" },
  { from: "2020-03-01T00:00:00Z", to: "2019-01-01T00:00:00Z" },
];

const articleFilters: Partial<ArticleFilter>[] = [
  {},
  { speakers: [1] },
  { speakers: [2, 3, 99] },
  { speakers: [900, 1] },
  { speakers: [] },
  { topics: [2, 4] },
  { topics: [5] },
  { sources: ["The Mole"] },
  { sources: ["The Mole", "Evening Gull", "the mole", "\0", "\ud800", "'; --", ""] },
  { sections: ["Local"] },
  { languages: ["sv", "de"] },
  { languages: [] },
  { speakers: [3], topics: [1, 3], languages: ["en"], date: { from: "2019-01-01T00:00:00Z", to: null } },
  ...RANGES.map((date) => ({ date })),
];

test.each(articleFilters)("the filter %o returns the matching articles, in every order", async (given) => {
  const filter = { ...NO_ARTICLE_FILTER, ...given };
  const matching = all.articles.filter((article) => matchesArticle(all, filter, article));
  for (const order of ["NEWEST", "OLDEST", "STORED"] as const) {
    const { items } = await articleSlice(archive.db, { filter, order, window, columns: [] });
    const expected = EXPECTED_ORDERS.articles[order].sort(matching);
    expect(
      items.map((item) => item.row.id),
      order,
    ).toEqual(expected.map((row) => row.id));
  }
  expect(await articleCount(archive.db, filter)).toEqual({ count: matching.length, exact: true });
});

const quoteFilters: Partial<QuoteFilter>[] = [
  {},
  { kinds: ["DIRECT"] },
  { kinds: ["INDIRECT", "MIXED"] },
  { kinds: [] },
  { speakers: [1, 4] },
  { speakers: [900] },
  { speakers: [3, 900, 4] },
  { speakers: [] },
  { topics: [1] },
  { topics: [3, 4, 5] },
  { articles: [2, 3, 11, 99] },
  { sources: ["Evening Gull", "nobody"] },
  { attributed: true },
  { attributed: false },
  { minConfidence: 0 },
  { minConfidence: 0.9 },
  { minConfidence: 0.90001 },
  { minConfidence: 1 },
  { minConfidence: 1e300 },
  { minConfidence: -1e-300 },
  {
    kinds: ["DIRECT", "MIXED"],
    topics: [1, 2],
    minConfidence: 0.6,
    date: { from: null, to: "2020-03-01T00:00:00Z" },
  },
  { speakers: [1], attributed: false },
  ...RANGES.map((date) => ({ date })),
];

test.each(quoteFilters)("the filter %o returns the matching quotes, in every order", async (given) => {
  const filter = { ...NO_QUOTE_FILTER, ...given };
  // Confidence is stored in 32 bits, but 0.9 is read back as 0.9 and must satisfy >= 0.9.
  const matching = all.quotes.filter((quote) => matchesQuote(all, filter, quote));
  for (const order of ["NEWEST", "OLDEST", "IN_TEXT", "STORED"] as const) {
    const { items } = await quoteSlice(archive.db, { filter, order, window, columns: [] });
    const expected = EXPECTED_ORDERS.quotes[order].sort(matching);
    expect(
      items.map((item) => item.row.id),
      order,
    ).toEqual(expected.map((row) => row.id));
  }
  expect(await quoteCount(archive.db, filter)).toEqual({ count: matching.length, exact: true });
});

const speakerFilters: SpeakerFilter[] = [
  { search: null, kinds: null, topics: null, identifiers: null },
  { search: null, kinds: ["PERSON"], topics: null, identifiers: null },
  { search: null, kinds: ["ORGANIZATION", "GROUP"], topics: null, identifiers: null },
  { search: null, kinds: [], topics: null, identifiers: null },
  { search: null, kinds: null, topics: [4], identifiers: null },
  { search: null, kinds: null, topics: [1, 5], identifiers: null },
  { search: null, kinds: null, topics: [5], identifiers: null },
  { search: null, kinds: ["PERSON"], topics: [2], identifiers: null },
];

test.each(speakerFilters)("the filter %o returns the matching speakers, in every order", async (filter) => {
  const matching = all.speakers.filter((speaker) => matchesSpeaker(all, filter, speaker));
  for (const order of ["MOST_QUOTED", "NAME", "RECENTLY_QUOTED"] as const) {
    const { items } = await speakerSlice(archive.db, { filter, order, window, columns: [] });
    const expected = EXPECTED_ORDERS.speakers[order].sort(matching);
    expect(
      items.map((item) => item.row.id),
      order,
    ).toEqual(expected.map((row) => row.id));
  }
  expect(await speakerCount(archive.db, filter)).toEqual({ count: matching.length, exact: true });
});

describe("a filter's lists", () => {
  test("are a single parameter, so that lists of any length give the same statement", async () => {
    statements.length = 0;
    for (const speakers of [[1], [1, 2, 3, 4, 5, 6, 7], []]) {
      await quoteSlice(archive.db, {
        filter: { ...NO_QUOTE_FILTER, speakers },
        order: "NEWEST",
        window,
        columns: [],
      });
    }
    expect(statements).toHaveLength(3);
    expect(new Set(statements).size).toBe(1);
  });
});

test("counting with a filter stops at 10,000 and is then inexact; without one it is always exact", async () => {
  const { db } = archive;
  const filter = { ...NO_ARTICLE_FILTER, languages: ["fi"] };
  const addFinnish = (from: number, to: number) =>
    db.execute(sql`
      insert into articles (content_hash, reading_hash, extraction, body, byline, language, stored)
      select 'many-' || n, 'many', 1, '', '{}', 'fi', 10000 + n from generate_series(${from}::integer, ${to}::integer) as n`);

  await addFinnish(1, 9_999);
  expect(await articleCount(db, filter)).toEqual({ count: 9_999, exact: true });
  await addFinnish(10_000, 10_003);
  expect(await articleCount(db, filter)).toEqual({ count: 10_000, exact: false });
  const onTopic = { topics: [1] };
  await db.execute(sql`update topics set article_count = 10023, quote_count = 10024 where id = 1`);
  expect(await articleCount(db, { ...NO_ARTICLE_FILTER, ...onTopic })).toEqual({
    count: 10_023,
    exact: true,
  });
  expect(await quoteCount(db, { ...NO_QUOTE_FILTER, ...onTopic })).toEqual({ count: 10_024, exact: true });
  await db.execute(sql`update archive set article_count = 10022`);
  expect(await articleCount(db, null)).toEqual({ count: 10_022, exact: true });
});
