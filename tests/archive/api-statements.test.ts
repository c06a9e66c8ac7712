import { afterAll, beforeAll, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  for (let number = 0; number < 20; number++) {
    await api.save({
      headline: `Pier news ${number}`,
      url: `https://paper.example/${number}`,
      topics: ["Pier", `Street ${number % 3}`],
      quotes: [
        { text: `The pier will stay for ${number} years.`, speaker: "Ann Lee" },
        { text: `It fell down ${number} times.`, speaker: ["Bo Dahl", "Cy Marsh"][number % 2] ?? null },
        { text: `Nobody asked ${number} of us.` },
      ],
    });
  }
});
afterAll(() => api.close());

/** The number of statements that a query runs. */
async function statementsOf(query: string, variables: object = {}): Promise<string[]> {
  api.statements.length = 0;
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return [...api.statements];
}

const FEED = `{
  articles(first: 20) {
    nodes { headline quotes(first: 5) { nodes { text speaker { name } } } topics { name } }
  }
}`;

test("Twenty articles with quotes, speakers and topics cost one statement, the same as one article", async () => {
  expect(await statementsOf(FEED)).toHaveLength(1);
  expect(await statementsOf(FEED.replace("first: 20", "first: 1"))).toHaveLength(1);
});

test("Without look-ahead, they cost one statement per field", async () => {
  const plain = createApi({ db: api.archive, extractor: createExtractor(), lookAhead: false });
  api.statements.length = 0;
  await ask(plain, FEED);
  expect(api.statements).toHaveLength(4);
  await plain.close();
});

test.each([
  ["nodes { headline }", { limit: "5", keys: false }],
  ["nodes { headline } pageInfo { hasNextPage }", { limit: "6", keys: false }],
  ["edges { node { headline } } pageInfo { endCursor }", { limit: "5", keys: true }],
  ["... on ArticleConnection { edges { cursor } } pageInfo { hasPreviousPage }", { limit: "6", keys: true }],
])("A page of %s reads no rows and keys that nobody asks for", async (selection, expected) => {
  for (const list of [`articles(first: 5)`, `topic(by: { slug: "pier" }) { articles(first: 5)`]) {
    const [statement = ""] = await statementsOf(
      `{ ${list} { ${selection} } ${list.includes("topic") ? "}" : ""} }`,
    );
    const [, limit] = /limit (\d+)/.exec(statement) ?? [];
    expect({ limit, keys: statement.includes('"#0"') }).toEqual(expected);
  }
});

test("Lists in lists are read together, those below a row that many rows refer to once for all of these", async () => {
  const statements = await statementsOf(`{
    topics(first: 3) { nodes { articles(first: 4) { nodes { quotes(first: 3) { nodes {
      speaker { name quotes(first: 2) { nodes { article { headline topics { name } } } } }
    } } } } } }
  }`);
  // topics with articles and quotes; speakers with quotes; the articles of those with topics
  expect(statements).toHaveLength(3);
});

test("A search costs one statement for the page and one for each kind on it, however many results it has", async () => {
  const page = (first: number) => `{
    search(query: "pier or lee", first: ${first}) {
      edges { highlight node {
        ... on Article { headline topics { name } } ... on Quote { text speaker { name } }
        ... on Speaker { name } ... on Topic { name }
      } }
    }
  }`;
  // the page; articles with topics, quotes with speakers, speakers, topics
  expect(await statementsOf(page(100))).toHaveLength(5);
  // the page; a speaker, a topic, and articles
  expect(await statementsOf(page(4))).toHaveLength(4);
  expect(await statementsOf(`{ search(query: "pier") { totalCount totalCountIsExact } }`)).toHaveLength(1);
});

test("A search below many parents costs one statement per field", async () => {
  const statements = await statementsOf(`{
    speakers { nodes {
      quotes(filter: { search: "pier" }, orderBy: RELEVANCE) { totalCount nodes { text } }
      articles(filter: { search: "news" }, orderBy: RELEVANCE) { nodes { headline } }
    } }
  }`);
  expect(statements).toHaveLength(4);
});

