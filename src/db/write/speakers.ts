import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { SpeakerRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { regainPinned } from "./attributions.js";
import { recordset } from "./recordset.js";

export type SpeakerValues = Pick<SpeakerRow, "name" | "nameKey" | "slug" | "kind">;

/** The new ids, in the order of `rows`. Their slugs are free. */
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

/** Those of `slugs` that lead to a speaker, or once did. */
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
  rows: readonly Pick<SpeakerRow, "id" | "name" | "nameKey">[],
): Promise<void> {
  if (rows.length === 0) return;
  await db.execute(
    sql`update speakers s set name = r.name, name_key = r."nameKey"
        from ${recordset(rows, `id bigint, name text, "nameKey" text`)} where s.id = r.id`,
  );
}

/** A speaker that an editor merged into another, as it was. */
export interface LostSpeaker {
  readonly id: number;
  readonly slug: string;
  /** The name that an editor gave it; null where none did. */
  readonly givenName: string | null;
  /** The ids that led to it. */
  readonly led: readonly number[];
}

/**
 * Brings a merged speaker back under its id and slug, with the ids that led to it, and the quotes that editors
 * attributed to any of these.
 *
 * @returns Whom its id led to.
 */
export async function reviveSpeaker(
  db: Db,
  { id, slug, givenName, led, ...values }: LostSpeaker & Omit<SpeakerValues, "slug">,
): Promise<number[]> {
  const heirs = await rowsOf<{ id: number }>(
    db,
    sql`delete from speaker_successors where id = ${id}::bigint returning speaker_id as id`,
  );
  await db.execute(
    sql`insert into speakers (id, name, name_key, slug, kind, given_name)
        values (${id}::bigint, ${values.name}, ${values.nameKey}, ${slug}, ${values.kind}, ${givenName})`,
  );
  await db.execute(
    sql`update speaker_successors set speaker_id = ${id}::bigint
        where id = any(${sql.param([...led])}::bigint[])`,
  );
  await regainPinned(db, id, [id, ...led]);
  return heirs.map((heir) => heir.id);
}

/** A speaker whom no appearance is left of, and who has them now; null where they are gone. */
export interface RetiredSpeaker {
  readonly id: number;
  readonly successor: number | null;
}

/** Deletes them. The id and slug of one with a successor, and of whoever led to it before, lead to that. */
export async function retireSpeakers(db: Db, retired: readonly RetiredSpeaker[]): Promise<void> {
  if (retired.length === 0) return;
  const replaced = recordset(
    retired.filter(({ successor }) => successor !== null),
    "id bigint, successor bigint",
  );
  await db.execute(
    sql`update speaker_successors p set speaker_id = r.successor from ${replaced} where p.speaker_id = r.id`,
  );
  await db.execute(
    sql`insert into speaker_successors (id, slug, speaker_id)
        select s.id, s.slug, r.successor from ${replaced} join speakers s on s.id = r.id`,
  );
  const ids = retired.map(({ id }) => id);
  await db.execute(sql`delete from speakers where id = any(${sql.param(ids)}::bigint[])`);
}
