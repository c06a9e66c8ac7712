import { readFileSync } from "node:fs";
import fc from "fast-check";
import { buildSchema, parse, validate } from "graphql/index.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, type TestApi } from "../support/api.js";
import { randomQuery, type Values } from "../support/random-queries.js";
import { fill } from "../support/read-archive.js";

const LIMITS = { depth: 50, aliases: 10_000, tokens: 100_000, cost: 100_000_000 };
const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

let api: TestApi;
/** The same archive, each field read by itself. */
let plain: Api;
let values: Values;
beforeAll(async () => {
  api = await openTestApi({ limits: LIMITS });
  plain = createApi({ db: api.archive, extractor: createExtractor(), limits: LIMITS, lookAhead: false });
  await fill(api.archive.db);
  values = await knownValues();
});
afterAll(async () => {
  await plain.close();
  await api.close();
});

test("a random query has the same answer whether fields are read with their parent or by themselves", async () => {
  let read = 0;
  let nested = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const query = randomQuery(schema, (max) => generate(fc.nat, { max }), values);
      fc.pre(validate(schema, parse(query)).length === 0); // Fields of two types in a union may not merge.
      const [statements, answer] = await recorded(api, query);
      expect({ query, answer }).toEqual({ query, answer: (await recorded(plain, query))[1] });
      if (answer.data !== null) read += 1;
      if (statements.some((statement) => statement.includes("json_agg"))) nested += 1;
    }),
    { numRuns: 100, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(50);
  expect(nested).toBeGreaterThan(15);
}, 240_000);

test("what is kept of a query answers it with other variables, also while they are asked together", async () => {
  const query = `query ($few: Int!, $order: QuoteOrder!, $after: String, $yes: Boolean!, $slug: String!) {
    articles(first: $few, after: $after) {
      nodes { headline quotes(first: $few, orderBy: $order) { nodes { ...Said } } ... @include(if: $yes) { topics { name } } }
    }
    speaker(by: { slug: $slug }) { name quotes(last: $few) { nodes { ...Said } } }
  }
  fragment Said on Quote { text article @include(if: $yes) { headline } speaker @skip(if: $yes) { name } }`;
  const slugs = (
    await api.ask<{ speakers: { nodes: { slug: string }[] } }>("{ speakers { nodes { slug } } }")
  ).data.speakers.nodes;
  const cursors = [null, ...(values.cursors.get("ArticleConnection NEWEST") ?? [])];
  const asked = slugs.flatMap(({ slug }, index) =>
    [true, false].map((yes) => ({
      few: 1 + (index % 3),
      order: ["NEWEST", "IN_TEXT"][index % 2],
      after: cursors[index % cursors.length],
      yes,
      slug,
    })),
  );
  expect(asked.length).toBeGreaterThan(4);
  const answers = await Promise.all(asked.map((variables) => ask(api, query, variables)));
  for (const [index, variables] of asked.entries()) {
    const literal = Object.entries(variables).reduce(
      (text, [name, value]) =>
        text.replaceAll(`$${name}`, name === "order" ? String(value) : JSON.stringify(value)),
      query.replace(/\(\$few: Int!.*?\$slug: String!\)/, ""),
    );
    expect(answers[index]).toEqual(await ask(plain, literal));
  }
});

async function recorded(
  asked: Api,
  query: string,
): Promise<[statements: string[], answer: { data: unknown; failed: boolean }]> {
  api.statements.length = 0;
  const { data, errors } = await ask<unknown>(asked, query);
  // Of the errors below a field that becomes null, those that come first are reported.
  return [[...api.statements], { data, failed: errors !== undefined }];
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  articles: ["NEWEST", "OLDEST", "STORED"],
  quotes: ["NEWEST", "OLDEST", "STORED", "IN_TEXT"],
  speakers: ["MOST_QUOTED", "NAME", "RECENTLY_QUOTED"],
  topics: ["MOST_ARTICLES", "NAME"],
};

/** Without RELEVANCE, which needs a search. */
const LISTED_ORDERS = {
  ArticleOrder: LISTS["articles"]!,
  QuoteOrder: LISTS["quotes"]!,
  SpeakerOrder: LISTS["speakers"]!,
  TopicOrder: LISTS["topics"]!,
};

async function knownValues(): Promise<Values> {
  const cursors = new Map<string, string[]>();
  const ids: string[] = [];
  for (const [list, orders] of Object.entries(LISTS)) {
    for (const order of orders) {
      const page = `{ __typename edges { cursor node { id } } }`;
      const { data } = await api.ask<{
        list: { __typename: string; edges: { cursor: string; node: { id: string } }[] };
      }>(`{ list: ${list}(first: 100, orderBy: ${order}) ${page} }`);
      cursors.set(
        `${data.list.__typename} ${order}`,
        data.list.edges.map(({ cursor }) => cursor),
      );
      ids.push(...data.list.edges.map(({ node }) => JSON.stringify(node.id)));
    }
  }
  const shared = await api.ask<{
    topics: { nodes: Record<"related" | "speakers", { edges: { cursor: string }[] }>[] };
    speakers: { nodes: { topics: { edges: { cursor: string }[] } }[] };
  }>(`{
    topics { nodes { related { edges { cursor } } speakers { edges { cursor } } } }
    speakers { nodes { topics { edges { cursor } } } } }`);
  const of = (lists: readonly { edges: { cursor: string }[] }[]) =>
    lists.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
  cursors.set("RelatedTopicConnection undefined", of(shared.data.topics.nodes.map(({ related }) => related)));
  cursors.set(
    "TopicSpeakerConnection undefined",
    of(shared.data.topics.nodes.map(({ speakers }) => speakers)),
  );
  cursors.set("SpeakerTopicConnection undefined", of(shared.data.speakers.nodes.map(({ topics }) => topics)));
  const idsOf = (type: string) =>
    ids.filter((id) => Buffer.from(id, "base64url").toString("latin1").includes(type));
  return {
    cursors,
    literals: {
      ID: ids,
      Int: ["1", "2", "3"],
      Float: ["0.5", "0.9", "2"],
      Boolean: ["true", "false"],
      String: [
        '"Words"',
        '"pier"',
        '"harbour"',
        '"Åsa Öst"',
        '"speaker-1"',
        '"Local"',
        '"The Mole"',
        '"nothing"',
      ],
      ...LISTED_ORDERS,
      Interval: ["MONTH", "YEAR"],
      DateTime: ['"2019-12-15T05:56:00Z"', '"2020-03-01T00:00:00Z"'],
      URL: ['"https://paper.example/4"', '"https://paper.example/0"'],
      "ArticleBy.id": idsOf("Article").concat('"no id"'),
      "SpeakerBy.id": idsOf("Speaker"),
      "TopicBy.id": idsOf("Topic"),
      "SpeakerBy.slug": ['"speaker-1"', '"speaker-3"', '"old-bo"'],
      "TopicBy.slug": ['"topic-1"', '"topic-2"'],
      "TopicBy.name": ['"Harbour"', '"Rain"'],
      "IdentifierInput.scheme": ['"wikidata"'],
      "IdentifierInput.value": ['"Q1"'],
      "ArticleFilter.languages": ['"en"', '"sv"'],
    },
  };
}
