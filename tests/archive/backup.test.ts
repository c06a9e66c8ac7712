import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { getTableName, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBackup } from "../../src/archive/backup/read-backup.js";
import { restoreBackup } from "../../src/archive/backup/restore-backup.js";
import { writeBackup } from "../../src/archive/backup/write-backup.js";
import { tablesOfVersion } from "../../src/db/backup/schema-tables.js";
import type { Database, Db } from "../../src/db/database.js";
import { openEmbedded } from "../../src/db/engines/embedded.js";
import { knownTables } from "../../src/db/inspect/indexes.js";
import { openDb } from "../../src/db/open.js";
import { rowsOf } from "../../src/db/statement.js";
import { checkArchive } from "../../src/ingest/checks/check-archive.js";
import { attributeQuote } from "../../src/ingest/corrections/attribute-quote.js";
import { mergeSpeakers } from "../../src/ingest/corrections/merge.js";
import { renameSpeaker } from "../../src/ingest/corrections/rename.js";
import { undoCorrection } from "../../src/ingest/corrections/undo.js";
import { savePage } from "../../src/ingest/store/save-pages.js";
import { ED } from "../support/actors.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { createDraft } from "../support/drafts.js";
import { HAS_PGBOUNCER, openPgBouncer } from "../support/pgbouncer.js";
import { migrationEntries, restoreVersion } from "../support/versions.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded", TEST_DATABASE_URL: server = "" } = process.env;
const VERSION = migrationEntries.length;

const the = (id: number) => ({ id, text: String(id), argument: "id" });

/** The compressed backup of an archive; `onPart` is called before each part is taken. */
async function backUp(database: Database, onPart: () => unknown = () => {}): Promise<Buffer> {
  let text = "";
  await writeBackup(database, "1.2.3", async (part) => {
    await onPart();
    text += part;
    return true;
  });
  return gzipSync(text);
}

async function restore(database: Database, file: Buffer): Promise<void> {
  const backup = await openBackup(Readable.from([file]), "a.onrecord");
  const options = { backup, name: "a.onrecord", address: "the address", onRows() {}, onLoaded() {} };
  await restoreBackup(database, options);
}

/** All rows of all tables as text, generated columns too, and the sequences. */
async function contentsOf(db: Db): Promise<Record<string, readonly unknown[]>> {
  const contents: Record<string, readonly unknown[]> = {};
  const { tables, sequences } = tablesOfVersion(VERSION);
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: string }>(
      db,
      sql`select t::text as row from ${sql.identifier(name)} t order by t::text collate "C"`,
    );
    contents[name] = rows.map(({ row }) => row);
  }
  for (const name of sequences) {
    contents[name] = await rowsOf(db, sql`select last_value, is_called from ${sql.identifier(name)}`);
  }
  return contents;
}

async function problemsOf(database: Database): Promise<readonly unknown[]> {
  const environment = { address: "the address", folder: null, poolSize: 1, directUrl: null };
  const problems = [];
  for await (const finding of checkArchive({ database, fix: false, onProgress() {} }, environment)) {
    if (finding.state === "PROBLEM") problems.push(finding);
  }
  return problems;
}

/** Uses every table of the schema, and texts and numbers that are easily changed on the way. */
async function fill(archive: TestArchive): Promise<void> {
  const names = ["Ann Lee", "Bo Lind", "Ida Fox", "Zora Quill"];
  for (let i = 0; i < 30; i++) {
    const speaker = names[i % 4] ?? "";
    await archive.save({
      topics: [`Topic ${i % 3}`, `Theme ${i % 2}`],
      publishedAt: i % 5 === 0 ? null : `20${10 + i}-03-01T12:00:00.123Z`,
      body: `🙂 \u2028 \\N \t "{}" \u0001 ${"words ".repeat(i * 40)}\n\n“No.” ${speaker} said.`,
      quotes: [{ text: "No.", speaker }],
      speakers: [{ name: speaker, roles: ['mayor, "of" {Lenwick}'] }],
    });
  }
  await mergeSpeakers(archive, ED, { from: the(2), into: the(1) });
  await renameSpeaker(archive, ED, { speaker: the(3), name: "Ida B. Fox" });
  await attributeQuote(archive, ED, { quote: the(4), speaker: the(1) });
  await renameSpeaker(archive, ED, { speaker: the(4), name: "Zora B. Quill" });
  await undoCorrection(archive, ED, the(4), String);
  for (const statement of [
    `insert into api_keys (name, hash, scopes, created_by, created_at)
      values ('wire', 'hash', '{READ,INGEST}', 'ed', '2026-01-02 03:04:05.678901+00')`,
    "update audit_events set key_id = 1 where id = 1",
    "insert into authorities (name, person_count) values ('mps', 1)",
    `insert into authority_people (authority_id, key, has_namesakes, digest) values (1, 'Q1', false, '')`,
    `insert into authority_names values (1, 'Ann "A." Lee', 'lee', false)`,
    `insert into authority_offices values (1, 0, 'mayor', '2001-02-03', null)`,
    "insert into authority_identifiers values (1, 'wikidata', 'Q1')",
    "insert into speaker_people values (1, 1)",
    "insert into pending_blocks values ('nobody')",
    "select nextval('topics_id_seq'), nextval('stored_order'), nextval('stored_order')",
  ]) {
    await archive.db.execute(sql.raw(statement));
  }
}

