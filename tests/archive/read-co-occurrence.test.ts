import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  coOccurrenceKeyShape,
  speakerCountsOf,
  speakerSlicesOf,
  topicCountsOf,
  topicSlicesOf,
} from "../../src/db/read/co-occurrence.js";
import type { Slice, Window } from "../../src/db/read/paging/list-request.js";
import type { TestArchive } from "../support/archive.js";
import { walk } from "../support/expected-lists.js";
import { topicIdsOf } from "../support/expected-matches.js";
import { type Everything, openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
let all: Everything;
let statements: string[];

beforeAll(async () => {
  ({ archive, all, statements } = await openFilledArchive());
});
afterAll(() => archive.close());

const IDS = [1, 2, 3, 4, 5, 6, 7, 99];

/** The most shared first, then the highest id: [id, shared]. */
function strongestFirst(ids: readonly number[]): [number, number][] {
  const strengths = new Map<number, number>();
  for (const id of ids) strengths.set(id, (strengths.get(id) ?? 0) + 1);
  return [...strengths].toSorted(([a, m], [b, n]) => n - m || b - a);
}

const cases = [
  {
    name: "the topics of a speaker, by the speaker's quotes on them",
    slices: (ids: readonly number[], window: Window) =>
      topicSlicesOf(archive.db, { of: "speaker", ids }, { window, columns: ["slug"] }),
    counts: (ids: readonly number[]) => topicCountsOf(archive.db, { of: "speaker", ids }),
    slug: (id: number) => `topic-${id}`,
    expected: (speakerId: number) =>
      all.quotes
        .filter((quote) => quote.speakerId === speakerId)
        .flatMap((quote) => topicIdsOf(all, quote.articleId)),
  },
  {
    name: "the topics related to a topic, by the articles they share",
    slices: (ids: readonly number[], window: Window) =>
      topicSlicesOf(archive.db, { of: "topic", ids }, { window, columns: ["slug"] }),
    counts: (ids: readonly number[]) => topicCountsOf(archive.db, { of: "topic", ids }),
    slug: (id: number) => `topic-${id}`,
    expected: (topicId: number) =>
      all.articles
        .map((article) => topicIdsOf(all, article.id))
        .filter((topicIds) => topicIds.includes(topicId))
        .flatMap((topicIds) => topicIds.filter((id) => id !== topicId)),
  },
  {
    name: "the speakers on a topic, by their quotes",
    slices: (ids: readonly number[], window: Window) =>
      speakerSlicesOf(archive.db, { of: "topic", ids }, { window, columns: ["slug"] }),
    counts: (ids: readonly number[]) => speakerCountsOf(archive.db, { of: "topic", ids }),
    slug: (id: number) => `speaker-${id}`,
    expected: (topicId: number) =>
      all.quotes
        .filter((quote) => topicIdsOf(all, quote.articleId).includes(topicId))
        .flatMap((quote) => quote.speakerId ?? []),
  },
];

describe.each(cases)("$name", ({ slices, counts, slug, expected }) => {
  const whole: Window = { size: 100, from: "start", after: null, before: null };

  test("are listed for each parent with their shared counts, the most shared first", async () => {
    const shown = await slices(IDS, whole);
    expect(shown).toEqual(
      new Map(
        IDS.map((parent) => {
          const items = strongestFirst(expected(parent)).map(([id, shared]) => ({
            row: { id, slug: slug(id), shared },
            key: [shared, id],
          }));
          return [parent, { items, more: false }];
        }),
      ),
    );
    expect([...shown.values()].some(({ items }) => items.length > 2)).toBe(true);
  });

  test("read page by page from either end, add up to the whole list", async () => {
    const read = async (window: Window): Promise<Slice<{ id: number }>> =>
      (await slices([1], window)).get(1) ?? { items: [], more: false };
    const ids = strongestFirst(expected(1)).map(([id]) => id);
    for (const size of [1, 2, 100]) {
      expect(await walk(read, size, "start")).toEqual(ids);
      expect(await walk(read, size, "end")).toEqual(ids);
    }
  });

  test("are counted", async () => {
    expect(await counts(IDS)).toEqual(
      new Map(IDS.map((parent) => [parent, { count: new Set(expected(parent)).size, exact: true }])),
    );
  });

  test("take one statement to list and one to count", async () => {
    statements.length = 0;
    await slices(IDS, whole);
    await counts(IDS);
    expect(statements).toHaveLength(2);
  });
});

test("the key of a co-occurrence is the shared count and the id", () => {
  expect(coOccurrenceKeyShape()).toEqual(["bigint", "bigint"]);
});
