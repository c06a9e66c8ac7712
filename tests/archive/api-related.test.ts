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

describe("A related object", () => {
  test("of a quote is a printing in another article, earliest first", async () => {
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

  test("of a speaker is a topic, the one with the most quotes first", async () => {
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

  test("of a topic is a speaker, or a topic of the same articles", async () => {
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

  test("is paged with cursors that are valid only for its list", async () => {
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

  test("are read with their topics, timelines in a statement of their own", async () => {
    api.statements.length = 0;
    await data(`{ topics { nodes {
      speakers { nodes { name } } related { nodes { name } } quoteTimeline { quoteCount }
    } } }`);
    expect(api.statements).toHaveLength(2);
  });
});

describe("A timeline", () => {
  const january = { start: "2024-01-01T00:00:00.000Z", end: "2024-02-01T00:00:00.000Z" };
  const february = { start: "2024-02-01T00:00:00.000Z", end: "2024-03-01T00:00:00.000Z" };
  const march = { start: "2024-03-01T00:00:00.000Z", end: "2024-04-01T00:00:00.000Z" };

  test("of all matching quotes has an interval for every month between the first and the last", async () => {
    expect(await data("{ quoteTimeline(filter: { kinds: [DIRECT] }) { start end quoteCount } }")).toEqual({
      quoteTimeline: [
        { ...january, quoteCount: 2 },
        { ...february, quoteCount: 0 },
        { ...march, quoteCount: 1 },
      ],
    });
  });

  test("of a speaker or topic counts its quotes, and is empty if none has a date", async () => {
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

  test("by WEEK starts on Mondays, across the end of a year, in UTC regardless of the page's offset", async () => {
    const dates = ["2020-12-28T02:00:00+05:00", "2020-12-31T23:59:59.999Z", "2021-01-03T22:59:59-01:00"];
    for (const publishedAt of [...dates, "2021-01-04T00:00:00Z", "2021-01-17T23:00:00-02:00"]) {
      await api.save({
        publishedAt,
        url: `https://paper.example/${encodeURIComponent(publishedAt)}`,
        quotes: [{ text: "It is a new year.", speaker: "Eve Noor" }],
      });
    }
    const midnight = (day: string) => `${day}T00:00:00.000Z`;
    const mondays = ["12-21", "12-28", "01-04", "01-11", "01-18", "01-25"].map((day) =>
      midnight(`${day < "06" ? 2021 : 2020}-${day}`),
    );
    expect(
      await data(
        `{ speaker(by: { slug: "eve-noor" }) { quoteTimeline(interval: WEEK) { start end quoteCount } } }`,
      ),
    ).toEqual({
      speaker: {
        quoteTimeline: [1, 2, 1, 0, 1].map((quoteCount, week) => ({
          start: mondays[week],
          end: mondays[week + 1],
          quoteCount,
        })),
      },
    });
  });

  test("of many speakers costs one statement per interval length", async () => {
    api.statements.length = 0;
    await data(`{ speakers { nodes {
      quoteTimeline { quoteCount } again: quoteTimeline { start } years: quoteTimeline(interval: YEAR) { start }
    } } }`);
    expect(api.statements).toHaveLength(3);
  });

  test("with too many intervals is BAD_USER_INPUT", async () => {
    await api.save({
      publishedAt: "1950-01-01T00:00:00.000Z",
      quotes: [{ text: "We shall see.", speaker: "Ann Lee" }],
    });
    const answer = await api.ask(`{
      quoteTimeline(interval: DAY) { quoteCount }
    }`);
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringContaining("intervals, but the maximum is 4000"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    const each = await api.ask(`{
      ann: speaker(by: { slug: "ann-lee" }) { quoteTimeline(interval: DAY) { quoteCount } }
    }`);
    expect(each).toMatchObject({ data: { ann: null }, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

test("The printings of a quote are in other articles and differ only in case, accents, spaces and punctuation", async () => {
  const variants = [
    "We don't stop at the U.S. café, week-end or not.",
    "we don’t stop at the US cafe week end or not",
    "WE  DON'T\nSTOP (at the U. S. Café): weekend, or not!",
    "We don't stop at the U.S. café, week-end or no.",
  ];
  for (const [index, text] of variants.entries()) {
    const again = index === 0 ? [{ text: variants[1] ?? "", speaker: "Di Orr" }] : [];
    await api.save({
      publishedAt: `2022-01-0${5 - index}T00:00:00.000Z`,
      url: `https://paper.example/variants/${index}`,
      quotes: [{ text, speaker: "Di Orr" }, ...again],
    });
  }
  expect(
    await data(
      `{ speaker(by: { slug: "di-orr" }) { quotes { nodes { text printings { nodes { text } } } } } }`,
    ),
  ).toEqual({
    speaker: {
      quotes: {
        nodes: [
          [variants[0], [variants[2], variants[1]]],
          [variants[1], [variants[2], variants[1]]],
          [variants[1], [variants[2], variants[0], variants[1]]],
          [variants[2], [variants[1], variants[0], variants[1]]],
          [variants[3], []],
        ].map(([text, printings]) => ({
          text,
          printings: { nodes: [printings].flat().map((printed) => ({ text: printed })) },
        })),
      },
    },
  });
});
