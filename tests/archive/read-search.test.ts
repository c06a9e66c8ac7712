import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleSlice, articleSlicesOf } from "../../src/db/read/articles.js";
import type { QuoteFilter, Slice, Window } from "../../src/db/read/paging/list-request.js";
import { quoteCount, quoteSlice, quoteSlicesOf } from "../../src/db/read/quotes.js";
import { type SearchKind, searchCount, searchSlice } from "../../src/db/read/search.js";
import { rowsOf } from "../../src/db/statement.js";
import { fold } from "../../src/names/fold.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { walk } from "../support/expected-lists.js";
import { NO_ARTICLE_FILTER, NO_QUOTE_FILTER } from "../support/expected-matches.js";

/*
 * 2,600 quotes in 650 articles, each dated on one of 100 days or undated. Three of four quotes contain "pier", some
 * twice, in texts of two lengths; every seventh contains "mast"; "pier" and "sail" are both frequent but never occur
 * together.
 */
const QUOTES = 2_600;

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
  await fill(1, QUOTES);
});
afterAll(() => archive.close());

const textOf = (n: number) =>
  [
    n % 4 === 0 ? "sail" : "pier",
    n % 12 === 5 ? "and pier" : "",
    n % 7 === 0 ? "mast" : "",
    n % 3 === 0 ? "so many words that say no more of it" : "",
    `q${n}`,
  ]
    .filter(Boolean)
    .join(" ");

interface Quote {
  readonly id: number;
  readonly article: number;
  readonly position: number;
  readonly day: number | null;
  readonly text: string;
}

const quoteAt = (n: number): Quote => {
  const article = Math.ceil(n / 4);
  return {
    id: n,
    article,
    position: (n - 1) % 4,
    day: article % 9 === 0 ? null : article % 100,
    text: textOf(n),
  };
};

async function fill(from: number, to: number): Promise<void> {
  const { db } = archive;
  const quotes = Array.from({ length: to - from + 1 }, (_, index) => quoteAt(from + index));
  const date = sql`case when day is not null then timestamptz '2020-01-01 00:00:00Z' + day * interval '1 day' end`;
  const given = sql`json_to_recordset(${JSON.stringify(quotes)}::text::json) as given (id bigint, article bigint, position int, day int, text text)`;
  await db.execute(
    sql`insert into speakers (name, name_key, slug, kind) select 'Ann Lee', 'ann lee', 'ann-lee', 'PERSON' where not exists (select from speakers)`,
  );
  await db.execute(sql`
    insert into articles (id, content_hash, reading_hash, extraction, headline, body, byline, language, published_at, date_precision, stored)
    select article, article, '', 1, 'Page ' || article, string_agg(text, '. ' order by position), '{}', 'en', min(${date}),
      case when min(day) is not null then 'DAY' end, article * 100
    from ${given} group by article`);
  await db.execute(sql`
    insert into quotes (id, article_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, page_confidence, newest_key, oldest_key, stored)
    select given.id, article, case when given.id % 2 = 0 then 1 end, position, 0, 1, text, given.id, 'DIRECT', 0, a.newest_key, a.oldest_key, 1000000 + given.id
    from ${given} join articles a on a.id = given.article`);
}

const all = Array.from({ length: QUOTES }, (_, index) => quoteAt(index + 1));

const descending = (a: readonly number[], b: readonly number[]): number => {
  const part = a.findIndex((value, index) => value !== b[index]);
  return part < 0 ? 0 : (b[part] ?? 0) - (a[part] ?? 0);
};
const place = ({ day, article, position }: Quote) => [day ?? -1, article, -position];

/** The frequency of the words relative to the length of the text, as in the rank. */
function scoreOf(text: string, words: readonly string[]): number {
  const all = text.split(" ");
  const hits = all.filter((word) => words.includes(word)).length;
  return hits / (1 + Math.log(all.length));
}

/** The newest 1,000 by rank, then the others, newest first. */
function byRelevance(quotes: readonly Quote[], words: readonly string[]): number[] {
  const newest = quotes.toSorted((a, b) => descending(place(a), place(b)));
  const ranked = newest
    .slice(0, 1_000)
    .sort((a, b) => descending([scoreOf(a.text, words), ...place(a)], [scoreOf(b.text, words), ...place(b)]));
  return [...ranked, ...newest.slice(1_000)].map(({ id }) => id);
}

