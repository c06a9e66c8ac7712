import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import type { Database, Db, OpenOptions } from "../../src/db/database.js";
import { openEmbedded } from "../../src/db/engines/embedded.js";
import { openDb } from "../../src/db/open.js";
import { type SavedPage, savePage } from "../../src/ingest/store/save-pages.js";
import { createDraft, type DraftParts } from "./drafts.js";

export interface TestArchive extends Database {
  /** The address to open it again, if the engine can: `memory://` cannot. */
  readonly url: string;
  /** Stores an invented page, under a new address unless `url` is given: see `createDraft`. */
  save(parts?: DraftParts): Promise<SavedPage>;
}

interface TestArchiveOptions extends OpenOptions {
  /**
   * For a test that changes more than rows, such as the tables themselves or their statistics: the embedded
   * archive is started for it alone, which takes a second, rather than emptied and opened again by the next test.
   */
  readonly isThrownAway?: boolean;
}

/**
 * Opens a new, migrated, empty archive on the engine that ONRECORD_TEST_ENGINE names: `embedded`, the default, or
 * `server`, at TEST_DATABASE_URL. `close` leaves nothing behind.
 */
export async function openTestArchive(options: TestArchiveOptions = {}): Promise<TestArchive> {
  const { ONRECORD_TEST_ENGINE: engine } = process.env;
  const database = await (engine === "server" ? onServer(options) : inMemory(options));
  let pages = 0;
  return {
    ...database,
    save: (parts) => savePage(database, createDraft({ url: `https://press.example/${++pages}`, ...parts })),
  };
}

type OpenedArchive = Omit<TestArchive, "save">;

/** Deletes everything and restarts the ids at 1. Faster than truncating if little is stored. */
export async function emptyArchive({ db }: Pick<Database, "db">): Promise<void> {
  await db.execute(sql`
    with a as (delete from quotes), corrected as (delete from corrections), b as (delete from appearances), c as (delete from article_topics),
      d as (delete from name_variants), e as (delete from speaker_names), f as (delete from speaker_roles),
      g as (delete from speaker_successors), h as (delete from speakers), i as (delete from topics),
      j as (delete from articles), k as (delete from authorities), l as (delete from pending_blocks),
      m as (delete from audit_events), n as (delete from api_keys)
    update archive set article_count = 0, quote_count = 0, speaker_count = 0, topic_count = 0`);
  // Triggers keep them right if a statement changes one of the tables that they join, not all at once.
  await db.execute(sql`
    with a as (delete from speaker_topics), b as (delete from related_topics)
    delete from quote_timelines`);
  await db.execute(sql`
    select setval(sequence::regclass, 1, false) from unnest(array['articles_id_seq', 'speakers_id_seq',
      'appearances_id_seq', 'quotes_id_seq', 'topics_id_seq', 'corrections_id_seq', 'authorities_id_seq', 'authority_people_id_seq',
      'audit_events_id_seq', 'api_keys_id_seq', 'stored_order']) as sequence`);
}

interface IdleArchive {
  readonly database: Database;
  /** Who sees its statements while it is open. */
  readonly listener: { onQuery: OpenOptions["onQuery"] };
}

/**
 * Embedded archives that were closed, empty again. To start one takes a second, to empty one 50 ms; a process runs
 * many test files, one after the other.
 */
const idle: IdleArchive[] = [];

async function inMemory({ onQuery, isThrownAway = false }: TestArchiveOptions): Promise<OpenedArchive> {
  const archive = (!isThrownAway && idle.pop()) || (await startInMemory());
  const { database, listener } = archive;
  listener.onQuery = onQuery;
  let canBeReused = !isThrownAway;
  return {
    ...database,
    url: "memory://",
    watch() {
      // It remembers how many quotes there were.
      canBeReused = false;
      return database.watch();
    },
    async close() {
      listener.onQuery = undefined;
      if (!canBeReused) return database.close();
      // In its turn: after all that was begun.
      await database.write(truncate);
      idle.push(archive);
    },
  };
}

async function startInMemory(): Promise<IdleArchive> {
  const listener: IdleArchive["listener"] = { onQuery: undefined };
  const from = new Blob([await template()]);
  const database = await openEmbedded("memory://", { from, onQuery: (text) => listener.onQuery?.(text) });
  return { database, listener };
}

/** As migrating left it, however much was stored: the rows, the sequences, and the pages that rows were in. */
async function truncate(db: Db): Promise<void> {
  await db.execute(sql`
    do $$ begin
      execute (select 'truncate ' || string_agg(oid::regclass::text, ', ') from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'archive');
      perform setval(oid::regclass, 1, false) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'S';
      update archive set article_count = 0, quote_count = 0, speaker_count = 0, topic_count = 0;
    end $$`);
}

/** The dump of a migrated archive, made once for each state of the migrations. */
async function template(): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(tmpdir(), `onrecord-test-${stateOfMigrations()}.tar`);
  try {
    return await readFile(path);
  } catch {
    const database = await openEmbedded("memory://", {});
    await database.migrate();
    const dump = new Uint8Array(await (await database.dump()).arrayBuffer());
    await database.close();
    // Other processes may do the same: the last one wins, and none reads half a file.
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, dump);
    await rename(draft, path);
    return dump;
  }
}

/** A new database, copied from a migrated template that is made once for each state of the migrations. */
async function onServer(options: OpenOptions): Promise<OpenedArchive> {
  const { TEST_DATABASE_URL: server } = process.env;
  if (!server) throw new Error("TEST_DATABASE_URL must name a Postgres server to test on.");
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const origin = `onrecord_test_${stateOfMigrations()}`;
  const name = `${origin}_${randomUUID().slice(0, 8)}`;

  // A template can be copied only while it has no connections, so one process at a time makes and copies it.
  await admin`select pg_advisory_lock(hashtext(${origin}))`;
  const [found] = await admin`select 1 from pg_database where datname = ${origin} and datistemplate`;
  if (!found) {
    await admin.unsafe(`drop database if exists ${origin}`);
    await admin.unsafe(`create database ${origin} template template0 encoding 'UTF8'`);
    const database = await openDb(named(server, origin));
    await database.migrate();
    await database.close();
    await admin.unsafe(`alter database ${origin} is_template true`);
  }
  await admin.unsafe(`create database ${name} template ${origin}`);
  await admin`select pg_advisory_unlock(hashtext(${origin}))`;

  const url = named(server, name);
  const database = await openDb(url, options);
  return {
    ...database,
    url,
    close: async () => {
      await database.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

function named(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function stateOfMigrations(): string {
  const migrations = new URL("../../src/db/migrations/", import.meta.url);
  const journal = readFileSync(new URL("meta/_journal.json", migrations), "utf8");
  const { entries } = JSON.parse(journal) as { entries: { tag: string }[] };
  const hash = createHash("sha256");
  hash.update(readFileSync(createRequire(import.meta.url).resolve("@electric-sql/pglite")));
  for (const { tag } of entries) hash.update(readFileSync(new URL(`${tag}.sql`, migrations)));
  return hash.digest("hex").slice(0, 12);
}
