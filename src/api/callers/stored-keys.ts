import { createHash, randomBytes } from "node:crypto";
import type { Logger } from "pino";
import type { Database } from "../../db/database.js";
import { apiKeyByHash } from "../../db/read/api-keys.js";
import type { ApiKeyRow } from "../../db/schema.js";
import { recordUse } from "../../db/write/api-keys.js";
import { toRfc3339 } from "../values/instant.js";
import type { Identity } from "./caller.js";

/** How every stored key begins: scanners for secrets find it, and other texts are not looked up. */
const PREFIX = "onr_";
const RANDOM_BYTES = 24;

/**
 * Milliseconds for which a key is not looked up again: after that time a revocation takes effect in every process. In
 * the busiest process this is one look-up by an index each two seconds.
 */
const CACHE_TIME = 2_000;
/** How many keys are remembered; wrong ones count too, so that they cannot fill the memory. */
const CACHE_SIZE = 1_000;

/** A key with 192 random bits, such as "onr_9p2hM…", of 36 characters. */
export function generateApiKey(): string {
  return PREFIX + randomBytes(RANDOM_BYTES).toString("base64url");
}

/** As the archive stores it: see `apiKeys.hash`. */
export function hashOfApiKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** Finds whose a key is; null for a text that is no key of the archive. */
export type StoredKeys = (key: string) => Promise<Identity | null>;

/**
 * Looks keys up by their hash. The time of a look-up tells at most how much of a hash agrees, which helps nobody who
 * cannot choose a key by its hash.
 */
export function createStoredKeys(database: Pick<Database, "db">, logger: Logger): StoredKeys {
  const cache = new Map<string, { readonly found: Promise<ApiKeyRow | null>; readonly until: number }>();

  async function lookUp(hash: string): Promise<ApiKeyRow | null> {
    const found = await apiKeyByHash(database.db, hash);
    if (found && isActive(found) && !wasUsedThisHour(found)) {
      // A database that cannot be written can still be read.
      await recordUse(database.db, found.id).catch((err) => logger.info({ err }, "API key use not recorded"));
    }
    return found;
  }
  function cached(hash: string): Promise<ApiKeyRow | null> {
    const known = cache.get(hash);
    if (known && performance.now() < known.until) return known.found;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const found = lookUp(hash);
    cache.set(hash, { found, until: performance.now() + CACHE_TIME });
    found.catch(() => cache.delete(hash));
    return found;
  }
  return async (key) => {
    if (!key.startsWith(PREFIX)) return null;
    const found = await cached(hashOfApiKey(key));
    if (!found) return null;
    const problem = problemOf(found);
    return problem === null ? { name: found.name, keyId: found.id, scopes: found.scopes } : { problem };
  };
}

/** Whether the key is neither revoked nor expired. */
export function isActive(key: ApiKeyRow): boolean {
  return problemOf(key) === null;
}

/** Why the key is not valid any more; null if it is valid. */
function problemOf({ name, revokedAt, expiresAt }: ApiKeyRow): string | null {
  if (revokedAt !== null) return `The API key "${name}" was revoked at ${toRfc3339(revokedAt)}`;
  if (expiresAt !== null && Date.parse(toRfc3339(expiresAt)) <= Date.now()) {
    return `The API key "${name}" expired at ${toRfc3339(expiresAt)}`;
  }
  return null;
}

function wasUsedThisHour({ lastUsedAt }: ApiKeyRow): boolean {
  const hour = new Date().toISOString().slice(0, "2026-01-31T12".length);
  return lastUsedAt !== null && toRfc3339(lastUsedAt).startsWith(hour);
}
