import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { nameVariants } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

export type NameVariantRow = typeof nameVariants.$inferSelect;
/** A name as editors' decisions know it. */
export type NameVariantKey = Pick<NameVariantRow, "blockingKey" | "kind" | "name" | "occupation">;
/** A name in one of its contexts: the key of a row. */
export type NameVariantInContext = NameVariantKey & Pick<NameVariantRow, "context">;

/** A name variant with its speaker's name, and the names that an editor and an authority list give to the speaker. */
export type StoredNameVariant = NameVariantRow & {
  readonly speakerName: string;
  readonly speakerKind: NameVariantRow["kind"];
  readonly assignedName: string | null;
  readonly authorityName: string | null;
};

/** A merge or split of speakers by an editor, given by the names that both sides had at the time. */
export interface IdentityDecision {
  /** MERGE: both sides are one speaker. SPLIT: they are two. */
  readonly kind: "MERGE" | "SPLIT";
  /** The names of the speaker that remains. */
  readonly speaker: readonly NameVariantKey[];
  /** The names of the speaker that is merged into it, or split from it. */
  readonly other: readonly NameVariantKey[];
}

const VARIANT = sql`v.blocking_key as "blockingKey", v.kind, v.name, v.occupation, v.context, v.speaker_id as "speakerId",
  v.article_count as "articleCount", v.confidence, v.is_ambiguous as "isAmbiguous", v.is_by_merge as "isByMerge",
  s.name as "speakerName", s.kind as "speakerKind", s.assigned_name as "assignedName",
  s.authority_name as "authorityName"`;

const NAME_KEY = `"blockingKey" text, kind text, name text, occupation text`;
const KEY = `${NAME_KEY}, context text`;

const IS_SAME_NAME = sql`v.blocking_key = r."blockingKey" and v.kind = r.kind and v.name = r.name
  and v.occupation = r.occupation`;
const IS_SAME_VARIANT = sql`${IS_SAME_NAME} and v.context = r.context`;

/** The stored variants among `keys`, in any context, and all others of their speakers. */
export function variantsOfSameSpeakers(
  db: Db,
  keys: readonly NameVariantKey[],
): Promise<StoredNameVariant[]> {
  return rowsOf(
    db,
    sql`select ${VARIANT}
        from (select distinct v.speaker_id from ${recordset(keys, NAME_KEY)}
              join name_variants v on ${IS_SAME_NAME}) k
        join name_variants v on v.speaker_id = k.speaker_id join speakers s on s.id = v.speaker_id`,
  );
}

/** All that share a blocking key with any of `keys`. */
export function variantsInBlocks(db: Db, keys: readonly NameVariantKey[]): Promise<StoredNameVariant[]> {
  return rowsOf(
    db,
    sql`select ${VARIANT}
        from (select distinct "blockingKey" from ${recordset(keys, `"blockingKey" text`)}) r
        join name_variants v on v.blocking_key = r."blockingKey"
        join speakers s on s.id = v.speaker_id`,
  );
}

/** The variants of one speaker, in the order of their names. */
export function variantsOfSpeaker(db: Db, speakerId: number): Promise<StoredNameVariant[]> {
  return rowsOf(
    db,
    sql`select ${VARIANT} from name_variants v join speakers s on s.id = v.speaker_id
        where v.speaker_id = ${speakerId}::bigint order by v.name collate "C", v.occupation, v.context`,
  );
}

/**
 * The decisions that were not undone about names in the blocks of `keys`, and about names in the blocks that such
 * decisions lead to; the oldest first.
 */
export async function connectedDecisions(
  db: Db,
  keys: readonly NameVariantKey[],
): Promise<IdentityDecision[]> {
  const rows = await rowsOf<
    NameVariantKey & { id: number; decision: IdentityDecision["kind"]; side: "SPEAKER" | "OTHER" }
  >(
    db,
    sql`with recursive block (blocking_key) as (
          select "blockingKey" from ${recordset(keys, `"blockingKey" text`)}
          union
          select v.blocking_key from block b
          join correction_name_variants d on d.blocking_key = b.blocking_key
          join corrections c on c.id = d.correction_id and c.undone_at is null
          join correction_name_variants v on v.correction_id = d.correction_id)
        select c.id, c.kind as decision, v.side, v.blocking_key as "blockingKey", v.kind, v.name, v.occupation
        from (select distinct d.correction_id as id from block b
              join correction_name_variants d on d.blocking_key = b.blocking_key) d
        join corrections c on c.id = d.id and c.undone_at is null
        join correction_name_variants v on v.correction_id = c.id
        order by c.id, v.name collate "C", v.occupation`,
  );
  const decisions = new Map<
    number,
    { kind: IdentityDecision["kind"]; speaker: NameVariantKey[]; other: NameVariantKey[] }
  >();
  for (const { id, decision, side, ...variant } of rows) {
    const { speaker, other } = decisions.get(id) ?? { speaker: [], other: [] };
    (side === "SPEAKER" ? speaker : other).push(variant);
    decisions.set(id, { kind: decision, speaker, other });
  }
  return [...decisions.values()];
}

/** Inserts or overwrites variants, and deletes those without an article. */
export async function writeNameVariants(db: Db, variants: readonly NameVariantRow[]): Promise<void> {
  const kept = variants.filter(({ articleCount }) => articleCount > 0);
  const removed = variants.filter(({ articleCount }) => articleCount <= 0);
  if (kept.length > 0) {
    await db.execute(
      sql`insert into name_variants (blocking_key, kind, name, occupation, context, speaker_id, article_count,
            confidence, is_ambiguous, is_by_merge)
          select * from ${recordset(
            kept,
            `${KEY}, "speakerId" bigint, "articleCount" int, confidence real, "isAmbiguous" boolean, "isByMerge" boolean`,
          )}
          on conflict (blocking_key, kind, name, occupation, context) do update set
            speaker_id = excluded.speaker_id, article_count = excluded.article_count,
            confidence = excluded.confidence, is_ambiguous = excluded.is_ambiguous,
            is_by_merge = excluded.is_by_merge`,
    );
  }
  if (removed.length > 0) {
    await db.execute(
      sql`delete from name_variants v using ${recordset(removed, KEY)} where ${IS_SAME_VARIANT}`,
    );
  }
}

/** Assigns the appearances with a variant, and their quotes, to the variant's speaker, with its confidence. */
export async function moveAppearances(db: Db, variants: readonly NameVariantRow[]): Promise<void> {
  if (variants.length === 0) return;
  const moves = recordset(variants, `${KEY}, "speakerId" bigint, confidence real`);
  const hasVariant = sql`a.blocking_key = r."blockingKey" and a.kind = r.kind and a.name = r.name
    and a.occupation = r.occupation and a.context = r.context and a.pinned_speaker_id is null`;
  await db.execute(
    sql`update appearances a set speaker_id = r."speakerId", identity_confidence = r.confidence
        from ${moves} where ${hasVariant}`,
  );
  await db.execute(
    sql`update quotes q set speaker_id = a.speaker_id, identity_confidence = coalesce(a.identity_confidence, 1)
        from ${moves} join appearances a on ${hasVariant}
        where q.appearance_id = a.id`,
  );
}
