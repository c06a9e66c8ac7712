import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleSlice } from "../../src/db/read/articles.js";
import type { Slice, Window } from "../../src/db/read/paging/list-request.js";
import { quoteSlice } from "../../src/db/read/quotes.js";
import { speakerSlice } from "../../src/db/read/speakers.js";
import { topicSlice } from "../../src/db/read/topics.js";
import type { TestArchive } from "../support/archive.js";
import { EXPECTED_ORDERS, type ExpectedOrder, expectedSlice, walk } from "../support/expected-lists.js";
import { addArticle, type Everything, everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let all: Everything;
let statements: string[];

beforeAll(async () => {
  ({ archive, all, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

interface ListCase {
  readonly name: string;
  read(window: Window): Promise<Slice<{ id: number }>>;
  /** The expected list, and the rows of it in a window. */
  expected(): { ids: number[]; slice(window: Window): Slice<number> };
}

function expectedOf<Row extends { id: number }>(order: ExpectedOrder<Row>, rows: readonly Row[]) {
  const list = order.sort(rows);
  return { ids: list.map((row) => row.id), slice: (window: Window) => expectedSlice(order, list, window) };
}

const { articles, quotes, speakers, topics } = EXPECTED_ORDERS;
const lists: ListCase[] = [
  ...(["NEWEST", "OLDEST", "STORED"] as const).map((order) => ({
    name: `articles ${order}`,
    read: (window: Window) => articleSlice(archive.db, { filter: null, order, window, columns: [] }),
    expected: () => expectedOf(articles[order], all.articles),
  })),
  ...(["NEWEST", "OLDEST", "IN_TEXT", "STORED"] as const).map((order) => ({
    name: `quotes ${order}`,
    read: (window: Window) => quoteSlice(archive.db, { filter: null, order, window, columns: [] }),
    expected: () => expectedOf(quotes[order], all.quotes),
  })),
  ...(["MOST_QUOTED", "NAME", "RECENTLY_QUOTED"] as const).map((order) => ({
    name: `speakers ${order}`,
    read: (window: Window) => speakerSlice(archive.db, { filter: null, order, window, columns: [] }),
    expected: () => expectedOf(speakers[order], all.speakers),
  })),
  ...(["MOST_ARTICLES", "NAME"] as const).map((order) => ({
    name: `topics ${order}`,
    read: (window: Window) => topicSlice(archive.db, { filter: null, order, window, columns: [] }),
    expected: () => expectedOf(topics[order], all.topics),
  })),
];

describe.each(lists)("$name", ({ read, expected }) => {
  test("read page by page from either end, adds up to the whole list, each row once, for any page size", async () => {
    const { ids } = expected();
    expect(await walk(read, 1, "start"), "first 1").toEqual(ids);
    for (const size of [4, ids.length - 1, ids.length, ids.length + 1]) {
      expect(await walk(read, size, "start"), `first ${size}`).toEqual(ids);
      expect(await walk(read, size, "end"), `last ${size}`).toEqual(ids);
    }
  });

  test("returns any range between two cursors, from either end, and whether there is more", async () => {
    const { slice } = expected();
    const whole = await read({ size: 100, from: "start", after: null, before: null });
    expect(whole).toEqual({ items: whole.items, more: false });
    const places = [null, ...whole.items.map((item) => item.key)];
    // About nine of them, spread over the list.
    const keys = places.filter((_, index) => index % Math.ceil(places.length / 9) === 0);
    for (const after of keys.slice(0, 3)) {
      for (const before of keys.slice(3)) {
        for (const window of [
          { size: 0, from: "start", after, before },
          { size: 2, from: "start", after, before },
          { size: 2, from: "end", after, before },
        ] as const) {
          const { items, more } = await read(window);
          expect({ items: items.map(({ row, key }) => ({ row: row.id, key })), more }).toEqual(slice(window));
        }
      }
    }
  });

  test("takes one statement for each page", async () => {
    statements.length = 0;
    await read({ size: 3, from: "start", after: null, before: null });
    expect(statements).toHaveLength(1);
  });
});

test("have the requested columns and the id, and no others", async () => {
  const { items } = await quoteSlice(archive.db, {
    filter: null,
    order: "STORED",
    window: { size: 1, from: "start", after: null, before: null },
    columns: ["text", "end", "speakerId", "confidence"],
  });
  const first = EXPECTED_ORDERS.quotes.STORED.sort(all.quotes)[0];
  expect(items).toEqual([
    {
      row: {
        id: first?.id,
        text: first?.text,
        end: first?.end,
        speakerId: first?.speakerId,
        confidence: first?.confidence,
      },
      key: [first?.stored],
    },
  ]);
});

test("have every column as it is stored, including lists and missing values", async () => {
  const { items } = await articleSlice(archive.db, {
    filter: null,
    order: "STORED",
    window: { size: 100, from: "start", after: null, before: null },
    columns: [
      ...([
        "url",
        "contentHash",
        "readingHash",
        "extraction",
        "headline",
        "lead",
        "body",
        "section",
      ] as const),
      ...([
        "source",
        "byline",
        "language",
        "imageCaption",
        "imageCredit",
        "imageUrl",
        "publishedAt",
      ] as const),
      ...(["capturedAt", "datePrecision", "date", "newestKey", "oldestKey", "ingestedAt", "stored"] as const),
    ],
  });
  expect(items.map((item) => item.row)).toEqual(EXPECTED_ORDERS.articles.STORED.sort(all.articles));
});

describe("rows stored between two pages", () => {
  test.each([
    ["articles NEWEST", "start", 30],
    ["articles OLDEST", "end", 50],
    ["quotes NEWEST", "start", 70],
    ["quotes OLDEST", "end", 90],
    ["quotes STORED", "start", 110],
  ] as const)("move none of the others: %s from the %s", async (name, from, number) => {
    const list = lists.find((candidate) => candidate.name === name);
    if (!list) throw new Error(`There is no list ${name}.`);
    all = await everything(archive.db);
    const before = list.expected().ids;
    const seen = await walk(list.read, 3, from, async (page) => {
      if (page <= 6) await addArticle(archive.db, number + page);
    });
    all = await everything(archive.db);
    const after = list.expected().ids;
    // Each row once, in the order of the list, including every row that existed before.
    expect(seen).toEqual(after.filter((id) => seen.includes(id)));
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });
});
