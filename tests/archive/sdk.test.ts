import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClientError, createClient } from "../../src/sdk/index.js";
import { openTestApi, type TestApi } from "../support/api.js";

const KEY = "invented-key";
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: [KEY] });
});
afterAll(() => api.close());

/** Straight to the handler, without a network. */
const clientWith = (headers: Record<string, string> = {}) =>
  createClient({
    url: "http://localhost/graphql",
    headers,
    fetch: (url, init) => api.fetch(new Request(url, init)),
  });

const PAGE = `The Quay Reopens

The quay reopens on Monday, Mayor Wilma Tarn said.

“Nobody fell in twice,” Tarn said.`;

describe("a client", () => {
  test("stores a page and finds it again by every method", async () => {
    const client = clientWith({ authorization: `Bearer ${KEY}` });
    const { ingestPage } = await client.ingestPage({
      input: {
        content: PAGE,
        url: "https://paper.example/quay",
        topics: ["Quay"],
        publishedAt: "2024-05-06T07:00:00Z",
      },
    });
    expect(ingestPage).toMatchObject({ outcome: "CREATED", warnings: [] });

    const { id } = ingestPage.article;
    const { article } = await client.article({ by: { url: "https://paper.example/quay" } });
    expect(article?.quotes.nodes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ["The quay reopens on Monday", "Wilma Tarn"],
      ["Nobody fell in twice,", "Wilma Tarn"],
    ]);
    const [quote] = article?.quotes.nodes ?? [];
    const answers = await Promise.all([
      client.articles().then(({ articles }) => articles.nodes.map((node) => node.id)),
      client.quotes({ first: 1, orderBy: "OLDEST" }).then(({ quotes }) => quotes.nodes[0]?.id),
      client.quote({ id: quote?.id ?? "" }).then(({ quote: found }) => found?.article.id),
      client
        .speakers()
        .then(({ speakers }) => speakers.nodes.map(({ name, quoteCount }) => [name, quoteCount])),
      client.speaker({ by: { name: "Tarn" } }).then(({ speaker }) => speaker?.quotes.totalCount ?? null),
      client.speaker({ by: { slug: "wilma-tarn" } }).then(({ speaker }) => speaker?.quotes.totalCount),
      client.topics({ orderBy: "NAME" }).then(({ topics }) => topics.nodes.map(({ name }) => name)),
      client
        .topic({ by: { slug: "quay" } })
        .then(({ topic }) => topic?.articles.nodes.map((node) => node.id)),
      client.node({ id }).then(({ node }) => node?.__typename),
      client.nodes({ ids: [id] }).then(({ nodes }) => nodes.map((node) => node?.id)),
      client.archive().then(({ archive }) => archive.quoteCount),
    ]);
    expect(answers).toEqual([
      [id],
      quote?.id,
      id,
      [["Wilma Tarn", 2]],
      2,
      2,
      ["Quay"],
      [id],
      "Article",
      [id],
      2,
    ]);
  });

  test("reports a server error with its code and request id", async () => {
    const refused = await clientWith()
      .articles({ first: 101 })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClientError);
    expect(refused).toMatchObject({
      kind: "graphql",
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("101"),
    });
    expect((refused as ClientError).requestId).toMatch(/\S/);
  });

  test("distinguishes a response that is not GraphQL from no response and from a timeout", async () => {
    const page = createServer((_, response) => response.end("<h1>Hello</h1>")).listen(0);
    const { port } = page.address() as AddressInfo;
    const url = `http://localhost:${port}/`;
    const kindOf = (error: unknown) => (error as ClientError).kind;
    const wrongAddress = await createClient({ url }).archive().catch(kindOf);
    page.close();
    page.closeAllConnections();
    const nobody = await createClient({ url }).archive().catch(kindOf);
    const aborted = await clientWith().archive({}, { signal: AbortSignal.abort() }).catch(kindOf);
    expect([wrongAddress, nobody, aborted]).toEqual(["http", "network", "aborted"]);
  });
});
