import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, articles } from "../schema.js";
import { rowsOf } from "../statement.js";
import { articleConditions } from "./clauses/filters.js";
import { anyId, anyText } from "./paging/columns.js";
import type { InstantRange } from "./paging/list-request.js";

/** Which articles to delete: all conditions that are not null must hold. */
export interface ArticleSelection {
  /** Those with any of these ids, or at any of these addresses, which are given without their fragments. */
  readonly named: { readonly ids: readonly number[]; readonly urls: readonly string[] } | null;
  readonly sources: readonly string[] | null;
  readonly date: InstantRange | null;
}

/** What people know an article by. */
export type ArticleCard = Pick<ArticleRow, "id" | "headline" | "source" | "url" | "date">;

/** The first of the articles, in the order of their ids. */
export function selectedArticles(db: Db, selection: ArticleSelection, limit: number): Promise<ArticleCard[]> {
  return rowsOf(
    db,
    sql`select id, headline, source, url, date from ${articles} where ${conditionOf(selection)}
        order by id limit ${limit}::int`,
  );
}

export async function selectedArticleCount(db: Db, selection: ArticleSelection): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from ${articles} where ${conditionOf(selection)}`,
  );
  return row!.count; // A count is one row.
}

/** What an archive loses with some articles. */
export interface DeletionTotals {
  readonly articleCount: number;
  readonly quoteCount: number;
  /** Speakers that no other article prints, and to whom no editor attributed a quote of another article. */
  readonly speakerCount: number;
  /** Topics that no other article has. */
  readonly topicCount: number;
}

/** What the archive would lose with all of the articles. */
export async function deletionTotals(db: Db, selection: ArticleSelection): Promise<DeletionTotals> {
  const [totals] = await rowsOf<DeletionTotals>(
    db,
    sql`
      with chosen as materialized (select id from ${articles} where ${conditionOf(selection)}),
        attributed as materialized (
          select c.article_id, coalesce(p.speaker_id, c.speaker_id) as speaker_id
          from corrections c left join speaker_successors p on p.id = c.speaker_id
          where c.kind = 'ATTRIBUTION' and c.undone_at is null and c.speaker_id is not null),
        concerned as materialized (
          select speaker_id from appearances where article_id in (select id from chosen)
          union select a.speaker_id from attributed a join speakers s on s.id = a.speaker_id
            where a.article_id in (select id from chosen)),
        tagged as materialized (
          select distinct topic_id from article_topics where article_id in (select id from chosen))
      select (select count(*)::int from chosen) as "articleCount",
        (select count(*)::int from quotes where article_id in (select id from chosen)) as "quoteCount",
        (select count(*)::int from (
          select speaker_id from (
            select speaker_id, article_id from appearances where speaker_id in (select speaker_id from concerned)
            union all select speaker_id, article_id from attributed
              where speaker_id in (select speaker_id from concerned)) a
          left join chosen on chosen.id = a.article_id
          group by speaker_id having bool_and(chosen.id is not null)) s) as "speakerCount",
        (select count(*)::int from (
          select topic_id from article_topics l left join chosen on chosen.id = l.article_id
          where topic_id in (select topic_id from tagged)
          group by topic_id having bool_and(chosen.id is not null)) t) as "topicCount"`,
  );
  return totals!; // Without FROM, a SELECT gives one row.
}

function conditionOf({ named, sources, date }: ArticleSelection): SQL {
  const conditions = [
    ...(named ? [sql`(${anyId(articles.id, named.ids)} or ${anyText(articles.url, named.urls)})`] : []),
    ...articleConditions({
      ...{ sources, date },
      ...{ search: null, speakers: null, topics: null, sections: null, languages: null },
    }),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`false`;
}
