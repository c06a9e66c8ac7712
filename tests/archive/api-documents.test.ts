import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiOptions, createApi } from "../../src/api/http/server.js";
import { readKnownOperations } from "../../src/cli/listening/known-operations.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { createClient } from "../../src/sdk/index.js";
import { openTestApi, post, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
});
afterAll(() => api.close());

const open = (options: Partial<ApiOptions>) =>
  createApi({ db: api.archive, extractor: createExtractor(), ...options });
type Opened = Pick<TestApi, "fetch">;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const COUNT = "query Count { archive { quoteCount } }";
const COUNTED = { data: { archive: { quoteCount: 1 } } };
const hash = hashOf(COUNT);
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function send(of: Opened, body: object) {
  const response = await of.fetch(post(body));
  return response.json();
}
function get(of: Opened, parameters: Record<string, string>, headers: Record<string, string> = {}) {
  return of.fetch(new Request(`http://localhost/graphql?${new URLSearchParams(parameters)}`, { headers }));
}
const error = (code: string, message: unknown = expect.any(String)) => ({
  errors: [expect.objectContaining({ message, extensions: { code, requestId: expect.any(String) } })],
});

describe("A known operation", () => {
  const known = () => open({ documents: { [`sha256:${hash}`]: COUNT, "count-1": COUNT } });

  test.each([`sha256:${hash}`, hash, "count-1"])("is named by an id: %s", async (documentId) => {
    expect(await send(known(), { documentId })).toEqual(COUNTED);
    expect(await (await get(known(), { documentId })).json()).toEqual(COUNTED);
  });

  test("is named by the hash that Apollo's clients send", async () => {
    expect(await send(known(), { extensions: persisted(hash) })).toEqual(COUNTED);
  });

  test("takes variables", async () => {
    const query = "query By($slug: String!) { speaker(by: { slug: $slug }) { name } }";
    const of = open({ documents: { by: query } });
    const variables = JSON.stringify({ slug: "ann-lee" });
    expect(await (await get(of, { documentId: "by", variables })).json()).toEqual({
      data: { speaker: { name: "Ann Lee" } },
    });
  });

  test("that is not known is an error", async () => {
    expect(await send(known(), { documentId: "nope" })).toEqual(
      error("PERSISTED_QUERY_NOT_FOUND", 'This server knows no operation with the documentId "nope".'),
    );
    for (const documentId of [1, {}, [], true, "__proto__", "constructor", ""]) {
      expect(await send(known(), { documentId })).toEqual(error("PERSISTED_QUERY_NOT_FOUND"));
    }
  });

  test("does not keep others from running", async () => {
    expect(await send(known(), { query: "{ archive { quoteCount } }" })).toEqual(COUNTED);
  });
});

