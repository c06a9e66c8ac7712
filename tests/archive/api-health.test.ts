import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiOptions, createApi } from "../../src/api/http/server.js";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const extractor: ApiOptions["extractor"] = { extract: () => Promise.reject(new Error()) };

async function health(path: string, of: Pick<TestApi, "fetch"> = api) {
  const response = await of.fetch(new Request(`http://localhost${path}`));
  return [response.status, await response.json()];
}

const notReady = (reason: string) => [503, { status: "not ready", reason }];

test.each([
  ["/health/live", "live"],
  ["/health/ready", "ready"],
  ["/health", "ready"],
])("%s answers", async (path, status) => {
  expect(await health(path)).toEqual([200, { status }]);
});

test("a server whose database fails is live but not ready", async () => {
  const db = { ...api.archive, schemaVersion: () => Promise.reject(new Error("lost")) };
  const broken = createApi({ db, extractor });
  expect(await health("/health", broken)).toEqual(notReady("database does not respond"));
  expect(await health("/health/ready", broken)).toEqual(notReady("database does not respond"));
  expect(await health("/health/live", broken)).toEqual([200, { status: "live" }]);
});

test("a server whose database hangs is found not ready after 2 s", async () => {
  const db = { ...api.archive, schemaVersion: () => new Promise<never>(() => {}) };
  const started = performance.now();
  expect(await health("/health", createApi({ db, extractor }))).toEqual(
    notReady("database does not respond"),
  );
  expect(performance.now() - started).toBeLessThan(3_000);
});

test.each([
  [
    "newer",
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('test', 32503680000000)",
    "delete from drizzle.__drizzle_migrations where hash = 'test'",
  ],
  [
    "older",
    `create table newest as select * from drizzle.__drizzle_migrations order by created_at desc limit 1;
     delete from drizzle.__drizzle_migrations where id = (select id from newest)`,
    "insert into drizzle.__drizzle_migrations select * from newest; drop table newest",
  ],
])("a server whose tables are %s than the program is not ready", async (_, change, undo) => {
  const run = async (statements: string) => {
    for (const statement of statements.split(";")) await api.archive.db.execute(sql.raw(statement));
  };
  await run(change);
  try {
    expect(await health("/health")).toEqual(notReady("database has the tables of another version"));
  } finally {
    await run(undo);
  }
  expect(await health("/health")).toEqual([200, { status: "ready" }]);
});

test("a server that shuts down is not ready", async () => {
  const own = createApi({ db: api.archive, extractor });
  await own.close();
  expect(await health("/health/ready", own)).toEqual(notReady("shutting down"));
});
