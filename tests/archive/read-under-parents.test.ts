import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleCountsOf, articleSlicesOf } from "../../src/db/read/articles.js";
import type { ArticleFilter, QuoteFilter, Slice, Window } from "../../src/db/read/paging/list-request.js";
import { quoteCountsOf, quoteSlicesOf } from "../../src/db/read/quotes.js";
import type { QuoteRow } from "../../src/db/schema.js";
import type { TestArchive } from "../support/archive.js";
import { EXPECTED_ORDERS, expectedSlice, walk } from "../support/expected-lists.js";
import {
  matchesArticle,
  matchesQuote,
  NO_ARTICLE_FILTER,
  NO_QUOTE_FILTER,
  speakerIdsIn,
  topicIdsOf,
} from "../support/expected-matches.js";
import { type Everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let all: Everything;
let statements: string[];

beforeAll(async () => {
  ({ archive, all, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

const WINDOWS: Window[] = [
  { size: 3, from: "start", after: null, before: null },
  { size: 2, from: "end", after: null, before: null },
  { size: 100, from: "start", after: null, before: null },
  { size: 0, from: "start", after: null, before: null },
];

const idsIn = (slices: ReadonlyMap<number, Slice<{ id: number }>>) =>
  new Map(
    [...slices].map(([parent, { items, more }]) => [
      parent,
      { items: items.map(({ row, key }) => ({ row: row.id, key })), more },
    ]),
  );

const belongs = {
  article: (quote: QuoteRow, id: number) => quote.articleId === id,
  speaker: (quote: QuoteRow, id: number) => quote.speakerId === id,
  topic: (quote: QuoteRow, id: number) => topicIdsOf(all, quote.articleId).includes(id),
  // The printings of a quote: the same words in other articles.
  quote: (quote: QuoteRow, id: number) =>
    all.quotes.some(
      (other) => other.id === id && other.textKey === quote.textKey && other.articleId !== quote.articleId,
    ),
};

describe.each(["article", "speaker", "topic", "quote"] as const)("the quotes of each %s", (of) => {
  const ids = [1, 2, 3, 4, 5, 6, 7, 11, 19, 99];
  const listOf = (parent: number, filter: QuoteFilter) =>
    all.quotes.filter((quote) => matchesQuote(all, filter, quote) && belongs[of](quote, parent));

  test.each(["NEWEST", "OLDEST", "IN_TEXT", "STORED"] as const)(
    "are those of that parent, in order %s",
    async (order) => {
      const expectedOrder = EXPECTED_ORDERS.quotes[order];
      for (const filter of [
        NO_QUOTE_FILTER,
        { ...NO_QUOTE_FILTER, kinds: ["DIRECT", "MIXED"], minConfidence: 0.6 },
        { ...NO_QUOTE_FILTER, date: { from: null, to: "2020-03-01T00:00:00Z" } },
      ]) {
        for (const window of WINDOWS) {
          const slices = await quoteSlicesOf(archive.db, { of, ids }, { filter, order, window, columns: [] });
          expect(idsIn(slices)).toEqual(
            new Map(
              ids.map((id) => [
                id,
                expectedSlice(expectedOrder, expectedOrder.sort(listOf(id, filter)), window),
              ]),
            ),
          );
        }
      }
    },
  );

  test.each(["NEWEST", "OLDEST"] as const)(
    "read page by page, add up to the whole list, in order %s",
    async (order) => {
      const whole = EXPECTED_ORDERS.quotes[order].sort(listOf(1, NO_QUOTE_FILTER)).map((row) => row.id);
      const read = async (window: Window) => {
        const slices = await quoteSlicesOf(
          archive.db,
          { of, ids: [1] },
          { filter: null, order, window, columns: [] },
        );
        return slices.get(1) ?? { items: [], more: false };
      };
      for (const size of [1, 2, 4]) {
        expect(await walk(read, size, "start")).toEqual(whole);
        expect(await walk(read, size, "end")).toEqual(whole);
      }
    },
  );

  test("are counted, with and without a filter", async () => {
    for (const filter of [NO_QUOTE_FILTER, { ...NO_QUOTE_FILTER, attributed: true }]) {
      expect(await quoteCountsOf(archive.db, { of, ids }, filter)).toEqual(
        new Map(ids.map((id) => [id, { count: listOf(id, filter).length, exact: true }])),
      );
    }
    expect(await quoteCountsOf(archive.db, { of, ids }, null)).toEqual(
      new Map(ids.map((id) => [id, { count: listOf(id, NO_QUOTE_FILTER).length, exact: true }])),
    );
  });
});

describe.each(["speaker", "topic"] as const)("the articles of each %s", (of) => {
  const ids = [1, 2, 3, 4, 5, 6, 7, 99];
  const listOf = (parent: number, filter: ArticleFilter) =>
    all.articles.filter(
      (article) =>
        matchesArticle(all, filter, article) &&
        (of === "speaker" ? speakerIdsIn(all, article.id) : topicIdsOf(all, article.id)).includes(parent),
    );

  test.each(["NEWEST", "OLDEST", "STORED"] as const)(
    "are those of that parent, each once, in order %s",
    async (order) => {
      const expectedOrder = EXPECTED_ORDERS.articles[order];
      for (const filter of [
        NO_ARTICLE_FILTER,
        { ...NO_ARTICLE_FILTER, speakers: [3] },
        { ...NO_ARTICLE_FILTER, topics: [1, 2], date: { from: "2019-12-15T05:56:00.000001Z", to: null } },
      ]) {
        for (const window of WINDOWS) {
          const slices = await articleSlicesOf(
            archive.db,
            { of, ids },
            { filter, order, window, columns: [] },
          );
          expect(idsIn(slices)).toEqual(
            new Map(
              ids.map((id) => [
                id,
                expectedSlice(expectedOrder, expectedOrder.sort(listOf(id, filter)), window),
              ]),
            ),
          );
        }
      }
    },
  );

  test("are counted, with and without a filter", async () => {
    for (const filter of [NO_ARTICLE_FILTER, { ...NO_ARTICLE_FILTER, languages: ["en"] }]) {
      expect(await articleCountsOf(archive.db, { of, ids }, filter)).toEqual(
        new Map(ids.map((id) => [id, { count: listOf(id, filter).length, exact: true }])),
      );
    }
  });
});

test("lists and counts for any number of parents take one statement each, and none without a parent", async () => {
  const request = {
    filter: null,
    order: "NEWEST",
    window: { size: 2, from: "start", after: null, before: null },
    columns: [],
  } as const;
  const costOf = async (read: () => Promise<unknown>) => {
    statements.length = 0;
    await read();
    return statements.length;
  };
  for (const of of ["speaker", "topic"] as const) {
    for (const [ids, cost] of [
      [[1, 2, 3, 4, 5, 6], 1],
      [[], 0],
    ] as const) {
      expect(await costOf(() => quoteSlicesOf(archive.db, { of, ids }, request))).toBe(cost);
      expect(await costOf(() => quoteCountsOf(archive.db, { of, ids }, null))).toBe(cost);
      expect(await costOf(() => articleSlicesOf(archive.db, { of, ids }, request))).toBe(cost);
      expect(await costOf(() => articleCountsOf(archive.db, { of, ids }, null))).toBe(cost);
    }
  }
});
