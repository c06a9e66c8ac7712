import { execFile } from "node:child_process";
import { promisify } from "node:util";
import postgres from "postgres";
import { openCopy } from "./copy.mjs";
import { CANDIDATES, DERIVED, SEQUENCES } from "./derive.mjs";
import { dropIndexes } from "./indexes.mjs";
import { createPages } from "./pages.mjs";
import { loadProduct } from "./product.mjs";
import { sizeOf } from "./size.mjs";
import { COLUMNS, createRows } from "./tables.mjs";

/** Tables that are filled, by COPY or by what is derived from the former. */
const FILLED = [
  ...Object.keys(COLUMNS),
  ..."speakers topics speaker_names speaker_roles name_variants".split(" "),
  ..."speaker_topics related_topics quote_timelines".split(" "),
];

/**
 * Settings of the database, so that all contenders have the same: those that OnRecord gives its own sessions
 * (src/db/engines/server/settings.ts), without which Postgres plans for hard disks.
 */
const SETTINGS = { jit: "off", random_page_cost: "1.1" };

/**
 * Creates a database with an invented archive, in place of one of the same name: the same for the same seed and size.
 *
 * @param {object} options
 * @param {string} options.server The address of any database on the server.
 * @param {string} options.name Of the database.
 * @param {number} options.quotes
 * @param {number} [options.seed]
 * @param {string} options.project The checkout whose built product creates the tables.
 * @param {(step: string, rows?: number) => void} [options.onStep] Called at the end of each step.
 */
export async function createArchive({ server, name, quotes, seed = 1, project, onStep = () => {} }) {
  const product = await loadProduct(project);
  const url = await createDatabase(server, name);
  await promisify(execFile)(process.execPath, [product.cli, "migrate", "--database", url]);
  const sql = postgres(url, { max: 8, onnotice: () => {}, connection: { synchronous_commit: "off" } });
  try {
    const pages = createPages(seed, sizeOf(quotes), product.slugify);
    await sql.unsafe(CANDIDATES);
    const createIndexes = await dropIndexes(sql, FILLED);
    await setTriggers(sql, "disable");
    onStep("prepare");
    onStep("copy", await copyPages(sql, pages, product));
    for (const statement of DERIVED) await sql.unsafe(statement);
    await sql.unsafe(SEQUENCES);
    onStep("derive");
    await createIndexes();
    await setTriggers(sql, "enable");
    onStep("index");
    await sql.unsafe("vacuum analyze");
    await sql.unsafe(`comment on database "${name}" is '${completeNote(seed)}'`);
    onStep("analyze");
  } finally {
    await sql.end();
  }
  return url;
}

/** What a database is marked with once it is complete. */
const completeNote = (seed) => `invented by bench/peers with seed ${seed}`;

/** Whether the database exists, complete and from that seed. */
export async function hasArchive({ server, name, seed = 1 }) {
  const admin = postgres(server, { max: 1 });
  try {
    const [found] = await admin`
      select shobj_description(oid, 'pg_database') as note from pg_database where datname = ${name}`;
    return found?.note === completeNote(seed);
  } finally {
    await admin.end();
  }
}

async function createDatabase(server, name) {
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`drop database if exists "${name}" with (force)`);
    await admin.unsafe(`create database "${name}" template template0 encoding 'UTF8'`);
    for (const [setting, value] of Object.entries(SETTINGS)) {
      await admin.unsafe(`alter database "${name}" set ${setting} = '${value}'`);
    }
  } finally {
    await admin.end();
  }
  return databaseUrl(server, name);
}

/** The address of another database on the same server. */
export function databaseUrl(server, name) {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** @returns {Promise<number>} How many rows. */
async function copyPages(sql, pages, product) {
  await copyCandidates(sql, pages, product);
  const copies = {};
  for (const [table, columns] of Object.entries(COLUMNS)) copies[table] = await openCopy(sql, table, columns);
  const { rowsOf } = createRows(product);
  for (let index = 0; index < pages.count; index++) {
    for (const [table, rows] of Object.entries(rowsOf(pages.page(index)))) {
      for (const row of rows) await copies[table].add(row);
    }
  }
  const counts = await Promise.all(Object.values(copies).map((copy) => copy.end()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Those that run once for a statement keep tallies, which are derived here at once; those for each row make its words.
 *
 * @param {"enable" | "disable"} state
 */
async function setTriggers(sql, state) {
  const triggers = await sql`
    select tgrelid::regclass::text as table, tgname as name from pg_trigger
    where not tgisinternal and tgtype & 1 = 0 and tgrelid::regclass::text = any(${Object.keys(COLUMNS)})`;
  for (const { table, name } of triggers) await sql.unsafe(`alter table ${table} ${state} trigger "${name}"`);
}

async function copyCandidates(sql, { speakers, topics }, { nameKeyOf }) {
  const speakerCopy = await openCopy(sql, "bench_speakers", ["id", "slug"]);
  for (const [index, { slug }] of speakers.entries()) await speakerCopy.add([index + 1, slug]);
  await speakerCopy.end();
  const topicCopy = await openCopy(sql, "bench_topics", ["id", "name", "name_key", "slug"]);
  for (const [index, { name, slug }] of topics.entries()) {
    await topicCopy.add([index + 1, name, nameKeyOf(name), slug]);
  }
  await topicCopy.end();
}
