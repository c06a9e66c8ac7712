import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Interval } from "../../src/db/read/intervals.js";
import type { QuoteFilter } from "../../src/db/read/paging/list-request.js";
import { quoteTimeline, quoteTimelinesOf, type TimelineBucket } from "../../src/db/read/timeline.js";
import type { QuoteRow } from "../../src/db/schema.js";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import type { TestArchive } from "../support/archive.js";
import { matchesQuote, NO_QUOTE_FILTER, topicIdsOf } from "../support/expected-matches.js";
import { type Everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let all: Everything;
let statements: string[];

beforeAll(async () => {
  ({ archive, all, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

const DAY = 86_400_000;

/** The first day of the interval that contains a day, "2020-03-01", found by stepping back day by day. */
function firstDay(day: string, interval: Interval): string {
  switch (interval) {
    case "DAY":
      return day;
    case "WEEK": {
      let time = Date.parse(day);
      while (new Date(time).getUTCDay() !== 1) time -= DAY;
      return new Date(time).toISOString().slice(0, 10);
    }
    case "MONTH":
      return `${day.slice(0, 7)}-01`;
    case "YEAR":
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** Built day by day, from the first dated quote to the end of the interval of the last. */
function expectedTimeline(quotes: readonly QuoteRow[], interval: Interval): TimelineBucket[] {
  const days = quotes
    .filter((quote) => quote.newestKey !== "-infinity")
    .map((quote) => quote.newestKey.slice(0, 10));
  const starts = days.map((day) => firstDay(day, interval)).toSorted();
  const [first, last] = [starts.at(0), starts.at(-1)];
  if (!first || !last) return [];
  const all = new Set<string>();
  let end = "";
  for (let time = Date.parse(first); end === ""; time += DAY) {
    const start = firstDay(new Date(time).toISOString().slice(0, 10), interval);
    if (start > last) end = start;
    else all.add(start);
  }
  const bounds = [...all, end].map((day) => `${day}T00:00:00.000Z`);
  return [...all].map((start, index) => ({
    start: bounds[index] ?? "",
    end: bounds[index + 1] ?? "",
    quoteCount: starts.filter((other) => other === start).length,
  }));
}

const INTERVALS = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
const SINCE_2019: QuoteFilter = { ...NO_QUOTE_FILTER, date: { from: "2019-01-01T00:00:00Z", to: null } };

/** Whole days, which are tallied, and parts of days, which are counted. */
const RANGES = [
  { from: "2019-01-01T00:00:00Z", to: null },
  { from: "2019-12-15T00:00:00.000Z", to: "2020-03-01T00:00:00Z" },
  { from: null, to: "2020-03-01T00:00:00Z" },
  { from: "2019-12-15T05:56:00.000001Z", to: null },
  { from: "2019-12-15T00:00:00+02:00", to: "2020-03-01T00:00:00.001Z" },
].map((date): QuoteFilter => ({ ...NO_QUOTE_FILTER, date }));

test.each(INTERVALS)(
  "a timeline by %s has every interval from the first dated quote in a range to the last",
  async (interval) => {
    for (const filter of RANGES) {
      const matching = all.quotes.filter((quote) => matchesQuote(all, filter, quote));
      const timeline = quoteTimeline(archive.db, filter, interval);
      if (filter.date?.from === null && interval === "DAY")
        await expect(timeline).rejects.toThrow("the maximum");
      else expect(await timeline).toEqual(expectedTimeline(matching, interval));
    }
  },
);

test("the timelines of speakers and topics in a range have the quotes of each alone", async () => {
  for (const filter of RANGES.slice(0, 4)) {
    const bySpeaker = await quoteTimelinesOf(archive.db, { of: "speaker", ids: [1, 2] }, filter, "MONTH");
    const byTopic = await quoteTimelinesOf(archive.db, { of: "topic", ids: [1, 2] }, filter, "WEEK");
    const matching = all.quotes.filter((quote) => matchesQuote(all, filter, quote));
    for (const id of [1, 2]) {
      const spoken = matching.filter(({ speakerId }) => speakerId === id);
      expect(bySpeaker.get(id)).toEqual(expectedTimeline(spoken, "MONTH"));
      const onTopic = matching.filter(({ articleId }) => topicIdsOf(all, articleId).includes(id));
      expect(byTopic.get(id)).toEqual(expectedTimeline(onTopic, "WEEK"));
    }
  }
});

test("weeks start on Monday, empty years are included, and the last microsecond of a month belongs to it", async () => {
  const filter = { ...SINCE_2019, articles: [1, 4, 7] };
  const counts = (buckets: TimelineBucket[]) =>
    buckets.map(({ start, quoteCount }) => [start.slice(0, 10), quoteCount]);
  expect(counts(await quoteTimeline(archive.db, filter, "WEEK")).filter(([, count]) => count !== 0)).toEqual([
    ["2020-02-24", 6],
  ]);
  expect(counts(await quoteTimeline(archive.db, { ...SINCE_2019, articles: [1, 4, 7, 3] }, "MONTH"))).toEqual(
    [
      ["2019-12-01", 3],
      ["2020-01-01", 0],
      ["2020-02-01", 2],
      ["2020-03-01", 4],
    ],
  );
  const years = await quoteTimeline(archive.db, null, "YEAR");
  expect(years).toHaveLength(2020 - 1987 + 1);
  expect(years.slice(0, 2)).toEqual([
    { start: "1987-01-01T00:00:00.000Z", end: "1988-01-01T00:00:00.000Z", quoteCount: years[0]?.quoteCount },
    { start: "1988-01-01T00:00:00.000Z", end: "1989-01-01T00:00:00.000Z", quoteCount: 0 },
  ]);
});

test("a timeline of no quotes, or of undated quotes alone, is empty", async () => {
  expect(await quoteTimeline(archive.db, { ...NO_QUOTE_FILTER, kinds: [] }, "DAY")).toEqual([]);
  expect(await quoteTimeline(archive.db, { ...NO_QUOTE_FILTER, articles: [2] }, "DAY")).toEqual([]);
});

describe("more than 4,000 intervals", () => {
  const tooMany = new OnrecordError(
    "BAD_USER_INPUT",
    "A timeline by DAY from 1987-06-05 to 2020-03-01 has 11959 intervals, but the maximum is 4000: request longer intervals or a shorter range of dates.",
  );

  test("are an error that states their number", async () => {
    await expect(quoteTimeline(archive.db, null, "DAY")).rejects.toEqual(tooMany);
  });

  test("are an error for that parent alone", async () => {
    const ids = [1, 2, 3, 4, 5, 6, 7];
    const timelines = await quoteTimelinesOf(archive.db, { of: "speaker", ids }, null, "DAY");
    const expected = ids.map((id) =>
      expectedTimeline(
        all.quotes.filter((quote) => quote.speakerId === id),
        "DAY",
      ),
    );
    expect(expected.some((timeline) => timeline.length > 4_000)).toBe(true);
    expect([...timelines.values()].map((timeline) => timeline instanceof OnrecordError || timeline)).toEqual(
      expected.map((timeline) => timeline.length > 4_000 || timeline),
    );
  });
});

test.each(INTERVALS)(
  "the timelines by %s of many speakers or topics are read in one statement, each its own",
  async (interval) => {
    const ids = [1, 2, 3, 4, 5, 6, 7, 99];
    for (const of of ["speaker", "topic"] as const) {
      statements.length = 0;
      const timelines = await quoteTimelinesOf(archive.db, { of, ids }, SINCE_2019, interval);
      expect(statements).toHaveLength(1);
      const listOf = (id: number) =>
        all.quotes.filter(
          (quote) =>
            matchesQuote(all, SINCE_2019, quote) &&
            (of === "speaker" ? quote.speakerId === id : topicIdsOf(all, quote.articleId).includes(id)),
        );
      expect(timelines).toEqual(new Map(ids.map((id) => [id, expectedTimeline(listOf(id), interval)])));
    }
  },
);
