import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { QuoteRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

/** Whom an editor named as the speaker of one quote of an article. */
export interface Attribution {
  /** Which quote: the one with these words before which so many of the same stand. */
  readonly textKey: string;
  readonly occurrence: number;
  /** The speaker by the id of then; null for nobody. */
  readonly pinnedSpeakerId: number | null;
  /** Who that is now. */
  readonly speakerId: number | null;
}

/** What holds in an article: of several that name one quote's speaker, the last that was not undone. */
export function attributionsIn(db: Db, articleId: number): Promise<Attribution[]> {
  return rowsOf(
    db,
    sql`select distinct on (c.text_key, c.occurrence) c.text_key as "textKey", c.occurrence,
          c.speaker_id as "pinnedSpeakerId", coalesce(p.speaker_id, s.id) as "speakerId"
        from corrections c
        left join speakers s on s.id = c.speaker_id
        left join speaker_successors p on p.id = c.speaker_id
        where c.article_id = ${articleId}::bigint and c.kind = 'ATTRIBUTION' and c.undone_at is null
        order by c.text_key, c.occurrence, c.id desc`,
  );
}

/** Those of the speakers to whom an editor attributes a quote. */
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

/** Gives the quotes that editors attributed to retired speakers to those who have their other ones now. */
export async function movePinned(
  db: Db,
  moves: readonly { readonly id: number; readonly successor: number }[],
): Promise<void> {
  if (moves.length === 0) return;
  const given = recordset(moves, "id bigint, successor bigint");
  await give(
    db,
    sql`select a.id, r.successor from ${given} join appearances a
    on a.speaker_id = r.id and a.pinned_speaker_id is not null`,
  );
}

/** Gives a speaker the quotes that editors attributed to any of these ids, of which its own is one. */
export async function regainPinned(db: Db, speakerId: number, ids: readonly number[]): Promise<void> {
  await give(
    db,
    sql`select id, ${speakerId}::bigint from appearances
    where pinned_speaker_id = any(${sql.param([...ids])}::bigint[])`,
  );
}

/** @param pairs Each appearance and whose it becomes. */
async function give(db: Db, pairs: SQL): Promise<void> {
  await db.execute(
    sql`with given (id, speaker_id) as (${pairs}),
          moved as (update appearances a set speaker_id = g.speaker_id from given g where a.id = g.id)
        update quotes q set speaker_id = g.speaker_id from given g where q.appearance_id = g.id`,
  );
}

/** What the page itself tells of a quote whose speaker an editor named. */
export type ReadAttribution = Pick<QuoteRow, "position" | "appearanceId" | "confidence"> & {
  readonly method: Exclude<QuoteRow["method"], "CORRECTION">;
};

/** In the order of the text. */
export function readAttributionsOf(db: Db, articleId: number): Promise<ReadAttribution[]> {
  return rowsOf(
    db,
    sql`select q.position, r.appearance_id as "appearanceId", r.method, r.confidence
        from read_attributions r join quotes q on q.id = r.quote_id
        where q.article_id = ${articleId}::bigint order by q.position`,
  );
}

/** Replaces those of an article. */
export async function writeReadAttributions(
  db: Db,
  articleId: number,
  rows: readonly ReadAttribution[],
): Promise<void> {
  await db.execute(
    sql`delete from read_attributions r using quotes q
        where q.id = r.quote_id and q.article_id = ${articleId}::bigint`,
  );
  if (rows.length === 0) return;
  const given = recordset(rows, `position int, "appearanceId" bigint, method text, confidence real`);
  await db.execute(
    sql`insert into read_attributions (quote_id, appearance_id, method, confidence)
        select q.id, r."appearanceId", r.method, r.confidence
        from ${given} join quotes q on q.article_id = ${articleId}::bigint and q.position = r.position`,
  );
}
