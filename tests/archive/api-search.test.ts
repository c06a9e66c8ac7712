import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({
    headline: "Pier Falls Into the Sea",
    url: "https://paper.example/1",
    publishedAt: "2024-03-01T12:00:00.000Z",
    topics: ["Harbour Works", "Łódź"],
    quotes: [
      { text: "The old pier will never be what it was", speaker: "Sergei Brandvold" },
      { text: "We will be there, and not for the last time", speaker: "Ángela Peña" },
    ],
  });
  await api.save({
    headline: "Nobody Saw It",
    url: "https://paper.example/2",
    publishedAt: "2024-03-02T12:00:00.000Z",
    topics: ["Elections"],
    body: `Nobody saw it.\n\n“Some say <b>mast</b> & "sail"\n\nstand on the pier” Bo Dahl said.\n\nHe went to Łódź/Gdańsk by sea.End.`,
    quotes: [{ text: `Some say <b>mast</b> & "sail"\n\nstand on the pier`, speaker: "Bo Dahl" }],
  });
  await api.save({
    headline: "Ein Straßenfest",
    url: "https://paper.example/3",
    publishedAt: null,
    quotes: [{ text: "Это было давно", speaker: "Пётр Лодкин" }],
  });
});
afterAll(() => api.close());

interface Hit {
  readonly cursor: string;
  readonly highlight: string;
  readonly node: {
    readonly __typename: string;
    readonly is?: string;
    readonly headline?: string;
    readonly id: string;
  };
}
interface Search {
  readonly edges: readonly Hit[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
}

const SEARCH = `query($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges { cursor highlight node {
      __typename
      ... on Node { id } ... on Article { headline } ... on Quote { is: text }
      ... on Speaker { is: name } ... on Topic { is: name }
    } }
    nodes { ... on Node { id } }
    pageInfo { hasNextPage endCursor }
    totalCount totalCountIsExact
  }
}`;

async function search(query: string, more: object = {}): Promise<Search> {
  const { data, errors } = await api.ask<{ search: Search }>(SEARCH, { query, ...more });
  expect(errors).toBeUndefined();
  return data.search;
}

/** The results, such as "Article: headline", best first. */
async function found(query: string, more: object = {}): Promise<string[]> {
  const { edges, nodes, totalCount, totalCountIsExact } = await search(query, more);
  expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
  expect([totalCount, totalCountIsExact]).toEqual([edges.length, true]);
  return edges.map(({ node }) => `${node.__typename}: ${node.is ?? node.headline}`);
}

const PIER = "Article: Pier Falls Into the Sea";
const OLD = "Quote: The old pier will never be what it was";
const THERE = "Quote: We will be there, and not for the last time";
const MAST = `Quote: Some say <b>mast</b> & "sail"

stand on the pier`;
const NOBODY = "Article: Nobody Saw It";
const STREET = "Article: Ein Straßenfest";

test.each([
  ["pier", [PIER, OLD, MAST, NOBODY]],
  ["pier -mast", [PIER, OLD]],
  ["pier -mast -old", []],
  ["never or mast", [MAST, OLD, NOBODY, PIER]],
  ['"will be there"', [THERE, PIER]],
  ['"will there be"', []],
  ['"not for the last time"', [THERE, PIER]],
  ['"sail stand on"', [MAST, NOBODY]],
  ['"sea pier"', []],
  ["b mast", [MAST, NOBODY]],
  ["strong -mast", []],
  ["PENA", ["Speaker: Ángela Peña", PIER]],
  ["ángela", ["Speaker: Ángela Peña", PIER]],
  ["ol*", [OLD, PIER]],
  ["o*", []],
  ['"old pi*"', [OLD, PIER]],
  ['"pi* will never"', [OLD, PIER]],
  ["pi* -mas*", [OLD, PIER]],
  ["straß*", [STREET]],
  ["Дав*", ["Quote: Это было давно", STREET]],
  ["bran* or nobod*", ["Speaker: Sergei Brandvold", NOBODY, PIER]],
  ["bran* -serg*", []],
  ["sergei -bran", ["Speaker: Sergei Brandvold", PIER]],
  ["lodz", ["Topic: Łódź", NOBODY]],
  ["gdansk", [NOBODY]],
  ["end", [NOBODY]],
  ["strassenfest", [STREET]],
  ["ДАВНО", ["Quote: Это было давно", STREET]],
  ["петр", ["Speaker: Пётр Лодкин", STREET]],
  ["brandvold", ["Speaker: Sergei Brandvold", PIER]],
  ["Sergej Brandwold", ["Speaker: Sergei Brandvold"]],
  ["Bradnvold", ["Speaker: Sergei Brandvold"]],
  ["S. Brandvold", ["Speaker: Sergei Brandvold"]],
  ["brandvold or dahl", ["Speaker: Bo Dahl", "Speaker: Sergei Brandvold", NOBODY, PIER]],
  ["harbor works", ["Topic: Harbour Works"]],
  ["elektions", ["Topic: Elections"]],
  ["xylophone", []],
  ["-pier", []],
  ["?!", []],
  ["", []],
])("%s finds %j", async (query, expected) => {
  expect((await found(query)).sort()).toEqual(expected.toSorted());
});

test("names that contain the words come first, then texts, then names that are only similar", async () => {
  await api.save({
    headline: "Brandvald Is a Village",
    url: "https://paper.example/4",
    quotes: [{ text: "Brandvold is who I mean", speaker: "Ida Brandvald" }],
  });
  expect(await found("brandvold")).toEqual([
    "Speaker: Sergei Brandvold",
    "Quote: Brandvold is who I mean",
    expect.stringMatching(/^Article/),
    expect.stringMatching(/^Article/),
    "Speaker: Ida Brandvald",
  ]);
});

test("only the requested kinds are searched", async () => {
  expect(await found("pier", { kinds: ["QUOTE"] })).toEqual([OLD, MAST]);
  expect(await found("brandvald", { kinds: ["SPEAKER", "TOPIC"] })).toEqual([
    "Speaker: Ida Brandvald",
    "Speaker: Sergei Brandvold",
  ]);
  expect(await found("pier", { kinds: [] })).toEqual([]);
});

test("the matching words of a passage are marked, and the rest is escaped for HTML", async () => {
  const { edges } = await search("mast", { kinds: ["QUOTE", "ARTICLE"] });
  expect(edges.map(({ highlight }) => highlight)).toEqual([
    "Some say &lt;b&gt;<mark>mast</mark>&lt;/b&gt; &amp; &quot;sail&quot;\n\nstand on the pier",
    expect.stringContaining("“Some say &lt;b&gt;<mark>mast</mark>&lt;/b&gt; &amp; &quot;sail&quot;"),
  ]);
  const names = await search("sergej brandwold", { kinds: ["SPEAKER"] });
  expect(names.edges[0]?.highlight).toBe("<mark>Sergei</mark> <mark>Brandvold</mark>");
});

test("a speaker found by an alias is highlighted with that alias", async () => {
  await api.save({
    url: "https://paper.example/5",
    quotes: [{ text: "It is I", speaker: "Aleksandr Wrobel" }],
    speakers: [{ name: "Aleksandr Wrobel", aliases: ["Aleksandr Wrobel", "Alexander Vrubel"] }],
  });
  const { edges } = await search("vrubl", { kinds: ["SPEAKER"] });
  expect(edges).toMatchObject([
    { highlight: "Alexander <mark>Vrubel</mark>", node: { is: "Aleksandr Wrobel" } },
  ]);
});

test("pages contain every result once, in the same order, even if articles are stored between them", async () => {
  const ids = ({ edges }: Search) => edges.map(({ node }) => node.id);
  const whole = ids(await search("pier or will or brandvold or sea", { first: 100 }));
  expect(whole.length).toBeGreaterThan(7);
  const paged: string[] = [];
  for (let after: string | null = null, page = 0; ; page++) {
    const next: Search = await search("pier or will or brandvold or sea", { first: 2, after });
    paged.push(...ids(next));
    if (!next.pageInfo.hasNextPage) break;
    after = next.pageInfo.endCursor;
    if (page % 2 === 0) {
      await api.save({
        headline: "Sea Pier Brandvold",
        url: `https://paper.example/between/${page}`,
        publishedAt: "2025-01-01T00:00:00.000Z",
        quotes: [{ text: `A pier or the sea, ${page} times`, speaker: "Bo Dahl" }],
      });
    }
  }
  expect(paged.filter((id) => whole.includes(id))).toEqual(whole);
  expect(new Set(paged).size).toBe(paged.length);
});

describe("a cursor", () => {
  const refusal = async (cursor: string, variables: object) =>
    (await api.ask(SEARCH, { ...variables, after: cursor })).errors;

  test("is valid only for its own search", async () => {
    const cursor = (await search("pier")).edges[0]?.cursor ?? "";
    expect(await refusal(cursor, { query: "pier" })).toBeUndefined();
    expect(await refusal(cursor, { query: "mast" })).toMatchObject([
      {
        message: expect.stringContaining("must be a cursor of the same search"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    expect(await refusal(cursor, { query: "pier", kinds: ["QUOTE"] })).toMatchObject([
      {
        message: expect.stringContaining("must be a cursor of Search QUOTE"),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test.each([
    "quotes(orderBy: NEWEST",
    "quotes(orderBy: RELEVANCE",
    "articles(orderBy: OLDEST",
    "speakers(orderBy: NAME",
  ])("of %s serves the search that it came from", async (list) => {
    const ask = (searched: string, after: string | null) =>
      api.ask<Record<string, { edges: { cursor: string }[] }>>(
        `query($after: String) { ${list}, filter: { search: "${searched}" }, after: $after, first: 1) { edges { cursor } } }`,
        { after },
      );
    const { data } = await ask("pier or dahl", null);
    const cursor = Object.values(data)[0]?.edges[0]?.cursor ?? "";
    if (!list.startsWith("speakers")) expect((await ask("pier or dahl", cursor)).errors).toBeUndefined();
    if (cursor)
      expect((await ask("mast", cursor)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("of quotes in STORED order is valid for every search", async () => {
    const { data } = await api.ask<{ quotes: { edges: { cursor: string }[] } }>(
      `{ quotes(orderBy: STORED, first: 1, filter: { search: "pier" }) { edges { cursor } } }`,
    );
    const { errors } = await api.ask(
      `query($after: String) { quotes(orderBy: STORED, after: $after) { totalCount } }`,
      {
        after: data.quotes.edges[0]?.cursor,
      },
    );
    expect(errors).toBeUndefined();
  });
});

test("a search in a filter combines with other conditions, below parents and in timelines too", async () => {
  const { data } = await api.ask<Record<string, unknown>>(`{
    byDahl: speaker(by: { name: "Bo Dahl" }) { quotes(filter: { search: "mast" }) { totalCount nodes { text } } articles(filter: { search: "saw" }) { totalCount nodes { headline } } }
    best: speaker(by: { name: "Sergei Brandvold" }) { quotes(filter: { search: "pier" }, orderBy: RELEVANCE) { totalCount nodes { text } } }
    tagged: topic(by: { name: "Elections" }) { quotes(filter: { search: "pier" }, orderBy: RELEVANCE) { nodes { speaker { name } } } articles(filter: { search: "nobody" }, orderBy: RELEVANCE) { nodes { headline } } }
    printed: article(by: { url: "https://paper.example/1" }) { quotes(filter: { search: "last" }) { nodes { speaker { name } } } }
    direct: quotes(filter: { search: "pier", kinds: [INDIRECT] }) { totalCount }
    fits: quotes(filter: { search: "pier", date: { to: "2024-03-02T00:00:00Z" } }, orderBy: RELEVANCE) { nodes { text } }
    quoteTimeline(filter: { search: "mast" }, interval: YEAR) { quoteCount }
    people: speakers(filter: { search: "brandvald", kinds: [PERSON] }, orderBy: RELEVANCE) { totalCount nodes { name } }
    groups: speakers(filter: { search: "brandvald", kinds: [GROUP] }) { totalCount }
    topics(filter: { search: "elektions" }, orderBy: RELEVANCE) { totalCount nodes { name } }
  }`);
  const mast = `Some say <b>mast</b> & "sail"\n\nstand on the pier`;
  const old = "The old pier will never be what it was";
  expect(data).toEqual({
    byDahl: {
      quotes: { totalCount: 1, nodes: [{ text: mast }] },
      articles: { totalCount: 1, nodes: [{ headline: "Nobody Saw It" }] },
    },
    best: { quotes: { totalCount: 1, nodes: [{ text: old }] } },
    tagged: {
      quotes: { nodes: [{ speaker: { name: "Bo Dahl" } }] },
      articles: { nodes: [{ headline: "Nobody Saw It" }] },
    },
    printed: { quotes: { nodes: [{ speaker: { name: "Ángela Peña" } }] } },
    direct: { totalCount: 0 },
    fits: { nodes: [{ text: old }] },
    quoteTimeline: [{ quoteCount: 1 }],
    people: { totalCount: 2, nodes: [{ name: "Ida Brandvald" }, { name: "Sergei Brandvold" }] },
    groups: { totalCount: 0 },
    topics: { totalCount: 1, nodes: [{ name: "Elections" }] },
  });
});

test("a page of 10 MB is stored, and found by the words at its start", async () => {
  const words = Array.from({ length: 1_300_000 }, (_, number) => `x${number.toString(36)}`).join(" ");
  await api.save({
    headline: "Long",
    url: "https://paper.example/long",
    body: `Beginning here ${words}`,
    quotes: [],
  });
  expect(await found("beginning here x2s", { kinds: ["ARTICLE"] })).toEqual(["Article: Long"]);
});

test("no text makes a search fail", async () => {
  const words = fc.constantFrom(
    "pier",
    '"',
    "-",
    " or ",
    "(",
    ")",
    "'",
    "\\",
    ":*",
    "*",
    "mast*",
    "<->",
    "&",
    "!",
    "|",
    "\0",
    "%",
    "_",
    "ﷺ",
    "½",
    "İ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.array(fc.nat({ max: 0xffff }), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { errors } = await api.ask(
        `query($text: String!) {
          search(query: $text) { totalCount edges { highlight } }
          quotes(filter: { search: $text }, orderBy: RELEVANCE) { totalCount nodes { id } }
          articles(filter: { search: $text }) { totalCount nodes { id } }
          speakers(filter: { search: $text }, orderBy: RELEVANCE) { totalCount nodes { id } }
          topics(filter: { search: $text }) { totalCount nodes { id } }
        }`,
        { text },
      );
      expect(errors).toBeUndefined();
    }),
    { numRuns: 40 },
  );
}, 60_000);
