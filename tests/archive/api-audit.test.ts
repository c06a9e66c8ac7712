import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Db } from "../../src/db/database.js";
import { rowsOf } from "../../src/db/statement.js";
import { recordEvent } from "../../src/db/write/audit-events.js";
import { ED } from "../support/actors.js";
import { openTestApi, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["root:root-key", "unnamed-key"] });
});
beforeEach(() => emptyArchive(api.archive));
afterAll(() => api.close());

const bearer = (key: string) => ({
  authorization: `Bearer ${key}`,
  "x-request-id": `request-of-${key.slice(0, 4)}`,
});
const ROOT = bearer("root-key");

interface Event {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly target: string | null;
}

const EVENTS = `query($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    nodes { by key { name } action target subject createdCount updatedCount removedCount requestId }
    edges { cursor node { id at } }
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
  } }`;

async function events(variables: object = {}) {
  const { data, errors } = await api.ask<{
    auditEvents: {
      readonly nodes: Event[];
      readonly edges: readonly { readonly cursor: string; readonly node: Event }[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }>(EVENTS, variables, ROOT);
  expect(errors).toBeUndefined();
  return data.auditEvents;
}

const actions = async (filter: object = {}) => (await events({ filter })).nodes.map(({ action }) => action);

async function write<Data>(mutation: string, headers: Record<string, string> = ROOT): Promise<Data> {
  const { data, errors } = await api.ask<{ done: Data }>(`mutation { done: ${mutation} }`, {}, headers);
  expect(errors).toBeUndefined();
  return data.done;
}

const ingest = (url: string, words: string, headers?: Record<string, string>) =>
  write<{ readonly outcome: string; readonly article: { readonly id: string } }>(
    `ingestPage(input: { url: "${url}", content: "The Pier Stays\\n\\n\\"${words}\\" Ann Lee, the mayor, said. \\"Never,\\" the clerk Bo Lind said." }) { outcome article { id } }`,
    headers,
  );

async function createKey(name: string): Promise<string> {
  const { key } = await write<{ key: string }>(
    `createApiKey(input: { name: "${name}", scopes: [INGEST] }) { key }`,
  );
  return key;
}

const unchanging = {
  key: null,
  createdCount: 0,
  updatedCount: 0,
  removedCount: 0,
  target: null,
  subject: null,
};

test("Every change leaves an event that says who made it", async () => {
  const press = bearer(await createKey("press"));
  const url = "https://press.example/pier";
  const { article } = await ingest(url, "We have painted it twice,", press);
  expect((await ingest(url, "We have painted it twice,", press)).outcome).toBe("UNCHANGED");
  await ingest(url, "We have painted it three times,", bearer("unnamed-key"));
  const { data } = await api.ask<{
    speakers: { nodes: { id: string }[] };
    quotes: { nodes: { id: string }[] };
  }>("{ speakers(orderBy: NAME) { nodes { id } } quotes(orderBy: IN_TEXT) { nodes { id } } }");
  const [ann, bo] = data.speakers.nodes.map(({ id }) => id);
  const [quote] = data.quotes.nodes.map(({ id }) => id);
  const made = "{ correction { id } }";
  const corrections = [
    await write<{ correction: { id: string } }>(
      `attributeQuote(quote: "${quote}", speaker: "${bo}") ${made}`,
    ),
    await write<{ correction: { id: string } }>(
      `renameSpeaker(speaker: "${ann}", name: "Ann B. Lee") ${made}`,
    ),
    await write<{ correction: { id: string } }>(`mergeSpeakers(from: "${bo}", into: "${ann}") ${made}`),
    await write<{ correction: { id: string } }>(
      `splitSpeaker(speaker: "${ann}", aliases: ["Bo Lind"]) ${made}`,
    ),
  ].map(({ correction }) => correction.id);
  const [attribution, rename, merge, split] = corrections;
  await write(`undoCorrection(id: "${split}") ${made}`);
  const list = 'importAuthority(input: { name: "council", people: [{ name: "Ann Lee" }] }) { createdCount }';
  await write(list);
  await write(list);
  await write('removeAuthority(name: "council") { removedCount }');
  await write('revokeApiKey(name: "press") { apiKey { id } }');

  const byRoot = { ...unchanging, by: "root", requestId: "request-of-root" };
  const byPress = { ...unchanging, by: "press", key: { name: "press" }, requestId: "request-of-onr_" };
  const key = Buffer.from("ApiKey:1").toString("base64url");
  expect((await events()).nodes).toEqual([
    { ...byRoot, action: "REVOKE_API_KEY", target: key, subject: "press", updatedCount: 1 },
    { ...byRoot, action: "REMOVE_AUTHORITY", subject: "council", removedCount: 1 },
    { ...byRoot, action: "IMPORT_AUTHORITY", subject: "council", createdCount: 1 },
    { ...byRoot, action: "UNDO_CORRECTION", target: split, updatedCount: 1 },
    { ...byRoot, action: "SPLIT_SPEAKER", target: split, createdCount: 1 },
    { ...byRoot, action: "MERGE_SPEAKERS", target: merge, createdCount: 1 },
    { ...byRoot, action: "RENAME_SPEAKER", target: rename, createdCount: 1 },
    { ...byRoot, action: "ATTRIBUTE_QUOTE", target: attribution, createdCount: 1 },
    {
      ...unchanging,
      by: expect.stringMatching(/^key [0-9a-f]{6}$/),
      requestId: "request-of-unna",
      action: "INGEST_PAGE",
      target: article.id,
      subject: url,
      updatedCount: 1,
    },
    { ...byPress, action: "INGEST_PAGE", target: article.id, subject: url, createdCount: 1 },
    { ...byRoot, action: "CREATE_API_KEY", target: key, subject: "press", createdCount: 1 },
  ]);
});

test("A page that a local process stores is the owner's", async () => {
  await api.archive.save({ quotes: [{ text: "No.", speaker: "Ann Lee" }] });
  expect((await events()).nodes).toMatchObject([
    { by: "the archive's owner", key: null, action: "INGEST_PAGE", requestId: null },
  ]);
});

test("A change that fails leaves no event", async () => {
  await createKey("press");
  for (const mutation of [
    'createApiKey(input: { name: "press", scopes: [READ] }) { key }',
    'revokeApiKey(name: "nobody") { apiKey { id } }',
    'removeAuthority(name: "nobody") { removedCount }',
    `undoCorrection(id: "${Buffer.from("Correction:1").toString("base64url")}") { correction { id } }`,
  ]) {
    expect((await api.ask(`mutation { ${mutation} }`, {}, ROOT)).errors).toHaveLength(1);
  }
  expect(await actions()).toEqual(["CREATE_API_KEY"]);
});

test("Events are listed page by page in both directions, and new ones move none", async () => {
  for (const name of ["a", "b", "c", "d", "e"]) await createKey(name);
  const all = (await events()).edges.map(({ node }) => node.id);
  const first = await events({ first: 2 });
  expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
  await createKey("f");
  const second = await events({ first: 2, after: first.pageInfo.endCursor });
  const last = await events({ last: 1 });
  expect([...first.edges, ...second.edges, ...last.edges].map(({ node }) => node.id)).toEqual(all);
  const back = await events({ last: 10, before: second.edges[0]?.cursor });
  expect(back.edges.map(({ node }) => node.id).slice(1)).toEqual(all.slice(0, 2));
  const { data } = await api.ask(
    `{ node(id: "${all[0]}") { ... on AuditEvent { action subject } } }`,
    {},
    ROOT,
  );
  expect(data).toEqual({ node: { action: "CREATE_API_KEY", subject: "e" } });
  const times = (await events()).edges.map(({ node }) => node.at);
  expect(times).toEqual(times.toSorted().reverse());
});

test("Events can be filtered by caller, action and time", async () => {
  const press = bearer(await createKey("press"));
  await ingest("https://press.example/1", "One,", press);
  await ingest("https://press.example/2", "Two,");
  expect(await actions({ by: ["press"] })).toEqual(["INGEST_PAGE"]);
  expect(await actions({ by: [] })).toEqual([]);
  expect(await actions({ actions: ["CREATE_API_KEY", "REVOKE_API_KEY"] })).toEqual(["CREATE_API_KEY"]);
  expect(await actions({ by: ["root"], actions: ["INGEST_PAGE"] })).toEqual(["INGEST_PAGE"]);
  const [{ node: newest } = { node: { at: "" } }] = (await events({ first: 1 })).edges;
  const after = new Date(Date.parse(newest.at) + 1).toISOString();
  expect(await actions({ at: { from: after } })).toEqual([]);
  expect(await actions({ at: { to: after } })).toHaveLength(3);
});

test("Events are removed after 400 days, a hundred with each new one", async () => {
  await api.archive.db.execute(
    sql`insert into audit_events (at, by, action, created_count, updated_count, removed_count)
        select now() - interval '401 days' - n * interval '1 hour', 'old', 'INGEST_PAGE', 1, 0, 0
        from generate_series(1, 150) as n
        union all select now() - interval '399 days', 'recent', 'INGEST_PAGE', 1, 0, 0`,
  );
  const left = async () => {
    const rows = await rowsOf<{ by: string; count: number }>(
      api.archive.db,
      sql`select by, count(*)::int as count from audit_events group by by order by by collate "C"`,
    );
    return rows.map(({ by, count }) => `${count} ${by}`);
  };
  await createKey("a");
  expect(await left()).toEqual(["50 old", "1 recent", "1 root"]);
  await createKey("b");
  expect(await left()).toEqual(["1 recent", "2 root"]);
});

test("Recording an event reads no other", async () => {
  await api.archive.db.execute(
    sql`insert into audit_events (by, action, created_count, updated_count, removed_count)
        select 'wire', 'INGEST_PAGE', 1, 0, 0 from generate_series(1, 2000)`,
  );
  const readSoFar = async (db: Db) => {
    const [row] = await rowsOf<{ count: number }>(
      db,
      sql`select coalesce(seq_tup_read, 0)::int + coalesce(idx_tup_fetch, 0)::int as count
          from pg_stat_xact_user_tables where relname = 'audit_events'`,
    );
    return row?.count ?? 0;
  };
  const read = await api.archive.write(async (db) => {
    const before = await readSoFar(db);
    await recordEvent(db, ED, { action: "INGEST_PAGE", target: null, created: 1 });
    return (await readSoFar(db)) - before;
  });
  expect(read).toBe(0);
});
