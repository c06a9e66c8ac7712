import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";
import { addArticle, fill } from "../support/read-archive.js";

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
}

const PAGE =
  "nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount totalCountIsExact";
const ARGUMENTS = "$first: Int, $after: String, $last: Int, $before: String";
const GIVEN = "first: $first, after: $after, last: $last, before: $before";

/** A list and its query: a root field, or a field of a parent, in one of its orders. */
interface List {
  readonly name: string;
  readonly ask: (page: object) => Promise<Page>;
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await fill(api.archive.db);
});
afterAll(() => api.close());

function root(field: string, order: string, filter = ""): List {
  return {
    name: `${field} ${order} ${filter}`,
    ask: async (page) => {
      const { data } = await api.ask<Record<string, Page>>(
        `query(${ARGUMENTS}) { ${field}(${GIVEN}, orderBy: ${order} ${filter}) { ${PAGE} } }`,
        page,
      );
      return found(data[field]);
    },
  };
}

function under(parent: string, field: string, order: string): List {
  return {
    name: `${field} ${order} of ${parent}`,
    ask: async (page) => {
      const { data } = await api.ask<{ parent: Record<string, Page> }>(
        `query(${ARGUMENTS}) { parent: ${parent} { ${field}(${GIVEN}, orderBy: ${order}) { ${PAGE} } } }`,
        page,
      );
      return found(data.parent[field]);
    },
  };
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The answer has no such field.");
  return value;
}

const ARTICLE = `article(by: { url: "https://paper.example/11" })`;
const SPEAKER = `speaker(by: { slug: "speaker-3" })`;
const TOPIC = `topic(by: { slug: "topic-1" })`;
const LISTS: readonly List[] = [
  ...["NEWEST", "OLDEST", "STORED"].flatMap((order) => [
    root("articles", order),
    under(SPEAKER, "articles", order),
    under(TOPIC, "articles", order),
  ]),
  ...["NEWEST", "OLDEST", "STORED", "IN_TEXT"].flatMap((order) => [
    root("quotes", order),
    under(ARTICLE, "quotes", order),
    under(SPEAKER, "quotes", order),
    under(TOPIC, "quotes", order),
  ]),
  ...["MOST_QUOTED", "NAME", "RECENTLY_QUOTED"].map((order) => root("speakers", order)),
  ...["MOST_ARTICLES", "NAME"].map((order) => root("topics", order)),
  root("articles", "NEWEST", `filter: { languages: ["en"], sources: ["The Mole"] }`),
  root("quotes", "OLDEST", "filter: { kinds: [DIRECT], attributed: true, minConfidence: 0.9 }"),
  root("speakers", "NAME", "filter: { kinds: [PERSON] }"),
];

describe.each(LISTS)("$name", ({ ask }) => {
  test("returns the same items in pages from either end as in one request", async () => {
    const whole = await ask({ first: 100 });
    const ids = whole.nodes.map((node) => node.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.edges.map(({ node }) => node.id)).toEqual(ids);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    expect([whole.totalCount, whole.totalCountIsExact]).toEqual([ids.length, true]);

    expect(await walk(ask, "forward")).toEqual(ids);
    expect(await walk(ask, "backward")).toEqual(ids);
  });
});

/** All ids, read in pages of seven. */
async function walk(ask: List["ask"], direction: "forward" | "backward"): Promise<string[]> {
  const pages: string[][] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page = await ask(
      direction === "forward" ? { first: 7, after: cursor } : { last: 7, before: cursor },
    );
    pages.push(page.nodes.map((node) => node.id));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const [goesOn, cameFrom] =
      direction === "forward" ? [hasNextPage, hasPreviousPage] : [hasPreviousPage, hasNextPage];
    expect(cameFrom).toBe(cursor !== null);
    if (!goesOn) return direction === "forward" ? pages.flat() : pages.reverse().flat();
    cursor = direction === "forward" ? endCursor : startCursor;
  }
}

describe("A page", () => {
  const newest = root("articles", "NEWEST");
  const nothing = { nodes: [], edges: [] };

  test("contains 20 items by default", async () => {
    const { data } = await api.ask<{ quotes: Page }>("{ quotes { nodes { id } pageInfo { hasNextPage } } }");
    expect([data.quotes.nodes.length, data.quotes.pageInfo.hasNextPage]).toEqual([20, true]);
  });

  test("of size 0 is empty, and still reports whether there are more items", async () => {
    expect(await newest.ask({ first: 0 })).toEqual({
      ...nothing,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 19,
      totalCountIsExact: true,
    });
  });

  test("after the last item is empty", async () => {
    const { pageInfo } = await newest.ask({ last: 1 });
    expect(await newest.ask({ first: 5, after: pageInfo.endCursor })).toEqual({
      ...nothing,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 19,
      totalCountIsExact: true,
    });
  });

  test("between two cursors contains the items between them", async () => {
    const { edges } = await newest.ask({ first: 6 });
    const between = await newest.ask({ first: 10, after: edges[1]?.cursor, before: edges[4]?.cursor });
    expect(between.edges).toEqual(edges.slice(2, 4));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test("continues at its cursor after new articles were stored", async () => {
    const before = await newest.ask({ first: 100 });
    const first = await newest.ask({ first: 7 });
    await addArticle(api.archive.db, 22);
    await addArticle(api.archive.db, 27);
    const rest = await newest.ask({ first: 100, after: first.pageInfo.endCursor });
    const known = new Set(before.nodes.map((node) => node.id));
    expect([...first.nodes, ...rest.nodes].filter(({ id }) => known.has(id))).toEqual(before.nodes);
  });

  test("of an empty list is empty", async () => {
    const none = root("articles", "NEWEST", "filter: { speakers: [] }");
    expect(await none.ask({})).toEqual({
      ...nothing,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
      totalCountIsExact: true,
    });
  });
});
