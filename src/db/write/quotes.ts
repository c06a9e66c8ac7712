import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { QUOTES_STORED } from "../live/new-quote-listener.js";
import type { QuoteRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { COPIED_COLUMNS, type CopiedColumns } from "./articles.js";
import { recordset } from "./recordset.js";

export type QuoteValues = Omit<
  QuoteRow,
  "id" | "articleId" | "reversePosition" | "confidence" | "newestKey" | "oldestKey" | "stored"
> & {
  /** A tsvector; null to let the database make it. */
  readonly words: string | null;
};

const COLUMNS = `"appearanceId" bigint, "speakerId" bigint, position int, start int, "end" int, text text,
  "textKey" text, kind text, mention text, "mentionStart" int, "mentionEnd" int, cue text, "cueStart" int,
  "cueEnd" int, method text, "pageConfidence" real, "identityConfidence" real, words tsvector`;

/** What a quote is found by when its article changes. */
export type QuoteKey = Pick<QuoteRow, "id" | "textKey">;

/** The quotes of each article, in the order of the text. */
export function quoteKeysOf(
  db: Db,
  articleIds: readonly number[],
): Promise<(QuoteKey & Pick<QuoteRow, "articleId">)[]> {
  return rowsOf(
    db,
    sql`select id, article_id as "articleId", text_key as "textKey" from quotes
        where article_id = any(${sql.param([...articleIds])}::bigint[]) order by article_id, position`,
  );
}

/** All that is stored of a quote, except what it copies from its article. */
export type StoredQuote = Omit<QuoteValues, "words"> & Pick<QuoteRow, "id">;

/** In the order of the text. */
export function quotesOf(db: Db, articleId: number): Promise<StoredQuote[]> {
  return rowsOf(
    db,
    sql`select id, appearance_id as "appearanceId", speaker_id as "speakerId", position, start_offset as start,
          end_offset as "end", text, text_key as "textKey", kind, mention, mention_start as "mentionStart",
          mention_end as "mentionEnd", cue, cue_start as "cueStart", cue_end as "cueEnd", method,
          page_confidence as "pageConfidence", identity_confidence as "identityConfidence"
        from quotes where article_id = ${articleId}::bigint order by position`,
  );
}

/** Numbers the quotes in `stored`, in their order; the caller must be the only writer. Its commit notifies listeners. */
export async function insertQuotes(db: Db, rows: readonly (CopiedColumns & QuoteValues)[]): Promise<void> {
  if (rows.length === 0) return;
  await db.execute(
    sql`with added as (
          insert into quotes (stored, article_id, newest_key, oldest_key, appearance_id, speaker_id, position,
            start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start,
            cue_end, method, page_confidence, identity_confidence, words)
          select nextval('stored_order'), r.* from ${recordset(rows, `${COPIED_COLUMNS}, ${COLUMNS}`)}
          returning stored)
        select pg_notify(${QUOTES_STORED}, max(stored)::text) from added`,
  );
}

/**
 * Overwrites the quotes that articles keep. Positions are unique after every row, not only at the end of a statement, so
 * all are moved out of the way first.
 */
export async function updateQuotes(
  db: Db,
  rows: readonly (CopiedColumns & QuoteValues & Pick<QuoteRow, "id">)[],
): Promise<void> {
  if (rows.length === 0) return;
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))];
  await db.execute(
    sql`update quotes set position = position + 1000000
        where article_id = any(${sql.param(articleIds)}::bigint[])`,
  );
  await db.execute(
    sql`update quotes q set (newest_key, oldest_key, appearance_id, speaker_id, position, start_offset, end_offset, text,
          kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, page_confidence,
          identity_confidence, words) =
          (r."newestKey", r."oldestKey", r."appearanceId", r."speakerId", r.position, r.start, r."end", r.text, r.kind,
          r.mention, r."mentionStart", r."mentionEnd", r.cue, r."cueStart", r."cueEnd", r.method, r."pageConfidence",
          r."identityConfidence", r.words)
        from ${recordset(rows, `id bigint, ${COPIED_COLUMNS}, ${COLUMNS}`)}
        where q.id = r.id`,
  );
}

export async function deleteQuotes(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.execute(sql`delete from quotes where id = any(${sql.param([...ids])}::bigint[])`);
}
