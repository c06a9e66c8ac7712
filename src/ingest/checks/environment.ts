import { statfs } from "node:fs/promises";
import { toOnrecordError } from "../../db/errors.js";
import * as indexes from "../../db/inspect/indexes.js";
import * as session from "../../db/inspect/session.js";
import { openDb } from "../../db/open.js";
import { endingKeys } from "../../db/read/api-keys.js";
import { pendingBlockCount } from "../../db/write/authorities.js";
import { resolvePendingBlocks } from "../authorities/resolve-pending.js";
import { type CheckContext, counted, FIX, type Finding, mended, note, ok, problem } from "./finding.js";

/** How the archive is reached. */
export interface Environment {
  /** As messages show it. */
  readonly address: string;
  /** The folder of an embedded archive; null for a server. */
  readonly folder: string | null;
  readonly poolSize: number;
  /** DATABASE_DIRECT_URL; null if it is not set. */
  readonly directUrl: string | null;
}

type Check = (context: CheckContext, environment: Environment) => Promise<Finding>;

/** The oldest version of Postgres that OnRecord is tested on. */
const OLDEST_VERSION = 15;
/** Connections of a server besides the pool: writes, pings, notifications. */
const OTHER_CONNECTIONS = 3;
/** In bytes. */
const LEAST_DISK = 200e6;
const LONG_MINUTES = 60;
const KEY_DAYS = 14;

/** Whether the archive can be used at all; without it, nothing else can be checked. */
export async function* checkAccess(context: CheckContext, environment: Environment): AsyncGenerator<Finding> {
  yield await checkServer(context, environment);
  yield await checkTables(context, environment);
}

/** What the archive runs on. */
export async function* checkEnvironment(
  context: CheckContext,
  environment: Environment,
): AsyncGenerator<Finding> {
  const onServer = [checkRights, checkPooler, checkConnections, checkTransactions];
  for (const check of environment.folder === null ? onServer : []) yield await check(context, environment);
  for (const check of [checkDisk, checkIndexes, checkStatistics, checkPending, checkKeys]) {
    yield await check(context, environment);
  }
}

const checkServer: Check = async ({ database }, { address }) => {
  const { version, isReadOnly } = await session.sessionFacts(database.db);
  const engine = database.engine === "embedded" ? "the embedded Postgres" : "Postgres";
  const message = `${address} answers, with version ${version} of ${engine}.`;
  if (Number.parseInt(version, 10) < OLDEST_VERSION) {
    return problem("database", message, `Upgrade Postgres to version ${OLDEST_VERSION} or later.`);
  }
  if (isReadOnly) return problem("database", `${address} can only be read.`, "Name the primary server.");
  return ok("database", message);
};

const checkTables: Check = async ({ database }) => {
  const { stored, known } = await database.schemaVersion();
  if (stored < known) {
    return problem(
      "tables",
      `The tables have version ${stored}, this program needs ${known}.`,
      "Run onrecord migrate.",
    );
  }
  if (stored > known) {
    return problem(
      "tables",
      `The tables have version ${stored}, this program knows versions up to ${known}.`,
      "Run the newer program that migrated them.",
    );
  }
  const { hasTrigrams } = await session.sessionFacts(database.db);
  if (hasTrigrams)
    return ok("tables", `The tables have version ${stored}, and the extension pg_trgm is there.`);
  return problem(
    "tables",
    "The extension pg_trgm is missing, without which names cannot be searched.",
    "Have an administrator run: create extension pg_trgm",
  );
};

const checkRights: Check = async ({ database }) => {
  const missing = await session.missingRights(database.db);
  if (missing.length === 0) return ok("rights", "This user may read and write all tables, and migrate them.");
  return problem(
    "rights",
    `This user lacks rights on ${missing.join(", ")}.`,
    "Make the user the owner of the database, or grant it the rights.",
  );
};

const checkPooler: Check = async ({ database }, { directUrl }) => {
  const isPooled = await database.isPooled();
  const direct = directUrl === null ? null : await directProblem(directUrl);
  if (direct !== null)
    return problem("pooler", `DATABASE_DIRECT_URL does not work: ${direct}`, "Correct it.");
  if (!isPooled) return ok("pooler", "Connections go directly to the server.");
  if (directUrl !== null)
    return ok("pooler", "Connections go through a pooler, and DATABASE_DIRECT_URL works.");
  return note(
    "pooler",
    "Connections go through a pooler, so new quotes are found by polling every two seconds.",
    "Set DATABASE_DIRECT_URL to the address of the server itself for live quotes at once.",
  );
};

