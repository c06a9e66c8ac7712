import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toNodeId } from "../../src/api/values/node-id.js";
import { openTestApi, post, type TestApi } from "../support/api.js";

let api: TestApi;
let cursor: string;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
  const { data } = await api.ask<{ articles: { edges: [{ cursor: string }] } }>(
    "{ articles { edges { cursor } } }",
  );
  cursor = data.articles.edges[0].cursor;
});
afterAll(() => api.close());

const quoteId = toNodeId("Quote", 1);
const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

test.each([
  [
    "{ articles(first: 1, last: 2) { totalCount } }",
    'Give "first" or "last", not both: first is 1, last is 2.',
  ],
  ["{ articles(first: -1) { totalCount } }", '"first" must be between 0 and 100, not -1.'],
  ["{ quotes(last: 101) { totalCount } }", '"last" must be between 0 and 100, not 101.'],
  ["{ speakers { nodes { aliases(first: 101) } } }", '"first" must be between 0 and 100, not 101.'],
  ["{ speakers { nodes { roles(first: -2) { title } } } }", '"first" must be between 0 and 100, not -2.'],
  [`{ articles(after: "") { totalCount } }`, '"after" must be a cursor that this list returned, not "".'],
  [`{ articles(after: "x") { totalCount } }`, '"after" must be a cursor that this list returned, not "x".'],
  [`{ node(id: "x") { id } }`, '"id" must be an id that this archive returned, not "x".'],
  [
    `{ nodes(ids: ["${quoteId}", "12"]) { id } }`,
    '"ids" must be an id that this archive returned, not "12".',
  ],
  [
    `{ quote(id: "UXVvdGU6MQ==") { id } }`,
    '"id" must be an id that this archive returned, not "UXVvdGU6MQ==".',
  ],
  [
    `{ article(by: { id: "${quoteId}" }) { id } }`,
    `"by.id" must be the id of an Article, not "${quoteId}", which is the id of a Quote.`,
  ],
  [
    `{ quotes(filter: { speakers: ["${quoteId}"] }) { totalCount } }`,
    `"filter.speakers" must be the id of a Speaker, not "${quoteId}", which is the id of a Quote.`,
  ],
  [
    `{ articles(filter: { topics: ["x"] }) { totalCount } }`,
    '"filter.topics" must be an id that this archive returned, not "x".',
  ],
  [
    "{ quotes(filter: { minConfidence: 80 }) { totalCount } }",
    '"filter.minConfidence" must be between 0 and 1, not 80.',
  ],
  [
    `{ article(by: { url: "ftp://x" }) { id } }`,
    '"ftp://x" is not a URL: use an absolute http or https URL.',
  ],
  [
    `{ articles(filter: { date: { from: "2019-02-30T00:00:00Z" } }) { totalCount } }`,
    '"2019-02-30T00:00:00Z" is not a DateTime: use RFC 3339 with an offset, such as "2019-12-15T05:56:00Z".',
  ],
  [
    `{ articles(filter: { date: { to: "2019-12-15T05:56:00" } }) { totalCount } }`,
    '"2019-12-15T05:56:00" is not a DateTime: use RFC 3339 with an offset, such as "2019-12-15T05:56:00Z".',
  ],
  ...["articles", "quotes", "speakers", "topics"].map((list): [string, string] => [
    `{ ${list}(orderBy: RELEVANCE, filter: { search: null }) { totalCount } }`,
    '"orderBy: RELEVANCE" needs a search: add "filter.search", or choose another order.',
  ]),
  [
    `{ quotes(filter: { search: "${"pier ".repeat(101)}" }) { totalCount } }`,
    `"filter.search" must have at most 500 characters, not 505: "${"pier ".repeat(20).slice(0, 99)}….`,
  ],
  [
    `{ search(query: "${"a".repeat(100_000)}") { totalCount } }`,
    `"query" must have at most 500 characters, not 100,000: "${"a".repeat(99)}….`,
  ],
  [`{ search(query: "a", first: 101) { totalCount } }`, '"first" must be between 0 and 100, not 101.'],
  [
    `{ search(query: "a", after: "x") { totalCount } }`,
    '"after" must be a cursor that this list returned, not "x".',
  ],
])("%s is BAD_USER_INPUT that names what is wrong", async (query, message) => {
  const { errors } = await api.ask(query);
  expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
});

