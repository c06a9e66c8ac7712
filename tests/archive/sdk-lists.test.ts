import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";
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
  api = await openTestApi();
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