const holds = (word: string) => (quote: Quote) => quote.text.split(" ").includes(word);
const quotesWith = (search: string, more: Partial<QuoteFilter> = {}) => ({
  ...NO_QUOTE_FILTER,
  search,
  ...more,
});
const read =
  (filter: QuoteFilter, order: "RELEVANCE" | "NEWEST" | "OLDEST" | "STORED" = "RELEVANCE") =>
  (window: Window) =>
    quoteSlice(archive.db, { filter, order, window, columns: [] });

describe("by relevance", () => {
  test("the newest 1,000 come by rank, then the others, at once and page by page from either end", async () => {
    const expected = byRelevance(all.filter(holds("pier")), ["pier"]);
    expect(expected.length).toBe(1_950);
    const list = read(quotesWith("pier"));
    const whole = await list({ size: 2_000, from: "start", after: null, before: null });
    expect(whole.items.map(({ row }) => row.id)).toEqual(expected);
    expect(await walk(list, 97, "start")).toEqual(expected);
    expect(await walk(list, 333, "end")).toEqual(expected);
  });

  test("fewer than 1,000 matches are all ranked", async () => {
    const expected = byRelevance(all.filter(holds("mast")), ["mast"]);
    expect(await walk(read(quotesWith("mast")), 50, "start")).toEqual(expected);
  });

  test("the ranked part of a speaker's quotes is the newest 1,000 of that speaker", async () => {
    const own = all.filter(({ id }) => id % 2 === 0);
    const either = own.filter((quote) => holds("pier")(quote) || holds("sail")(quote));
    const expected = byRelevance(either, ["pier", "sail"]);
    expect(expected.length).toBe(1_300);
    const list = async (window: Window): Promise<Slice<{ id: number }>> => {
      const request = {
        filter: quotesWith("pier or sail"),
        order: "RELEVANCE" as const,
        window,
        columns: [],
      };
      const slices = await quoteSlicesOf(archive.db, { of: "speaker", ids: [1, 99] }, request);
      expect(slices.get(99)).toEqual({ items: [], more: false });
      return slices.get(1) ?? { items: [], more: false };
    };
    expect(await walk(list, 200, "start")).toEqual(expected);
  });

  test("a range between two cursors equals the same range of the whole list", async () => {
    const list = read(quotesWith("pier"));
    const { items } = await list({ size: 2_000, from: "start", after: null, before: null });
    for (const [first, last] of [
      [3, 40],
      [980, 1_020],
      [1_200, 1_215],
    ] as const) {
      const window = {
        size: 100,
        from: "start",
        after: items[first]?.key ?? null,
        before: items[last]?.key ?? null,
      } as const;
      expect((await list(window)).items).toEqual(items.slice(first + 1, last));
      expect((await list({ ...window, from: "end" })).items).toEqual(items.slice(first + 1, last));
      const reversed = await list({ ...window, after: window.before, before: window.after });
      expect(reversed.items).toEqual([]);
    }
  });
});

test.each(["NEWEST", "OLDEST", "STORED"] as const)(
  "in order %s, searches for frequent words, rare words and words that never occur together find all matches",
  async (order) => {
    const oldest = (quote: Quote) => [quote.day ?? 1e6, quote.article, quote.position];
    const sorted = (quotes: readonly Quote[]) =>
      quotes
        .toSorted((a, b) =>
          order === "NEWEST"
            ? descending(place(a), place(b))
            : order === "OLDEST"
              ? -descending(oldest(a), oldest(b))
              : a.id - b.id,
        )
        .map(({ id }) => id);
    expect(await walk(read(quotesWith("pier"), order), 500, "start")).toEqual(
      sorted(all.filter(holds("pier"))),
    );
    expect(await walk(read(quotesWith("mast"), order), 100, "end")).toEqual(
      sorted(all.filter(holds("mast"))),
    );
    expect(await walk(read(quotesWith("q77 or q1077 or q2000"), order), 2, "start")).toEqual(
      sorted(all.filter(({ id }) => [77, 1077, 2000].includes(id))),
    );
    expect(await walk(read(quotesWith("pier sail"), order), 10, "start")).toEqual([]);
    expect(await walk(read(quotesWith("pier -mast", { attributed: true }), order), 400, "start")).toEqual(
      sorted(all.filter((quote) => holds("pier")(quote) && !holds("mast")(quote) && quote.id % 2 === 0)),
    );
  },
);

