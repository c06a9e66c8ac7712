import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Api, type ApiOptions, createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { type Answer, ask, openTestApi, post, type TestApi } from "../support/api.js";
import { listenWith } from "../support/live.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["key"] });
  await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
});
afterAll(() => api.close());

async function refusal(query: string, variables: object = {}) {
  api.statements.length = 0;
  const { errors } = await api.ask(query, variables);
  expect(api.statements).toEqual([]);
  return errors?.map(({ message, extensions: { code } }) => [code, message]);
}

const nested = (first: string) =>
  `articles(first: ${first}) { nodes { quotes(first: ${first}) { nodes { article { quotes(first: ${first}) { nodes { text } } } } } } }`;

const aliases = (field: (index: number) => string) =>
  Array.from({ length: 29 }, (_, index) => `a${index}: ${field(index)}`).join(" ");
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" or ");

describe("The cost of a query", () => {
  const tooMuch = [
    "BAD_USER_INPUT",
    'The query may fetch 1,030,201 objects, more than the limit of 25,000: request fewer with "first" or "last", or nest less.',
  ];

  test.each([
    ["by literals", `{ ${nested("100")} }`, {}],
    ["by a variable", `query($first: Int) { ${nested("$first")} }`, { first: 100 }],
    ["by the default of a variable", `query($first: Int = 100) { ${nested("$first")} }`, {}],
    ["through fragments", `{ ...All } fragment All on Query { ${nested("100")} }`, {}],
    [
      "with a field that is not included",
      `query($no: Boolean = false) { ${nested("100")} topics @include(if: $no) { totalCount } }`,
      {},
    ],
    [
      "once for a selection that is repeated",
      `{ ${nested("100")} ...All } fragment All on Query { ${nested("100")} }`,
      {},
    ],
  ])("is computed before anything is read: %s", async (_, query, variables) => {
    expect(await refusal(query, variables)).toEqual([tooMuch]);
  });

  test.each([
    [
      "100 objects of any type, with their quotes",
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Speaker { quotes(first: 100) { nodes { article { topics { name } } } } } } }`,
    ],
    [
      "the words of a search under many aliases",
      `{ ${aliases((index) => `quotes(first: 1, filter: { search: "${words(100)} w${index}" }) { nodes { id } }`)} }`,
    ],
    [
      "each word of a phrase",
      `{ ${aliases((index) => `quotes(first: 1, filter: { search: "\\"${words(100)} w${index}\\"" }) { nodes { id } }`)} }`,
    ],
    [
      "the words that ranking compares",
      `{ ${aliases((index) => `quotes(first: 1, filter: { search: "${words(40)} w${index}" }, orderBy: RELEVANCE) { nodes { id } }`)} }`,
    ],
    [
      "short prefixes more than words",
      `{ ${aliases((index) => `search(query: "wo* or le* or ri* or se* or w${index}", first: 1) { nodes { __typename } }`)} }`,
    ],
    [
      "searches below many parents",
      `{ speakers(first: 100) { nodes { quotes(first: 1, filter: { search: "${words(30)}" }) { nodes { id } } } } }`,
    ],
    [
      "counts below many parents",
      "{ a: topics(first: 100) { nodes { articles(first: 100) { nodes { quotes { totalCount } } } } } }",
    ],
  ])("includes %s", async (_, query) => {
    const ids = Array.from({ length: 100 }, (_, index) => `id${index}`);
    expect(await refusal(query, query.startsWith("query") ? { ids } : {})).toMatchObject([
      ["BAD_USER_INPUT", expect.stringContaining("objects, more than the limit of 25,000")],
    ]);
  });

  test("counts a search in a variable like a literal", async () => {
    const search = `${words(100)}`;
    const query = (filter: string, variable: string) =>
      `query(${variable}) { ${aliases(() => `quotes(first: 1, filter: ${filter}) { nodes { id } }`)} }`;
    const refused = [["BAD_USER_INPUT", expect.stringContaining("objects, more than the limit of 25,000")]];
    expect(await refusal(query("$filter", "$filter: QuoteFilter"), { filter: { search } })).toEqual(refused);
    expect(await refusal(query("{ search: $search }", "$search: String"), { search })).toEqual(refused);
  });

  test.each([
    "{ articles(first: 20) { totalCount nodes { headline quotes(first: 5) { nodes { text speaker { name } } } topics { name } } } }",
    `{ speaker(by: { slug: "ann-lee" }) { quotes(first: 20) { nodes { text article { headline topics { name } } } } } }`,
    "{ articles(first: 100) { nodes { body quotes(first: 100) { nodes { text speaker { name } } } } } }",
    "{ topics(first: 10) { nodes { articles(first: 10) { nodes { quotes(first: 10) { nodes { speaker { roles { title } } } } } } } } }",
    `{ search(query: "resign* or \\"step down\\"", first: 50) { totalCount nodes { ... on Quote { text speaker { name } } } } }`,
    `{ quotes(first: 100, filter: { search: "${words(50)}" }, orderBy: RELEVANCE) { totalCount nodes { text speaker { name } article { headline } } } }`,
  ])("allows a reasonable query: %s", async (query) => {
    expect((await api.ask(query)).errors).toBeUndefined();
  });
});

describe("extensions.cost", () => {
  const costOf = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await api.fetch(post({ query, variables }, headers));
    const { extensions } = (await response.json()) as { extensions?: { cost: unknown } };
    return extensions?.cost;
  };
  const asked = { "x-graphql-cost": "1" };

  test("is given only if the caller asks", async () => {
    expect(await costOf("{ articles(first: 5) { nodes { id } } }")).toBeUndefined();
    expect(await costOf("{ articles(first: 5) { nodes { id } } }", {}, asked)).toEqual({
      cost: 6,
      limit: 25_000,
    });
    expect(await costOf("{ archive { quoteCount } }", {}, asked)).toEqual({ cost: 1, limit: 25_000 });
  });

  const twice = (inner: string, outer: string) =>
    `articles(first: ${outer}) { nodes { quotes(last: ${inner}) { nodes { article { topics { name } } } } } }`;

  test.each([
    [
      "a literal",
      `{ ${twice("100", "100")} }`,
      {},
      { argument: "last", path: "articles.nodes.quotes", value: 100, allowed: 20 },
    ],
    [
      "a variable",
      `query($n: Int!) { ${twice("$n", "100")} }`,
      { n: 100 },
      { argument: "last", path: "articles.nodes.quotes", value: 100, allowed: 20 },
    ],
    [
      "the default of a variable",
      `query($n: Int! = 80) { ${twice("$n", "100")} }`,
      {},
      { argument: "last", path: "articles.nodes.quotes", value: 80, allowed: 20 },
    ],
    [
      "an argument in a fragment",
      `{ articles(first: 100) { nodes { ...A } } }
       fragment A on Article { all: quotes(last: 100) { nodes { article { topics { name } } } } }`,
      {},
      { argument: "last", path: "all", value: 100, allowed: 20 },
    ],
    [
      "an argument that alone is not enough",
      "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { text } } } } } } } } } } }",
      {},
      { argument: "first", path: expect.any(String), value: 100, allowed: null },
    ],
  ])("of a query that is refused tells which argument to lower: %s", async (_, query, variables, lower) => {
    expect(await costOf(query, variables)).toEqual({ cost: expect.any(Number), limit: 25_000, lower });
  });

  test("tells the largest value that is allowed", async () => {
    const status = async (n: number) => (await api.ask(`{ ${twice(String(n), "100")} }`)).errors?.length ?? 0;
    expect([await status(20), await status(21)]).toEqual([0, 1]);
  });

  test("names no argument if the query sets none", async () => {
    const deep =
      "quotes { nodes { article { quotes { nodes { article { quotes { nodes { article { quotes { nodes { id } } } } } } } } } } }";
    expect(await costOf(`{ ${deep} }`)).toEqual({ cost: expect.any(Number), limit: 25_000, lower: null });
  });

  test("is found in time for the longest query", async () => {
    const many = Array.from(
      { length: 28 },
      (_, i) =>
        `a${i}: quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id text } } } } }`,
    );
    const started = performance.now();
    expect(await costOf(`{ ${many.join(" ")} }`)).toMatchObject({ limit: 25_000 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("A query", () => {
  const deep = (levels: number): string =>
    levels === 0 ? "id" : `article { quotes { nodes { ${deep(levels - 1)} } } }`;

  test("that nests too deep is rejected", async () => {
    expect(await refusal(`{ quotes(first: 1) { nodes { ${deep(5)} } } }`)).toEqual([
      ["BAD_USER_INPUT", "The query must not nest deeper than 16 levels."],
    ]);
  });

  test("that nests too deep through fragments is rejected", async () => {
    const query = `{ quotes { nodes { ...A } } }
      fragment A on Quote { article { quotes { nodes { ...B } } } }
      fragment B on Quote { article { quotes { nodes { ...C } } } }
      fragment C on Quote { ${deep(4)} }`;
    expect(await refusal(query)).toEqual([
      ["BAD_USER_INPUT", "The query must not nest deeper than 16 levels."],
    ]);
  });

  test("that repeats fields too often is rejected", async () => {
    const message =
      "The query must not select fields that are selected already in the same place more than 100 times.";
    const repeated = (fields: string) => `{ articles(first: 1) { nodes { ${fields} } } }`;
    const refused = [["BAD_USER_INPUT", message]];
    expect(await refusal(repeated("id ".repeat(102)))).toEqual(refused);
    expect(await refusal(repeated("... on Article { id } ".repeat(102)))).toEqual(refused);
    const nested = "quotes(first: 1) { nodes { id id id } } ".repeat(34);
    expect(await refusal(repeated(nested))).toEqual(refused);
    expect((await api.ask(repeated("id ".repeat(101)))).errors).toBeUndefined();
  });

  test("with too many aliases is rejected", async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: archive { quoteCount }`);
    expect(await refusal(`{ ${aliases.join(" ")} }`)).toEqual([
      ["BAD_USER_INPUT", "The query must not use more than 30 aliases."],
    ]);
  });

  test("that is too long is rejected", async () => {
    expect(await refusal(`{ archive { ${"quoteCount ".repeat(2_000)} } }`)).toMatchObject([
      [expect.any(String), "The query must not be longer than 2000 tokens."],
    ]);
  });

  test("for introspection may nest to any depth", async () => {
    const ofType = `${"ofType { ".repeat(8)}name${" }".repeat(8)}`;
    expect(
      (await api.ask(`{ __schema { types { fields { args { type { ${ofType} } } } } } }`)).errors,
    ).toBeUndefined();
  });

  test("is subject to the limits of its server", async () => {
    const strict = await openTestApi({ limits: { cost: 10 } });
    expect(await ask(strict, "{ articles { nodes { id } } }")).toMatchObject({
      errors: [{ message: expect.stringContaining("may fetch 21 objects, more than the limit of 10") }],
    });
    await strict.close();
  });
});

