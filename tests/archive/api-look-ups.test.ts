import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toNodeId } from "../../src/api/values/node-id.js";
import { openTestApi, type TestApi } from "../support/api.js";
import { fill } from "../support/read-archive.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await fill(api.archive.db);
});
afterAll(() => api.close());

async function data(query: string, variables: object = {}): Promise<unknown> {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe("Any object", () => {
  const NODE = `query($id: ID!) { node(id: $id) {
    __typename id
    ... on Article { headline } ... on Quote { text } ... on Speaker { name } ... on Topic { slug }
  } }`;

  test.each([
    ["Article", 3, { headline: "Headline 3" }],
    ["Quote", 2, { text: "Words 2.0" }],
    ["Speaker", 3, { name: "Bo Lind" }],
    ["Topic", 4, { slug: "topic-4" }],
  ] as const)("is found by its id: %s %i", async (type, number, fields) => {
    const id = toNodeId(type, number);
    expect(await data(NODE, { id })).toEqual({ node: { __typename: type, id, ...fields } });
  });

  test("that does not exist is null", async () => {
    expect(await data(NODE, { id: toNodeId("Topic", 4_000) })).toEqual({ node: null });
  });

  test("is returned in the order of the ids, null for an unknown id, twice for a repeated id", async () => {
    const ids = [
      toNodeId("Topic", 2),
      toNodeId("Quote", 9_999),
      toNodeId("Article", 1),
      toNodeId("Topic", 1),
      toNodeId("Topic", 2),
    ];
    expect(
      await data("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Topic { name } } }", { ids }),
    ).toEqual({
      nodes: [
        { id: ids[0], name: "harbour works" },
        null,
        { id: ids[2] },
        { id: ids[3], name: "Harbour" },
        { id: ids[0], name: "harbour works" },
      ],
    });
  });

  test("of a merged speaker is the speaker that it was merged into", async () => {
    const id = toNodeId("Speaker", 900);
    const successor = { id: toNodeId("Speaker", 3), name: "Bo Lind" };
    expect(await data(NODE, { id })).toEqual({ node: { __typename: "Speaker", ...successor } });
    expect(await data("query($id: ID!) { speaker(by: { id: $id }) { id name } }", { id })).toEqual({
      speaker: successor,
    });
  });

  test("of a merged speaker filters by the speaker that it was merged into", async () => {
    const MATCHING = `query($filter: [ID!]) {
      quotes(first: 1, filter: { speakers: $filter }) { totalCount nodes { speaker { name } } }
      articles(filter: { speakers: $filter }) { totalCount }
    }`;
    const [merged, successor] = [900, 3].map((id) => toNodeId("Speaker", id));
    const answer = await data(MATCHING, { filter: [merged] });
    expect(answer).toEqual(await data(MATCHING, { filter: [successor] }));
    expect(answer).toMatchObject({ quotes: { nodes: [{ speaker: { name: "Bo Lind" } }] } });
  });
});

describe("A look-up", () => {
  const article = { id: toNodeId("Article", 11), url: "https://paper.example/11" };
  const bo = { id: toNodeId("Speaker", 3), slug: "speaker-3" };
  const harbour = { id: toNodeId("Topic", 2), slug: "topic-2" };

  test.each([
    ["article", "ArticleBy", { id: article.id }, "id url", article],
    ["article", "ArticleBy", { url: article.url }, "id url", article],
    ["article", "ArticleBy", { url: "HTTPS://Paper.example/11#quotes" }, "id url", article],
    ["article", "ArticleBy", { url: "https://paper.example/99" }, "id", null],
    ["speaker", "SpeakerBy", { id: bo.id }, "id slug", bo],
    ["speaker", "SpeakerBy", { slug: "speaker-3" }, "id slug", bo],
    ["speaker", "SpeakerBy", { slug: "old-bo" }, "id slug", bo],
    ["speaker", "SpeakerBy", { name: "BO  LIND" }, "id slug", bo],
    ["speaker", "SpeakerBy", { name: "Bo" }, "id", null],
    ["speaker", "SpeakerBy", { slug: "\0" }, "id", null],
    ["topic", "TopicBy", { id: harbour.id }, "id slug", harbour],
    ["topic", "TopicBy", { slug: "topic-2" }, "id slug", harbour],
    ["topic", "TopicBy", { name: "Harbour Works" }, "id slug", harbour],
    ["topic", "TopicBy", { name: "" }, "id", null],
  ])("of %s works with %s %j", async (field, type, by, fields, expected) => {
    expect(await data(`query($by: ${type}!) { ${field}(by: $by) { ${fields} } }`, { by })).toEqual({
      [field]: expected,
    });
  });

  test("by a name of several speakers is AMBIGUOUS, with what tells them apart in the message", async () => {
    const answer = await api.ask(`{ speaker(by: { name: "Asa Öst" }) { name } }`);
    expect(answer).toMatchObject({
      data: { speaker: null },
      errors: [
        {
          message:
            'Several speakers are named "Asa Öst": use one of these slugs instead: speaker-2 (asa ost, 6 quotes); speaker-1 (Åsa Öst, mayor, 2 quotes).',
          extensions: { code: "AMBIGUOUS" },
        },
      ],
    });
  });

  test("by the id of a quote returns the quote, or null if there is none", async () => {
    const id = toNodeId("Quote", 2);
    expect(
      await data("query($id: ID!, $gone: ID!) { quote(id: $id) { text } gone: quote(id: $gone) { text } }", {
        id,
        gone: toNodeId("Quote", 2_000),
      }),
    ).toEqual({ quote: { text: "Words 2.0" }, gone: null });
  });
});

test("The archive has totals of what it contains", async () => {
  expect(
    await data(
      "{ archive { articleCount quoteCount speakerCount topicCount firstPublishedAt lastPublishedAt } }",
    ),
  ).toEqual({
    archive: {
      articleCount: 19,
      quoteCount: 46,
      speakerCount: 7,
      topicCount: 5,
      firstPublishedAt: "1987-06-05T04:03:02.100Z",
      lastPublishedAt: "2020-03-01T00:00:00.000Z",
    },
  });
});

test("The archive has a cursor of its end, from which clients can continue", async () => {
  const empty = await openTestApi();
  const { data: before } = await empty.ask<Ended>("{ archive { storedCursor } }");
  await empty.save({ quotes: [{ text: "Nothing was before me.", speaker: "Ann Lee" }] });
  const { data: after } = await empty.ask<Ended>("{ archive { storedCursor } }");
  await empty.save({
    url: "https://press.example/two",
    quotes: [{ text: "Something was.", speaker: "Ann Lee" }],
  });
  const since = "query($after: String) { quotes(orderBy: STORED, after: $after) { nodes { text } } }";
  const answers = await Promise.all(
    [before, after].map(({ archive }) => empty.ask(since, { after: archive.storedCursor })),
  );
  await empty.close();
  expect(answers.map(({ data }) => data)).toEqual([
    { quotes: { nodes: [{ text: "Nothing was before me." }, { text: "Something was." }] } },
    { quotes: { nodes: [{ text: "Something was." }] } },
  ]);
});

interface Ended {
  readonly archive: { readonly storedCursor: string };
}
