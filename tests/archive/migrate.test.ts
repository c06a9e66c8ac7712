import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { type SearchKind, searchSlice } from "../../src/db/read/search.js";
import { rowsOf } from "../../src/db/statement.js";
import { openTestArchive } from "../support/archive.js";

const MIGRATIONS = new URL("../../src/db/migrations/", import.meta.url);
const { entries } = JSON.parse(readFileSync(new URL("meta/_journal.json", MIGRATIONS), "utf8")) as {
  readonly entries: readonly object[];
};
const { ONRECORD_TEST_ENGINE: engine, TEST_DATABASE_URL: server = "" } = process.env;

test("migrating again changes nothing", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const applied = () => rowsOf(archive.db, sql`select * from drizzle.__drizzle_migrations order by id`);
  const before = await applied();
  await archive.migrate();
  expect(await applied()).toEqual(before);
  expect(await rowsOf(archive.db, sql`select * from archive`)).toEqual([
    { id: true, article_count: 0, quote_count: 0, speaker_count: 0, topic_count: 0 },
  ]);
  await archive.close();
});

test("what the first version stored is kept, and found by searches, which came later", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const { db } = archive;
  for (const statement of [
    "drop schema public cascade",
    "create schema public",
    "delete from drizzle.__drizzle_migrations where id > 1",
    ...readFileSync(new URL("0000_archive.sql", MIGRATIONS), "utf8").split("--> statement-breakpoint"),
    `insert into articles (content_hash, reading_hash, extraction, headline, body, byline, language, stored)
      values ('words', 'reading', 1, 'Pier Falls', '“The pier fell,” Ann Lee said.', '{}', 'en', 1)`,
    "insert into speakers (name, name_key, slug, kind) values ('Ann Lee', 'ann lee', 'ann-lee', 'PERSON')",
    "insert into speaker_names (speaker_id, name, name_key, article_count) values (1, 'Ann Lee', 'ann lee', 1)",
    `insert into appearances (article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket,
        quote_count, newest_key, oldest_key)
      values (1, 1, 0, 'Ann Lee', 'PERSON', '{Ann Lee}', '{}', '{}', 'lee', 1, '-infinity', 'infinity')`,
    "insert into name_forms (bucket, kind, name, speaker_id, article_count) values ('lee', 'PERSON', 'Ann Lee', 1, 1)",
    `insert into quotes (article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind,
        confidence, newest_key, oldest_key, stored)
      values (1, 1, 1, 0, 1, 15, 'The pier fell,', 'words', 'DIRECT', 0.9, '-infinity', 'infinity', 2)`,
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
  /** What migrating tells a role of its own, in a database made ready by statements that may name the role. */
  async function migratedBy(prepare: (role: string) => readonly string[]) {
    const name = `onrecord_test_migrate_${randomUUID().slice(0, 8)}`;
    const admin = postgres(server, { max: 1, onnotice: () => {} });
    await admin.unsafe(`create database ${name}`);
    await admin.unsafe(`create role ${name} login password 'secret'`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const owner = postgres(url.href, { max: 1, onnotice: () => {} });
    for (const statement of prepare(name)) await owner.unsafe(statement);
    await owner.end();
    [url.username, url.password] = [name, "secret"];
    const database = await openDb(url.href, { poolSize: 1 });
    const outcome = await database.migrate().catch((error: unknown) => error);
    await database.close();
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.unsafe(`drop role ${name}`);
    await admin.end();
    return { outcome, place: `${url.hostname}:${url.port || 5432}/${name}` };
  }
  const owned = (role: string) => `alter database ${role} owner to ${role}`;

  test("whoever owns the database needs nobody else", async () => {
    const { outcome } = await migratedBy((role) => [owned(role)]);
    expect(outcome).toBeUndefined();
  });

  test("a user who may not make what a migration makes is told so", async () => {
    const { outcome, place } = await migratedBy(() => []);
    expect(outcome).toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: `The database at ${place} does not let this user make the tables of an archive: make the user its owner.`,
    });
  });

  test("a user who does not see the extension is told to move it", async () => {
    const { outcome, place } = await migratedBy((role) => [
      owned(role),
      "create schema apart",
      "create extension pg_trgm schema apart",
    ]);
    expect(outcome).toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: `The database at ${place} has the extension pg_trgm, which search needs, in a schema that this user's search_path leaves out: run “alter extension pg_trgm set schema public” in it once.`,
    });
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
    expect(applied).toEqual(entries.map((_, index) => ({ id: index + 1 })));
  }, 60_000);
});
