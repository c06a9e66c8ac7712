import { constants } from "node:fs";
import { access, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { databaseKindOf } from "../../database-url.js";
import { errorCode } from "../../errors/error-code.js";
import { unusableFolderError } from "../../errors/fs-error-reason.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Database, OpenOptions } from "../database.js";
import { DatabaseError, wrapErrors } from "../database-error.js";
import { interceptClient } from "../intercept-client.js";
import { createNewQuoteListener, QUOTES_STORED } from "../live/new-quote-listener.js";
import { newestStored } from "../read/quotes.js";
import { MIN_WORD_SIMILARITY } from "../read/text-search/similarity-threshold.js";
import { observeStatements, type StatementObserver } from "../statement-observer.js";
import { createTurns, type Turns } from "../turns.js";
import { createWriter, createWriterQueue } from "../writing/writer.js";
import type { WriteSize } from "../writing/writer-lock.js";
import { MIGRATIONS } from "./migrations-folder.js";
import { readSchemaVersion, refuseNewerSchema } from "./schema-version.js";
import { createSpaceReserve, type SpaceReserve } from "./space-reserve.js";

/** The major version of Postgres inside PGlite 0.5, as its data folders state it. */
const POSTGRES_VERSION = "18";

/**
 * Sets the size of the files of the write-ahead log to 1 MB instead of 16: a new archive is initialized faster and
 * takes 10 to 20 MB less disk space.
 */
const INITDB_PARAMETERS = ["--wal-segsize=1"];

/**
 * The cache of pages inside the engine. It is written to from end to end when an archive is opened, so it takes its size
 * of memory at once; the default of 128 MB made archives of some thousand pages no faster.
 */
const SHARED_BUFFERS = "16MB";

export interface EmbeddedOptions extends Pick<OpenOptions, "onQuery"> {
  /** A dump of another archive to start from: opening a new archive then takes 1 s instead of 5. */
  readonly from?: Blob;
}

/** An embedded archive, which can be dumped. */
export interface EmbeddedDatabase extends Database {
  /** Copies the whole archive, for `from`. */
  dump(): Promise<Blob>;
}

/**
 * @param folder Contains the archive in `data`; created if missing. `memory://` keeps the archive in memory.
 * @throws OnrecordError as `openDb` does; the message names the folder.
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { onQuery, from } = options;
  const isInMemory = databaseKindOf(folder) === "memory";
  const { path, isNew } = isInMemory ? { path: folder, isNew: false } : await prepareDataFolder(folder);
  const reserve = isInMemory ? null : createSpaceReserve(join(folder, "reserve"));
  const files = from ?? (isNew ? await packedDatabase() : undefined);
  const client = wrapErrors(await startWithReserve(() => start(path, files, folder), reserve), folder);
  const toDrizzle = (connection: PGlite, observer?: StatementObserver) =>
    drizzle({
      client: observeStatements(connection, observer),
      ...(onQuery && { logger: { logQuery: onQuery } }),
    });
  const db = toDrizzle(client);
  const turns = createTurns(1);
  const enqueue = createWriterQueue();
  const writerOf = (size: WriteSize) =>
    createWriter((observer) => toDrizzle(withPauses(client), observer), 0, { enqueue, size });
  const write = writerOf("few rows");
  const listener = createNewQuoteListener({
    listen: (onStored) => client.listen(QUOTES_STORED, (stored) => onStored(Number(stored))),
    newest: () => newestStored(db),
    // Everything is written over this connection, so no notification is missed.
    pollInterval: null,
  });
  return {
    db,
    reader: (signal, owner, observer) => toDrizzle(inTurns(client, turns, { signal, owner }), observer),
    engine: "embedded",
    write: async (run, observer) => {
      await keepReserve(reserve, folder);
      return write(run, observer);
    },
    maintain: writerOf("many rows"),
    snapshot: (run) => enqueue(() => run(db), "the archive is being backed up or checked"),
    isPooled: async () => false,
    watch: listener.watch,
    pool: () => null,
    schemaVersion: () => readSchemaVersion(db),
    async migrate() {
      refuseNewerSchema(await readSchemaVersion(db), folder);
      await migrate(db, MIGRATIONS);
    },
    ping: async () => void (await client.query("select 1")),
    close: () => client.close(),
    dump: () => client.dumpDataDir("none"),
  };
}

/** Wraps a client so that its statements wait for their turn. A statement of PGlite that runs cannot be cancelled. */
function inTurns(
  client: PGlite,
  turns: Turns,
  { signal, owner }: { readonly signal: AbortSignal; readonly owner: string },
): PGlite {
  return interceptClient(client, {
    statement: (run, parameters) => turns.run(owner, signal, () => run(...parameters) as Promise<unknown>),
  });
}

/**
 * Wraps a client so that the event loop turns after each statement. The engine blocks this thread, and its promises need
 * no turn, so that otherwise no request, signal or extracted page would be received before a whole batch is stored.
 */
function withPauses(client: PGlite): PGlite {
  return interceptClient(client, {
    async statement(run, parameters) {
      const result = await run(...parameters);
      await nextTurn();
      return result;
    },
  });
}

/** Opens an archive on a full disk by freeing its reserve: it can be read then, but not written. */
async function startWithReserve(open: () => Promise<PGlite>, reserve: SpaceReserve | null): Promise<PGlite> {
  try {
    return await open();
  } catch (error) {
    if (!(await reserve?.free())) throw error;
    return open();
  }
}

/** Refuses to write while the disk has no room for the reserve, because writing would use up what opening needs. */
async function keepReserve(reserve: SpaceReserve | null, folder: string): Promise<void> {
  try {
    await reserve?.fill();
  } catch (error) {
    throw new DatabaseError(folder, error);
  }
}

/**
 * The files of a database without tables, which the build packs; undefined when run from the sources. PGlite makes them
 * otherwise, in 4 s and with 800 MB of memory.
 */
async function packedDatabase(): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(new URL("./new-archive.tar.gz", import.meta.url))]);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function start(dataDir: string, from: Blob | undefined, folder: string): Promise<PGlite> {
  try {
    const client = await PGlite.create({
      dataDir,
      initDbStartParams: INITDB_PARAMETERS,
      startParams: [...PGlite.defaultStartParams, "-c", `shared_buffers=${SHARED_BUFFERS}`],
      extensions: { pg_trgm },
      ...(from && { loadDataDir: from }),
    });
    await client.exec(`
      set timezone = 'UTC';
      set random_page_cost = 1.1;
      set pg_trgm.strict_word_similarity_threshold = ${MIN_WORD_SIMILARITY}`);
    return client;
  } catch (cause) {
    throw new OnrecordError(
      "SERVICE_UNAVAILABLE",
      `The archive in "${folder}" cannot be opened: it may be damaged, or the disk may be full; try another folder.`,
      { cause },
    );
  }
}

/** Creates and checks the data folder inside `folder`, since PGlite's own errors about an unusable folder say little. */
async function prepareDataFolder(
  folder: string,
): Promise<{ readonly path: string; readonly isNew: boolean }> {
  const data = join(folder, "data");
  let entries: readonly string[];
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await access(data, constants.R_OK | constants.W_OK);
    entries = await readdir(data);
  } catch (cause) {
    throw unusableFolderError(folder, cause);
  }
  if (entries.length > 0) await checkVersion(folder, data, entries);
  return { path: data, isNew: entries.length === 0 };
}

async function checkVersion(folder: string, data: string, entries: readonly string[]): Promise<void> {
  if (!entries.includes("PG_VERSION")) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `"${folder}" is not an archive: its "data" holds something else; name an empty folder, or one that does not exist yet.`,
    );
  }
  const version = (await readFile(join(data, "PG_VERSION"), "utf8")).trim();
  if (version !== POSTGRES_VERSION) {
    throw new OnrecordError(
      "SERVICE_UNAVAILABLE",
      `The archive in "${folder}" was made by version ${version} of the embedded Postgres, and this is ${POSTGRES_VERSION}: ingest its pages into a new folder.`,
    );
  }
}
