import { eq, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type CorrectionRow, corrections, type QuoteRow, type SpeakerRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import type { WrittenArticle } from "./articles.js";
import type { FormKey } from "./name-variants.js";
import { recordset } from "./recordset.js";

/** A speaker as a correction finds it. */
export type Subject = Pick<SpeakerRow, "id" | "name" | "slug" | "givenName">;

/** The speaker whom an id leads to; null where there is none. */
export async function subjectOf(db: Db, id: number): Promise<Subject | null> {
  const [found = null] = await rowsOf<Subject>(
    db,
    sql`select s.id, s.name, s.slug, s.given_name as "givenName" from speakers s
        where s.id = coalesce((select speaker_id from speaker_successors where id = ${id}::bigint), ${id}::bigint)`,
  );
  return found;
}

/** The ids that lead to a speaker. */
export async function idsLeadingTo(db: Db, speakerId: number): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`select id from speaker_successors where speaker_id = ${speakerId}::bigint order by id`,
  );
  return rows.map(({ id }) => id);
}

/** A quote as a correction finds it. */
export type QuoteSubject = Pick<QuoteRow, "id" | "articleId" | "textKey" | "text" | "speakerId"> & {
  /** How many quotes of the same words stand before it in its article. */
  readonly occurrence: number;
};

export async function quoteSubjectOf(db: Db, id: number): Promise<QuoteSubject | null> {
  const [found = null] = await rowsOf<QuoteSubject>(
    db,
    sql`select q.id, q.article_id as "articleId", q.text_key as "textKey", q.text, q.speaker_id as "speakerId",
          (select count(*) from quotes b
           where b.article_id = q.article_id and b.text_key = q.text_key and b.position < q.position) as occurrence
        from quotes q where q.id = ${id}::bigint`,
  );
  return found;
}

/** What quotes and appearances copy of an article. */
export function articleOf(db: Db, id: number): Promise<WrittenArticle[]> {
  return rowsOf(
    db,
    sql`select id, date, newest_key as "newestKey", oldest_key as "oldestKey" from articles
        where id = ${id}::bigint`,
  );
}

export type CorrectionValues = Pick<CorrectionRow, "kind" | "by"> & Partial<CorrectionRow>;

/** The new id. */
export async function insertCorrection(db: Db, values: CorrectionValues): Promise<number> {
  const [row] = await db
    .insert(corrections)
    .values({ aliases: [], otherLed: [], ...values })
    .returning({ id: corrections.id });
  return row!.id; // One row in, one row out.
}

/** For which names a decision about who is who is made. */
export async function insertCorrectionForms(
  db: Db,
  correctionId: number,
  sides: { readonly speaker: readonly FormKey[]; readonly other: readonly FormKey[] },
): Promise<void> {
  const rows = [
    ...sides.speaker.map((form) => ({ ...form, side: "SPEAKER" })),
    ...sides.other.map((form) => ({ ...form, side: "OTHER" })),
  ];
  await db.execute(
    sql`insert into correction_forms (correction_id, side, bucket, kind, name, trade)
        select ${correctionId}::bigint, r.*
        from ${recordset(rows, "side text, bucket text, kind text, name text, trade text")}`,
  );
}

/** Of a split: who it made. */
export async function nameOther(db: Db, correctionId: number, other: Subject): Promise<void> {
  const values = { otherId: other.id, otherName: other.name, otherSlug: other.slug };
  await db.update(corrections).set(values).where(eq(corrections.id, correctionId));
}

export async function correctionOf(db: Db, id: number): Promise<CorrectionRow | null> {
  const [found = null] = await db.select().from(corrections).where(eq(corrections.id, id));
  return found;
}

export async function correctionFormsOf(
  db: Db,
  id: number,
): Promise<{ readonly speaker: FormKey[]; readonly other: FormKey[] }> {
  const rows = await rowsOf<FormKey & { side: "SPEAKER" | "OTHER" }>(
    db,
    sql`select side, bucket, kind, name, trade from correction_forms where correction_id = ${id}::bigint
        order by name collate "C", trade`,
  );
  const of = (wanted: string) =>
    rows.filter(({ side }) => side === wanted).map(({ side: _, ...form }) => form);
  return { speaker: of("SPEAKER"), other: of("OTHER") };
}

export async function markUndone(db: Db, id: number, by: string): Promise<void> {
  await db.update(corrections).set({ undoneBy: by, undoneAt: sql`now()` }).where(eq(corrections.id, id));
}

/**
 * The first later correction that holds because of this one, and is not undone: about a name that this one is
 * about; about the speaker that this split made; of the same name or quote. Null where there is none.
 */
export async function standingOn(db: Db, { id }: Pick<CorrectionRow, "id">): Promise<number | null> {
  const [found] = await rowsOf<{ id: number }>(
    db,
    sql`select later.id from corrections c join corrections later on later.id > c.id and later.undone_at is null
        where c.id = ${id}::bigint and (
          (c.kind in ('MERGE', 'SPLIT') and exists (
            select from correction_forms a
            join correction_forms b on b.bucket = a.bucket and b.kind = a.kind and b.name = a.name
            where a.correction_id = c.id and b.correction_id = later.id))
          or (c.kind = 'SPLIT' and later.kind = 'RENAME' and later.speaker_id = c.other_id)
          or (c.kind = 'RENAME' and later.kind = 'RENAME' and later.speaker_id = c.speaker_id)
          or (c.kind = 'ATTRIBUTION' and later.article_id = c.article_id and later.text_key = c.text_key
            and later.occurrence = c.occurrence))
        order by later.id limit 1`,
  );
  return found?.id ?? null;
}

/** The name that an editor gave a speaker last; null where none did, or where that was undone. */
export async function givenNameOf(db: Db, speakerId: number): Promise<string | null> {
  const [found] = await rowsOf<{ name: string }>(
    db,
    sql`select name from corrections
        where kind = 'RENAME' and speaker_id = ${speakerId}::bigint and undone_at is null
        order by id desc limit 1`,
  );
  return found?.name ?? null;
}

/** @param given Whether an editor gave the name, and not the pages. */
export async function giveName(
  db: Db,
  { id, name, nameKey }: Pick<SpeakerRow, "id" | "name" | "nameKey">,
  given: boolean,
): Promise<void> {
  await db.execute(
    sql`update speakers set name = ${name}, name_key = ${nameKey}, given_name = ${given ? name : null}
        where id = ${id}::bigint`,
  );
}