test("A list with a filter costs a statement of its own, for its best plan depends on the filter", async () => {
  const statements = await statementsOf(`{
    articles(first: 10) { nodes {
      first: quotes(first: 1) { nodes { text } }
      last: quotes(last: 1) { nodes { text } }
      attributed: quotes(first: 1, filter: { attributed: true }) { nodes { text } }
      unattributed: quotes(first: 1, filter: { attributed: false }) { nodes { text } }
    } }
  }`);
  expect(statements).toHaveLength(3);
});

test("A field selected twice with the same arguments is read once", async () => {
  const [statement, ...more] = await statementsOf(`{
    articles(first: 10) { nodes { a: quotes(first: 1) { nodes { text } } b: quotes(first: 1) { nodes { text } } } }
  }`);
  expect(more).toEqual([]);
  expect(statement?.split("json_agg")).toHaveLength(2);
  const filter = "filter: { attributed: true }";
  const filtered = await statementsOf(`{ articles { nodes {
    a: quotes(${filter}) { nodes { text } } b: quotes(${filter}) { nodes { text } }
  } } }`);
  expect(filtered).toHaveLength(2);
});

test("The names, titles and paragraphs of many objects cost one statement each", async () => {
  expect(await statementsOf("{ speakers { nodes { aliases roles { title quoteCount } } } }")).toHaveLength(3);
  expect(await statementsOf("{ quotes { nodes { paragraph topics { name } } } }")).toHaveLength(3);
  expect(await statementsOf("{ articles { nodes { speakers { name } } } }")).toHaveLength(1);
});

test("The evidence of many quotes costs one statement, which reads each body once", async () => {
  const evidence = "evidence { exact prefix codePointSpan { start } }";
  expect(await statementsOf(`{ quotes(first: 60) { nodes { ${evidence} paragraph } } }`)).toEqual([
    expect.not.stringContaining("body"),
    expect.stringContaining(`"body"`),
  ]);
});

test("Counts cost a statement only where they are selected, rows only where rows are", async () => {
  expect(await statementsOf("{ articles { nodes { id } } }")).toHaveLength(1);
  const [count, ...more] = await statementsOf("{ articles { totalCount totalCountIsExact } }");
  expect(more).toEqual([]);
  expect(count).toContain(`"archive"`);
  expect(
    await statementsOf("{ speakers { nodes { articles { totalCount } quotes { totalCount } } } }"),
  ).toHaveLength(3);
});

test("Objects by their ids cost one statement per type", async () => {
  const { data } = await api.ask<Record<"articles" | "topics" | "speakers", { nodes: { id: string }[] }>>(
    "{ articles { nodes { id } } topics { nodes { id } } speakers { nodes { id } } }",
  );
  const ids = [data.articles, data.topics, data.speakers].flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const statements = await statementsOf("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  expect(statements).toHaveLength(3);
});

test("A speaker or article of which only the id is selected costs no statement", async () => {
  expect(await statementsOf("{ quotes { nodes { speaker { id } article { id } } } }")).toHaveLength(1);
});

/** The columns that the single statement of a query reads, without those of the sort key. */
async function columnsOf(query: string, variables: object = {}): Promise<string[]> {
  const [statement = "", ...more] = await statementsOf(query, variables);
  expect(more).toEqual([]);
  return [...statement.matchAll(/ as "(\w+)"/g)].map(([, name = ""]) => name).sort();
}

test("Only the columns of the selected fields are read, however they are selected", async () => {
  expect(await columnsOf("{ articles { nodes { headline } } }")).toEqual(["headline", "id"]);
  expect(await columnsOf("{ articles { a: nodes { title: headline } edges { node { body } } } }")).toEqual([
    "body",
    "headline",
    "id",
  ]);
  expect(
    await columnsOf(
      `{ articles { ...Page } } fragment Page on ArticleConnection { nodes { ...Card ... on Article { url } } }
       fragment Card on Node { id ... on Article { source } ... on Topic { name } }`,
    ),
  ).toEqual(["id", "source", "url"]);
  expect(
    await columnsOf(
      `query($yes: Boolean!, $no: Boolean = false) {
        articles { nodes { lead @include(if: $yes) body @include(if: $no) section @skip(if: $no) url @skip(if: $yes) } }
      }`,
      { yes: true },
    ),
  ).toEqual(["id", "lead", "section"]);
  expect(await columnsOf("{ quotes { nodes { span { start } speaker { id } } } }")).toEqual([
    "end",
    "id",
    "speakerId",
    "start",
  ]);
});
