import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { type SearchKind, searchSlice } from "../../src/db/read/search.js";
import { rowsOf } from "../../src/db/statement.js";
import { openTestArchive } from "../support/archive.js";

const { ONRECORD_TEST_ENGINE: engine, TEST_DATABASE_URL: server = "" } = process.env;

test("migrating again changes nothing", async () => {
  const archive = await openTestArchive();
  const applied = () => rowsOf(archive.db, sql`select * from drizzle.__drizzle_migrations order by id`);
  const before = await applied();
  await archive.migrate();
  expect(await applied()).toEqual(before);
  expect(await rowsOf(archive.db, sql`select * from archive`)).toEqual([
    { id: true, article_count: 0, quote_count: 0, speaker_count: 0, topic_count: 0 },
  ]);
  await archive.close();
});

test("what was stored before searches came is found by them", async () => {
  const archive = await openTestArchive();
  await archive.save({ headline: "Pier Falls", quotes: [{ text: "The pier fell", speaker: "Ann Lee" }] });
  const { db } = archive;
  // Back to before it.
  for (const statement of [
    "alter table articles drop column words",
    "alter table quotes drop column words",
    "drop index speaker_names_parts_idx, speakers_name_parts_idx, topics_name_parts_idx",
    "drop function onrecord_words(text, text), onrecord_words(text), onrecord_fold(text)",
    "drop extension pg_trgm",
    "delete from drizzle.__drizzle_migrations where id > 1",
  ]) {
    await db.execute(sql.raw(statement));
  }
  await archive.migrate();
  const kinds: SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER"];
  const window = { size: 10, from: "start", after: null, before: null } as const;
  const { items } = await searchSlice(db, { query: "pier or le", kinds, window });
  expect(items.map(({ row }) => row.kind)).toEqual(["SPEAKER", "ARTICLE", "QUOTE"]);
  await archive.close();
});

describe.runIf(engine === "server")("on a server", () => {
  test("a user who may not make what a migration makes is told so", async () => {
    const name = `onrecord_test_migrate_${randomUUID().slice(0, 8)}`;
    const admin = postgres(server, { max: 1 });
    await admin.unsafe(`create database ${name}`);
    await admin.unsafe(`create role ${name} login password 'secret'`);
    const url = new URL(server);
    [url.username, url.password, url.pathname] = [name, "secret", `/${name}`];
    const database = await openDb(url.href, { poolSize: 1 });
    const refusal = await database.migrate().catch((error: unknown) => error);
    await database.close();
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.unsafe(`drop role ${name}`);
    await admin.end();
    expect(refusal).toMatchObject({ code: "SERVICE_UNAVAILABLE", message: expect.stringContaining(name) });
  });

  test("twenty that start together apply each migration once", async () => {
    const name = `onrecord_test_migrate_${randomUUID().slice(0, 8)}`;
    const admin = postgres(server, { max: 1 });
    await admin.unsafe(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const databases = await Promise.all(
      Array.from({ length: 20 }, () => openDb(url.href, { poolSize: 1, statementTimeout: 1_000 })),
    );
    const outcomes = await Promise.allSettled(databases.map((database) => database.migrate()));
    const applied =
      databases[0] && (await rowsOf(databases[0].db, sql`select id from drizzle.__drizzle_migrations`));
    await Promise.all(databases.map((database) => database.close()));
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => ({ status: "fulfilled", value: undefined })));
    expect(applied).toEqual([{ id: 1 }, { id: 2 }]);
  }, 60_000);
});