test("articles are ranked in the same way, those of a speaker too", async () => {
  const request = {
    filter: { ...NO_ARTICLE_FILTER, search: "pier" },
    order: "RELEVANCE" as const,
    columns: [],
  };
  const list = (window: Window) => articleSlice(archive.db, { ...request, window });
  const whole = await list({ size: 700, from: "start", after: null, before: null });
  expect(whole.items).toHaveLength(QUOTES / 4);
  expect(await walk(list, 60, "start")).toEqual(whole.items.map(({ row }) => row.id));
  const window = { size: 5, from: "start", after: null, before: null } as const;
  expect(await articleSlicesOf(archive.db, { of: "speaker", ids: [1] }, { ...request, window })).toEqual(
    new Map([[1, { items: [], more: false }]]),
  );
});

describe("a search of all kinds", () => {
  const kinds: SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"];
  const list =
    (query: string, of = kinds) =>
    (window: Window) =>
      searchSlice(archive.db, { query, kinds: of, window });

  test("returns everything once, the same page by page from either end", async () => {
    const query = "pier or sail or lee";
    const whole = await list(query)({ size: 5_000, from: "start", after: null, before: null });
    const found = whole.items.map(({ row }) => `${row.kind} ${row.id}`);
    expect(new Set(found).size).toBe(QUOTES + QUOTES / 4 + 1);
    expect(found.length).toBe(QUOTES + QUOTES / 4 + 1);
    expect(found[0]).toBe("SPEAKER 1");
    const ids = whole.items.map(({ row }) => row.id);
    expect(await walk(list(query), 450, "start")).toEqual(ids);
    expect(await walk(list(query), 900, "end")).toEqual(ids);
    expect(await searchCount(archive.db, { query, kinds })).toEqual({ count: found.length, exact: true });
  });

  test("returns quotes alone in the order of a list of quotes by relevance", async () => {
    expect(await walk(list("pier", ["QUOTE"]), 250, "start")).toEqual(
      byRelevance(all.filter(holds("pier")), ["pier"]),
    );
  });
});

test("pages miss and repeat nothing while newer and older texts are stored in between", async () => {
  const known = new Set(all.map(({ id }) => id));
  const expected = byRelevance(all.filter(holds("pier")), ["pier"]);
  let next = QUOTES;
  const add = async () => {
    await fill(next + 1, next + 12);
    next += 12;
  };
  const seen = await walk(read(quotesWith("pier")), 150, "start", add);
  expect(seen.filter((id) => known.has(id))).toEqual(expected);
  expect(new Set(seen).size).toBe(seen.length);
});

test("counting stops at 10,000", async () => {
  await archive.db.execute(sql`
    insert into quotes (id, article_id, position, start_offset, end_offset, text, text_key, kind, page_confidence, newest_key, oldest_key, stored)
    select 1000000 + n, 1, 100 + n, 0, 1, 'gull', '', 'DIRECT', 0, '-infinity', 'infinity', 5000000 + n from generate_series(1, 10001) as n`);
  expect(await quoteCount(archive.db, quotesWith("gull"))).toEqual({ count: 10_000, exact: false });
  expect(await searchCount(archive.db, { query: "gull", kinds: ["QUOTE", "SPEAKER"] })).toEqual({
    count: 10_000,
    exact: false,
  });
});

test("texts and searches are folded in the same way as names", async () => {
  const texts = [
    "Łódź PEÑA",
    "Straße Ærø Þór İstanbul",
    "ﬁn Ⅷ ½",
    "Ёлка й",
    "ΟΔΟΣ ώ",
    "Phạm Việt",
    "ŒUVRE ıo đ Đ",
  ];
  const folded = await rowsOf<{ text: string }>(
    archive.db,
    sql`select onrecord_fold(text) as text from unnest(${sql.param(texts)}::text[]) with ordinality as given (text, n) order by n`,
  );
  expect(folded.map(({ text }) => text)).toEqual(texts.map((text) => fold(text).replaceAll("ς", "σ")));
});
