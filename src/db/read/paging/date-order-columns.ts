import type { PgColumn } from "drizzle-orm/pg-core";

/** The columns of the order by date: an article's own, or copies of them in a table that refers to the article. */
export interface DateOrderColumns {
  readonly newestKey: PgColumn;
  readonly oldestKey: PgColumn;
  readonly articleId: PgColumn;
}
