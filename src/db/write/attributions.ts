import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { QuoteRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

/** An editor's attribution of one quote in an article. */
export interface Attribution {
  /** Which quote: the one with these folded words that has `occurrence` others with the same words before it. */
  readonly textKey: string;
  readonly occurrence: number;
  /** The id that the speaker had when the quote was attributed; null if the quote has no known speaker. */
  readonly pinnedSpeakerId: number | null;
  /** The id of that speaker now; null if there is none any more. */
  readonly speakerId: number | null;
}

/** The attributions in force in articles: for each quote, the last that was not undone. */
export function attributionsIn(
  db: Db,
  articleIds: readonly number[],
): Promise<(Attribution & Pick<QuoteRow, "articleId">)[]> {
  return rowsOf(
    db,
    sql`select distinct on (c.article_id, c.text_key, c.occurrence) c.article_id as "articleId",
          c.text_key as "textKey", c.occurrence,
          c.speaker_id as "pinnedSpeakerId", coalesce(p.speaker_id, s.id) as "speakerId"
        from corrections c
        left join speakers s on s.id = c.speaker_id
        left join speaker_successors p on p.id = c.speaker_id
        where c.article_id = any(${sql.param([...articleIds])}::bigint[]) and c.kind = 'ATTRIBUTION'
          and c.undone_at is null
        order by c.article_id, c.text_key, c.occurrence, c.id desc`,
  );
}

/** Those of the speakers to which an editor attributed a quote. */
export async function attributedSpeakers(db: Db, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const wanted = sql`any(${sql.param([...ids])}::bigint[])`;
  const found = await rowsOf<{ id: number }>(
    db,
    sql`select coalesce(p.speaker_id, c.speaker_id) as id
        from corrections c left join speaker_successors p on p.id = c.speaker_id
        where c.kind = 'ATTRIBUTION' and c.undone_at is null
          and (c.speaker_id = ${wanted} or p.speaker_id = ${wanted})`,
  );
  return new Set(found.map(({ id }) => id));
}

/** Moves the quotes that editors attributed to removed speakers to the successors of these. */
export async function moveAttributedQuotes(
  db: Db,
  moves: readonly { readonly id: number; readonly successor: number }[],
): Promise<void> {
  if (moves.length === 0) return;
  const given = recordset(moves, "id bigint, successor bigint");
  await reassign(
    db,
    sql`select a.id, r.successor from ${given} join appearances a
    on a.speaker_id = r.id and a.pinned_speaker_id is not null`,
  );
}

/** Moves the quotes that editors attributed to any of these ids, its own among them, back to a speaker. */
export async function restoreAttributedQuotes(
  db: Db,
  speakerId: number,
  ids: readonly number[],
): Promise<void> {
  await reassign(
    db,
    sql`select id, ${speakerId}::bigint from appearances
    where pinned_speaker_id = any(${sql.param([...ids])}::bigint[])`,
  );
}

/** @param pairs A SELECT of appearance ids and the speaker ids to assign them to. */
async function reassign(db: Db, pairs: SQL): Promise<void> {
  await db.execute(
    sql`with pair (id, speaker_id) as (${pairs}),
          moved as (update appearances a set speaker_id = p.speaker_id from pair p where a.id = p.id)
        update quotes q set speaker_id = p.speaker_id from pair p where q.appearance_id = p.id`,
  );
}

/** What was extracted about the speaker of a quote that an editor attributed. */
export type ExtractedAttribution = Pick<QuoteRow, "position" | "appearanceId"> & {
  /** The confidence that the page alone gives. */
  readonly confidence: number;
  readonly method: Exclude<QuoteRow["method"], "CORRECTION">;
};

/** In the order of the quotes in the text. */
export function extractedAttributionsOf(db: Db, articleId: number): Promise<ExtractedAttribution[]> {
  return rowsOf(
    db,
    sql`select q.position, r.appearance_id as "appearanceId", r.method, r.confidence
        from extracted_attributions r join quotes q on q.id = r.quote_id
        where q.article_id = ${articleId}::bigint order by q.position`,
  );
}

/** Replaces all of some articles. */
export async function replaceExtractedAttributions(
  db: Db,
  articleIds: readonly number[],
  rows: readonly (ExtractedAttribution & Pick<QuoteRow, "articleId">)[],
): Promise<void> {
  if (articleIds.length === 0) return;
  await db.execute(
    sql`delete from extracted_attributions r using quotes q
        where q.id = r.quote_id and q.article_id = any(${sql.param([...articleIds])}::bigint[])`,
  );
  if (rows.length === 0) return;
  const columns = `"articleId" bigint, position int, "appearanceId" bigint, method text, confidence real`;
  await db.execute(
    sql`insert into extracted_attributions (quote_id, appearance_id, method, confidence)
        select q.id, r."appearanceId", r.method, r.confidence
        from ${recordset(rows, columns)}
        join quotes q on q.article_id = r."articleId" and q.position = r.position`,
  );
}
