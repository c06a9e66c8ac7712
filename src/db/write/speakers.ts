import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { SpeakerRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { restoreAttributedQuotes } from "./attributions.js";
import { recordset } from "./recordset.js";

export type SpeakerValues = Pick<SpeakerRow, "name" | "nameKey" | "slug" | "kind">;

/**
 * @param rows With slugs that are not in use.
 * @returns The new ids, in the order of `rows`.
 */
export async function insertSpeakers(db: Db, rows: readonly SpeakerValues[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const inserted = await rowsOf<{ id: number; slug: string }>(
    db,
    sql`insert into speakers (name, name_key, slug, kind)
        select * from ${recordset(rows, `name text, "nameKey" text, slug text, kind text`)}
        returning id, slug`,
  );
  const bySlug = new Map(inserted.map(({ id, slug }) => [slug, id]));
  return rows.map(({ slug }) => bySlug.get(slug)!); // Every row was inserted, under its slug.
}

/** Those of `slugs` that lead to a speaker, or did once. */
export async function takenSpeakerSlugs(db: Db, slugs: readonly string[]): Promise<Set<string>> {
  const wanted = sql`any(${sql.param([...slugs])}::text[])`;
  const taken = await rowsOf<{ slug: string }>(
    db,
    sql`select slug from speakers where slug = ${wanted}
        union all select slug from speaker_successors where slug = ${wanted}`,
  );
  return new Set(taken.map(({ slug }) => slug));
}

export async function renameSpeakers(
  db: Db,
  rows: readonly Pick<SpeakerRow, "id" | "name" | "nameKey" | "kind">[],
): Promise<void> {
  if (rows.length === 0) return;
  await db.execute(
    sql`update speakers s set name = r.name, name_key = r."nameKey", kind = r.kind
        from ${recordset(rows, `id bigint, name text, "nameKey" text, kind text`)} where s.id = r.id`,
  );
}

/** A speaker that an editor merged into another, as it was before the merge. */
export interface MergedSpeaker extends Pick<SpeakerRow, "name" | "kind"> {
  readonly id: number;
  readonly slug: string;
  /** The name that an editor assigned to it; null if none did. */
  readonly assignedName: string | null;
  /** The ids of the speakers that had been merged into it before. */
  readonly predecessorIds: readonly number[];
}

/** The speaker that the id of a merged speaker leads to; null if that is gone. */
export async function successorOf(db: Db, mergedId: number): Promise<number | null> {
  const [found] = await rowsOf<{ id: number }>(
    db,
    sql`select speaker_id as id from speaker_successors where id = ${mergedId}::bigint`,
  );
  return found?.id ?? null;
}

/** Ends that the ids and slugs of merged speakers lead to others. */
export async function deleteSuccessors(db: Db, mergedIds: readonly number[]): Promise<void> {
  await db.execute(
    sql`delete from speaker_successors where id = any(${sql.param([...mergedIds])}::bigint[])`,
  );
}

/**
 * Restores a merged speaker under its id, with its predecessor ids and the quotes that editors attributed to any of
 * these ids. Its slug must be free, and its id must have no successor.
 */
export async function restoreSpeaker(
  db: Db,
  { id, slug, assignedName, predecessorIds, ...values }: MergedSpeaker & Pick<SpeakerValues, "nameKey">,
): Promise<void> {
  await db.execute(
    sql`insert into speakers (id, name, name_key, slug, kind, assigned_name)
        values (${id}::bigint, ${values.name}, ${values.nameKey}, ${slug}, ${values.kind}, ${assignedName})`,
  );
  await db.execute(
    sql`update speaker_successors set speaker_id = ${id}::bigint
        where id = any(${sql.param([...predecessorIds])}::bigint[])`,
  );
  await restoreAttributedQuotes(db, id, [id, ...predecessorIds]);
}

/** A speaker to be deleted because it has no appearances left. */
export interface RemovedSpeaker {
  readonly id: number;
  /** The speaker that has its appearances now; null if none has. */
  readonly successor: number | null;
}

/** Deletes speakers. The id and slug of one with a successor lead to the successor, and so do its predecessor ids. */
export async function removeSpeakers(db: Db, speakers: readonly RemovedSpeaker[]): Promise<void> {
  if (speakers.length === 0) return;
  const merged = recordset(
    speakers.filter(({ successor }) => successor !== null),
    "id bigint, successor bigint",
  );
  await db.execute(
    sql`update speaker_successors p set speaker_id = r.successor from ${merged} where p.speaker_id = r.id`,
  );
  await db.execute(
    sql`insert into speaker_successors (id, slug, speaker_id)
        select s.id, s.slug, r.successor from ${merged} join speakers s on s.id = r.id`,
  );
  const ids = speakers.map(({ id }) => id);
  await db.execute(sql`delete from speakers where id = any(${sql.param(ids)}::bigint[])`);
}
