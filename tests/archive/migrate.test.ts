import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
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

describe.runIf(engine === "server")("on a server", () => {
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
    expect(applied).toEqual([{ id: 1 }]);
  }, 60_000);
});
