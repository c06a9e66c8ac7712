import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";

/** A quote whose spans do not hold its words. */
export interface WrongSpan {
  readonly articleId: number;
  readonly quoteId: number;
  readonly url: string | null;
}

interface Candidate extends WrongSpan {
  readonly body: string;
  readonly spans: readonly (readonly [start: number, end: number, text: string])[];
}

/**
 * The quotes of some articles whose spans do not hold the words that are stored with them. Postgres counts characters,
 * and spans UTF-16 code units: the few bodies where that makes a difference are compared here.
 */
export async function wrongSpans(db: Db, articleIds: readonly number[]): Promise<WrongSpan[]> {
  const differs = (start: string, end: string, text: string) =>
    sql.raw(`substring(r.body from q.${start} + 1 for q.${end} - q.${start}) <> q.${text}`);
  const candidates = await rowsOf<Candidate>(
    db,
    sql`select r.id as "articleId", q.id as "quoteId", r.url, r.body,
          json_build_array(json_build_array(q.start_offset, q.end_offset, q.text),
            json_build_array(q.mention_start, q.mention_end, q.mention),
            json_build_array(q.cue_start, q.cue_end, q.cue)) as spans
        from articles r join quotes q on q.article_id = r.id
        where r.id = any(${sql.param([...articleIds])}::bigint[]) and (
          ${differs("start_offset", "end_offset", "text")} or ${differs("mention_start", "mention_end", "mention")}
          or ${differs("cue_start", "cue_end", "cue")})
        order by r.id, q.position`,
  );
  return candidates
    .filter(({ body, spans }) =>
      spans.some(([start, end, text]) => text !== null && body.slice(start, end) !== text),
    )
    .map(({ articleId, quoteId, url }) => ({ articleId, quoteId, url }));
}
