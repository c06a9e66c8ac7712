import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ApiKeyRow, apiKeys } from "../schema.js";
import { rowsOf } from "../statement.js";
import { anyId, anyText, type Columns, fields } from "./paging/columns.js";
import { countRows } from "./paging/count.js";
import { type KeyType, keyShape, type Ordering } from "./paging/keyset.js";
import { readSlice } from "./paging/list.js";
import type { Count, Slice, Window } from "./paging/list-request.js";

/** Null means no condition, and an empty list matches nothing. */
export interface ApiKeyFilter {
  readonly names: readonly string[] | null;
  /** Whether the key is neither revoked nor expired. */
  readonly active: boolean | null;
}

export interface ApiKeyRequest {
  /** Null for everything. */
  readonly filter: ApiKeyFilter | null;
  readonly window: Window;
}

const { hash: _, ...withoutHash } = getTableColumns(apiKeys);
const columns: Columns<ApiKeyRow> = withoutHash;
const NAMES = Object.keys(columns) as (keyof ApiKeyRow)[];

const NEWEST_FIRST: Ordering = { descending: true, key: [{ value: apiKeys.id, type: "bigint" }] };

/** The key with this hash, also if it was revoked or has expired; null if there is none. */
export async function apiKeyByHash(db: Db, hash: string): Promise<ApiKeyRow | null> {
  const [found = null] = await rowsOf<ApiKeyRow>(
    db,
    sql`select ${fields(columns, NAMES)} from ${apiKeys} where ${apiKeys.hash} = ${hash}`,
  );
  return found;
}

/** One page of the keys that match, newest first, including those that were revoked. */
export async function apiKeySlice(db: Db, { filter, window }: ApiKeyRequest): Promise<Slice<ApiKeyRow>> {
  const source = { from: sql`${apiKeys}`, filter: conditions(filter) };
  const list = { ordering: NEWEST_FIRST, window, columns, asked: NAMES };
  // The list selects all columns.
  return (await readSlice<ApiKeyRow>(db, source, list)) as Slice<ApiKeyRow>;
}

export function apiKeyCount(db: Db, filter: ApiKeyFilter | null): Promise<Count> {
  return countRows(db, { from: sql`${apiKeys}`, filter: conditions(filter) });
}

/** Unordered; an id without a key returns no row. */
export function apiKeysById(db: Db, ids: readonly number[]): Promise<ApiKeyRow[]> {
  return rowsOf(db, sql`select ${fields(columns, NAMES)} from ${apiKeys} where ${anyId(apiKeys.id, ids)}`);
}

/** The types of the key in a cursor of the list. */
export const apiKeyKeyShape = (): readonly KeyType[] => keyShape(NEWEST_FIRST);

function conditions(filter: ApiKeyFilter | null): SQL[] {
  if (!filter) return [];
  const { names, active } = filter;
  const isActive = sql`(${apiKeys.revokedAt} is null and (${apiKeys.expiresAt} is null or ${apiKeys.expiresAt} > now()))`;
  return [
    ...(names ? [anyText(apiKeys.name, names)] : []),
    ...(active === null ? [] : [active ? isActive : sql`not ${isActive}`]),
  ];
}

/** The keys in force that expire within so many days, the first to expire first. */
export function endingKeys(db: Db, days: number): Promise<Pick<ApiKeyRow, "name" | "expiresAt">[]> {
  return rowsOf(
    db,
    sql`select name, expires_at as "expiresAt" from ${apiKeys}
        where revoked_at is null and expires_at > now() and expires_at < now() + make_interval(days => ${days}::int)
        order by expires_at, id`,
  );
}
