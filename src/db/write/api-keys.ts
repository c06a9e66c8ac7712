import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ApiKeyRow, apiKeys } from "../schema.js";

export type ApiKeyValues = Pick<ApiKeyRow, "name" | "scopes" | "createdBy" | "expiresAt"> & {
  readonly hash: string;
};

/** @returns The new id. */
export async function insertApiKey(db: Db, values: ApiKeyValues): Promise<number> {
  const [row] = await db.insert(apiKeys).values(values).returning({ id: apiKeys.id });
  return row!.id; // One row in, one row out.
}

/** The key of this name that is not revoked, and whether it has expired; null if there is none. */
export async function unrevokedKeyNamed(
  db: Db,
  name: string,
): Promise<{ readonly id: number; readonly hasExpired: boolean } | null> {
  const hasExpired = sql<boolean>`coalesce(${apiKeys.expiresAt} <= now(), false)`;
  const [found = null] = await db
    .select({ id: apiKeys.id, hasExpired })
    .from(apiKeys)
    .where(and(eq(apiKeys.name, name), isNull(apiKeys.revokedAt)));
  return found;
}

export async function unrevokedKeyCount(db: Db): Promise<number> {
  const [row] = await db.select({ count: count() }).from(apiKeys).where(isNull(apiKeys.revokedAt));
  return row?.count ?? 0;
}

export async function markRevoked(db: Db, id: number, by: string): Promise<void> {
  await db.update(apiKeys).set({ revokedBy: by, revokedAt: sql`now()` }).where(eq(apiKeys.id, id));
}

/**
 * Records that a key was used in this hour, unless that is recorded already. Needs no writer lock, because nothing is
 * derived from it.
 */
export async function recordUse(db: Db, id: number): Promise<void> {
  const hour = sql`date_trunc('hour', now())`;
  await db
    .update(apiKeys)
    .set({ lastUsedAt: hour })
    .where(and(eq(apiKeys.id, id), sql`${apiKeys.lastUsedAt} is distinct from ${hour}`));
}
