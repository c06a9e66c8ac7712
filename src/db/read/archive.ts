import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArchiveRow, archive, articles, quotes } from "../schema.js";
import { rowsOf } from "../statement.js";
import { fields } from "./paging/columns.js";

export interface ArchiveTotals extends Omit<ArchiveRow, "id"> {
  /** Null if no article states when it was published. */
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
  /** The number of the newest quote in stored order; 0 if there is none. */
  readonly stored: number;
}

/** The totals of the whole archive. */
export async function archiveTotals(db: Db): Promise<ArchiveTotals> {
  const [totals] = await rowsOf<ArchiveTotals>(
    db,
    sql`
      select ${fields(archive, ["articleCount", "quoteCount", "speakerCount", "topicCount"])},
        ${published(sql`${articles.oldestKey}, ${articles.id}`)} as "firstPublishedAt",
        ${published(sql`${articles.newestKey} desc, ${articles.id} desc`)} as "lastPublishedAt",
        (select coalesce(max(${quotes.stored}), 0) from ${quotes}) as "stored"
      from ${archive}`,
  );
  if (!totals) throw new Error("The table archive has no row.");
  return totals;
}

/** The first in that order. If an article has a publication date, it is ordered by it, so the index by date finds it. */
function published(order: SQL): SQL {
  return sql`(
    select ${articles.publishedAt} from ${articles}
    where ${articles.publishedAt} is not null order by ${order} limit 1)`;
}
