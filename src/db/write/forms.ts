import { sql } from "drizzle-orm";
import type { Db } from "../open.js";
import type { nameForms } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

export type FormRow = typeof nameForms.$inferSelect;
export type FormKey = Pick<FormRow, "bucket" | "kind" | "name" | "trade">;

/** A form with the name that its speaker goes by. */
export type KnownForm = FormRow & { readonly speakerName: string };

const FORM = sql`f.bucket, f.kind, f.name, f.trade, f.speaker_id as "speakerId",
  f.article_count as "articleCount", f.is_torn as "isTorn", s.name as "speakerName"`;

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

/** Adds or overwrites; a form without an article left goes. */
export async function writeForms(db: Db, forms: readonly FormRow[]): Promise<void> {
  const kept = forms.filter(({ articleCount }) => articleCount > 0);
  const gone = forms.filter(({ articleCount }) => articleCount <= 0);
  if (kept.length > 0) {
    await db.execute(
      sql`insert into name_forms (bucket, kind, name, trade, speaker_id, article_count, is_torn)
          select * from ${recordset(kept, `${KEY}, "speakerId" bigint, "articleCount" int, "isTorn" boolean`)}
          on conflict (bucket, kind, name, trade) do update set speaker_id = excluded.speaker_id,
            article_count = excluded.article_count, is_torn = excluded.is_torn`,
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
  const bears = sql`a.bucket = r.bucket and a.kind = r.kind and a.name = r.name and a.trade = r.trade`;
  await db.execute(sql`update appearances a set speaker_id = r."speakerId" from ${moves} where ${bears}`);
  await db.execute(
    sql`update quotes q set speaker_id = a.speaker_id from ${moves} join appearances a on ${bears}
        where q.appearance_id = a.id`,
  );
}
