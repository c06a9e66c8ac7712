import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const again = { text: "The pier will stay.", speaker: "Ann Lee" };
  await api.save({
    headline: "First",
    publishedAt: "2024-01-10T09:00:00.000Z",
    topics: ["Pier", "Harbour"],
    quotes: [again, { text: "It fell down twice.", speaker: "Bo Dahl" }],
  });
  await api.save({
    headline: "Second",
    publishedAt: "2024-03-02T09:00:00.000Z",
    topics: ["Harbour", "Pier", "Rain"],
    quotes: [{ text: "the pier will stay", speaker: "Ann Lee" }],
  });
  await api.save({
    headline: "Third",
    publishedAt: null,
    topics: ["Pier"],
    quotes: [{ text: "The Pier will stay!", speaker: "Cy Marsh" }],
  });
});
afterAll(() => api.close());

async function data(query: string): Promise<unknown> {
  const answer = await api.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe("What is tied together", () => {
  test("is found from a quote: who else printed it, the earliest first", async () => {
    expect(
      await data(`{ quotes(first: 1, orderBy: OLDEST) { nodes {
        text printings { totalCount nodes { text speaker { name } article { headline } } }
      } } }`),
    ).toEqual({
      quotes: {
        nodes: [
          {
            text: "The pier will stay.",
            printings: {
              totalCount: 2,
              nodes: [
                { text: "the pier will stay", speaker: { name: "Ann Lee" }, article: { headline: "Second" } },
                {
                  text: "The Pier will stay!",
                  speaker: { name: "Cy Marsh" },
                  article: { headline: "Third" },
                },
              ],
            },
          },
        ],
      },
    });
  });

  test("is found from a speaker: what about, most quotes first", async () => {
    expect(
      await data(`{ speaker(by: { slug: "ann-lee" }) { topics(first: 1) {
        totalCount edges { quoteCount node { articleCount } } nodes { name } pageInfo { hasNextPage }
      } } }`),
    ).toEqual({
      speaker: {
        topics: {
          totalCount: 3,
          edges: [{ quoteCount: 2, node: { articleCount: 2 } }],
          nodes: [{ name: "Harbour" }],
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });

  test("is found from a topic: who speaks, and which topics share its articles", async () => {
    expect(
      await data(`{ topic(by: { slug: "pier" }) {
        speakers { edges { quoteCount node { name } } }
        related { totalCount edges { sharedArticleCount node { name } } }
      } }`),
    ).toEqual({
      topic: {
        speakers: {
          edges: [
            { quoteCount: 2, node: { name: "Ann Lee" } },
            { quoteCount: 1, node: { name: "Cy Marsh" } },
            { quoteCount: 1, node: { name: "Bo Dahl" } },
          ],
        },
        related: {
          totalCount: 2,
          edges: [
            { sharedArticleCount: 2, node: { name: "Harbour" } },
            { sharedArticleCount: 1, node: { name: "Rain" } },
          ],
        },
      },
    });
  });

  test("is read on by cursors that serve this list only", async () => {
    const query = `query($after: String) {
      topic(by: { slug: "pier" }) { related(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }
    }`;
    const first = await api.ask<{ topic: { related: { pageInfo: { endCursor: string } } } }>(query);
    const after = first.data.topic.related.pageInfo.endCursor;
    expect((await api.ask(query, { after })).data).toMatchObject({
      topic: { related: { nodes: [{ name: "Rain" }] } },
    });
    const elsewhere = `query($after: String) { speaker(by: { slug: "ann-lee" }) { topics(after: $after) { totalCount } } }`;
    expect((await api.ask(elsewhere, { after })).errors).toMatchObject([
      { message: expect.stringContaining("must be a cursor of SpeakerTopic") },
    ]);
  });

  test("costs one statement for each field, however many ask", async () => {
    api.statements.length = 0;
    await data(`{ topics { nodes {
      speakers { nodes { name } } related { nodes { name } } quoteTimeline { quoteCount }
    } } }`);
    expect(api.statements).toHaveLength(4);
  });
});

describe("A timeline", () => {
  const january = { start: "2024-01-01T00:00:00.000Z", end: "2024-02-01T00:00:00.000Z" };
  const february = { start: "2024-02-01T00:00:00.000Z", end: "2024-03-01T00:00:00.000Z" };
  const march = { start: "2024-03-01T00:00:00.000Z", end: "2024-04-01T00:00:00.000Z" };

  test("of all quotes that match has an interval for every month between", async () => {
    expect(await data("{ quoteTimeline(filter: { kinds: [DIRECT] }) { start end quoteCount } }")).toEqual({
      quoteTimeline: [
        { ...january, quoteCount: 2 },
        { ...february, quoteCount: 0 },
        { ...march, quoteCount: 1 },
      ],
    });
  });

  test("of a speaker or topic counts theirs, and is empty where none has a date", async () => {
    expect(
      await data(`{
        speaker(by: { slug: "bo-dahl" }) { quoteTimeline { start end quoteCount } }
        undated: speaker(by: { slug: "cy-marsh" }) { quoteTimeline { quoteCount } }
        topic(by: { slug: "rain" }) { quoteTimeline(interval: YEAR) { start quoteCount } }
      }`),
    ).toEqual({
      speaker: { quoteTimeline: [{ ...january, quoteCount: 1 }] },
      undated: { quoteTimeline: [] },
      topic: { quoteTimeline: [{ start: "2024-01-01T00:00:00.000Z", quoteCount: 1 }] },
    });
  });

  test("that would be too long is BAD_USER_INPUT", async () => {
    await api.save({
      publishedAt: "1950-01-01T00:00:00.000Z",
      quotes: [{ text: "We shall see.", speaker: "Ann Lee" }],
    });
    const answer = await api.ask(`{
      quoteTimeline(interval: DAY) { quoteCount }
    }`);
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringContaining("intervals, and 4000 is the most"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    const each = await api.ask(`{
      ann: speaker(by: { slug: "ann-lee" }) { quoteTimeline(interval: DAY) { quoteCount } }
    }`);
    expect(each).toMatchObject({ data: { ann: null }, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});