describe("An operation can be registered", () => {
  test("by its hash with its text, and is then found by the hash", async () => {
    const of = open({});
    const extensions = persisted(hash);
    expect(await send(of, { extensions })).toEqual(
      error("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
    );
    expect(await send(of, { query: COUNT, extensions })).toEqual(COUNTED);
    expect(await send(of, { extensions })).toEqual(COUNTED);
    expect(await (await get(of, { extensions: JSON.stringify(extensions) })).json()).toEqual(COUNTED);
  });

  test("but not by the hash of another text", async () => {
    const of = open({});
    const extensions = persisted(hashOf("{ __typename }"));
    expect(await send(of, { query: COUNT, extensions })).toEqual(error("BAD_USER_INPUT"));
    expect(await send(of, { extensions })).toEqual(error("PERSISTED_QUERY_NOT_FOUND"));
  });

  test.each([null, 1, "x", [], { sha256Hash: 1 }, { sha256Hash: null }])(
    "and malformed extensions are ignored: %j",
    async (persistedQuery) => {
      expect(await send(open({}), { query: COUNT, extensions: { persistedQuery } })).toEqual(COUNTED);
    },
  );
});

describe("With trusted documents", () => {
  const trusted = () => open({ documents: { [hash]: COUNT }, onlyKnownDocuments: true });

  test("known operations run, by id or by text", async () => {
    expect(await send(trusted(), { documentId: hash })).toEqual(COUNTED);
    expect(await send(trusted(), { query: COUNT })).toEqual(COUNTED);
  });

  test("no other operation runs, however it is sent", async () => {
    const other = "{ archive { quoteCount } }";
    const of = trusted();
    for (const body of [
      { query: other },
      { query: `${COUNT} ` },
      { query: "{ __schema { types { name } } }" },
      { query: other, extensions: persisted(hashOf(other)) },
      { query: "query Count { archive { quoteCount articleCount } }" },
      { query: 'mutation { undoCorrection(id: "x") { __typename } }' },
    ]) {
      expect(await send(of, body)).toEqual(
        error("FORBIDDEN", expect.stringContaining("only known operations")),
      );
    }
    expect(await send(of, { extensions: persisted(hashOf(other)) })).toEqual(
      error("PERSISTED_QUERY_NOT_FOUND"),
    );
    expect(await send(of, { query: other, documentId: hash })).toEqual(COUNTED);
    const response = await of.fetch(post({ query: other }, { accept: "application/graphql-response+json" }));
    expect(response.status).toBe(403);
  });

  test("the SDK works with the file of its own operations", async () => {
    const of = open({ documents: readKnownOperations(["sdk"]), onlyKnownDocuments: true });
    const client = createClient({
      url: "http://localhost/graphql",
      fetch: (url, init) => of.fetch(new Request(url, init)),
    });
    expect(await client.archive()).toMatchObject({ archive: { quoteCount: 1 } });
    const texts: string[] = [];
    for await (const { text } of client.each.quotes({})) texts.push(text);
    expect(texts).toEqual(["I did not."]);
    await expect(client.request("{ archive { quoteCount } }")).rejects.toThrow("only known operations");
  });

  test("GraphiQL says so", async () => {
    const page = await get(trusted(), {}, { accept: "text/html" });
    expect(await page.text()).toContain("This server runs only known operations");
  });
});

describe("Caches", () => {
  const known = (options: Partial<ApiOptions> = {}) =>
    open({ documents: { count: COUNT, failing: "{ quotes(first: 500) { nodes { id } } }" }, ...options });
  const kept = async (response: Promise<Response>) => {
    const { status, headers } = await response;
    return [status, headers.get("cache-control")];
  };

  test("may keep the answer to a persisted query that is sent by GET", async () => {
    const response = await get(known(), { documentId: "count" });
    expect(response.headers.get("cache-control")).toBe("public, max-age=60");
    expect(response.headers.get("vary")?.toLowerCase()).toContain("authorization");
    const etag = response.headers.get("etag") ?? "";
    expect(await response.json()).toEqual(COUNTED);

    const again = await get(known(), { documentId: "count" }, { "if-none-match": etag });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    await api.save({ quotes: [{ text: "I did.", speaker: "Ann Lee" }] });
    const changed = await get(known(), { documentId: "count" }, { "if-none-match": etag });
    expect([changed.status, await changed.json()]).toEqual([200, { data: { archive: { quoteCount: 2 } } }]);
  });

  test("ask each time if they must", async () => {
    expect(await kept(get(known({ cacheSeconds: 0 }), { documentId: "count" }))).toEqual([
      200,
      "public, no-cache",
    ]);
  });

  test("share nothing that needs a key", async () => {
    const keyed = known({ apiKeys: ["key"], readAccess: "key" });
    const headers = { authorization: "Bearer key" };
    expect(await kept(get(keyed, { documentId: "count" }, headers))).toEqual([200, "private, max-age=60"]);
    expect(await kept(get(keyed, { documentId: "count" }))).toEqual([401, "no-store"]);
    expect(await kept(get(known(), { documentId: "count" }, { authorization: "Bearer other" }))).toEqual([
      200,
      "private, max-age=60",
    ]);
  });

  test("keep no errors, no other queries, and no answers to POST", async () => {
    expect(await kept(get(known(), { documentId: "failing" }))).toEqual([200, "no-store"]);
    expect(await kept(get(known(), { documentId: "nope" }))).toEqual([200, "no-store"]);
    expect(await kept(get(known(), { query: COUNT }))).toEqual([200, "no-store"]);
    expect(await kept(Promise.resolve(known().fetch(post({ documentId: "count" }))))).toEqual([200, null]);
  });
});

describe("Without introspection", () => {
  const closed = () => open({ introspection: false });

  test.each([
    "{ __schema { types { name } } }",
    '{ __type(name: "Query") { name } }',
    "{ ...A } fragment A on Query { s: __schema { queryType { name } } }",
  ])("the schema cannot be queried: %s", async (query) => {
    expect(await send(closed(), { query })).toEqual(
      error(
        "GRAPHQL_VALIDATION_FAILED",
        "Introspection is turned off on this server: the schema is in schema.graphql of the onrecord package.",
      ),
    );
  });

  test("errors suggest no names", async () => {
    const query = "{ quotez { text } speakers(frist: 1) { nodes { nam } } }";
    const { errors } = (await send(closed(), { query })) as { errors: { message: string }[] };
    expect(errors.map(({ message }) => message)).toEqual([
      'Cannot query field "quotez" on type "Query".',
      'Unknown argument "frist" on field "Query.speakers".',
      'Cannot query field "nam" on type "Speaker".',
    ]);
    expect(JSON.stringify(await send(api, { query }))).toContain("Did you mean");
  });

  test("__typename and everything else still works", async () => {
    expect(await send(closed(), { query: "{ __typename archive { __typename } }" })).toEqual({
      data: { __typename: "Query", archive: { __typename: "Archive" } },
    });
  });

  test("GraphiQL says so", async () => {
    const page = await get(closed(), {}, { accept: "text/html" });
    expect(await page.text()).toContain("Introspection is turned off on this server");
  });
});
