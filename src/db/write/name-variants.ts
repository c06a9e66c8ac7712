import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { nameForms } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

export type FormRow = typeof nameForms.$inferSelect;
export type FormKey = Pick<FormRow, "bucket" | "kind" | "name" | "trade">;

/** A form with the name that its speaker goes by, and the one that an editor gave. */
export type KnownForm = FormRow & { readonly speakerName: string; readonly givenName: string | null };

/** What an editor decided about who is who, by the names of both sides as they were then. */
export interface Decision {
  /** MERGE: both sides are one. SPLIT: they are two. */
  readonly kind: "MERGE" | "SPLIT";
  /** The names of the speaker that stays. */
  readonly speaker: readonly FormKey[];
  /** The names of the one that goes into it, or from it. */
  readonly other: readonly FormKey[];
}

const FORM = sql`f.bucket, f.kind, f.name, f.trade, f.speaker_id as "speakerId",
  f.article_count as "articleCount", f.is_torn as "isTorn", f.is_adopted as "isAdopted", s.name as "speakerName",
  s.given_name as "givenName"`;

const KEY = "bucket text, kind text, name text, trade text";

/** Those of `keys` that the archive knows, and all others of their speakers. */
export function formsOfSameSpeakers(db: Db, keys: readonly FormKey[]): Promise<KnownForm[]> {
  return rowsOf(
    db,
    sql`select ${FORM}
        from (select distinct k.speaker_id from ${recordset(keys, KEY)}
              join name_forms k using (bucket, kind, name, trade)) k
        join name_forms f on f.speaker_id = k.speaker_id join speakers s on s.id = f.speaker_id`,
  );
}

/** All that share a bucket and a kind with any of `keys`. */
export function formsInBuckets(db: Db, keys: readonly FormKey[]): Promise<KnownForm[]> {
  return rowsOf(
    db,
    sql`select ${FORM}
        from (select distinct bucket, kind from ${recordset(keys, "bucket text, kind text")}) r
        join name_forms f on f.bucket = r.bucket and f.kind = r.kind join speakers s on s.id = f.speaker_id`,
  );
}

/** By the order of their names, those of one speaker. */
export function formsOfSpeaker(db: Db, speakerId: number): Promise<KnownForm[]> {
  return rowsOf(
    db,
    sql`select ${FORM} from name_forms f join speakers s on s.id = f.speaker_id
        where f.speaker_id = ${speakerId}::bigint order by f.name collate "C", f.trade`,
  );
}

/**
 * What editors decided, and did not undo, about names that share a bucket and a kind with any of `keys`, or
 * with the names of such a decision; the oldest first.
 */
export async function decisionsAround(db: Db, keys: readonly FormKey[]): Promise<Decision[]> {
  const rows = await rowsOf<FormKey & { id: number; decision: Decision["kind"]; side: "SPEAKER" | "OTHER" }>(
    db,
    sql`with recursive tied (bucket, kind) as (
          select bucket, kind from ${recordset(keys, "bucket text, kind text")}
          union
          select f.bucket, f.kind from tied t
          join correction_forms d on d.bucket = t.bucket and d.kind = t.kind
          join corrections c on c.id = d.correction_id and c.undone_at is null
          join correction_forms f on f.correction_id = d.correction_id)
        select c.id, c.kind as decision, f.side, f.bucket, f.kind, f.name, f.trade
        from (select distinct d.correction_id as id from tied t
              join correction_forms d on d.bucket = t.bucket and d.kind = t.kind) d
        join corrections c on c.id = d.id and c.undone_at is null
        join correction_forms f on f.correction_id = c.id
        order by c.id, f.name collate "C", f.trade`,
  );
  const decisions = new Map<number, { kind: Decision["kind"]; speaker: FormKey[]; other: FormKey[] }>();
  for (const { id, decision, side, ...form } of rows) {
    const { speaker, other } = decisions.get(id) ?? { speaker: [], other: [] };
    (side === "SPEAKER" ? speaker : other).push(form);
    decisions.set(id, { kind: decision, speaker, other });
  }
  return [...decisions.values()];
}

/** Adds or overwrites; a form without an article left goes. */
export async function writeForms(db: Db, forms: readonly FormRow[]): Promise<void> {
  const kept = forms.filter(({ articleCount }) => articleCount > 0);
  const gone = forms.filter(({ articleCount }) => articleCount <= 0);
  if (kept.length > 0) {
    await db.execute(
      sql`insert into name_forms (bucket, kind, name, trade, speaker_id, article_count, is_torn, is_adopted)
          select * from ${recordset(
            kept,
            `${KEY}, "speakerId" bigint, "articleCount" int, "isTorn" boolean,
            "isAdopted" boolean`,
          )}
          on conflict (bucket, kind, name, trade) do update set speaker_id = excluded.speaker_id,
            article_count = excluded.article_count, is_torn = excluded.is_torn,
            is_adopted = excluded.is_adopted`,
    );
  }
  if (gone.length > 0) {
    await db.execute(
      sql`delete from name_forms f using ${recordset(gone, KEY)}
          where f.bucket = r.bucket and f.kind = r.kind and f.name = r.name and f.trade = r.trade`,
    );
  }
}

/** Gives the appearances that bear a form, and their quotes, to the form's speaker. */
export async function moveAppearances(db: Db, forms: readonly FormRow[]): Promise<void> {
  if (forms.length === 0) return;
  const moves = recordset(forms, `${KEY}, "speakerId" bigint`);
  const bears = sql`a.bucket = r.bucket and a.kind = r.kind and a.name = r.name and a.trade = r.trade
    and a.pinned_speaker_id is null`;
  await db.execute(sql`update appearances a set speaker_id = r."speakerId" from ${moves} where ${bears}`);
  await db.execute(
    sql`update quotes q set speaker_id = a.speaker_id from ${moves} join appearances a on ${bears}
        where q.appearance_id = a.id`,
  );
}
