import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { type SearchKind, searchSlice } from "../../src/db/read/search.js";
import { rowsOf } from "../../src/db/statement.js";
import { EXTRACTION_VERSION } from "../../src/extract/version.js";
import { mergeSpeakers } from "../../src/ingest/corrections/merge.js";
import { undoCorrection } from "../../src/ingest/corrections/undo.js";
import { blockingKeyOf } from "../../src/ingest/identity/blocking-key.js";
import { foldWords } from "../../src/names/fold.js";
import { ED } from "../support/actors.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";
import { migrationEntries as entries, MIGRATIONS, restoreVersion } from "../support/versions.js";

/** A table in drizzle's snapshot of the schema: its named objects are the keys of its other members. */
interface TableSnapshot {
  readonly name: string;
  readonly columns: Readonly<Record<string, { readonly primaryKey: boolean }>>;
  readonly [objects: string]: unknown;
}

const { ONRECORD_TEST_ENGINE: engine, TEST_DATABASE_URL: server = "" } = process.env;

test("an archive that a newer program has migrated is refused, and tells both versions", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const { stored, known } = await archive.schemaVersion();
  expect(stored).toBe(known);
  await archive.db.execute(sql`
    insert into drizzle.__drizzle_migrations (hash, created_at)
    select 'of a newer program', max(created_at) + 1 from drizzle.__drizzle_migrations`);
  expect(await archive.schemaVersion()).toEqual({ stored: known + 1, known });
  await expect(archive.migrate()).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
    message: expect.stringMatching(
      new RegExp(
        `has version ${known + 1} of the tables, and this program knows versions up to ${known}: run the newer`,
      ),
    ),
  });
  await archive.close();
});

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

const BODIES = [
  "Lake Board",
  "The U.S. Lake Board",
  "Acme Boats Ltd.",
  "NRU",
  "N.R.U.",
  "DOJ",
  "Justice Department",
  "Department of Justice",
  "Lakewire",
  "LAKEWIRE",
  "Ministère de la Mer",
  "the",
];

test("organizations get the blocking keys that new pages give them", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const { db } = archive;
  const folded = (name: string) => foldWords(name).replace(/^the (?=.)/, "");
  await restoreVersion(db, 8, [
    "insert into speakers (name, name_key, slug, kind) values ('Bodies', 'bodies', 'bodies', 'ORGANIZATION')",
    ...BODIES.map(
      (name) => `insert into name_variants (blocking_key, kind, name, speaker_id, article_count)
        values ('${folded(name)}', 'ORGANIZATION', '${name}', 1, 1)`,
    ),
  ]);
  await archive.migrate();
  const keys = await rowsOf(
    db,
    sql`select name, blocking_key as key from name_variants order by name collate "C"`,
  );
  expect(keys).toEqual(BODIES.toSorted().map((name) => ({ name, key: blockingKeyOf(name, "ORGANIZATION") })));
  await archive.close();
});

test("an archive without API keys keeps its corrections, and records what is changed from then on", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const { db } = archive;
  await restoreVersion(db, 9, [
    "insert into speakers (name, name_key, slug, kind) values ('Ann Lee', 'ann lee', 'ann-lee', 'PERSON')",
    `insert into corrections (kind, by, speaker_id, speaker_name, speaker_slug, other_predecessor_ids, aliases, name)
      values ('RENAME', 'ed', 1, 'Anne Lee', 'ann-lee', '{}', '{}', 'Ann Lee')`,
  ]);
  await archive.migrate();
  await undoCorrection(archive, ED, { id: 1, text: "1", argument: "id" }, String);
  const select = "select action, by, key_id, target_type, target_id, request_id from audit_events";
  expect(await rowsOf(db, sql.raw(select))).toEqual([
    {
      action: "UNDO_CORRECTION",
      by: "ed",
      key_id: null,
      target_type: "Correction",
      target_id: 1,
      request_id: null,
    },
  ]);
  expect(await rowsOf(db, sql`select count(*)::int as keys from api_keys`)).toEqual([{ keys: 0 }]);
  await archive.close();
});

test("rows of the first version are kept and found by searches, which were added later", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const { db } = archive;
  await restoreVersion(db, 1, [
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
  ]);
  await archive.migrate();
  const kinds: SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER"];
  const window = { size: 10, from: "start", after: null, before: null } as const;
  const { items } = await searchSlice(db, { query: "pier or le", kinds, window });
  expect(items.map(({ row }) => row.kind)).toEqual(["SPEAKER", "ARTICLE", "QUOTE"]);
  await archive.close();
});

