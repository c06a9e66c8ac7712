import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import {
  lists,
  type QuoteCardFragment,
  type SearchItemFragment,
} from "../../src/sdk/generated/operations.js";
import { ClientError, createClient } from "../../src/sdk/index.js";
import { openTestApi, type TestApi } from "../support/api.js";

const WALKERS = ["Ada Birk", "Bea Cole", "Cai Dunn", "Dag Eide", "Eva Falk", "Fin Gard", "Gus Holm"];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["root:root-key"] });
  for (const [index, speaker] of WALKERS.entries()) {
    await api.save({
      url: `https://paper.example/walk/${index}`,
      topics: [`Walk ${index}`],
      quotes: [{ text: `We walked ${index} miles.`, speaker }],
    });
  }
});
afterAll(() => api.close());

/** The variables of every request. */
let asked: unknown[];
beforeEach(() => {
  asked = [];
});
const client = createClient({
  url: "http://localhost/graphql",
  fetch: (url, init) => {
    asked.push(JSON.parse(String(init.body)).variables);
    return api.fetch(new Request(url, init));
  },
});

/** How many were taken, and why it ended. */
async function take(walk: AsyncIterable<unknown>, onEach: (taken: number) => void = () => {}) {
  let taken = 0;
  try {
    for await (const _ of walk) onEach(++taken);
    return [taken, "over"];
  } catch (error) {
    return [taken, error instanceof ClientError ? error.kind : error];
  }
}

test("every list is walked from its first item to its last", async () => {
  const [quotes, articles, speakers, topics]: unknown[][] = [[], [], [], []];
  for await (const { text } of client.each.quotes({ orderBy: "STORED", pageSize: 3 })) quotes?.push(text);
  for await (const { url } of client.each.articles({ orderBy: "STORED", pageSize: 7 })) articles?.push(url);
  for await (const { name } of client.each.speakers({ orderBy: "NAME" })) speakers?.push(name);
  for await (const { name } of client.each.topics({ orderBy: "NAME", pageSize: 1 })) topics?.push(name);
  expect({ quotes, articles, speakers, topics }).toEqual({
    quotes: WALKERS.map((_, index) => `We walked ${index} miles.`),
    articles: WALKERS.map((_, index) => `https://paper.example/walk/${index}`),
    speakers: WALKERS,
    topics: WALKERS.map((_, index) => `Walk ${index}`),
  });
});

test("one page is fetched ahead of what is taken, and no more", async () => {
  const walk = client.each.quotes({ orderBy: "STORED", pageSize: 2 });
  const requests = [asked.length];
  for (const _ of [...WALKERS, "the end"]) {
    await walk.next();
    requests.push(asked.length);
  }
  // After taking 0 to 7 quotes, and the end.
  expect(requests).toEqual([0, 2, 2, 3, 3, 4, 4, 4, 4]);
  expect(asked[0]).toEqual({ first: 2, after: null, orderBy: "STORED" });
});

test("a walk may begin after a cursor", async () => {
  const { quotes } = await client.quotes({ first: 5, orderBy: "STORED" });
  const texts = [];
  for await (const { text } of client.each.quotes({ orderBy: "STORED", after: quotes.pageInfo.endCursor })) {
    texts.push(text);
  }
  expect(texts).toEqual(["We walked 5 miles.", "We walked 6 miles."]);
});

test("what is on its way ends when the loop is left", async () => {
  const signals: AbortSignal[] = [];
  const watched = createClient({
    url: "http://localhost/graphql",
    fetch: (url, init) => {
      if (init.signal) signals.push(init.signal);
      return signals.length === 1 ? api.fetch(new Request(url, init)) : new Promise(() => {});
    },
  });
  for await (const { text } of watched.each.quotes({ orderBy: "STORED", pageSize: 2 })) {
    expect(text).toBe("We walked 0 miles.");
    break;
  }
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
});

test("an abort ends the walk at the item it is at, though the page holds more", async () => {
  const controller = new AbortController();
  const walk = client.each.quotes({ pageSize: 5, signal: controller.signal });
  const abort = (taken: number) => taken === 2 && controller.abort();
  expect(await take(walk, abort)).toEqual([2, "aborted"]);
  expect(await take(client.each.quotes({ signal: AbortSignal.abort() }))).toEqual([0, "aborted"]);
});

test("a page that fails is reported after all earlier items", async () => {
  let requests = 0;
  const failing = createClient({
    url: "http://localhost/graphql",
    retries: 0,
    fetch: async (url, init) =>
      ++requests === 2 ? new Response("", { status: 502 }) : api.fetch(new Request(url, init)),
  });
  expect(await take(failing.each.quotes({ pageSize: 3 }))).toEqual([3, "http"]);
});

test("lists ask for no count, and know what they give", () => {
  for (const document of Object.values(lists)) expect(document).not.toContain("totalCount");
  const give = () => [
    expectTypeOf(client.each.quotes()).toEqualTypeOf<AsyncGenerator<QuoteCardFragment, void, undefined>>(),
    expectTypeOf(client.each.search({ query: "quay", kinds: ["QUOTE"] })).toEqualTypeOf<
      AsyncGenerator<SearchItemFragment, void, undefined>
    >(),
    // @ts-expect-error `search` requires a query.
    client.each.search(),
    // @ts-expect-error The iterator sets the page size; use `pageSize`.
    client.each.quotes({ first: 5 }),
  ];
  expect(give).toBeTypeOf("function");
});

test("keys are made, used, listed and revoked, and leave audit events", async () => {
  const using = (key: string) =>
    createClient({
      url: "http://localhost/graphql",
      headers: { authorization: `Bearer ${key}` },
      fetch: (url, init) => api.fetch(new Request(url, init)),
    });
  const root = using("root-key");
  const { createApiKey } = await root.createApiKey({ input: { name: "press", scopes: ["ADMIN"] } });
  const press = using(createApiKey.key);
  await press.createApiKey({ input: { name: "wire", scopes: ["INGEST"] } });
  const { apiKeys } = await press.apiKeys({ filter: { active: true } });
  expect(apiKeys.nodes.map(({ name, createdBy }) => `${name} by ${createdBy}`)).toEqual([
    "wire by press",
    "press by root",
  ]);
  await press.revokeApiKey({ name: "wire" });
  const [names, subjects]: unknown[][] = [[], []];
  for await (const { name, active } of press.each.apiKeys({ pageSize: 1 })) names?.push([name, active]);
  for await (const { action, subject } of press.each.auditEvents({
    filter: { by: ["press", "root"] },
    pageSize: 2,
  })) {
    subjects?.push([action, subject]);
  }
  expect({ names, subjects }).toEqual({
    names: [
      ["wire", false],
      ["press", true],
    ],
    subjects: [
      ["REVOKE_API_KEY", "wire"],
      ["CREATE_API_KEY", "wire"],
      ["CREATE_API_KEY", "press"],
    ],
  });
});

test("a server that wants a key to read says so, also where quotes are streamed", async () => {
  const closed = createApi({ db: api.archive, extractor: createExtractor(), readAccess: "key" });
  const unknown = createClient({
    url: "http://localhost/graphql",
    fetch: (url, init) => closed.fetch(new Request(url, init)),
  });
  const problem = { kind: "graphql", code: "UNAUTHENTICATED" };
  await expect(unknown.archive()).rejects.toMatchObject(problem);
  await expect(unknown.quoteAdded().next()).rejects.toMatchObject(problem);
});
