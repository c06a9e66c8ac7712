import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/db/database.js";
import { openDb } from "../../src/db/open.js";
import { MIN_WORD_SIMILARITY } from "../../src/db/read/text-search/similarity-threshold.js";
import { rowsOf } from "../../src/db/statement.js";
import { savePage } from "../../src/ingest/store/save-pages.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { createDraft } from "../support/drafts.js";
import { HAS_PGBOUNCER, openPgBouncer, type PgBouncer } from "../support/pgbouncer.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded", TEST_DATABASE_URL: server = "" } = process.env;

describe.runIf(engine === "server" && HAS_PGBOUNCER)("Behind PgBouncer in transaction mode", () => {
  let archive: TestArchive;
  let pooler: PgBouncer;
  let database: Database;
  beforeAll(async () => {
    archive = await openTestArchive();
    pooler = await openPgBouncer(server);
    database = await openDb(pooler.urlOf(archive.url), { poolSize: 8, statementTimeout: 2_000 });
  });
  afterAll(async () => {
    await database.close();
    await pooler.close();
    await archive.close();
  });

  test("several processes migrate at the same time", async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => openDb(pooler.urlOf(archive.url))));
    await Promise.all([database, ...others].map(({ migrate }) => migrate()));
    await Promise.all(others.map(({ close }) => close()));
  });

  test("every statement has the settings of a session, whichever connection the pooler lends", async () => {
    const settings = () =>
      rowsOf(
        database.db,
        sql`select current_setting('jit') as jit, current_setting('statement_timeout') as timeout,
              current_setting('TimeZone') as zone,
              current_setting('pg_trgm.strict_word_similarity_threshold')::real as similarity`,
      );
    const expected = { jit: "off", timeout: "2s", zone: "UTC", similarity: MIN_WORD_SIMILARITY };
    const answers = await Promise.all(Array.from({ length: 24 }, settings));
    expect(answers).toEqual(answers.map(() => [expected]));
  });

  test("statements with parameters run on any connection, in transactions too", async () => {
    const ask = (db: Database["db"], value: number) => rowsOf(db, sql`select ${value}::int as value`);
    const values = Array.from({ length: 40 }, (_, value) => value);
    expect(await Promise.all(values.map((value) => ask(database.db, value)))).toEqual(
      values.map((value) => [{ value }]),
    );
    expect(await database.write((transaction) => ask(transaction, 7))).toEqual([{ value: 7 }]);
  });

  test("pages are stored, and whoever watches learns of them", async () => {
    const watch = await database.watch();
    const draft = createDraft({
      url: "https://press.example/pooled",
      quotes: [{ text: "It works.", speaker: "Ann Lee" }],
    });
    await savePage(database, draft);
    expect(await watch.waitBeyond(watch.start, AbortSignal.timeout(10_000))).toBeGreaterThan(watch.start);
    watch.stop();
  });

  test("statements that wait for a process behind the pooler are not taken for lost", async () => {
    const slow = (seconds: number) => database.db.execute(sql`select pg_sleep(${seconds})`);
    // More than the pooler has processes, each for longer than it takes until a check is made.
    await Promise.all(Array.from({ length: 14 }, () => slow(1.2)));
  });

  test("statements that nobody needs, or that take too long, are cancelled", async () => {
    const abortController = new AbortController();
    const unneeded = database.reader(abortController.signal, "reader").execute(sql`select pg_sleep(30)`);
    setTimeout(() => abortController.abort(new Error("gone")), 200);
    await expect(unneeded).rejects.toMatchObject({ cause: { message: "gone" } });
    await expect(database.db.execute(sql`select pg_sleep(31)`)).rejects.toMatchObject({
      cause: { code: "57014" },
    });
    const running = () =>
      rowsOf(
        archive.db,
        sql`select pid from pg_stat_activity where state = 'active' and query like '%pg_sleep(3%'
        and pid <> pg_backend_pid() and datname = current_database()`,
      );
    await expect.poll(running).toEqual([]);
  });
});