describe("A cursor", () => {
  const errorsAfter = async (list: string, value: string) =>
    (
      await api.ask(`query($after: String) { ${list.replace("(", "(after: $after, ")} { totalCount } }`, {
        after: value,
      })
    ).errors;

  test("is valid for the list and order that it came from", async () => {
    expect(await errorsAfter("articles(orderBy: NEWEST)", cursor)).toBeUndefined();
    expect(await errorsAfter("articles(first: 3)", cursor)).toBeUndefined();
  });

  test.each(["articles(orderBy: OLDEST)", "quotes(orderBy: NEWEST)", "speakers(orderBy: NAME)"])(
    "of another list or order is rejected: %s",
    async (list) => {
      expect(await errorsAfter(list, cursor)).toMatchObject([
        {
          message: expect.stringMatching(/which is from Article NEWEST\.$/),
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
    },
  );

  test.each([
    ["of no version", [2, "Article NEWEST", "2019-12-15 05:56:00+00", 1]],
    ["without a key", [1, "Article NEWEST"]],
    ["with too long a key", [1, "Article NEWEST", "2019-12-15 05:56:00+00", 1, 1]],
    ["of a day that is not", [1, "Article NEWEST", "2019-02-30 05:56:00+00", 1]],
    ["of a year beyond time", [1, "Article NEWEST", "999999-01-01 05:56:00+00", 1]],
    ["of no number", [1, "Article NEWEST", "2019-12-15 05:56:00+00", "1"]],
    ["of too high a number", [1, "Article NEWEST", "2019-12-15 05:56:00+00", 1e30]],
    ["of half a number", [1, "Article NEWEST", "2019-12-15 05:56:00+00", 0.5]],
    ["that is no list", { version: 1 }],
  ])("that was forged is refused: %s", async (_, key) => {
    expect(await errorsAfter("articles(orderBy: NEWEST)", forged(key))).toMatchObject([
      {
        message: expect.stringContaining("must be a cursor that this list returned"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test.each([
    ["speakers(orderBy: MOST_QUOTED)", [1, "Speaker MOST_QUOTED", 2 ** 31, 1]],
    ["topics(orderBy: NAME)", [1, "Topic NAME", "a\0", 1]],
    ["quotes(orderBy: STORED)", [1, "Quote STORED", "infinity"]],
  ])("with what Postgres cannot hold is refused: %s", async (list, key) => {
    expect(await errorsAfter(list, forged(key))).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("A request that graphql-js rejects has a code and a request id", () => {
  test.each([
    ["{ articles {", {}, "GRAPHQL_PARSE_FAILED"],
    ["{ articles { nobody } }", {}, "GRAPHQL_VALIDATION_FAILED"],
    ["{ articles { nodes } }", {}, "GRAPHQL_VALIDATION_FAILED"],
    [`{ articles(first: "five") { totalCount } }`, {}, "GRAPHQL_VALIDATION_FAILED"],
    [`{ speaker(by: { slug: "a", name: "b" }) { id } }`, {}, "GRAPHQL_VALIDATION_FAILED"],
    ["{ node(id: null) { id } }", {}, "GRAPHQL_VALIDATION_FAILED"],
    [
      "query($by: SpeakerBy!) { speaker(by: $by) { id } }",
      { by: { slug: "a", name: "b" } },
      "BAD_USER_INPUT",
    ],
    ["query($by: SpeakerBy!) { speaker(by: $by) { id } }", { by: {} }, "BAD_USER_INPUT"],
    ["query($first: Int!) { articles(first: $first) { totalCount } }", {}, "BAD_USER_INPUT"],
    ["query($first: Int) { articles(first: $first) { totalCount } }", { first: "five" }, "BAD_USER_INPUT"],
    ["query($id: ID!) { node(id: $id) { id } }", { id: null }, "BAD_USER_INPUT"],
    ["query A { archive { quoteCount } } query B { archive { quoteCount } }", {}, "BAD_USER_INPUT"],
  ])("%s %j", async (query, variables, code) => {
    const response = await api.fetch(post({ query, variables }));
    const requestId = response.headers.get("x-request-id");
    expect(requestId).toMatch(/^[\w-]{36}$/);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, requestId } }] });
  });

  test("A message never contains a whole page", async () => {
    const { errors } = await api.ask("mutation($i: IngestPageInput!) { ingestPage(input: $i) { outcome } }", {
      i: { content: "x".repeat(5_000), format: 7 },
    });
    expect(errors?.[0]?.message.length).toBeLessThan(700);
  });
});
