import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { rowsOf } from "../../src/db/statement.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, post, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";
import { listenWith, subscribe } from "../support/live.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["root:root-key"] });
});
beforeEach(() => emptyArchive(api.archive));
afterAll(() => api.close());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const ROOT = bearer("root-key");
/** Milliseconds within which a revocation takes effect. */
const CACHE_TIME = 2_000;

const CREATE = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey {
  id name scopes active createdBy expiresAt revokedAt revokedBy lastUsedAt } } }`;
const REVOKE = `mutation($name: String!) { revokeApiKey(name: $name) { apiKey { name active revokedBy } } }`;
const KEYS =
  "query($filter: ApiKeyFilter) { apiKeys(filter: $filter) { nodes { name active lastUsedAt } totalCount } }";
const INGEST = "mutation($input: IngestPageInput!) { ingestPage(input: $input) { outcome } }";
const PAGE = { content: 'The Pier Stays\n\n"We have painted it twice," Ann Lee, the mayor, said.' };

interface Created {
  readonly createApiKey: { readonly key: string; readonly apiKey: { readonly id: string } };
}

async function create(name: string, scopes: readonly string[], expiresAt: string | null = null) {
  const { data, errors } = await api.ask<Created>(CREATE, { input: { name, scopes, expiresAt } }, ROOT);
  expect(errors).toBeUndefined();
  return data.createApiKey;
}

async function revoke(name: string) {
  const { errors } = await api.ask(REVOKE, { name }, ROOT);
  expect(errors).toBeUndefined();
}

async function refusalOf(query: string, variables: object, headers: Record<string, string>) {
  const { data, errors } = await api.ask(query, variables, headers);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`);
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe("A key", () => {
  test("is given once, and only its hash is stored", async () => {
    const expiresAt = inAnHour();
    const { key, apiKey } = await create("press", ["CORRECT", "INGEST", "INGEST"], expiresAt);
    expect(key).toMatch(/^onr_[\w-]{32}$/);
    expect(apiKey).toEqual({
      id: Buffer.from("ApiKey:1").toString("base64url"),
      name: "press",
      scopes: ["INGEST", "CORRECT"],
      active: true,
      createdBy: "root",
      expiresAt,
      revokedAt: null,
      revokedBy: null,
      lastUsedAt: null,
    });
    const [row] = await rowsOf(api.archive.db, sql`select * from api_keys`);
    expect(JSON.stringify(row)).not.toContain(key);
    expect(row).toMatchObject({ hash: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await create("wire", ["READ"])).key).not.toBe(key);
  });

  test.each([
    ["INGEST", INGEST, { input: PAGE }],
    ["CORRECT", 'mutation { mergeSpeakers(from: "a", into: "b") { speaker { id } } }', {}],
    ["CORRECT", 'mutation { splitSpeaker(speaker: "a", aliases: []) { speaker { id } } }', {}],
    ["CORRECT", 'mutation { attributeQuote(quote: "a", speaker: "b") { quote { id } } }', {}],
    ["CORRECT", 'mutation { renameSpeaker(speaker: "a", name: "b") { speaker { id } } }', {}],
    ["CORRECT", 'mutation { undoCorrection(id: "a") { correction { id } } }', {}],
    ["CORRECT", 'mutation { importAuthority(input: { name: "a", people: [] }) { createdCount } }', {}],
    ["CORRECT", 'mutation { removeAuthority(name: "a") { removedCount } }', {}],
    ["CORRECT", "mutation { applyAuthorities { pendingCount } }", {}],
    ["ADMIN", "mutation { deleteArticles(filter: {}, dryRun: true) { articleCount } }", {}],
    ["ADMIN", CREATE, { input: { name: "b", scopes: ["ADMIN"] } }],
    ["ADMIN", REVOKE, { name: "b" }],
    ["ADMIN", "{ apiKeys { totalCount } }", {}],
    ["ADMIN", "{ auditEvents { totalCount } }", {}],
    ["ADMIN", `{ node(id: "${Buffer.from("ApiKey:1").toString("base64url")}") { id } }`, {}],
    ["ADMIN", `{ nodes(ids: ["${Buffer.from("AuditEvent:1").toString("base64url")}"]) { id } }`, {}],
  ])("needs the scope %s for %s", async (scope, query, variables) => {
    const others = ["READ", "INGEST", "CORRECT", "ADMIN"].filter((other) => other !== scope);
    const [right, wrong] = [await create("right", [scope]), await create("wrong", others)];
    const listed = others.map((other) => `"${other.toLowerCase()}"`).join(" and ");
    expect(await refusalOf(query, variables, bearer(wrong.key))).toEqual([
      `FORBIDDEN: This needs the scope "${scope.toLowerCase()}", and the API key "wrong" has only ${listed}: use a key that has it.`,
    ]);
    expect(await refusalOf(query, variables, {})).toEqual([
      `UNAUTHENTICATED: No API key was sent: send one with the scope "${scope.toLowerCase()}" in the header "Authorization: Bearer KEY".`,
    ]);
    const { errors = [] } = await api.ask(query, variables, bearer(right.key));
    for (const { extensions } of errors) expect(extensions.code).toBe("BAD_USER_INPUT");
  });

  test("that was revoked or has expired is refused with the reason", async () => {
    const [revoked, expired] = [await create("revoked", ["INGEST"]), await create("expired", ["INGEST"])];
    await revoke("revoked");
    await api.archive.db.execute(
      sql`update api_keys set expires_at = '2026-01-31 12:00:00+00' where name = 'expired'`,
    );
    expect(await refusalOf(INGEST, { input: PAGE }, bearer(revoked.key))).toEqual([
      expect.stringMatching(
        /^UNAUTHENTICATED: The API key "revoked" was revoked at 2\d{3}-\S+Z: send one with the scope "ingest"/,
      ),
    ]);
    expect(await refusalOf(INGEST, { input: PAGE }, bearer(expired.key))).toEqual([
      'UNAUTHENTICATED: The API key "expired" expired at 2026-01-31T12:00:00.000Z: send one with the scope "ingest" in the header "Authorization: Bearer KEY".',
    ]);
  });

  test("that is revoked by one process is refused by the others within two seconds", async () => {
    const other = createApi({ db: api.archive, extractor: createExtractor() });
    const { key } = await create("press", ["ADMIN"]);
    const works = async () =>
      (await ask(other, "{ apiKeys { totalCount } }", {}, bearer(key))).errors === undefined;
    expect(await works()).toBe(true);
    await revoke("press");
    await wait(CACHE_TIME);
    expect(await works()).toBe(false);
    await other.close();
  });

  test("records the hour of its use, and is looked up once in two seconds", async () => {
    const { key } = await create("press", ["READ"]);
    const reader = createApi({ db: api.archive, extractor: createExtractor(), readAccess: "key" });
    const read = () => ask(reader, "{ archive { quoteCount } }", {}, bearer(key));
    const cost = async () => {
      api.statements.length = 0;
      await Promise.all([read(), read(), read()]);
      return api.statements.filter((statement) => statement.includes("api_keys")).length;
    };
    expect(await cost()).toBe(2);
    expect(await cost()).toBe(0);
    const { data } = await api.ask<{ apiKeys: { nodes: { lastUsedAt: string }[] } }>(KEYS, {}, ROOT);
    expect(data.apiKeys.nodes[0]?.lastUsedAt).toMatch(/T\d\d:00:00\.000Z$/);
    await wait(CACHE_TIME);
    expect(await cost()).toBe(1);
    await reader.close();
  });

  test("works also if its use cannot be recorded", async () => {
    const { key } = await create("press", ["ADMIN"]);
    const db = new Proxy(api.archive.db, {
      get(db, name) {
        if (name !== "update") return Reflect.get(db, name);
        throw new Error("read-only");
      },
    });
    const reader = createApi({ db: { ...api.archive, db }, extractor: createExtractor() });
    expect(await ask(reader, KEYS, {}, bearer(key))).toMatchObject({ data: { apiKeys: { totalCount: 1 } } });
  });

  test("that cannot be looked up makes the request fail, and is looked up again by the next", async () => {
    const { key } = await create("press", ["ADMIN"]);
    let isDown = true;
    const db = new Proxy(api.archive.db, {
      get(db, name) {
        if (name !== "execute" || !isDown) return Reflect.get(db, name);
        return () => Promise.reject(new Error("out of luck"));
      },
    });
    const reader = createApi({ db: { ...api.archive, db }, extractor: createExtractor() });
    expect(await ask(reader, KEYS, {}, bearer(key))).toMatchObject({
      errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
    isDown = false;
    expect(await ask(reader, KEYS, {}, bearer(key))).toMatchObject({ data: { apiKeys: { totalCount: 1 } } });
  });

  test("that may only read may send no larger a body than anybody", async () => {
    const status = async (key: string) =>
      (await api.fetch(post({ query: `{ archive { quoteCount } } #${" ".repeat(300_000)}` }, bearer(key))))
        .status;
    const [reader, writer] = [await create("reader", ["READ"]), await create("writer", ["INGEST"])];
    expect([await status(reader.key), await status(writer.key)]).toEqual([413, 200]);
  });
});

describe("The name of a key", () => {
  test("is unique among the keys in force, and free again after these", async () => {
    await create("press", ["INGEST"]);
    expect(await refusalOf(CREATE, { input: { name: "press", scopes: ["READ"] } }, ROOT)).toEqual([
      'BAD_USER_INPUT: There is an API key named "press": revoke it first, or choose another name.',
    ]);
    await revoke("press");
    await create("press", ["INGEST"], inAnHour());
    await api.archive.db.execute(
      sql`update api_keys set expires_at = now() - interval '1 day' where revoked_at is null`,
    );
    await create("press", ["READ"]);
    const { data } = await api.ask(KEYS, {}, ROOT);
    expect(data).toMatchObject({
      apiKeys: { nodes: [{ active: true }, { active: false }, { active: false }] },
    });
    expect(await api.ask(KEYS, { filter: { names: ["press"], active: true } }, ROOT)).toMatchObject({
      data: { apiKeys: { totalCount: 1 } },
    });
    expect(await api.ask(KEYS, { filter: { active: false } }, ROOT)).toMatchObject({
      data: { apiKeys: { totalCount: 2 } },
    });
  });

  test("must be known to revoke the key", async () => {
    expect(await refusalOf(REVOKE, { name: "nobody" }, ROOT)).toEqual([
      'BAD_USER_INPUT: No API key in force is named "nobody": "onrecord keys list" prints the names of all keys.',
    ]);
  });
});

test.each([
  [{ name: "", scopes: ["READ"] }, '"input.name" must be 1 to 40 letters'],
  [{ name: "the press", scopes: ["READ"] }, '"input.name" must be 1 to 40 letters'],
  [{ name: "a".repeat(41), scopes: ["READ"] }, '"input.name" must be 1 to 40 letters'],
  [{ name: "press\0", scopes: ["READ"] }, '"input.name" must be 1 to 40 letters'],
  [{ name: "press", scopes: [] }, '"input.scopes" must hold at least one scope.'],
  [
    { name: "press", scopes: ["READ"], expiresAt: "2026-01-31T00:00:00Z" },
    '"input.expiresAt" must be in the future, not "2026-01-31T00:00:00Z".',
  ],
])("%j makes no key", async (input, message) => {
  expect(await refusalOf(CREATE, { input }, ROOT)).toEqual([expect.stringContaining(message)]);
  expect(await api.ask(KEYS, {}, ROOT)).toMatchObject({ data: { apiKeys: { totalCount: 0 } } });
});

test("refused keys are logged once a second, without the key", async () => {
  api.log.length = 0;
  const fresh = createApi({ db: api.archive, extractor: createExtractor(), logger: api.logger });
  for (const key of ["onr_guess-1", "onr_guess-2", "guess-3"]) {
    await ask(fresh, INGEST, { input: PAGE }, bearer(key));
  }
  const refused = () => api.log.filter(({ msg }) => msg === "API key refused");
  const line = { level: 40, msg: "API key refused", problem: "This archive does not know the API key" };
  expect(refused()).toEqual([{ ...line, refusals: 1 }]);
  await wait(1_000);
  await ask(fresh, INGEST, { input: PAGE }, bearer("guess-4"));
  expect(refused()).toEqual([
    { ...line, refusals: 1 },
    { ...line, refusals: 3 },
  ]);
  expect(JSON.stringify(api.log)).not.toContain("guess");
});

describe("A server that only callers with a key may read from", () => {
  const open = () =>
    createApi({
      db: api.archive,
      extractor: createExtractor(),
      apiKeys: ["root:root-key"],
      readAccess: "key",
    });
  const url = "http://localhost/graphql";

  test.each([
    ["a query", post({ query: "{ archive { quoteCount } }" })],
    ["a query in the URL", new Request(`${url}?query={archive{quoteCount}}`)],
    ["introspection", post({ query: "{ __schema { queryType { name } } }" })],
    ["an invalid query, whose errors would quote the schema", post({ query: "{ articels { id } }" })],
    ["no JSON", post("articles?")],
    [
      "a subscription",
      post({ query: "subscription { quoteAdded { cursor } }" }, { accept: "text/event-stream" }),
    ],
    ["a mutation", post({ query: INGEST, variables: { input: PAGE } })],
    ["a wrong key", post({ query: "{ archive { quoteCount } }" }, bearer("onr_wrong"))],
  ])("refuses %s", async (_, request) => {
    const response = await open().fetch(request);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    const text = await response.text();
    const [json = ""] = /\{.*\}/.exec(text) ?? []; // A stream has it in an event.
    const { errors } = JSON.parse(json) as { errors: { message: string; extensions: object }[] };
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    expect(errors[0]?.message).toMatch(
      /: send one with the scope "read" in the header "Authorization: Bearer KEY"\.$/,
    );
  });

  test("answers callers with any key, and those at the owner's socket", async () => {
    const query = "{ archive { quoteCount } __schema { queryType { name } } }";
    for (const scope of ["READ", "INGEST", "CORRECT", "ADMIN"]) {
      const { key } = await create(scope.toLowerCase(), [scope]);
      expect((await ask(open(), query, {}, bearer(key))).errors).toBeUndefined();
    }
    expect((await ask(open(), query, {}, ROOT)).errors).toBeUndefined();
    const trusting = {
      db: api.archive,
      extractor: createExtractor(),
      trusted: true,
      readAccess: "key",
    } as const;
    expect((await ask(createApi(trusting), query)).errors).toBeUndefined();
  });

  test("keeps the health checks and GraphiQL's page open", async () => {
    const page = new Request(url, { headers: { accept: "text/html" } });
    const health = ["live", "ready"].map((name) => new Request(`http://localhost/health/${name}`));
    for (const request of [page, ...health]) expect((await open().fetch(request)).status).toBe(200);
  });

  test("ends the streams of a key before the first event after its revocation", async () => {
    const { key } = await create("press", ["READ"]);
    const closed = open();
    const server = await listenWith(closed);
    const stream = await subscribe(server.url, {}, undefined, bearer(key));
    await wait(200);
    await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
    expect(await stream.texts(1)).toEqual(["I did not."]);
    await revoke("press");
    await wait(CACHE_TIME);
    await api.save({ url: "https://press.example/2", quotes: [{ text: "I did.", speaker: "Ann Lee" }] });
    expect(await stream.next()).toMatchObject({
      errors: [
        { message: expect.stringContaining('"press" was revoked'), extensions: { code: "UNAUTHENTICATED" } },
      ],
    });
    await closed.close();
    await server.close();
  });
});