test("every table and column of the schema is in a backup, unless it is generated or made by a trigger, in every version", async () => {
  expect(
    tablesOfVersion(VERSION)
      .tables.map(({ name }) => name)
      .sort(),
  ).toEqual(knownTables().map(getTableName).sort());
  const archive = await openTestArchive({ isThrownAway: true });
  for (let version = 1; version <= VERSION; version++) {
    await restoreVersion(archive.db, version, []);
    const { tables, sequences } = tablesOfVersion(version);
    const found = await rowsOf<{ name: string }>(
      archive.db,
      sql`select c.relname || '.' || a.attname as name
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
            and a.atttypid <> 'tsvector'::regtype
          union all select relname from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'S'`,
    );
    const listed = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
    expect([version, ...[...listed, ...sequences].sort()]).toEqual([
      version,
      ...found.map(({ name }) => name).sort(),
    ]);
  }
  await archive.close();
});

describe("A full archive", () => {
  let archive: TestArchive;
  let file: Buffer;
  /** For backups that cannot be restored. */
  let empty: TestArchive;
  beforeAll(async () => {
    empty = await openTestArchive({ isThrownAway: true });
    archive = await openTestArchive({ isThrownAway: true });
    await fill(archive);
    file = await backUp(archive);
  });
  afterAll(() => Promise.all([archive.close(), empty.close()]));

  /** Restores into an empty archive, and compares it with the original. */
  async function expectSame(restored: Database): Promise<void> {
    await restore(restored, file);
    const contents = await contentsOf(restored.db);
    expect(contents).toEqual(await contentsOf(archive.db));
    expect(Object.keys(contents).filter((name) => contents[name]?.length === 0)).toEqual([]);
    expect(await restored.schemaVersion()).toEqual({ stored: VERSION, known: VERSION });
  }

  test("is restored as it was, is in order apart from what is pending, and goes on with new ids", async () => {
    const restored = await openTestArchive({ isThrownAway: true });
    await expectSame(restored);
    await restored.db.execute(sql`delete from pending_blocks`);
    await restored.migrate();
    const draft = createDraft({
      url: "https://press.example/next",
      quotes: [{ text: "Yes.", speaker: "New" }],
    });
    const { articleId } = await savePage(restored, draft);
    expect(articleId).toBe(31);
    await undoCorrection(restored, ED, the(1), String);
    const known = await rowsOf(restored.db, sql`select name from speakers order by id`);
    expect(known).toEqual(
      ["Ann Lee", "Bo Lind", "Ida B. Fox", "Zora Quill", "New"].map((name) => ({ name })),
    );
    await restored.close();
  });

  test("has no problem that it had not before", async () => {
    const restored = await openTestArchive({ isThrownAway: true });
    await restore(restored, file);
    expect(await problemsOf(restored)).toEqual(await problemsOf(archive));
    await restored.close();
  });

  test("is restored into a database without tables", async () => {
    const restored = await openTestArchive({ isThrownAway: true });
    await restored.db.execute(sql`drop schema drizzle cascade`);
    await restored.db.execute(sql`drop schema public cascade`);
    await restored.db.execute(sql`create schema public`);
    await expectSame(restored);
    await restored.close();
  });

  test.runIf(engine === "server")(
    "is restored on the other engine, and back",
    async () => {
      const embedded = await openEmbedded("memory://", {});
      await expectSame(embedded);
      const back = await backUp(embedded);
      await embedded.close();
      const restored = await openTestArchive({ isThrownAway: true });
      await restore(restored, back);
      expect(await contentsOf(restored.db)).toEqual(await contentsOf(archive.db));
      await restored.close();
    },
    180_000,
  );

  test.runIf(engine === "server" && HAS_PGBOUNCER)(
    "is backed up and restored by way of a pooler",
    async () => {
      const pooler = await openPgBouncer(server);
      const restored = await openTestArchive({ isThrownAway: true });
      const [from, to] = await Promise.all([
        openDb(pooler.urlOf(archive.url)),
        openDb(pooler.urlOf(restored.url)),
      ]);
      await restore(to, await backUp(from));
      expect(await contentsOf(restored.db)).toEqual(await contentsOf(archive.db));
      await Promise.all([from.close(), to.close()]);
      await restored.close();
      await pooler.close();
    },
  );

  test("is not restored over another, which stays as it is", async () => {
    const other = await openTestArchive();
    await other.save({ quotes: [{ text: "No.", speaker: "Ann Lee" }] });
    const before = await contentsOf(other.db);
    await expect(restore(other, file)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message:
        "The archive at the address is not empty (it has appearances, articles, audit_events): name a new folder or an empty database with --database.",
    });
    expect(await contentsOf(other.db)).toEqual(before);
    await other.close();
  });

  /** The lines of the backup with some changes, compressed again. */
  const changed = (change: (lines: string[]) => string[]) =>
    gzipSync(
      change(gunzipSync(file).toString().split("\n").slice(0, -1))
        .map((line) => `${line}\n`)
        .join(""),
    );
  const withHeader = (change: object) =>
    changed(([header = "", ...rest]) => [JSON.stringify({ ...JSON.parse(header), ...change }), ...rest]);
  const flipped = (at: number) => {
    const copy = Buffer.from(file);
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  };

  test.each<readonly [string, () => Buffer, RegExp]>([
    ["is a text", () => Buffer.from("Who said what?\n"), /^"a.onrecord" is not a backup: name a file/],
    ["is empty", () => Buffer.alloc(0), /^"a.onrecord" is cut off: use another copy/],
    ["is another gzipped file", () => gzipSync('{"a": 1}\n[]\n'), /^"a.onrecord" is not a backup/],
    ["is cut off", () => file.subarray(0, file.length / 2), /^"a.onrecord" is cut off.*: use another copy/],
    ["lacks its last bytes", () => file.subarray(0, -4), /^"a.onrecord" is cut off.*: use another copy/],
    ["lacks its end", () => changed((lines) => lines.slice(0, -1)), /^"a.onrecord" is cut off after \d+ of/],
    ["lacks a row", () => changed((lines) => lines.toSpliced(40, 1)), /^"a.onrecord" is (damaged|cut off)/],
    ["has a changed byte", () => flipped(Math.floor(file.length / 2)), /^"a.onrecord" is damaged \(/],
    [
      "has a changed word",
      () => changed((lines) => lines.map((line) => line.replace("mayor", "baker"))),
      /^"a.onrecord" is damaged \(its checksum is wrong\): use another copy or an older backup\.$/,
    ],
    [
      "is of a newer version of the tables",
      () => withHeader({ schema: VERSION + 1 }),
      new RegExp(
        `^"a.onrecord" has version ${VERSION + 1} of the tables, and this program knows versions up to ${VERSION}: use OnRecord 1.2.3 or newer.$`,
      ),
    ],
    [
      "is of a newer format",
      () => withHeader({ formatVersion: 2 }),
      /^"a.onrecord" has version 2 of the backup format, and this program knows versions up to 1: use OnRecord 1.2.3/,
    ],
    ["has other tables", () => withHeader({ tables: [] }), /^"a.onrecord" is damaged \(it has other tables/],
  ])("stores nothing from a file that %s", async (_, make, message) => {
    const before = await contentsOf(empty.db);
    await expect(restore(empty, make())).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(message),
    });
    expect(await contentsOf(empty.db)).toEqual(before);
  });

  test("is restored after all of these", async () => {
    expect(await problemsOf(empty)).toEqual([]);
    await expectSame(empty);
  });
});