describe("A client", () => {
  const COUNT = "{ archive { quoteCount } }";
  const limited = (options: Partial<ApiOptions>) =>
    createApi({ db: api.archive, extractor: createExtractor(), apiKeys: ["ann:sesame"], ...options });
  async function answer(own: Api, query: string, headers = {}) {
    const response = await own.fetch(post({ query }, headers));
    const { errors } = (await response.json()) as Answer<unknown>;
    return [response.status, response.headers.get("retry-after"), errors?.[0]?.extensions.code];
  }

  test("that has spent its budget is refused until the minute is over, and others are not", async () => {
    const own = limited({ budget: { objectsPerMinute: 100, redis: null } });
    const query = "{ quotes(first: 50) { nodes { text } } }";
    expect(await answer(own, query)).toEqual([200, null, undefined]);
    const [status, retryAfter, code] = await answer(own, query);
    expect([status, code]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(Number(retryAfter)).toBeLessThanOrEqual(60);
    expect(await answer(own, query, { authorization: "Bearer sesame" })).toEqual([200, null, undefined]);
    await own.close();
  });

  test("that owns the archive has no budget", async () => {
    const own = limited({ trusted: true, budget: { objectsPerMinute: 1, redis: null } });
    expect(await answer(own, "{ quotes(first: 50) { nodes { text } } }")).toEqual([200, null, undefined]);
    await own.close();
  });

  test("with too many requests at once is refused, and may send more when they are answered", async () => {
    const own = limited({ limits: { requestsPerClient: 2 } });
    const answers = await Promise.all([answer(own, COUNT), answer(own, COUNT), answer(own, COUNT)]);
    expect(answers.sort()).toEqual([
      [200, null, undefined],
      [200, null, undefined],
      [429, "1", "RATE_LIMITED"],
    ]);
    expect(await answer(own, COUNT)).toEqual([200, null, undefined]);
    await own.close();
  });
});

describe("A body", () => {
  test.each([
    ["too large", { query: "#".repeat(300_000) }, {}, 413, "The body must not be larger than 262144 bytes."],
    [
      "of a form",
      "query=x",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      "The Content-Type must be application/json, not application/x-www-form-urlencoded.",
    ],
    [
      "of plain text",
      "{}",
      { "content-type": "text/plain" },
      415,
      "The Content-Type must be application/json, not text/plain.",
    ],
    ["that is not JSON", "{", {}, 400, expect.stringMatching(/^The body must be JSON in UTF-8: /)],
    ["that is a number", "7", {}, 400, expect.stringMatching(/^The body must be an object such as /)],
    ["that is a batch", [{ query: "{ archive { quoteCount } }" }], {}, 400, "Batching is not supported."],
  ])("%s is rejected", async (_, body, headers, status, message) => {
    const response = await api.fetch(post(body, headers));
    expect(response.status).toBe(status);
    const requestId = response.headers.get("x-request-id");
    expect(await response.json()).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT", requestId } }],
    });
  });

  test("without a content length is read only up to the limit", async () => {
    const piece = new TextEncoder().encode(" ".repeat(100_000));
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces++;
        controller.enqueue(piece);
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    const response = await api.fetch(new Request("http://localhost/graphql", init));
    expect(response.status).toBe(413);
    expect(pieces).toBeLessThan(10);
  });

  test("must arrive in time", async () => {
    const hasty = await openTestApi({ apiKeys: ["key"], limits: { bodyTime: 50, pageTime: 100 } });
    const at = await listenWith(hasty);
    for (const [authorization, seconds] of [
      ["", "0.05"],
      ["Bearer key", "0.1"],
    ]) {
      const headers = { "content-type": "application/json", "content-length": 100, authorization };
      const slow = request(at.url, { method: "POST", headers });
      slow.write("{");
      const [response] = (await once(slow, "response")) as [IncomingMessage];
      expect([response.statusCode, response.headers.connection, await json(response)]).toMatchObject([
        408,
        "close",
        { errors: [{ message: `The body must arrive within ${seconds} s.` }] },
      ]);
      slow.destroy();
    }
    await at.close();
    await hasty.close();
  });

  test("that breaks off is no error of the server", async () => {
    const at = await listenWith(api);
    api.log.length = 0;
    const headers = { "content-type": "application/json", "content-length": 100 };
    const sending = request(at.url, { method: "POST", headers });
    sending.on("error", () => {});
    sending.write("{");
    setTimeout(() => sending.destroy(), 100);
    await vi.waitFor(() => expect(api.log).toMatchObject([{ level: 30, msg: "request", status: 400 }]));
    await at.close();
  });

  test("with a page of 10 MB is accepted from callers with write access", async () => {
    const content = "x".repeat(10_000_000);
    const body = { query: "query { archive { articleCount } }", extensions: { content } };
    const status = async (headers: Record<string, string>) => (await api.fetch(post(body, headers))).status;
    expect([await status({ authorization: "Bearer key" }), await status({})]).toEqual([200, 413]);
  });
});
