import type { SQL } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import type { Database } from "../../src/db/database.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, post, type TestApi } from "../support/api.js";
import { type Address, listenWith } from "../support/live.js";

let api: TestApi;
let server: Address;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["desk:secret"], slowStatement: 60_000 });
  await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
  server = await listenWith(api);
});
afterAll(async () => {
  await server.close();
  await api.close();
});
beforeEach(() => {
  api.log.length = 0;
});

const line = (parts: object) => ({
  level: 30,
  requestId: expect.any(String),
  method: "POST",
  path: "/graphql",
  status: 200,
  milliseconds: expect.any(Number),
  client: "local",
  msg: "request",
  ...parts,
});

describe("A request is logged in one line", () => {
  test("with its operation, cost and statements", async () => {
    const query =
      "query Newest { articles(first: 5) { totalCount nodes { headline quotes(first: 2) { nodes { text } } } } }";
    await api.ask(query, {}, { "x-request-id": "seven" });
    expect(api.log).toEqual([
      line({ requestId: "seven", operation: "Newest", type: "query", cost: 31, statements: 2 }),
    ]);
  });

  test("with its error", async () => {
    await api.ask("{ quotes(first: 500) { nodes { text } } }");
    expect(api.log).toEqual([
      line({ operation: null, type: "query", cost: 501, statements: 0, code: "BAD_USER_INPUT" }),
    ]);
  });

  test("if it is no valid query", async () => {
    await api.fetch(post({ query: "{ nope }" }, { accept: "application/graphql-response+json" }));
    expect(api.log).toEqual([line({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" })]);
  });

  test("if its host is refused", async () => {
    await api.fetch(new Request("http://evil.example/graphql?query={__typename}"));
    expect(api.log).toEqual([line({ method: "GET", status: 421, code: "FORBIDDEN" })]);
  });

  test("with the client: its key, else its address", async () => {
    const send = (headers: Record<string, string>) =>
      fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: '{"query":"{ archive { quoteCount } }"}',
      });
    await send({ "x-forwarded-for": "198.51.100.1, 203.0.113.9" });
    await send({ authorization: "Bearer secret" });
    await send({ authorization: "Bearer wrong" });
    expect(api.log.filter(({ msg }) => msg === "request").map(({ client }) => client)).toEqual([
      "address 203.0.113.9",
      "key desk",
      "address 127.0.0.1",
    ]);
  });

  test("with the statements of a mutation", async () => {
    const content = "“We patch it weekly,” the harbour master Ann Hale said.";
    const query = "mutation Store($c: String!) { ingestPage(input: { content: $c }) { outcome } }";
    await api.ask(query, { c: content }, { authorization: "Bearer secret" });
    expect(api.log).toMatchObject([{ operation: "Store", type: "mutation", client: "key desk" }]);
    expect(Number(api.log[0]?.["statements"])).toBeGreaterThan(5);
  });
});

test("When a client disconnects, its cancelled statement is not logged as an error", async () => {
  const client = new AbortController();
  const hanging: Database = {
    ...api.archive,
    reader: (signal, owner, observer) =>
      new Proxy(api.archive.reader(signal, owner, observer), {
        get: (target, name) => (name === "execute" ? () => hangUp(signal) : Reflect.get(target, name)),
      }),
  };
  function hangUp(signal: AbortSignal): Promise<never> {
    client.abort();
    return new Promise((_, reject) => {
      const fail = () => reject(signal.reason);
      if (signal.aborted) fail();
      else signal.addEventListener("abort", fail);
    });
  }
  const watched = createApi({ db: hanging, extractor: createExtractor(), logger: api.logger });
  const network = await listenWith(watched);
  const { body, headers } = post({ query: "{ articles { nodes { headline } } }" });
  const request = { method: "POST", body: await new Response(body).text(), headers, signal: client.signal };
  await expect(fetch(network.url, request)).rejects.toThrow();
  await watched.close();
  await network.close();
  expect(api.log).toMatchObject([{ msg: "request", code: "CLIENT_DISCONNECTED" }]);
});

describe("A slow statement", () => {
  test("is logged with its text and without its parameters", async () => {
    const watched = createApi({
      db: api.archive,
      extractor: createExtractor(),
      logger: api.logger,
      slowStatement: 0,
    });
    await ask(
      watched,
      `query Secret { speaker(by: { slug: "a-secret-slug" }) { name } }`,
      {},
      { "x-request-id": "slow" },
    );
    const slow = api.log.filter(({ msg }) => msg === "slow statement");
    expect(slow).toEqual([
      {
        level: 40,
        requestId: "slow",
        operation: "Secret",
        milliseconds: expect.any(Number),
        failed: false,
        statement: expect.stringMatching(/^select .*\$1/),
        msg: "slow statement",
      },
    ]);
    expect(JSON.stringify(slow)).not.toContain("a-secret-slug");
  });

  test("is logged if it fails, too", async () => {
    const failing: Database = {
      ...api.archive,
      reader: (signal, owner, observer) => {
        const db = api.archive.reader(signal, owner, observer);
        return new Proxy(db, {
          get: (target, name) =>
            name === "execute" ? (_: SQL) => target.execute("select 1 / 0") : Reflect.get(target, name),
        });
      },
    };
    const watched = createApi({
      db: failing,
      extractor: createExtractor(),
      logger: api.logger,
      slowStatement: 0,
    });
    await ask(watched, "{ articles { nodes { headline } } }");
    expect(api.log).toContainEqual(
      expect.objectContaining({ msg: "slow statement", failed: true, statement: "select 1 / 0" }),
    );
  });
});