test("an archive of an older version is restored and migrated", async () => {
  const rows = readFileSync(new URL("../support/archive-0003.sql", import.meta.url), "utf8").split(";\n");
  const archive = await openTestArchive({ isThrownAway: true });
  await restoreVersion(
    archive.db,
    4,
    rows.filter((statement) => statement.trim() !== ""),
  );
  const file = await backUp(archive);
  const restored = await openTestArchive({ isThrownAway: true });
  await restore(restored, file);
  await archive.migrate();
  expect(await contentsOf(restored.db)).toEqual(await contentsOf(archive.db));
  expect(await restored.schemaVersion()).toEqual({ stored: VERSION, known: VERSION });
  await restored.migrate();
  await Promise.all([archive.close(), restored.close()]);
});

test("what is written during a backup is not in it: a server writes at once, an embedded archive afterwards", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  const save = () => archive.save({ quotes: [{ text: "No.", speaker: "Ann Lee" }], topics: ["Piers"] });
  await save();
  const before = await contentsOf(archive.db);
  const saved: Promise<unknown>[] = [];
  let stored = 0;
  const file = await backUp(archive, async () => {
    const saving = save().then(() => stored++);
    saved.push(saving);
    if (engine === "server") await saving;
  });
  if (engine === "server") expect(stored).toBe(saved.length);
  else expect(stored).toBeLessThanOrEqual(1);
  await Promise.all(saved);
  expect(saved.length).toBeGreaterThan(5);
  const restored = await openTestArchive({ isThrownAway: true });
  await restore(restored, file);
  const { stored_order: _, ...contents } = await contentsOf(restored.db);
  for (const { name } of tablesOfVersion(VERSION).tables) expect(contents[name]).toEqual(before[name]);
  expect(await problemsOf(restored)).toEqual([]);
  await Promise.all([archive.close(), restored.close()]);
});

test("a database without an archive is not backed up", async () => {
  const archive = await openTestArchive({ isThrownAway: true });
  await archive.db.execute(sql`drop schema drizzle cascade`);
  await expect(backUp(archive)).rejects.toMatchObject({
    message: "The database holds no archive to back up: correct --database or DATABASE_URL.",
  });
  await archive.close();
});