describe("an archive from before the terms of record linkage", () => {
  const rows = readFileSync(new URL("../support/archive-0003.sql", import.meta.url), "utf8").split(";\n");
  let archive: TestArchive;
  beforeEach(async () => {
    archive = await openTestArchive({ isThrownAway: true });
    await restoreVersion(
      archive.db,
      4,
      rows.filter((statement) => statement.trim() !== ""),
    );
    await archive.migrate();
  });
  afterEach(() => archive.close());

  const page = (number: number, speaker: string, ...roles: string[]) => ({
    url: `https://press.example/${number}`,
    quotes: [{ text: "No.", speaker }],
    speakers: [{ name: speaker, roles }],
  });
  const speakers = () =>
    rowsOf(archive.db, sql`select id, name, slug, quote_count as quotes from speakers order by id`);
  const successors = () => rowsOf(archive.db, sql`select id, speaker_id from speaker_successors order by id`);
  const the = (id: number) => ({ id, text: String(id), argument: "id" });
  const undo = (id: number) => undoCorrection(archive, ED, the(id), String);

  test("has the constraints and indexes that the schema names", async () => {
    const snapshot = readFileSync(
      new URL(`meta/${entries.at(-1)?.tag.slice(0, 4)}_snapshot.json`, MIGRATIONS),
      "utf8",
    );
    const { tables } = JSON.parse(snapshot) as { tables: Readonly<Record<string, TableSnapshot>> };
    const expected = Object.values(tables).flatMap(({ name, columns, ...named }) => [
      ...Object.values(columns).flatMap(({ primaryKey }) => (primaryKey ? `${name} ${name}_pkey` : [])),
      ...Object.values(named)
        .flatMap((group) => (group && typeof group === "object" ? Object.keys(group) : []))
        .map((object) => `${name} ${object}`),
    ]);
    const found = await rowsOf<{ name: string }>(
      archive.db,
      sql`select conrelid::regclass || ' ' || conname as name from pg_constraint
          where connamespace = 'public'::regnamespace and contype <> 'n'
          union select indrelid::regclass || ' ' || indexrelid::regclass from pg_index
          join pg_class on pg_class.oid = indrelid where relnamespace = 'public'::regnamespace`,
    );
    expect(found.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  test("keeps its speakers, and resolves pages that are ingested again", async () => {
    expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
    const before = await speakers();
    const [stored] = await rowsOf<{ extraction: number }>(
      archive.db,
      sql`select extraction from articles where id = 4`,
    );
    expect(await archive.save(page(4, "Ida Hart"))).toEqual({
      articleId: 4,
      // A later version of the extraction updates every page.
      outcome: stored?.extraction === EXTRACTION_VERSION ? "UNCHANGED" : "UPDATED",
    });
    await archive.save({ ...page(6, "John Smith", "health minister"), section: "Health" });
    expect(await speakers()).toEqual(before);
    await archive.save(page(7, "Anne Lee"));
    await archive.save(page(8, "John Smith", "health minister"));
    expect(await speakers()).toEqual([
      { id: 1, name: "Ann Lee", slug: "ann-lee", quotes: 5 },
      { id: 4, name: "Dame Ida Hart", slug: "ida-hart", quotes: 1 },
      { id: 5, name: "John Smith", slug: "john-smith", quotes: 1 },
      { id: 6, name: "John Smith", slug: "john-smith-2", quotes: 1 },
    ]);
    expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  });

  test("accepts further corrections and undoes existing ones", async () => {
    await mergeSpeakers(archive, ED, { from: the(4), into: the(1) });
    expect(await successors()).toEqual([2, 3, 4].map((id) => ({ id, speaker_id: 1 })));
    for (const id of [5, 4, 3, 2, 1]) await undo(id);
    expect(await speakers()).toEqual([
      { id: 1, name: "Ann Lee", slug: "ann-lee", quotes: 1 },
      { id: 2, name: "Anne Lee", slug: "anne-lee", quotes: 1 },
      { id: 3, name: "Bob Fox", slug: "bob-fox", quotes: 1 },
      { id: 4, name: "Ida Hart", slug: "ida-hart", quotes: 1 },
      { id: 5, name: "John Smith", slug: "john-smith", quotes: 1 },
      { id: 6, name: "John Smith", slug: "john-smith-2", quotes: 1 },
    ]);
    expect(await successors()).toEqual([]);
    expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
  });
});

describe.runIf(engine === "server")("on a server", () => {
  /** The outcome of migrating as a new role, in a database prepared by statements that may name the role. */
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

  test("the owner of the database can migrate without a superuser", async () => {
    const { outcome } = await migratedBy((role) => [owned(role)]);
    expect(outcome).toBeUndefined();
  });

  test("a user without the privilege to create tables gets an error that says so", async () => {
    const { outcome, place } = await migratedBy(() => []);
    expect(outcome).toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: `The database at ${place} does not let this user make the tables of an archive: make the user its owner.`,
    });
  });

  test("a user whose search_path lacks the extension gets an error that says how to move it", async () => {
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

  test("twenty concurrent migrations apply each migration once", async () => {
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
