import { inArray, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type AppearanceRow, appearances } from "../schema.js";
import { rowsOf } from "../statement.js";
import { COPIED_COLUMNS, type CopiedColumns } from "./articles.js";
import { recordset } from "./recordset.js";

export type AppearanceValues = Pick<
  AppearanceRow,
  | "position"
  | "name"
  | "kind"
  | "blockingKey"
  | "occupation"
  | "context"
  | "quoteCount"
  | "speakerId"
  | "identityConfidence"
  | "pinnedSpeakerId"
> & {
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly roleKeys: readonly string[];
};

const COLUMNS = `position int, name text, kind text, aliases text[], roles text[], "roleKeys" text[],
  "blockingKey" text, occupation text, context text, "quoteCount" int, "speakerId" bigint,
  "identityConfidence" real, "pinnedSpeakerId" bigint`;

/** Of each article, in their order. */
export function appearancesOf(db: Db, articleIds: readonly number[]): Promise<AppearanceRow[]> {
  return db
    .select()
    .from(appearances)
    .where(inArray(appearances.articleId, [...articleIds]))
    .orderBy(appearances.articleId, appearances.position);
}

/** What identifies an appearance in its article: its name or, if an editor added it, a text that cannot be a name. */
export function appearanceKey({
  name,
  pinnedSpeakerId,
}: Pick<AppearanceRow, "name" | "pinnedSpeakerId">): string {
  return pinnedSpeakerId === null ? name : `\0${pinnedSpeakerId}`;
}

/** @returns The new ids, in the order of `rows`. */
export async function insertAppearances(
  db: Db,
  rows: readonly (CopiedColumns & AppearanceValues)[],
): Promise<number[]> {
  if (rows.length === 0) return [];
  const inserted = await rowsOf<Pick<AppearanceRow, "id" | "articleId" | "name" | "pinnedSpeakerId">>(
    db,
    sql`insert into appearances (article_id, newest_key, oldest_key, position, name, kind, aliases, roles,
          role_keys, blocking_key, occupation, context, quote_count, speaker_id, identity_confidence, pinned_speaker_id)
        select r.* from ${recordset(rows, `${COPIED_COLUMNS}, ${COLUMNS}`)}
        returning id, article_id as "articleId", name, pinned_speaker_id as "pinnedSpeakerId"`,
  );
  const keyOf = (row: Pick<AppearanceRow, "articleId" | "name" | "pinnedSpeakerId">) =>
    `${row.articleId} ${appearanceKey(row)}`;
  const ids = new Map(inserted.map((row) => [keyOf(row), row.id]));
  return rows.map((row) => ids.get(keyOf(row))!); // Each was inserted.
}

/** Overwrites the appearances that the articles keep, matched by article and `appearanceKey`. */
export async function updateAppearances(
  db: Db,
  rows: readonly (CopiedColumns & AppearanceValues)[],
): Promise<void> {
  if (rows.length === 0) return;
  await shiftPositions(
    db,
    rows.map(({ articleId }) => articleId),
  );
  await db.execute(
    sql`update appearances a set (newest_key, oldest_key, position, kind, aliases, roles, role_keys, blocking_key,
            occupation, context, quote_count, speaker_id, identity_confidence) =
          (r."newestKey", r."oldestKey", r.position, r.kind, r.aliases, r.roles, r."roleKeys", r."blockingKey",
            r.occupation, r.context, r."quoteCount", r."speakerId", r."identityConfidence")
        from ${recordset(rows, `${COPIED_COLUMNS}, ${COLUMNS}`)}
        where a.article_id = r."articleId" and a.name = r.name
          and a.pinned_speaker_id is not distinct from r."pinnedSpeakerId"`,
  );
}

export async function deleteAppearances(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.delete(appearances).where(inArray(appearances.id, [...ids]));
}

/** Positions are unique after every row, not only at the end of a statement, so all are moved out of the way first. */
async function shiftPositions(db: Db, articleIds: readonly number[]): Promise<void> {
  await db.execute(
    sql`update appearances set position = position + 1000000
        where article_id = any(${sql.param([...new Set(articleIds)])}::bigint[])`,
  );
}
