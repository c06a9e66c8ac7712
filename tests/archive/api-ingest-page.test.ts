import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["first-key", "second-key"] });
});
beforeEach(() => emptyArchive(api.archive));
afterAll(() => api.close());

const INGEST = `mutation($input: IngestPageInput!) {
  ingestPage(input: $input) {
    outcome
    warnings
    article { id headline url source publishedAt topics { name } quotes(filter: { kinds: [DIRECT] }) { nodes { text speaker { name } } } }
  }
}`;
const KEY = { authorization: "Bearer second-key" };
const PAGE = {
  content: JSON.stringify({
    url: "https://paper.example/pier",
    title: "The Pier Stays",
    date: "2024-03-05",
    source: "The Invented Press",
    topics: ["Pier"],
    text: 'The pier will stay open this winter, the mayor of the town said.\n\n"We have painted it twice," Ann Lee, the mayor, said. "We shall paint it again."',
  }),
  format: "JSON",
};

interface Ingested {
  readonly ingestPage: { readonly outcome: string; readonly article: { readonly id: string } };
}

const REMEDY = 'send one with the scope "ingest" in the header "Authorization: Bearer KEY".';

describe("A caller without a valid key", () => {
  test.each([
    ["no header", {}, `No API key was sent: ${REMEDY}`],
    ["another scheme", { authorization: "Basic second-key" }, `No API key was sent: ${REMEDY}`],
    [
      "a wrong key",
      { authorization: "Bearer third-key" },
      `This archive does not know the API key: ${REMEDY}`,
    ],
    [
      "part of a key",
      { authorization: "Bearer second" },
      `This archive does not know the API key: ${REMEDY}`,
    ],
  ])("is UNAUTHENTICATED and stores nothing: %s", async (_, headers, message) => {
    const answer = await api.ask(INGEST, { input: PAGE }, headers);
    expect(answer).toMatchObject({
      data: null,
      errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }],
    });
    expect(await api.ask("{ archive { articleCount } }")).toEqual({ data: { archive: { articleCount: 0 } } });
  });

  test("is UNAUTHENTICATED also if there are no keys at all", async () => {
    const closed = createApi({ db: api.archive, extractor: createExtractor() });
    expect(await ask(closed, INGEST, { input: PAGE }, KEY)).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  test("may write if the server trusts all callers", async () => {
    const trusting = createApi({ db: api.archive, extractor: createExtractor(), trusted: true });
    expect(await ask(trusting, INGEST, { input: PAGE })).toMatchObject({
      data: { ingestPage: { outcome: "CREATED" } },
    });
  });
});

test("A page is extracted and stored; ingesting it again changes nothing", async () => {
  const first = await api.ask<Ingested>(INGEST, { input: PAGE }, KEY);
  expect(first).toEqual({
    data: {
      ingestPage: {
        outcome: "CREATED",
        warnings: [],
        article: {
          id: expect.any(String),
          headline: "The Pier Stays",
          url: "https://paper.example/pier",
          source: "The Invented Press",
          publishedAt: "2024-03-05T00:00:00.000Z",
          topics: [{ name: "Pier" }],
          quotes: {
            nodes: [
              { text: "We have painted it twice,", speaker: { name: "Ann Lee" } },
              { text: "We shall paint it again.", speaker: { name: "Ann Lee" } },
            ],
          },
        },
      },
    },
  });
  const again = await api.ask<Ingested>(INGEST, { input: PAGE }, { authorization: "bearer first-key" });
  expect(again.data.ingestPage).toEqual({ ...first.data.ingestPage, outcome: "UNCHANGED" });
});

test("Metadata in the input overrides what the page says", async () => {
  const given = {
    url: "https://paper.example/other#top",
    source: "Another Press",
    publishedAt: "2024-04-01T12:00:00+02:00",
    topics: [],
  };
  const { data } = await api.ask<Ingested>(INGEST, { input: { ...PAGE, ...given } }, KEY);
  expect(data.ingestPage.article).toMatchObject({
    url: "https://paper.example/other",
    source: "Another Press",
    publishedAt: "2024-04-01T10:00:00.000Z",
    topics: [],
  });
});

test("Two pages in one request each return the stored article", async () => {
  const query = `mutation($a: IngestPageInput!, $b: IngestPageInput!) {
    a: ingestPage(input: $a) { outcome article { source } }
    b: ingestPage(input: $b) { outcome article { source } }
  }`;
  const variables = { a: PAGE, b: { ...PAGE, source: "Another Press" } };
  expect(await api.ask(query, variables, KEY)).toEqual({
    data: {
      a: { outcome: "CREATED", article: { source: "The Invented Press" } },
      b: { outcome: "UPDATED", article: { source: "Another Press" } },
    },
  });
});

test("Metadata that cannot be read is reported as a warning", async () => {
  const content = JSON.stringify({ ...JSON.parse(PAGE.content), date: "the day after" });
  const { data } = await api.ask<Ingested>(INGEST, { input: { content, format: "JSON" } }, KEY);
  expect(data.ingestPage).toMatchObject({ warnings: [expect.stringContaining("the day after")] });
});

describe("A page that cannot be read", () => {
  test.each([
    ["is empty", { content: "" }],
    ["is no JSON", { content: "{", format: "JSON" }],
    ["is binary", { content: "\u0000\u0001\u0002PK\u0003\u0004" }],
  ])("is UNREADABLE_PAGE and stores nothing: it %s", async (_, input) => {
    const answer = await api.ask(INGEST, { input }, KEY);
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: "UNREADABLE_PAGE" } }] });
  });

  test.each([
    [{ url: "paper.example" }, '"paper.example" is not a URL: use an absolute http or https URL.'],
    [
      { publishedAt: "2024" },
      '"2024" is not a DateTime: use RFC 3339 with an offset, such as "2019-12-15T05:56:00Z".',
    ],
    [{ topics: ["a\0b"] }, '"input.topics" must not contain the character U+0000: "a\\u0000b".'],
    [{ source: "\0" }, '"input.source" must not contain the character U+0000: "\\u0000".'],
  ])("or is given with %j is BAD_USER_INPUT", async (given, message) => {
    const answer = await api.ask(INGEST, { input: { ...PAGE, ...given } }, KEY);
    expect(answer.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
