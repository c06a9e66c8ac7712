import { eq, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type CorrectionRow, corrections, type QuoteRow, type SpeakerRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import type { WrittenArticle } from "./articles.js";
import type { NameVariantKey } from "./name-variants.js";
import { recordset } from "./recordset.js";

/** A speaker as it is when a correction is made. */
export type CurrentSpeaker = Pick<SpeakerRow, "id" | "name" | "slug" | "assignedName">;

/** The speaker that an id leads to, directly or by a merge; null if there is none. */
export async function currentSpeakerOf(db: Db, id: number): Promise<CurrentSpeaker | null> {
  const [found = null] = await rowsOf<CurrentSpeaker>(
    db,
    sql`select s.id, s.name, s.slug, s.assigned_name as "assignedName" from speakers s
        where s.id = coalesce((select speaker_id from speaker_successors where id = ${id}::bigint), ${id}::bigint)`,
  );
  return found;
}

/** The ids of the speakers that were merged into a speaker. */
export async function idsLeadingTo(db: Db, speakerId: number): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select id from speaker_successors where speaker_id = ${speakerId}::bigint order by id`,
  );
  return rows.map(({ id }) => id);
}

/** A quote as it is when a correction is made. */
export type CurrentQuote = Pick<QuoteRow, "id" | "articleId" | "textKey" | "text" | "speakerId"> & {
  /** The number of quotes with the same words before it in its article. */
  readonly occurrence: number;
};

export async function currentQuoteOf(db: Db, id: number): Promise<CurrentQuote | null> {
  const [found = null] = await rowsOf<CurrentQuote>(
    db,
    sql`select q.id, q.article_id as "articleId", q.text_key as "textKey", q.text, q.speaker_id as "speakerId",
          (select count(*) from quotes b
           where b.article_id = q.article_id and b.text_key = q.text_key and b.position < q.position) as occurrence
        from quotes q where q.id = ${id}::bigint`,
  );
  return found;
}

/** The columns of an article that its quotes and appearances copy; empty if there is no such article. */
export function articleOf(db: Db, id: number): Promise<WrittenArticle[]> {
  return rowsOf(
    db,
    sql`select id, date, newest_key as "newestKey", oldest_key as "oldestKey" from articles
        where id = ${id}::bigint`,
  );
}

export type CorrectionValues = Pick<CorrectionRow, "kind" | "by"> & Partial<CorrectionRow>;

/** @returns The new id. */
export async function insertCorrection(db: Db, values: CorrectionValues): Promise<number> {
  const [row] = await db
    .insert(corrections)
    .values({ aliases: [], otherPredecessorIds: [], ...values })
    .returning({ id: corrections.id });
  return row!.id; // One row in, one row out.
}

/** Stores the names that a merge or split applies to, whatever their contexts. */
export async function insertCorrectionVariants(
  db: Db,
  correctionId: number,
  sides: { readonly speaker: readonly NameVariantKey[]; readonly other: readonly NameVariantKey[] },
): Promise<void> {
  const rows = [
    ...sides.speaker.map((variant) => ({ ...variant, side: "SPEAKER" })),
    ...sides.other.map((variant) => ({ ...variant, side: "OTHER" })),
  ];
  await db.execute(
    sql`insert into correction_name_variants (correction_id, side, blocking_key, kind, name, occupation)
        select distinct ${correctionId}::bigint, r.*
        from ${recordset(rows, `side text, "blockingKey" text, kind text, name text, occupation text`)}`,
  );
}

/** Records the speaker that a split created. */
export async function setOtherSpeaker(db: Db, correctionId: number, other: CurrentSpeaker): Promise<void> {
  const values = { otherId: other.id, otherName: other.name, otherSlug: other.slug };
  await db.update(corrections).set(values).where(eq(corrections.id, correctionId));
}

export async function correctionOf(db: Db, id: number): Promise<CorrectionRow | null> {
  const [found = null] = await db.select().from(corrections).where(eq(corrections.id, id));
  return found;
}

export async function correctionVariantsOf(
  db: Db,
  id: number,
): Promise<{ readonly speaker: NameVariantKey[]; readonly other: NameVariantKey[] }> {
  const rows = await rowsOf<NameVariantKey & { side: "SPEAKER" | "OTHER" }>(
    db,
    sql`select side, blocking_key as "blockingKey", kind, name, occupation from correction_name_variants
        where correction_id = ${id}::bigint order by name collate "C", occupation`,
  );
  const of = (wanted: string) =>
    rows.filter(({ side }) => side === wanted).map(({ side: _, ...variant }) => variant);
  return { speaker: of("SPEAKER"), other: of("OTHER") };
}

export async function markUndone(db: Db, id: number, by: string): Promise<void> {
  await db.update(corrections).set({ undoneBy: by, undoneAt: sql`now()` }).where(eq(corrections.id, id));
}

/**
 * The first later correction that depends on this one and was not undone: a merge or split of a name that this one is
 * about, a renaming of the speaker that this split created, or a correction of the same speaker's name or of the same
 * quote. Null if there is none.
 */
export async function firstDependentOf(db: Db, { id }: Pick<CorrectionRow, "id">): Promise<number | null> {
  const [found] = await rowsOf<{ id: number }>(
    db,
    sql`select later.id from corrections c join corrections later on later.id > c.id and later.undone_at is null
        where c.id = ${id}::bigint and (
          (c.kind in ('MERGE', 'SPLIT') and exists (
            select from correction_name_variants a
            join correction_name_variants b on b.blocking_key = a.blocking_key and b.kind = a.kind and b.name = a.name
            where a.correction_id = c.id and b.correction_id = later.id))
          or (c.kind = 'SPLIT' and later.kind = 'RENAME' and later.speaker_id = c.other_id)
          or (c.kind = 'RENAME' and later.kind = 'RENAME' and later.speaker_id = c.speaker_id)
          or (c.kind = 'ATTRIBUTION' and later.article_id = c.article_id and later.text_key = c.text_key
            and later.occurrence = c.occurrence))
        order by later.id limit 1`,
  );
  return found?.id ?? null;
}

/** The name that an editor last assigned to a speaker; null if none did, or if all such corrections were undone. */
export async function assignedNameOf(db: Db, speakerId: number): Promise<string | null> {
  const [found] = await rowsOf<{ name: string }>(
    db,
    sql`select name from corrections
        where kind = 'RENAME' and speaker_id = ${speakerId}::bigint and undone_at is null
        order by id desc limit 1`,
  );
  return found?.name ?? null;
}

/** @param isAssigned Whether an editor assigned the name; otherwise it is the canonical one. */
export async function updateSpeakerName(
  db: Db,
  { id, name, nameKey }: Pick<SpeakerRow, "id" | "name" | "nameKey">,
  isAssigned: boolean,
): Promise<void> {
  await db.execute(
    sql`update speakers set name = ${name}, name_key = ${nameKey}, assigned_name = ${isAssigned ? name : null}
        where id = ${id}::bigint`,
  );
}
