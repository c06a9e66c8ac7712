import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type AppearanceRow, appearances } from "../schema.js";
import { rowsOf } from "../statement.js";
import type { WrittenArticle } from "./articles.js";
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

export function appearancesOf(db: Db, articleId: number): Promise<AppearanceRow[]> {
  return db
    .select()
    .from(appearances)
    .where(eq(appearances.articleId, articleId))
    .orderBy(appearances.position);
}

/** What identifies an appearance in its article: its name or, if an editor added it, a text that cannot be a name. */
export function appearanceKey({
  name,
  pinnedSpeakerId,
}: Pick<AppearanceRow, "name" | "pinnedSpeakerId">): string {
  return pinnedSpeakerId === null ? name : `\0${pinnedSpeakerId}`;
}

/** The new ids, by `appearanceKey`. */
export async function insertAppearances(
  db: Db,
  article: WrittenArticle,
  rows: readonly AppearanceValues[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const inserted = await rowsOf<Pick<AppearanceRow, "id" | "name" | "pinnedSpeakerId">>(
    db,
    sql`insert into appearances (article_id, newest_key, oldest_key, position, name, kind, aliases, roles,
          role_keys, blocking_key, occupation, context, quote_count, speaker_id, identity_confidence, pinned_speaker_id)
        select ${article.id}::bigint, ${article.newestKey}::timestamptz, ${article.oldestKey}::timestamptz, r.*
        from ${recordset(rows, COLUMNS)}
        returning id, name, pinned_speaker_id as "pinnedSpeakerId"`,
  );
  return new Map(inserted.map((row) => [appearanceKey(row), row.id]));
}

/** Overwrites the appearances that the article keeps, matched by `appearanceKey`. */
export async function updateAppearances(
  db: Db,
  article: WrittenArticle,
  rows: readonly AppearanceValues[],
): Promise<void> {
  if (rows.length === 0) return;
  await shiftPositions(db, article.id);
  await db.execute(
    sql`update appearances a set (position, kind, aliases, roles, role_keys, blocking_key, occupation, context, quote_count,
            speaker_id, identity_confidence) =
          (r.position, r.kind, r.aliases, r.roles, r."roleKeys", r."blockingKey", r.occupation, r.context,
            r."quoteCount", r."speakerId", r."identityConfidence"),
          newest_key = ${article.newestKey}::timestamptz, oldest_key = ${article.oldestKey}::timestamptz
        from ${recordset(rows, COLUMNS)}
        where a.article_id = ${article.id}::bigint and a.name = r.name
          and a.pinned_speaker_id is not distinct from r."pinnedSpeakerId"`,
  );
}

export async function deleteAppearances(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.delete(appearances).where(inArray(appearances.id, [...ids]));
}

/** Positions are unique after every row, not only at the end of a statement, so all are moved out of the way first. */
async function shiftPositions(db: Db, articleId: number): Promise<void> {
  await db.execute(
    sql`update appearances set position = position + 1000000 where article_id = ${articleId}::bigint`,
  );
}
