import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/api/http/graphiql/examples.js";
import { createApi } from "../../src/api/http/server.js";
import { openTestApi, post, type TestApi } from "../support/api.js";
import { acceptFor, answerOf } from "../support/live.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({
    corsOrigins: ["https://reader.example", "https://desk.example"],
    apiKeys: ["secret"],
  });
});
afterAll(() => api.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return api.fetch(new Request(`http://localhost${path}`, { headers }));
}

const QUERY = "query { archive { quoteCount } }";

describe("Other routes", () => {
  test("/ redirects to GraphQL", async () => {
    const response = await get("/");
    expect([response.status, response.headers.get("location")]).toEqual([302, "graphql"]);
  });

  test("any other path is not found", async () => {
    expect((await get("/articles")).status).toBe(404);
  });
});

describe("A query by GET", () => {
  test("is answered", async () => {
    const response = await get(`/graphql?query=${encodeURIComponent(QUERY)}`);
    expect([response.status, await response.json()]).toEqual([200, { data: { archive: { quoteCount: 0 } } }]);
  });

  test("is rejected for a mutation", async () => {
    const mutation = `mutation { ingestPage(input: { content: "x" }) { outcome } }`;
    const response = await get(`/graphql?query=${encodeURIComponent(mutation)}`, {
      authorization: "Bearer secret",
    });
    expect([response.status, await response.json()]).toMatchObject([
      405,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
  });
});

describe("A request id", () => {
  test("is the caller's own if it is a plain word", async () => {
    const id = "a-b_c.1";
    expect((await get("/health/live", { "x-request-id": id })).headers.get("x-request-id")).toBe(id);
  });

  test("is a new one otherwise", async () => {
    const given = "two words";
    expect((await get("/health/live", { "x-request-id": given })).headers.get("x-request-id")).toMatch(
      /^[\w-]{36}$/,
    );
  });
});

describe("A page from another origin", () => {
  const allowed = async (origin: string, method = "POST") => {
    const asked =
      method === "POST"
        ? post({ query: QUERY }, { origin })
        : new Request("http://localhost/graphql", {
            method,
            headers: { origin, "access-control-request-method": "POST" },
          });
    const { headers } = await api.fetch(asked);
    return [headers.get("access-control-allow-origin"), headers.get("access-control-allow-credentials")];
  };

  test.each(["POST", "OPTIONS"])("is allowed only if listed, and never with cookies: %s", async (method) => {
    expect(await allowed("https://desk.example", method)).toEqual(["https://desk.example", null]);
    expect(await allowed("https://elsewhere.example", method)).toEqual([null, null]);
  });

  test("can read the headers x-request-id and retry-after", async () => {
    const { headers } = await api.fetch(post({ query: QUERY }, { origin: "https://desk.example" }));
    expect(headers.get("access-control-expose-headers")).toBe("x-request-id, retry-after");
  });

  test("is not allowed by default", async () => {
    const closed = createApi({ db: api.archive, extractor: { extract: () => Promise.reject(new Error()) } });
    const { headers } = await closed.fetch(post({ query: QUERY }, { origin: "https://desk.example" }));
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("GraphiQL", () => {
  test("is one self-contained page that opens with the examples", async () => {
    const response = await get("/graphql", { accept: "text/html" });
    expect(response.headers.get("content-type")).toContain("text/html");
    const page = await response.text();
    expect(page).toContain("<title>OnRecord</title>");
    expect(page).toContain(JSON.stringify({ query: EXAMPLES[0].query }).slice(1, -1));
    expect(
      page.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/g),
    ).toBeNull();
  });

  test("is compressed for clients that accept it, and not sent again to clients that have it", async () => {
    const accept = { accept: "text/html" };
    const plain = await get("/graphql", accept);
    const page = Buffer.from(await plain.arrayBuffer());
    const compressed = await get("/graphql", { ...accept, "accept-encoding": "br, gzip" });
    const sent = Buffer.from(await compressed.arrayBuffer());
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(sent).equals(page)).toBe(true);
    expect(sent.length).toBeLessThan(page.length / 3);

    const tag = compressed.headers.get("etag") ?? "";
    expect([plain.headers.get("content-encoding"), plain.headers.get("etag")]).toEqual([null, tag]);
    const again = await get("/graphql", { ...accept, "accept-encoding": "gzip", "if-none-match": tag });
    expect([again.status, again.headers.get("cache-control"), await again.text()]).toEqual([
      304,
      "no-cache",
      "",
    ]);
    const refused = await get("/graphql", { ...accept, "accept-encoding": "gzip;q=0" });
    expect(refused.headers.get("content-encoding")).toBeNull();
  });

  test("writes nothing from its URL into the page", async () => {
    const page = await (await get("/graphql?query=%3C/script%3E%3Cb%3Ehere", { accept: "text/html" })).text();
    expect(page).not.toContain("<b>here");
  });

  test.each(EXAMPLES)(
    "has examples that run: $query",
    async ({ query, variables = "{}", headers = "{}" }) => {
      await api.save({ quotes: [{ text: "The ferry will wait.", speaker: "Ann Lee" }] });
      const request = { query, variables: JSON.parse(variables) };
      const response = await api.fetch(post(request, { ...acceptFor(query), ...JSON.parse(headers) }));
      expect(await answerOf(response)).toEqual({ data: expect.anything() });
    },
  );
});

test("Every type, field, argument and enum value of the schema has a description", async () => {
  interface Described {
    readonly name: string;
    readonly description: string | null;
    readonly fields?: readonly (Described & { readonly args: readonly Described[] })[] | null;
    readonly inputFields?: readonly Described[] | null;
    readonly enumValues?: readonly Described[] | null;
  }
  const { data } = await api.ask<{ __schema: { types: readonly Described[] } }>(`{ __schema { types {
    name description
    fields { name description args { name description } }
    inputFields { name description }
    enumValues { name description }
  } } }`);
  const bare = data.__schema.types.flatMap((type) =>
    [
      type,
      ...(type.fields ?? []),
      ...(type.fields ?? []).flatMap(({ args }) => args),
      ...(type.inputFields ?? []),
      ...(type.enumValues ?? []),
    ]
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(bare.filter((name) => !name.startsWith("__"))).toEqual([]);
});

describe("A server", () => {
  test("finishes the requests it accepted before it closes", async () => {
    const own = await openTestApi();
    const server = createServer((incoming, response) => void own.handle(incoming, response));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const answer = fetch(`http://localhost:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "last" },
      body: JSON.stringify({ query: QUERY }),
    });
    await new Promise((resolve) => server.once("request", resolve));
    const closed = own.close();
    const response = await answer;
    expect([response.headers.get("x-request-id"), await response.json()]).toEqual([
      "last",
      { data: { archive: { quoteCount: 0 } } },
    ]);
    await closed;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("rejects a body that is too large while it is still being sent", async () => {
    const server = createServer((incoming, response) => void api.handle(incoming, response));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
    const sending = request({ port, method: "POST", path: "/graphql", headers });
    const status = new Promise((resolve) =>
      sending.once("response", ({ statusCode }) => resolve(statusCode)),
    );
    for (let piece = 0; piece < 10; piece++) sending.write(" ".repeat(100_000));
    expect(await status).toBe(413);
    sending.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