/** Why the server cannot be used at this address; null if it can. */
async function directProblem(url: string): Promise<string | null> {
  try {
    const direct = await openDb(url, { poolSize: 1 });
    const isPooled = await direct.isPooled().finally(() => direct.close());
    return isPooled ? "it is the address of a pooler." : null;
  } catch (error) {
    const known = toOnrecordError(error);
    if (!known) throw error;
    return known.message;
  }
}

const checkConnections: Check = async ({ database }, { poolSize }) => {
  const { limit, used } = await session.connectionFacts(database.db);
  const needed = poolSize + OTHER_CONNECTIONS;
  const message = `The server allows ${counted(limit, "connection")}, and ${used} are in use; one process of OnRecord needs up to ${needed}.`;
  if (limit - used >= needed) return ok("connections", message);
  return problem(
    "connections",
    message,
    "Raise max_connections, lower ONRECORD_POOL_SIZE, or put a pooler in between.",
  );
};

const checkTransactions: Check = async ({ database }) => {
  const [first, ...others] = await session.longTransactions(database.db, LONG_MINUTES);
  if (!first) return ok("transactions", "No transaction has been open for an hour.");
  const more = others.length > 0 ? `, and ${others.length} more have been open for over an hour` : "";
  const client = first.application ? ` (${first.application})` : "";
  return problem(
    "transactions",
    `Process ${first.pid}${client} of the server has had a transaction open for ${counted(first.minutes, "minute")}${more}.`,
    `End its client, or run: select pg_terminate_backend(${first.pid})`,
  );
};

const checkDisk: Check = async ({ database }, { folder }) => {
  const { size } = await session.sessionFacts(database.db);
  const archive = `The archive takes ${megabytes(size)}`;
  if (folder === null) return ok("disk", `${archive} on the server.`);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const message = `${archive}, and its disk has ${megabytes(free)} free.`;
  if (free >= LEAST_DISK) return ok("disk", message);
  return problem("disk", message, "Free some space: a full disk stops writing.");
};

const checkIndexes: Check = async ({ database, fix }) => {
  const stored = new Map(
    (await indexes.storedIndexes(database.db)).map(({ name, isValid }) => [name, isValid]),
  );
  const known = indexes.knownIndexes();
  const missing = known.filter(({ name }) => !stored.has(name));
  const invalid = known.filter(({ name }) => stored.get(name) === false);
  const wrong = [...missing, ...invalid].map(({ name }) => name);
  if (wrong.length === 0) return ok("indexes", `All ${known.length} indexes are there and valid.`);
  const message = `${counted(wrong.length, "index is", "indexes are")} missing or invalid: ${wrong.join(", ")}.`;
  if (missing.some(({ create }) => create === null)) {
    return problem("indexes", message, "Restore a backup: the constraints of these indexes are missing too.");
  }
  if (!fix) return problem("indexes", message, FIX);
  await database.maintain(async (db) => {
    for (const { create } of missing) if (create) await db.execute(create);
    for (const { name } of invalid) await indexes.rebuildIndex(db, name);
  });
  return mended("indexes", `Created ${wrong.join(", ")} again.`);
};

const checkStatistics: Check = async ({ database, fix }) => {
  const tables = await session.unanalyzedTables(database.db);
  if (tables.length === 0) return ok("statistics", "Postgres has statistics of all large tables.");
  if (fix) {
    await database.maintain(session.analyzeTables);
    return mended("statistics", "Collected statistics of all tables.");
  }
  return problem(
    "statistics",
    `Postgres has no statistics of ${tables.join(", ")}, so queries may be slow.`,
    FIX,
  );
};

const checkPending: Check = async ({ database, fix }) => {
  const pending = await pendingBlockCount(database.db);
  if (pending === 0) return ok("authorities", "All authority lists are applied.");
  if (fix) {
    await resolvePendingBlocks(database, Number.POSITIVE_INFINITY);
    return mended("authorities", `Applied authority lists to ${counted(pending, "surname")}.`);
  }
  return problem(
    "authorities",
    `Authority lists are not applied to ${counted(pending, "surname")} yet.`,
    FIX,
  );
};

const checkKeys: Check = async ({ database }) => {
  const ending = await endingKeys(database.db, KEY_DAYS);
  if (ending.length === 0) return ok("keys", `No API key expires within ${KEY_DAYS} days.`);
  const listed = ending.map(
    ({ name, expiresAt }) => `"${name}" (${expiresAt?.slice(0, "2027-01-31".length)})`,
  );
  return note(
    "keys",
    `API keys expire within ${KEY_DAYS} days: ${listed.join(", ")}.`,
    "Add new ones with onrecord keys add if they are still in use.",
  );
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en-US")} MB`;
